import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "..", "..", "shared", "samples");

/** Names of the real workbooks, in order; only inside `describeShared`. */
export function sharedSampleNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".xlsx"))
    .sort();
}

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
    // The body is not run: it may list or read the tables already while it is collected.
    process.stderr.write(`Skipped, no real tables beside the project: ${name}\n`);
    test.skip(`${name} (no real tables beside the project)`, () => undefined);
  }
}
