import { execFileSync } from "node:child_process";
import {
  accessSync,
  constants,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { parseOutline } from "./page-outline";
import { parsePrintedPages, type PrintedPage } from "./printed-pages";
import { parseSheetLayouts, type SheetLayout } from "./sheet-layout";

/** The programs that prove what comes out of a printer. They are independent of us and of the file engine. */
const TOOL_NAMES = ["soffice", "pdftotext", "pdftohtml", "pdftoppm"] as const;
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

/** A workbook as LibreOffice prints it and lays it out, by its sheets. */
export interface SheetsPrint {
  /** The PDF, in a temporary folder that lives until the end of its `describePrint`. */
  readonly pdf: string;
  /** The pages of a sheet, 1st page first; none for a sheet that does not print. */
  pagesOf(sheet: string): readonly PrintedPage[];
  /** Where LibreOffice puts the sheet's columns, rows and shapes. Throws for a sheet that is not in the workbook. */
  layoutOf(sheet: string): SheetLayout;
}

/** Prints a workbook, inside `describePrint`: its pages, and every word with its place. Throws when LibreOffice makes no PDF of it. */
export function printWorkbook(workbook: string): Print {
  const folder = temporaryFolder();
  const source = path.join(folder, `print${path.extname(workbook)}`);
  copyFileSync(workbook, source);
  return printFile(folder, source);
}

/** Prints a workbook that is given as bytes, inside `describePrint`, and tells which pages are whose. Throws as `printWorkbook` does. */
export function printSheets(workbook: Uint8Array): SheetsPrint {
  const folder = temporaryFolder();
  const source = path.join(folder, "print.xlsx");
  writeFileSync(source, workbook);
  const { pdf, pages } = printFile(folder, source);
  // LibreOffice gives every sheet that prints an entry of its name in the outline.
  const outline = parseOutline(run("pdftohtml", ["-xml", "-i", "-stdout", "-f", "1", "-l", "1", pdf]));
  const layouts = parseSheetLayouts(readFileSync(convert(folder, source, "fods"), "utf8"));
  return {
    pdf,
    pagesOf(sheet) {
      const at = outline.findIndex(({ title }) => title === sheet);
      if (at === -1) return [];
      return pages.slice(outline[at]!.page - 1, (outline[at + 1]?.page ?? pages.length + 1) - 1);
    },
    layoutOf(sheet) {
      const layout = layouts.get(sheet);
      if (!layout) throw new Error(`No sheet ${sheet} in what LibreOffice saved.`);
      return layout;
    },
  };
}

function printFile(folder: string, source: string): Print {
  const pdf = convert(folder, source, "pdf");
  return { pdf, pages: parsePrintedPages(run("pdftotext", ["-bbox", "-enc", "UTF-8", pdf, "-"])) };
}

function convert(folder: string, source: string, format: "pdf" | "fods"): string {
  // A profile of its own: LibreOffice refuses a second run on the same profile, and test files run side by side.
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  run("soffice", [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    folder,
    source,
  ]);
  return path.join(folder, `print.${format}`);
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
