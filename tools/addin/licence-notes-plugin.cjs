const fs = require("node:fs");
const path = require("node:path");

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Writes one file with the licence of every package that is bundled: most ask to be named wherever their code goes. */
class LicenceNotesPlugin {
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("LicenceNotesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "LicenceNotesPlugin", stage }, () => {
        const notes = [...packageFolders(compilation.modules)].sort().map(licenceNote);
        compilation.emitAsset(this.filename, new sources.RawSource(notes.join("\n\n----\n\n") + "\n"));
      });
    });
  }
}

/** The folders of the packages that these modules came from. Modules that were joined into one are inside it. */
function packageFolders(modules, folders = new Set()) {
  for (const module of modules) {
    const folder = PACKAGE_FOLDER.exec(module.resource ?? "")?.[0];
    if (folder !== undefined) folders.add(folder);
    packageFolders(module.modules ?? [], folders);
  }
  return folders;
}

function licenceNote(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `Licence: ${license}` : fs.readFileSync(path.join(folder, file), "utf8").trim();
  return `${name} ${version}\n\n${text}`;
}

module.exports = { LicenceNotesPlugin };
