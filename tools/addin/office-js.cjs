const path = require("node:path");
const { SettingError } = require("./setting-error.cjs");

const CDN_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Where the copy lies, beside the pages. */
const LOCAL_FOLDER = "office-js";

/**
 * What Office.js loads in the Excels that the manifest admits, out of the 86 MB of its package: the file for the host,
 * the mapping table for a page outside Excel, strings, and the sink that hands Microsoft's diagnostics to Excel.
 * For a language that is not here Office.js falls back to en-us by itself.
 */
const LOCAL_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-{ios-16.00,mac-16.00,web-16.00,win32-16.01}.js",
  "{en-us,id-id}/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/**
 * Where the pages get Office.js from.
 * @param {string | undefined} choice the setting `officejs`: "cdn" (or nothing) or "local"
 * @returns {{ from: "cdn" | "local", url: string, copies: { from: string, to: string, context: string }[] }} the script's
 *   address as a page writes it, and what has to be copied beside the pages, for copy-webpack-plugin
 */
function chooseOfficeJs(choice) {
  if (choice === undefined || choice === "cdn") return { from: "cdn", url: CDN_URL, copies: [] };
  if (choice !== "local") throw new SettingError(`officejs is "local" or "cdn", not "${choice}".`);
  const installed = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const copy = (from, context) => ({ from, context, to: `${LOCAL_FOLDER}/[path][name][ext]` });
  return {
    from: "local",
    url: `${LOCAL_FOLDER}/office.js`,
    // The licence comes along: it allows the copy only with an add-in that works with Microsoft 365.
    copies: [copy(`{${LOCAL_FILES.join(",")}}`, path.join(installed, "dist")), copy("LICENSE.md", installed)],
  };
}

/** Puts Office.js before the scripts of these pages: it has to be there when they run. */
class OfficeJsPlugin {
  /**
   * @param {string} url as a page writes it
   * @param {string[]} pages file names
   */
  constructor(url, pages) {
    this.url = url;
    this.pages = pages;
  }

  apply(compiler) {
    const HtmlPlugin = require("html-webpack-plugin");
    compiler.hooks.compilation.tap("OfficeJsPlugin", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("OfficeJsPlugin", (data) => {
        if (!this.pages.includes(data.outputName)) return data;
        data.headTags.unshift({
          tagName: "script",
          voidTag: false,
          attributes: { src: this.url },
          meta: { plugin: "OfficeJsPlugin" },
        });
        return data;
      });
    });
  }
}

module.exports = { chooseOfficeJs, OfficeJsPlugin };
