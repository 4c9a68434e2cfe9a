import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder for each test, gone after it. */
export interface TemporaryFolder {
  /** The path of a name in it; of the folder itself without one. */
  inFolder(name?: string): string;
  /** Names of what it holds, in order. */
  inside(): readonly string[];
}

/** Gives every test of the file a folder of its own. */
export function temporaryFolder(): TemporaryFolder {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "jenjang-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    inFolder: (name = "") => join(folder, name),
    inside: () => readdirSync(folder).sort(),
  };
}
