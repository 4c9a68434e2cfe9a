// One part per call (`webpack --env part=cli`) or all. Each part has its own function below.
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { parseBaseUrl, DEVELOPMENT_URL } = require("./tools/addin/base-url.cjs");
const { contentSecurityPolicy } = require("./tools/addin/content-security-policy.cjs");
const { hostManifest } = require("./tools/addin/host-manifest.cjs");
const { LicenceNotesPlugin } = require("./tools/addin/licence-notes-plugin.cjs");
const { chooseOfficeJs, OfficeJsPlugin } = require("./tools/addin/office-js.cjs");
const { SettingError } = require("./tools/addin/setting-error.cjs");

const root = __dirname;

/** Oldest Node that the command runs on; the same as `engines` in package.json. */
const NODE_TARGET = "node20";

/** Bytes, before compression: of a file, and of all that a page loads. Offices open the pane over slow networks. */
const MAX_SCRIPT_BYTES = 1_000_000;

/** Where the development server tells a page that it was built again. */
const LIVE_RELOAD = [`ws://${new URL(DEVELOPMENT_URL).host}`, `wss://${new URL(DEVELOPMENT_URL).host}`];

/** One rule per syntax: in a .ts file `<T>(x)` begins a generic function, in a .tsx file an element. */
const typescriptRules = (development) =>
  [false, true].map((tsx) => ({
    test: tsx ? /\.tsx$/ : /\.ts$/,
    loader: "swc-loader",
    options: {
      swcrc: false,
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx },
        transform: { react: { runtime: "automatic", development } },
      },
    },
  }));

/** Sets the executable bit, which webpack has no option for. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("ExecutablePlugin", ({ assets }) => {
      for (const name of Object.keys(assets)) fs.chmodSync(path.join(compiler.outputPath, name), 0o755);
    });
  }
}

/** The command: one file with every package inside, so that nothing else has to be installed beside it. */
function commandLine({ entry = "src/cli/main.ts" }) {
  return {
    name: "cli",
    mode: "production",
    target: NODE_TARGET,
    context: root,
    entry: path.resolve(root, entry),
    output: { path: path.join(root, "dist", "cli"), filename: "jenjang.cjs", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: typescriptRules(false) },
    node: { __dirname: false, __filename: false },
    // Not minified: a stack trace stays readable and the licence notes of the bundled packages stay in the file.
    optimization: { minimize: false },
    performance: { hints: false },
    devtool: false,
    plugins: [
      // The programs are small enough for one file, whatever is loaded lazily.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      new ExecutablePlugin(),
    ],
    stats: "errors-warnings",
  };
}

/** Pages by the name of their file. The browser's page works on workbook files and never meets Office.js. */
const PAGES = {
  "index.html": { program: "browser", template: "src/taskpane/browser.html", inOffice: false },
  "taskpane.html": { program: "taskpane", template: "src/taskpane/taskpane.html", inOffice: true },
  "commands.html": { program: "commands", template: "src/commands/commands.html", inOffice: true },
};

/** Pages keep their names, which the manifest holds. Each writes its policy above everything that it loads. */
function htmlPlugins({ officeJs, liveReload }) {
  return Object.entries(PAGES).map(([filename, { program, template, inOffice }]) => {
    const policy = contentSecurityPolicy({ officeJs: inOffice ? officeJs.from : "none", liveReload });
    return new HtmlPlugin({ filename, template, chunks: [program], policy });
  });
}

/**
 * The add-in: a folder that any web server can give out. The pages are built together, for they share most of their
 * code, and a browser keeps what it has loaded for the one when it opens the other.
 */
function addIn({ mode = "production", baseUrl = DEVELOPMENT_URL, officejs }) {
  const development = mode === "development";
  const address = parseBaseUrl(baseUrl);
  const officeJs = chooseOfficeJs(officejs);
  // A name that changes with the content, so that no script is stale.
  const scriptName = development ? "[name].js" : "[name].[contenthash].js";
  const liveReload = development ? LIVE_RELOAD : [];
  return {
    name: "addin",
    mode,
    // What Excel 2021 and later show pages with: Edge WebView2, Safari's WKWebView, current browsers.
    target: ["web", "es2022"],
    context: root,
    entry: {
      browser: "./src/taskpane/browser.tsx",
      taskpane: "./src/taskpane/taskpane.tsx",
      commands: "./src/commands/commands.ts",
    },
    output: {
      path: path.join(root, "dist", "addin"),
      filename: scriptName,
      chunkFilename: scriptName,
      // Relative to the page: the files may lie in any folder of a server.
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: typescriptRules(development) },
    optimization: { splitChunks: { chunks: "all" } },
    performance: {
      hints: development ? false : "error",
      maxAssetSize: MAX_SCRIPT_BYTES,
      maxEntrypointSize: MAX_SCRIPT_BYTES,
      // Of the copy of Office.js a page loads two files; their size is Microsoft's.
      assetFilter: (name) => name.endsWith(".js") && !name.startsWith("office-js/"),
    },
    devtool: development ? "cheap-module-source-map" : false,
    plugins: [
      ...htmlPlugins({ officeJs, liveReload }),
      new OfficeJsPlugin(
        officeJs.url,
        Object.keys(PAGES).filter((page) => PAGES[page].inOffice),
      ),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/source/**"] } },
          // What the browser's page opens for whoever has no workbook at hand.
          { from: "samples/biro-organisasi.xlsx", to: "samples/[name][ext]" },
          { from: "manifest.xml", transform: (xml) => hostManifest(xml.toString(), address) },
          // Minified by Microsoft, and not to be changed (its licence).
          ...officeJs.copies.map((copy) => ({ ...copy, info: { minimized: true } })),
        ],
      }),
      ...(development ? [] : [new LicenceNotesPlugin("licences.txt")]),
    ],
    stats: "errors-warnings",
  };
}

const parts = { cli: commandLine, addin: addIn };

/** What `--env` may name. `production` is knip's, and webpack's command adds names in capitals. */
const SETTINGS = ["part", "entry", "mode", "baseUrl", "officejs", "production"];

module.exports = (env = {}) => {
  const unknown = Object.keys(env).filter((name) => !SETTINGS.includes(name) && name !== name.toUpperCase());
  if (unknown.length > 0) {
    throw new SettingError(`No setting "${unknown.join('", "')}"; there are: ${SETTINGS.slice(0, -1).join(", ")}.`);
  }
  const names = env.part === undefined ? Object.keys(parts) : [env.part];
  return names.map((name) => {
    const part = parts[name];
    if (part === undefined) throw new SettingError(`No part "${name}"; there are: ${Object.keys(parts).join(", ")}.`);
    return part(env);
  });
};
