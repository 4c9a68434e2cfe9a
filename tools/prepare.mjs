// Builds the command after `npm ci`, so that `npx jenjang` works at once.
// Two installs cannot build and must not fail for it: one without the sources (a folder that holds only the package
// files, as image builds do to cache node_modules) and one without the build tools (`npm ci --omit=dev`).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns {string | null} the path of webpack's command, or null when it is not installed */
function findWebpack() {
  try {
    return createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}

const webpack = findWebpack();
if (!existsSync(join(root, "src", "cli", "main.ts"))) {
  console.log("prepare: no sources here, the command is not built.");
} else if (webpack === null) {
  console.log("prepare: no build tools here, the command is not built.");
} else {
  const build = spawnSync(process.execPath, [webpack, "--env", "part=cli"], { cwd: root, stdio: "inherit" });
  process.exitCode = build.status ?? 1;
}
