// The add-in as it is built, but with every text in brackets.
const path = require("node:path");
const configure = require("../../../webpack.config.js");

/** What of the program is replaced, by the end of its path. */
const REPLACED = {
  "messages/id.ts": "id.ts",
  "messages/en.ts": "en.ts",
  "messages/pane/pane-id.ts": "pane-id.ts",
  "messages/pane/pane-en.ts": "pane-en.ts",
};

/** Puts the bracketed texts in the place of the real ones, for everybody but the bracketed ones themselves. */
class BracketsPlugin {
  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap("BracketsPlugin", (factory) => {
      factory.hooks.afterResolve.tap("BracketsPlugin", ({ contextInfo, createData }) => {
        if (contextInfo.issuer.startsWith(__dirname)) return;
        const file = (createData.resource ?? "").replaceAll(path.sep, "/");
        const end = Object.keys(REPLACED).find((name) => file.endsWith(name));
        if (end === undefined) return;
        createData.resource = path.join(__dirname, REPLACED[end]);
        createData.request = createData.request.replace(file, createData.resource);
        createData.userRequest = createData.resource;
        createData.context = __dirname;
      });
    });
  }
}

module.exports = () => {
  const [addIn] = configure({ part: "addin", mode: "production" });
  return {
    ...addIn,
    performance: { hints: false },
    // Quicker to build, and no matter here.
    optimization: { ...addIn.optimization, minimize: false },
    plugins: [...addIn.plugins, new BracketsPlugin()],
  };
};
