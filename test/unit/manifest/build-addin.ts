import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { PROJECT } from "./addin-manifest";

/** Builds the add-in into `folder` as `npm run build` does, with these settings. Throws with what webpack said. */
export function buildAddIn(folder: string, settings: Readonly<Record<string, string>>): void {
  const given = Object.entries({ part: "addin", ...settings }).flatMap(([name, value]) => [
    "--env",
    `${name}=${value}`,
  ]);
  const build = spawnSync(
    process.execPath,
    [createRequire(__filename).resolve("webpack/bin/webpack.js"), ...given, "--output-path", folder],
    { cwd: PROJECT, encoding: "utf8" },
  );
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
}
