/** What an office puts on its own server: the built add-in behind the nginx of docs/deployment/container. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import { PANE_TEXTS } from "../unit/messages/pane/both-languages";
import { buildAddIn } from "../unit/manifest/build-addin";
import { seePage } from "./browser";
import { CONTAINER, missingPrograms, startWebServer, type WebServer } from "./web-server";

/** Milliseconds: 25 s on two cores, and more on a busy machine. */
const BUILD_TIME = 300_000;
/** Office.js opens a frame of it outside of Excel, and wants to hide it by a style that stands in the element. */
const TELEMETRY = "https://telemetryservice.firstpartyapps.oaspapps.com/";

const { contentSecurityPolicy } = createRequire(__filename)("../../tools/addin/content-security-policy.cjs") as {
  contentSecurityPolicy(page: { officeJs: "cdn" | "local" }): string;
};

const STRICT = {
  "content-security-policy": contentSecurityPolicy({ officeJs: "local" }),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-resource-policy": "cross-origin",
};
/** With one of these Excel on the web shows no pane, or cannot talk with its window. */
const HARMFUL = ["x-frame-options", "cross-origin-opener-policy", "cross-origin-embedder-policy"];

/** What tells a browser how long to keep a file. */
const KEEPING = ["cache-control", "expires", "pragma"];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** `describe` where the programs are. Elsewhere the tests are skipped with a note, and in CI a missing program is an error. */
function describeDeployment(title: string, tests: () => void): void {
  const missing = missingPrograms(["nginx", "openssl", "chromium"]);
  if (missing.length === 0) {
    describe(title, tests);
    return;
  }
  const notice = `The deployment tests need ${missing.join(", ")} (Debian: nginx-light, openssl, chromium).`;
  if (process.env["CI"] === "true") throw new Error(notice);
  process.stderr.write(`${notice} Skipped: ${title}\n`);
  describe.skip(title, tests);
}

describeDeployment("the server of the add-in", () => {
  let folder: string;
  let server: WebServer;

  const files = (): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
  const fileLike = (pattern: RegExp): string => {
    const file = files().find((name) => pattern.test(name));
    if (file === undefined) throw new Error(`the build has no file like ${String(pattern)}`);
    return file;
  };
  const cacheRule = async (file: string) => (await server.ask(`/${file}`)).headers["cache-control"];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "jenjang-served-"));
    buildAddIn(folder, { baseUrl: "https://jenjang.example.go.id", officejs: "local" });
    server = await startWebServer(folder);
  }, BUILD_TIME);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("gives out every file of the build, byte for byte, with its type and all strict headers", async () => {
    expect(files().length).toBeGreaterThan(30);
    for (const file of files()) {
      const { status, headers, body } = await server.ask(`/${file}`);
      expect([file, status, headers["content-type"]]).toEqual([file, 200, TYPES[path.extname(file)]]);
      expect([file, headers]).toEqual([file, expect.objectContaining(STRICT)]);
      expect([file, HARMFUL.filter((name) => name in headers)]).toEqual([file, []]);
      expect([file, body.equals(readFileSync(path.join(folder, file)))]).toEqual([file, true]);
    }
  });

  test("lets a browser keep for a year only what changes its name with its content", async () => {
    for (const file of files().filter((name) => !name.endsWith(".png"))) {
      const hashed = /\.[0-9a-f]{20}\.js$/.test(file);
      const rule = hashed ? "public, max-age=31536000, immutable" : "no-cache";
      expect([file, await cacheRule(file)]).toEqual([file, rule]);
    }
    expect(await cacheRule(fileLike(/^taskpane\..*\.js$/))).toContain("immutable");
  });

  test("says nothing about keeping icons, for Office would then show an icon of its own", async () => {
    const icons = files().filter((name) => name.endsWith(".png"));
    expect(icons.length).toBeGreaterThan(10);
    for (const icon of icons) {
      const { headers } = await server.ask(`/${icon}`);
      expect([icon, KEEPING.filter((name) => name in headers)]).toEqual([icon, []]);
    }
  });

  test("does not send again what a browser has", async () => {
    const { headers } = await server.ask("/taskpane.html");
    const again = await server.ask("/taskpane.html", { headers: { "If-None-Match": String(headers["etag"]) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test("compresses scripts for slow networks, and nothing that is compressed already", async () => {
    const asked = { headers: { "Accept-Encoding": "gzip" } };
    const script = await server.ask("/office-js/excel-win32-16.01.js", asked);
    expect(script.headers["content-encoding"]).toBe("gzip");
    expect(script.headers).toMatchObject(STRICT);
    const plain = readFileSync(path.join(folder, "office-js/excel-win32-16.01.js"));
    expect(gunzipSync(script.body).equals(plain)).toBe(true);
    expect(script.body.length).toBeLessThan(plain.length / 3);
    expect((await server.ask("/assets/skp-80.png", asked)).headers["content-encoding"]).toBeUndefined();
  });

  test.each([
    "/tidak-ada.html",
    "/assets/",
    "/assets",
    "/office-js/",
    "/../nginx.conf",
    "/%2e%2e/nginx.conf",
    "/nginx.conf",
  ])("gives nothing for %s, lists no folder, and keeps the strict headers", async (address) => {
    const { status, headers, body } = await server.ask(address);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(headers["cache-control"]).toBeUndefined();
    expect(headers).toMatchObject(STRICT);
    expect(body.toString()).not.toMatch(/\.png|\.js|nginx\/\d/);
  });

  test("leads whoever types its address to the page for workbook files, also below a folder of another server", async () => {
    const { status, headers } = await server.ask("/");
    expect([status, headers["location"]]).toEqual([302, "index.html"]);
    expect(headers).toMatchObject(STRICT);
  });

  test("takes nothing in", async () => {
    expect((await server.ask("/taskpane.html", { method: "POST" })).status).toBe(405);
    expect((await server.ask("/taskpane.html", { method: "DELETE" })).status).toBe(405);
  });

  test("notes no more than who asked for which file, and not its own version", async () => {
    const { headers } = await server.ask("/taskpane.html?_host_Info=Excel$Web$16.01$id-ID$rahasia");
    expect(headers["server"]).toBe("nginx");
    const log = await server.log();
    expect(log.at(-1)).toMatch(/^127\.0\.0\.1 \[[^\]]+\] "GET \/taskpane\.html" 200 \d+$/);
    expect(log.join("\n")).not.toContain("rahasia");
  });

  test("allows Microsoft's server only to a build without a copy of Office.js", async () => {
    const [copy, away] = [path.join(folder, "office-js"), path.join(folder, "away")];
    renameSync(copy, away);
    try {
      const { headers } = await server.ask("/taskpane.html");
      expect(headers["content-security-policy"]).toBe(contentSecurityPolicy({ officeJs: "cdn" }));
    } finally {
      renameSync(away, copy);
    }
  });

  describe("in Chromium", () => {
    let other: Server;
    /** A site that is not ours, as Microsoft's is. */
    let site: string;

    beforeAll(async () => {
      const pages: Readonly<Record<string, readonly [html: string, headers: Record<string, string>]>> = {
        "/pane": [`<iframe src="${server.address}/taskpane.html"></iframe>`, {}],
        "/icon": [
          `<body><img src="${server.address}/assets/skp-32.png" onload="document.body.id='shown'">`,
          // The strictest page that can show a picture of another site.
          { "Cross-Origin-Embedder-Policy": "require-corp" },
        ],
      };
      const { cert, key } = server.certificate;
      other = createServer({ cert, key }, ({ url = "" }, response) => {
        const [html, headers] = pages[url] ?? ["", {}];
        response.writeHead(200, { "Content-Type": "text/html", ...headers }).end(`<!doctype html>${html}`);
      });
      await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
      site = `https://127.0.0.1:${(other.address() as AddressInfo).port}`;
    });
    afterAll(() => new Promise((resolve) => other.close(resolve)));

    test("the pane runs with the copy of Office.js and says that it belongs into Excel", async () => {
      const { html } = await seePage(`${server.address}/taskpane.html`);
      expect(html).toContain(PANE_TEXTS.id["shell.outsideExcel"]);
    });

    test.each(["taskpane.html", "commands.html"])(
      "of what %s asks for only Microsoft's telemetry is refused",
      async (page) => {
        const { refused } = await seePage(`${server.address}/${page}`);
        const unexpected = refused.filter((line) => !/Framing |style attributes/.test(line));
        expect(unexpected).toEqual([]);
        expect(refused.filter((line) => line.includes("Framing "))).not.toEqual([]);
        for (const line of refused) if (line.includes("Framing ")) expect(line).toContain(`Framing '${TELEMETRY}'`);
      },
    );

    test("the page for workbook files runs with its worker, and nothing of what it asks for is refused", async () => {
      const before = (await server.log()).length;
      const { html, refused } = await seePage(`${server.address}/index.html`);
      expect(refused).toEqual([]);
      expect(html).toContain("</h1>");
      const asked = (await server.log()).slice(before).join("\n");
      expect(asked).toMatch(/"GET \/\w+\.[0-9a-f]{20}\.js" 200/);
      expect(asked).not.toContain("office");
    });

    test.each(["assets/bantuan.html", "assets/help.html"])("nothing of what %s asks for is refused", async (page) => {
      expect((await seePage(`${server.address}/${page}`)).refused).toEqual([]);
    });

    test("a page of another site shows the pane in a frame, as Excel on the web does", async () => {
      const before = (await server.log()).length;
      await seePage(`${site}/pane`);
      // A frame that the browser refuses loads no scripts.
      expect((await server.log()).slice(before).join("\n")).toMatch(/"GET \/taskpane\.[0-9a-f]{20}\.js" 200/);
    });

    test("a page of another site shows the icons, as the ribbon of Excel on the web does", async () => {
      expect((await seePage(`${site}/icon`)).html).toContain('<body id="shown">');
    });
  });
});

describe("the container", () => {
  const read = (name: string): string => readFileSync(path.join(CONTAINER, name), "utf8");

  test("holds the build and the configuration where nginx looks for them", () => {
    const root = /^\s*root (\S+);$/m.exec(read("nginx.conf"))?.[1];
    const copies = [...read("Containerfile").matchAll(/^COPY (\S+) (\S+)$/gm)].map(([, from, to]) => [from, to]);
    expect(copies).toEqual([
      ["docs/deployment/container/nginx.conf", "/etc/nginx/nginx.conf"],
      ["dist/addin/", `${root}/`],
    ]);
    const port = /^\s*listen (\d+) ssl;$/m.exec(read("nginx.conf"))?.[1];
    expect(read("Containerfile")).toContain(`EXPOSE ${port}\n`);
  });

  test("runs a named version of nginx, and not as root", () => {
    expect(read("Containerfile")).toMatch(/^FROM \S+\/nginx:\d+\.\d+\.\d+-\w+$/m);
    expect(read("Containerfile")).toMatch(/^USER [1-9]\d*$/m);
  });
});
