/** The add-in as an office would put it on its server: built once, with all that a closed network needs. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

import { elements, localizedValues, PROJECT, readManifest } from "../unit/manifest/addin-manifest";
import { buildAddIn } from "../unit/manifest/build-addin";
import { openPage } from "../unit/manifest/office-page";
import { readOfficially } from "../unit/manifest/official-reading";

/** Milliseconds: 15 s on two cores, and more on a busy machine. */
const BUILD_TIME = 300_000;
const BASE_URL = "https://jenjang.example.go.id/alat";
const OFFICE_JS = path.join(PROJECT, "node_modules", "@microsoft", "office-js");

const folder = mkdtempSync(path.join(tmpdir(), "jenjang-addin-"));
const files = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");

beforeAll(() => buildAddIn(folder, { baseUrl: BASE_URL, officejs: "local" }), BUILD_TIME);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the manifest", () => {
  test("names only files that are there, in both languages", () => {
    const addresses = localizedValues(readManifest(path.join(folder, "manifest.xml")))
      .filter(({ kind }) => kind === "url" || kind === "image")
      .flatMap(({ indonesian, english }) => (english === null ? [indonesian] : [indonesian, english]));
    const built = new Set(files().map((file) => `${BASE_URL}/${file}`));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !built.has(address))).toEqual([]);
  });

  test("is read by Microsoft's own reader, and nothing of the development server is left in it", () => {
    expect(readOfficially(path.join(folder, "manifest.xml"))).toMatchObject({
      iconUrl: `${BASE_URL}/assets/jenjang-32.png`,
      defaultSettings: { sourceLocation: `${BASE_URL}/taskpane.html` },
    });
    expect(read("manifest.xml")).not.toContain("localhost");
  });

  test("names the functions that the page of the commands gives to Office, and no others", async () => {
    const named = elements(readManifest(), "FunctionName").map((name) => (name.textContent ?? "").toUpperCase());
    const { actions } = await openPage(folder, "commands.html");
    expect([...actions].sort()).toEqual(named.sort());
  });
});

describe("the pages", () => {
  const scriptsOf = (page: string) =>
    [...read(page).matchAll(/<script [^>]*?src="?([^\s">]+)/g)].map(([, src]) => src!);
  /** A name that changes with the content: no server or cache gives out an older script with a newer page. */
  const HASHED = /\.[0-9a-f]{20}\.js$/;

  test.each(["taskpane.html", "commands.html"])(
    "%s loads Office.js first and once, and files of its own folder",
    (page) => {
      const scripts = scriptsOf(page);
      expect(scripts.filter((src) => src.includes("office.js"))).toEqual(["office-js/office.js"]);
      expect(scripts[0]).toBe("office-js/office.js");
      expect(scripts.length).toBeGreaterThan(1);
      expect(files()).toEqual(expect.arrayContaining(scripts));
      for (const src of scripts.slice(1)) expect(src).toMatch(HASHED);
    },
  );

  test("index.html loads files of its own folder, and no Office.js", () => {
    const scripts = scriptsOf("index.html");
    expect(scripts.length).toBeGreaterThan(1);
    expect(files()).toEqual(expect.arrayContaining(scripts));
    for (const src of scripts) expect(src).toMatch(HASHED);
    expect(read("index.html")).not.toMatch(/office/i);
  });

  test("index.html and taskpane.html share scripts: who has opened the one has half of the other", () => {
    const shared = scriptsOf("index.html").filter((src) => scriptsOf("taskpane.html").includes(src));
    expect(shared).not.toEqual([]);
  });

  test.each(["index.html", "taskpane.html", "commands.html", "assets/bantuan.html", "assets/help.html"])(
    "%s says what it may load before it loads anything, and holds no script and no style itself",
    (page) => {
      const html = read(page);
      const policy = /<meta\s+http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(html);
      expect(policy?.[1]).toMatch(/^default-src 'none'; /);
      expect(policy?.[1]).not.toContain("unsafe");
      expect(html.search(/<(script|link|img|style)\b/)).toBeGreaterThan(policy!.index);
      expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    },
  );

  test("are told of Microsoft's server only where Office.js comes from there", () => {
    for (const page of ["index.html", "taskpane.html", "commands.html"])
      expect(read(page)).not.toContain("appsforoffice.microsoft.com");
  });

  test("come with the sample workbook, byte for byte", () => {
    const sample = "samples/biro-organisasi.xlsx";
    expect(readFileSync(path.join(folder, sample)).equals(readFileSync(path.join(PROJECT, sample)))).toBe(true);
  });

  test("come without source maps, and with the licences of what is bundled", () => {
    expect(files().filter((file) => file.endsWith(".map"))).toEqual([]);
    const licences = read("licences.txt");
    for (const name of ["react", "react-dom", "@fluentui/react-provider", "comlink", "fflate"])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, "m"));
    expect(licences).toContain("Permission is hereby granted, free of charge");
  });
});

describe("the copy of Office.js", () => {
  test.each([
    ["Excel$Win32$16.01$id-ID", "excel-win32-16.01.js", "id-id"],
    ["Excel$Win32$16.02$en-US", "excel-win32-16.01.js", "en-us"],
    ["Excel$Mac$16.00$en-GB", "excel-mac-16.00.js", "en-us"],
    ["Excel$Web$16.00$id-ID", "excel-web-16.00.js", "id-id"],
    ["Excel$iOS$16.00$id-ID", "excel-ios-16.00.js", "id-id"],
    ["", "o15apptofilemappingtable.js", null],
  ])("has what it asks for in %s", async (hostInfo, script, language) => {
    const { requested } = await openPage(folder, "commands.html", hostInfo);
    const asked = requested.filter((file) => file.startsWith("office-js/")).slice(1);
    expect(asked).toContain(`office-js/${script}`);
    if (language !== null) expect(asked).toContain(`office-js/${language}/office_strings.js`);
    expect(asked.filter((file) => !files().includes(file))).toEqual([]);
  });

  test("falls back to its English where there is no other language of it", async () => {
    const { requested } = await openPage(folder, "commands.html", "Excel$Win32$16.01$de-DE");
    const strings = requested.filter((file) => file.endsWith("office_strings.js"));
    expect(strings).toEqual(["office-js/de-de/office_strings.js", "office-js/en-us/office_strings.js"]);
  });

  test("is as Microsoft gave it, byte for byte, with its licence", () => {
    const copied = files().filter((file) => file.startsWith("office-js/"));
    expect(copied).toContain("office-js/LICENSE.md");
    for (const file of copied) {
      const name = file.slice("office-js/".length);
      const source = path.join(OFFICE_JS, name === "LICENSE.md" ? "" : "dist", name);
      expect([name, readFileSync(path.join(folder, file)).equals(readFileSync(source))]).toEqual([name, true]);
    }
  });

  test("is made only when it is asked for; otherwise Office.js comes from Microsoft's server", () => {
    const { chooseOfficeJs } = createRequire(__filename)("../../tools/addin/office-js.cjs") as {
      chooseOfficeJs(choice?: string): { url: string; copies: readonly object[] };
    };
    expect(chooseOfficeJs()).toEqual({
      from: "cdn",
      url: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      copies: [],
    });
  });
});
