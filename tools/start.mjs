/**
 * Serves the add-in on this machine, opens the page that works on workbook files, and says how to load the pane in Excel.
 * Run: npm start
 * Settings as for the build: `npm start -- --env officejs=local`.
 */
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { getHttpsServerOptions, verifyCertificates } from "office-addin-dev-certs";
import webpack from "webpack";
import DevServer from "webpack-dev-server";

const require = createRequire(import.meta.url);
const configure = require("../webpack.config.js");
const { DEVELOPMENT_URL } = require("./addin/base-url.cjs");
const { SettingError } = require("./addin/setting-error.cjs");

const MANIFEST = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "manifest.xml");
const PORT = Number(new URL(DEVELOPMENT_URL).port);
/** Systems that ask their user before they trust a new certificate. Elsewhere the installer needs root. */
const SYSTEMS_THAT_ASK = ["win32", "darwin"];

/** The page that needs no Excel. */
const BROWSER_PAGE = "index.html";

/** `--env name=value`, as webpack's command takes it. */
function readSettings(parameters) {
  const settings = {};
  parameters.forEach((parameter, index) => {
    const [name, ...value] = parameter.split("=");
    if (parameters[index - 1] === "--env") settings[name] = value.join("=");
  });
  return settings;
}

function configureDevelopment(settings) {
  try {
    return configure({ ...settings, part: "addin", mode: "development" })[0];
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/** What https needs, or why there is none. Nothing is installed unless somebody here agrees to it. */
async function findCertificate() {
  try {
    const installed = verifyCertificates();
    if (!installed && !(await wantsCertificate())) {
      return {
        why: {
          indonesian: "sertifikat pengembang belum terpasang (memasangnya: npx office-addin-dev-certs install)",
          english: "no developer certificate is installed (to install one: npx office-addin-dev-certs install)",
        },
      };
    }
    return { options: await getHttpsServerOptions() };
  } catch (error) {
    const [reason] = String(error.message).split("\n");
    return {
      why: {
        indonesian: `sertifikat pengembang tidak dapat dipakai: ${reason}`,
        english: `the developer certificate cannot be used: ${reason}`,
      },
    };
  }
}

async function wantsCertificate() {
  const attended = process.stdin.isTTY && process.stdout.isTTY && !process.env.CI;
  if (!attended || !SYSTEMS_THAT_ASK.includes(process.platform)) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    "Excel hanya memuat add-in lewat https. Pasang sertifikat pengembang di komputer ini? [y/t] \n" +
      "Excel loads add-ins over https only. Install a developer certificate on this computer? [y/n] ",
  );
  terminal.close();
  return /^y/i.test(answer.trim());
}

function isFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    probe.listen(port, "localhost", () => probe.close(() => resolve(true)));
  });
}

/** Whether somebody sits here to whom a page can be shown. `BROWSER=none` is how many tools are told not to. */
function canShowPages() {
  if (process.env.CI || process.env.BROWSER === "none") return false;
  if (process.platform !== "linux") return true;
  // The last one: Linux inside of Windows shows pages in the browser of Windows.
  return ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"].some((name) => Boolean(process.env[name]));
}

function howToLoad(address) {
  return `
Jenjang di peramban / in a browser: ${address}/${BROWSER_PAGE}
Jenjang di / in Excel: ${address}/taskpane.html

Memuat di Excel
  Windows  Di terminal kedua: npm run excel. Atau salin manifest.xml ke folder bersama, daftarkan folder itu di
           File > Opsi > Pusat Kepercayaan > Katalog Add-in Tepercaya, lalu Beranda > Add-in > FOLDER BERSAMA.
  Mac      Di terminal kedua: npm run excel. Atau salin manifest.xml ke
           ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef dan buka ulang Excel.
  Web      Beranda > Add-in > Add-in lainnya > Add-in Saya > Kelola Add-in Saya > Unggah Add-in Saya.

Loading it in Excel
  Windows  In a second terminal: npm run excel. Or copy manifest.xml to a shared folder, add that folder under
           File > Options > Trust Center > Trusted Add-in Catalogs, then Home > Add-ins > SHARED FOLDER.
  Mac      In a second terminal: npm run excel. Or copy manifest.xml to
           ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and open Excel again.
  Web      Home > Add-ins > More Add-ins > My Add-ins > Manage My Add-ins > Upload My Add-in.

manifest.xml: ${MANIFEST}
Ctrl+C: berhenti / stop
`;
}

if (!(await isFree(PORT))) {
  console.error(`Porta ${PORT} sedang dipakai program lain; hentikan dulu, sebab manifest.xml menunjuk ke sana.`);
  console.error(`Port ${PORT} is in use by another program; stop that first, for manifest.xml points there.`);
  process.exit(1);
}
const configuration = configureDevelopment(readSettings(process.argv.slice(2)));
const { options, why } = await findCertificate();
if (why !== undefined) {
  console.warn(`Disajikan lewat http, sedangkan Excel hanya memuat add-in lewat https: ${why.indonesian}.`);
  console.warn(`Served over http, while Excel loads add-ins over https only: ${why.english}.`);
}

const server = new DevServer(
  {
    host: "localhost",
    port: PORT,
    server: options === undefined ? "http" : { type: "https", options },
    // Excel on the web asks for pages and icons from Microsoft's own site, which the server refuses unless it is told
    // its own name. For the same reason it must send no X-Frame-Options and no Cross-Origin-Opener-Policy.
    allowedHosts: ["localhost"],
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    hot: false,
    open: canShowPages() ? [BROWSER_PAGE] : false,
    client: { overlay: { errors: true, warnings: false } },
  },
  webpack(configuration),
);

let told = false;
server.compiler.hooks.done.tap("start", () => {
  if (!told) console.log(howToLoad(`${options === undefined ? "http" : "https"}://localhost:${PORT}`));
  told = true;
});
await server.start();
