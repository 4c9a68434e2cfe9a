import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import path from "node:path";

export const PROJECT = path.resolve(__dirname, "../../..");

/** Below the project, so that packages are found as from src; git, prettier and eslint pass over it. */
const SCRATCH = path.join(PROJECT, ".tmp");
/** What the guards read beside their own configuration. */
const COPIED = ["package.json", "tsconfig.json", "src/core/tsconfig.json"];
const MAX_OUTPUT = 64 * 1024 * 1024;

/** Path from the house's top to the file's text. */
export type Files = Readonly<Record<string, string>>;

/** The folder of a new small project with these files and with this project's package and compiler settings. */
export function plantHouse(files: Files): string {
  mkdirSync(SCRATCH, { recursive: true });
  const house = mkdtempSync(path.join(SCRATCH, "guards-"));
  for (const name of COPIED) copyFileSync(path.join(PROJECT, name), placeFor(house, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(placeFor(house, name), text);
  return house;
}

/** What a tool of this project prints when it is run in `house`. A guard that bites exits with a code that is not 0. */
export function runTool(house: string, tool: string, parameters: readonly string[]): string {
  const run = spawnSync(process.execPath, [path.join(PROJECT, "node_modules", tool), ...parameters], {
    cwd: house,
    encoding: "utf8",
    maxBuffer: MAX_OUTPUT,
  });
  if (run.error !== undefined) throw run.error;
  if (run.stdout === "") throw new Error(`${tool} printed nothing: ${run.stderr}`);
  return run.stdout;
}

function placeFor(house: string, name: string): string {
  const place = path.join(house, name);
  mkdirSync(path.dirname(place), { recursive: true });
  return place;
}
