import type { Grid } from "../../core/sheet/grid";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import {
  WorkbookError,
  type SheetInfo,
  type UndoneSheet,
  type Workbook,
  type WorkbookCapabilities,
  type WriteOptions,
  type WrittenSheet,
} from "../workbook";
import { OpcPackage } from "./package/opc-package";
import { Relationships } from "./package/relationships";
import { workbookExtension, workbookPartName } from "./package/workbook-part";
import { readGrid, readSharedParts, type SharedParts } from "./read/read-grid";
import { assignSheets } from "../made/assign-sheets";
import type { MarkedSheet } from "../made/listed-sheet";
import { describeUndone, describeWritten } from "../made/written-sheets";
import { listSheets, type FileSheet } from "./write/file-sheet";
import { isUnedited } from "../made/sheet-mark";
import { WorkbookEdit } from "./write/workbook-edit";
import { WorkbookXml } from "./write/workbook-xml";
import { contentOfPart } from "./write/written-sheet";

/** A workbook file in memory: .xlsx, .xlsm and their templates. Parts of the file that a write need not change keep their bytes. */
export class XlsxWorkbook implements Workbook {
  readonly can: WorkbookCapabilities = {
    shapes: true,
    connectors: true,
    pageSetup: true,
    marks: false,
  };
  readonly #pkg: OpcPackage;
  /** What sheets have in common, read once and again after a write. */
  #shared: SharedParts | null = null;
  #takeBack: (() => readonly UndoneSheet[]) | null = null;

  private constructor(pkg: OpcPackage) {
    this.#pkg = pkg;
  }

  /** Opens a workbook file. Throws WorkbookError: `not-a-workbook`, `encrypted`, `old-format`, `unsupported`, `damaged`, `too-large`. */
  static open(bytes: Uint8Array): XlsxWorkbook {
    return new XlsxWorkbook(OpcPackage.open(bytes));
  }

  /** The file name extension of this kind of workbook, in lower case with its dot: `.xlsx`, `.xlsm`, `.xltx`, `.xltm`, `.xlam`. */
  get extension(): string {
    return workbookExtension(this.#pkg);
  }

  /** The workbook as a file, with all that was written. */
  toBytes(): Uint8Array {
    return this.#pkg.toBytes();
  }

  /** The worksheets; charts that stand on a tab of their own are left out. */
  async sheets(): Promise<readonly SheetInfo[]> {
    const part = workbookPartName(this.#pkg);
    const workbook = WorkbookXml.parse(this.#pkg.text(part), part);
    const listed = listSheets(workbook, Relationships.of(this.#pkg, part));
    return listed
      .filter(({ type }) => type === "worksheet")
      .map(({ entry, name, mark }) => ({
        name,
        visible: workbook.isVisible(entry),
        made: mark && { kind: mark.kind, key: mark.key },
      }));
  }

  async read(sheet: string): Promise<Grid> {
    return readGrid(this.#pkg, sheet, this.#sharedParts());
  }

  /** As the port says. Throws also `unsupported` for what the format cannot hold; nothing has changed then. */
  async write(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<readonly WrittenSheet[]> {
    const { signal, onProgress, onShare, clear = [] } = options;
    requireRunning(signal);
    if (plans.length === 0 && clear.length === 0) return [];
    const edit = new WorkbookEdit(this.#pkg);
    const assigned = assignSheets(plans, edit.sheets, (sheet) => this.#isUnedited(sheet, edit.digitWidth), clear);
    const entries = edit.arrange(assigned);
    let done = 0;
    for (const [assignment, entry] of entries) {
      requireRunning(signal);
      edit.writeSheet(assignment, entry);
      done++;
      onProgress?.(done, entries.size, assignment.name);
      onShare?.(done / entries.size);
      if (signal || onProgress || onShare) await nextTask();
    }
    requireRunning(signal);
    const restore = this.#pkg.remember();
    edit.commit();
    this.#shared = null;
    this.#takeBack = () => {
      restore();
      return describeUndone(assigned);
    };
    return describeWritten(assigned);
  }

  async undo(): Promise<readonly UndoneSheet[] | null> {
    const undone = this.#takeBack?.() ?? null;
    this.#takeBack = null;
    this.#shared = null;
    return undone;
  }

  async mark(): Promise<void> {
    throw new WorkbookError("unsupported", "marks");
  }

  /** Our own sheets hold their texts themselves; only one that another program saved again needs the shared strings. */
  #isUnedited(sheet: MarkedSheet<FileSheet>, digitWidth: number): boolean {
    const sharedString = (index: number): string => this.#sharedParts().strings[index] ?? "";
    const content = contentOfPart({ pkg: this.#pkg, digitWidth, sharedString }, sheet.part);
    return content !== null && isUnedited(sheet.mark, content);
  }

  #sharedParts(): SharedParts {
    return (this.#shared ??= readSharedParts(this.#pkg));
  }
}

function requireRunning(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError("cancelled");
}

/** Lets a stop that was asked for meanwhile be heard. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
