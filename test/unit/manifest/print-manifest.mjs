// Prints as JSON what Microsoft's reader finds in a manifest. A program of its own: the reader brings an ES module, which jest cannot load.
import { OfficeAddinManifest } from "office-addin-manifest";

console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile(process.argv[2])));
