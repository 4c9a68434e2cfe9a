import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { buildAddIn } from "../../unit/manifest/build-addin";
import { findChromium } from "./find-chromium";

/** Names the folder of a build that is there already and is to be tested as it is. */
const GIVEN = "JENJANG_E2E_BUILD";
/** What the run hands to its test files: they are processes of their own. */
const BUILT = "JENJANG_E2E_BUILT";

/** Builds the pages for this run, as `npm run build` does. Takes some 20 s. */
export function buildPages(): void {
  if (findChromium() === null) return;
  const given = process.env[GIVEN];
  if (given !== undefined && !existsSync(path.join(given, "index.html"))) throw new Error(`${given} holds no build`);
  const folder = given ?? mkdtempSync(path.join(tmpdir(), "jenjang-pages-"));
  process.env[BUILT] = folder;
  if (given === undefined) buildAddIn(folder, {});
}

/** The folder with the pages. */
export function builtPages(): string {
  const folder = process.env[BUILT];
  if (folder === undefined) throw new Error("nothing was built: run these tests by npm run test:e2e");
  return folder;
}

/** Takes the build of this run away. */
export function removePages(): void {
  const folder = process.env[BUILT];
  if (folder !== undefined && folder !== process.env[GIVEN]) rmSync(folder, { recursive: true, force: true });
}
