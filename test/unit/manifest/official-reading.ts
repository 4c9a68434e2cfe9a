import { execFileSync } from "node:child_process";
import path from "node:path";
import type { ManifestInfo } from "office-addin-manifest";

/** What office-addin-manifest reads in a manifest file. Throws when it cannot read it. */
export function readOfficially(file: string): ManifestInfo {
  const output = execFileSync(process.execPath, [path.join(__dirname, "print-manifest.mjs"), file], {
    encoding: "utf8",
  });
  return JSON.parse(output) as ManifestInfo;
}
