import { existsSync } from "node:fs";
import path from "node:path";

/** The browser's program, or null where there is none. */
export function findChromium(): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, "chromium")).find((file) => existsSync(file)) ?? null;
}
