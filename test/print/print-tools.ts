import { execFileSync } from "node:child_process";
import { accessSync, constants, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { parsePrintedPages, type PrintedPage } from "./printed-pages";

/** The programs that prove what comes out of a printer. They are independent of us and of the file engine. */
const TOOL_NAMES = ["soffice", "pdftotext", "pdftoppm"] as const;
type ToolName = (typeof TOOL_NAMES)[number];

/** Milliseconds for one call of a tool; LibreOffice needs some 10 s for a new profile on a busy machine. */
const TOOL_TIMEOUT = 150_000;

const temporaryFolders: string[] = [];

/** A workbook as LibreOffice prints it. */
export interface Print {
  /** The PDF, in a temporary folder that lives until the end of its `describePrint`. */
  readonly pdf: string;
  /** 1st page first. */
  readonly pages: readonly PrintedPage[];
}

/** Prints a workbook, inside `describePrint`: its pages, and every word with its place. Throws when LibreOffice makes no PDF of it. */
export function printWorkbook(workbook: string): Print {
  const folder = temporaryFolder();
  const source = path.join(folder, `print${path.extname(workbook)}`);
  copyFileSync(workbook, source);
  // A profile of its own: LibreOffice refuses a second run on the same profile, and test files run side by side.
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  run("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, source]);
  const pdf = path.join(folder, "print.pdf");
  return { pdf, pages: parsePrintedPages(run("pdftotext", ["-bbox", "-enc", "UTF-8", pdf, "-"])) };
}

/** Pictures (PNG) of a PDF's pages, 1st page first, at `resolution` dots per inch. */
export function drawPages(pdf: string, resolution: number): readonly string[] {
  const folder = path.join(path.dirname(pdf), `pages-${String(resolution)}`);
  mkdirSync(folder, { recursive: true });
  run("pdftoppm", ["-png", "-r", String(resolution), pdf, path.join(folder, "page")]);
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
}

/** The tools that this machine lacks. */
function missingPrintTools(): readonly ToolName[] {
  return TOOL_NAMES.filter((name) => findTool(name) === null);
}

/**
 * `describe` for tests that need the print tools. Without the tools the tests are skipped, and the console says so;
 * in CI a missing tool is an error, for a proof that is skipped there is skipped everywhere.
 */
export function describePrint(title: string, tests: () => void): void {
  const missing = missingPrintTools();
  if (missing.length === 0) {
    describe(title, () => {
      afterAll(removeTemporaryFolders);
      tests();
    });
    return;
  }
  const notice = `Print tests need ${missing.join(", ")} (Debian: libreoffice-calc, poppler-utils).`;
  if (process.env["CI"] === "true") throw new Error(notice);
  process.stderr.write(`${notice} Skipped: ${title}\n`);
  describe.skip(title, tests);
}

function findTool(name: ToolName): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => path.join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(name: ToolName, parameters: readonly string[]): string {
  const tool = findTool(name);
  if (tool === null) throw new Error(`${name} is not installed.`);
  return execFileSync(tool, parameters, {
    encoding: "utf8",
    timeout: TOOL_TIMEOUT,
    maxBuffer: 1024 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "jenjang-print-"));
  temporaryFolders.push(folder);
  return folder;
}

function removeTemporaryFolders(): void {
  for (const folder of temporaryFolders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
