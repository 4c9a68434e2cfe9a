import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { PROJECT } from "./addin-manifest";

interface BaseUrlModule {
  readonly DEVELOPMENT_URL: string;
  parseBaseUrl(text: string): string;
}
interface HostManifestModule {
  hostManifest(xml: string, baseUrl: string): string;
}

const load = createRequire(__filename);
const { DEVELOPMENT_URL, parseBaseUrl } = load("../../../tools/addin/base-url.cjs") as BaseUrlModule;
const { hostManifest } = load("../../../tools/addin/host-manifest.cjs") as HostManifestModule;

describe("baseUrl", () => {
  test.each([
    ["https://jenjang.example.go.id", "https://jenjang.example.go.id"],
    ["https://jenjang.example.go.id/", "https://jenjang.example.go.id"],
    ["https://intranet.example.go.id:8443/perkakas/jenjang//", "https://intranet.example.go.id:8443/perkakas/jenjang"],
    ["https://intranet.example.go.id/Biro Organisasi", "https://intranet.example.go.id/Biro%20Organisasi"],
  ])("%s is the folder %s", (text, folder) => {
    expect(parseBaseUrl(text)).toBe(folder);
  });

  test.each([
    ["jenjang.example.go.id", "is not an address"],
    ["", "is not an address"],
    ["http://jenjang.example.go.id", "does not begin with https"],
    ["file:///srv/jenjang", "does not begin with https"],
    ["https://budi:rahasia@jenjang.example.go.id", "user name or a password"],
    ["https://jenjang.example.go.id/?versi=1", "after ? or #"],
    ["https://jenjang.example.go.id/?", "after ? or #"],
    ["https://jenjang.example.go.id/#pane", "after ? or #"],
    ["https://jenjang.example.go.id/taskpane.html", "names a file"],
  ])("%s is refused, for it %s", (text, reason) => {
    expect(() => parseBaseUrl(text)).toThrow(reason);
    expect(() => parseBaseUrl(text)).toThrow(/^baseUrl ".*Write one like https:\/\/.*\.$/);
  });

  test("that cannot be used ends the build with its sentence, and without a trace of our own files", () => {
    const build = spawnSync(
      process.execPath,
      [load.resolve("webpack/bin/webpack.js"), "--env", "part=addin", "--env", "baseUrl=http://jenjang.example.go.id"],
      { cwd: PROJECT, encoding: "utf8" },
    );
    expect(build.status).toBe(2);
    expect(build.stderr).toContain('[webpack-cli] baseUrl "http://jenjang.example.go.id" does not begin with https');
    expect(build.stderr).not.toMatch(/^\s+at /m);
  });
});

describe("the manifest for a real host", () => {
  const source = readFileSync(path.join(PROJECT, "manifest.xml"), "utf8");

  test("differs from the one for development in its addresses only", () => {
    const host = hostManifest(source, "https://jenjang.example.go.id/alat");
    expect(host).not.toContain("localhost");
    expect(host.replaceAll("https://jenjang.example.go.id/alat/", `${DEVELOPMENT_URL}/`)).toBe(source);
  });

  test("stays XML when the address holds a character that XML reserves", () => {
    const host = hostManifest(source, parseBaseUrl("https://jenjang.example.go.id/a&b"));
    expect(host).toContain('"https://jenjang.example.go.id/a&amp;b/taskpane.html"');
  });
});

describe("the build's settings", () => {
  const configure = load("../../../webpack.config.js") as (settings: Readonly<Record<string, string>>) => unknown[];

  test.each([
    [
      { baseurl: "https://jenjang.example.go.id" },
      'No setting "baseurl"; there are: part, entry, mode, baseUrl, officejs.',
    ],
    [{ part: "pane" }, 'No part "pane"; there are: cli, addin.'],
    [{ officejs: "lokal" }, 'officejs is "local" or "cdn", not "lokal".'],
  ])("%j is refused with a sentence", (settings, sentence) => {
    expect(() => configure(settings)).toThrow(sentence);
  });

  test("build every part when none is named", () => {
    expect(configure({})).toMatchObject([{ name: "cli" }, { name: "addin" }]);
  });
});
