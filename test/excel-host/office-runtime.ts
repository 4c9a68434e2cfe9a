import { readFileSync } from "node:fs";
import vm from "node:vm";

/** The parts of the real Office.js that tests use. */
export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface OfficeWindow {
  window: unknown;
  self: unknown;
  Office: object;
}

const SCRIPT = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

let runtime: OfficeRuntime | undefined;
let apiLevel: number | null = null;

/**
 * The Excel library of Office.js, unchanged, in a realm of its own: loaded once for the process. It asks its window for
 * little when it is told by a session where its requests go. Its errors belong to that realm: tell them by their
 * `name` and `code`, not by `instanceof`.
 */
export function officeRuntime(): OfficeRuntime {
  runtime ??= load();
  return runtime;
}

/**
 * How much of Excel the proxies believe to be there: `ExcelApi 1.<minor>` and nothing that belongs to one platform
 * alone, or everything. They refuse the rest themselves, with `ApiNotFound`. One level holds for the whole process.
 */
export function setApiLevel(minor: number | null): void {
  apiLevel = minor;
}

function isSetSupported(name: string, version: string): boolean {
  if (apiLevel === null || !name.startsWith("ExcelApi")) return true;
  const [major, minor = "0"] = version.split(".");
  return name === "ExcelApi" && major === "1" && Number(minor) <= apiLevel;
}

function load(): OfficeRuntime {
  const path = require.resolve(SCRIPT);
  const page = {
    setTimeout,
    clearTimeout,
    console,
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:" },
    navigator: { userAgent: "node" },
    document: {
      URL: "https://localhost/",
      createElement: () => ({}),
      getElementsByTagName: () => [],
    },
  };
  const window = vm.createContext(page) as typeof page & OfficeRuntime & OfficeWindow;
  window.window = window;
  window.self = window;
  vm.runInContext(readFileSync(path, "utf8"), window, { filename: path });
  // Without a document Office.js finds no context itself; its proxies ask it what this Excel can do.
  window.Office = Object.create(window.Office, { context: { value: { requirements: { isSetSupported } } } }) as object;
  return { Excel: window.Excel, OfficeExtension: window.OfficeExtension };
}
