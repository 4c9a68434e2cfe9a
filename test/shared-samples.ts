import { existsSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "..", "..", "shared", "samples");

/** Path of a real table that lies beside the project, not in it. */
export function sharedSample(name: string): string {
  return join(FOLDER, name);
}

/** `describe` where the real tables lie beside the project; elsewhere skipped with a note, and in CI a failure. */
export function describeShared(name: string, body: () => void): void {
  if (existsSync(FOLDER)) describe(name, body);
  else if (process.env["CI"] === "true") {
    test(name, () => {
      throw new Error(`the real tables are missing: ${FOLDER}`);
    });
  } else {
    describe.skip(`${name} (no real tables beside the project)`, body);
  }
}
