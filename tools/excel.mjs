/**
 * Opens desktop Excel with the add-in that `npm start` serves. Run: npm run excel
 * Microsoft's sideloader is fetched when it is needed and is no dependency: it brings programs built for each platform.
 */
import { spawnSync } from "node:child_process";
import { connect } from "node:net";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const SIDELOADER = "office-addin-debugging@7.0.0";
const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { hostname, port } = new URL(createRequire(import.meta.url)("./addin/base-url.cjs").DEVELOPMENT_URL);

function isServed() {
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

function stop(indonesian, english) {
  console.error(`${indonesian}\n${english}`);
  process.exitCode = 1;
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  stop(
    "Excel tidak ada di sistem ini. Jalankan di Windows atau Mac, atau unggah manifest.xml di Excel di web.",
    "There is no Excel on this system. Run this on Windows or Mac, or upload manifest.xml in Excel on the web.",
  );
} else if (!(await isServed())) {
  stop(
    "Jenjang belum disajikan. Jalankan npm start di terminal lain, biarkan berjalan, lalu ulangi.",
    "Jenjang is not being served. Run npm start in another terminal, leave it running, and try again.",
  );
} else {
  const run = spawnSync("npx", ["--yes", SIDELOADER, "start", "manifest.xml", "desktop", "--app", "excel"], {
    cwd: ROOT,
    stdio: "inherit",
    // On Windows npx is a script, which only a shell can run.
    shell: process.platform === "win32",
  });
  process.exitCode = run.status ?? 1;
}
