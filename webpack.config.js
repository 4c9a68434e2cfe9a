// One part per call: `webpack --env part=cli`. Each part has its own function below.
const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const root = __dirname;

/** Oldest Node that the command runs on; the same as `engines` in package.json. */
const NODE_TARGET = "node20";

/** One rule per syntax: in a .ts file `<T>(x)` begins a generic function, in a .tsx file an element. */
const typescriptRules = [false, true].map((tsx) => ({
  test: tsx ? /\.tsx$/ : /\.ts$/,
  loader: "swc-loader",
  options: {
    swcrc: false,
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx } },
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
function commandLine(entry) {
  return {
    name: "cli",
    mode: "production",
    target: NODE_TARGET,
    context: root,
    entry: path.resolve(root, entry),
    output: { path: path.join(root, "dist", "cli"), filename: "jenjang.cjs", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: typescriptRules },
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

const parts = { cli: (env) => commandLine(env.entry ?? "src/cli/main.ts") };

module.exports = (env = {}) => {
  const names = env.part === undefined ? Object.keys(parts) : [env.part];
  return names.map((name) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`No part "${name}"; there are: ${Object.keys(parts).join(", ")}.`);
    return part(env);
  });
};
