import type { CellEdit } from "../../core/check/fix";
import type { Grid } from "../../core/sheet/grid";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import {
  WorkbookError,
  type CellMark,
  type SheetInfo,
  type UndoneSheet,
  type Workbook,
  type WorkbookCapabilities,
  type WriteOptions,
  type WrittenSheet,
} from "../workbook";
import { distinctEdits } from "../cells/distinct-edits";
import { OpcPackage } from "./package/opc-package";
import { Relationships } from "./package/relationships";
import { workbookExtension, workbookPartName } from "./package/workbook-part";
import { readGrid, readSharedParts, type SharedParts } from "./read/read-grid";
import { assignSheets, type SheetAssignments } from "../made/assign-sheets";
import type { SheetContent } from "../made/sheet-content";
import { describeUndone, describeWritten } from "../made/written-sheets";
import { editSheets } from "./write/edit-sheets";
import { listSheets, type FileSheet } from "./write/file-sheet";
import { markSheet } from "./write/mark-sheet";
import { WorkbookEdit } from "./write/workbook-edit";
import { WorkbookXml } from "./write/workbook-xml";
import { contentOfPart } from "./write/written-sheet";

/** The change that `undo` takes back. */
interface LastChange {
  /** Puts every part back. */
  readonly restore: () => void;
  readonly undone: readonly UndoneSheet[];
  /** Lasting writes since: made again once the change is taken back. */
  readonly lasting: { readonly plans: readonly SheetPlan[]; readonly options: WriteOptions }[];
}

/** A workbook file in memory: .xlsx, .xlsm and their templates. Parts of the file that a write need not change keep their bytes. */
export class XlsxWorkbook implements Workbook {
  readonly can: WorkbookCapabilities = {
    shapes: true,
    connectors: true,
    pageSetup: true,
    marks: true,
  };
  readonly #pkg: OpcPackage;
  /** What sheets have in common, read once and again after a write. */
  #shared: SharedParts | null = null;
  #last: LastChange | null = null;

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
    const { signal, clear = [], remove = [], besides = [], lasting = false } = options;
    requireRunning(signal);
    if (plans.length === 0 && clear.length === 0 && remove.length === 0) return [];
    const restore = this.#pkg.remember();
    const assigned = await this.#write(plans, options);
    if (lasting) this.#last?.lasting.push({ plans, options: { clear, remove, besides } });
    else this.#last = { restore, undone: describeUndone(assigned), lasting: [] };
    return describeWritten(assigned);
  }

  async undo(): Promise<readonly UndoneSheet[] | null> {
    if (this.#last === null) return null;
    const { restore, undone, lasting } = this.#last;
    const redo = this.#pkg.remember();
    restore();
    this.#shared = null;
    try {
      for (const { plans, options } of lasting) await this.#write(plans, options);
    } catch (error) {
      redo();
      this.#shared = null;
      throw error;
    }
    this.#last = null;
    return undone;
  }

  /** As the port says. Throws also `protected`; nothing has changed then. */
  async mark(sheet: string, marks: readonly CellMark[]): Promise<boolean> {
    const { parts, hadMarks } = markSheet(this.#pkg, this.#sharedParts(), sheet, marks);
    if (parts.size > 0) this.#put(parts, [sheet]);
    return hadMarks;
  }

  /** As the port says. Throws also `protected`, and `unsupported` for headings of tables; nothing has changed then. */
  async edit(edits: readonly CellEdit[]): Promise<void> {
    const wanted = distinctEdits(edits);
    if (wanted.length === 0) return;
    const edited = editSheets(this.#pkg, this.#sharedParts(), wanted);
    this.#put(
      edited.map(({ sheet, bytes }) => [sheet.part, bytes]),
      edited.map(({ sheet }) => sheet.name),
    );
  }

  /** Makes the sheets of a write, or none of them. */
  async #write(plans: readonly SheetPlan[], options: WriteOptions): Promise<SheetAssignments<FileSheet>> {
    const { signal, onProgress, onShare } = options;
    const edit = new WorkbookEdit(this.#pkg);
    const assigned = assignSheets(plans, edit.sheets, (sheet) => this.#contentOf(sheet, edit.digitWidth), options);
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
    edit.commit();
    this.#shared = null;
    return assigned;
  }

  /** Puts changed parts of user's sheets into the package, to be taken back by `undo`. */
  #put(parts: Iterable<readonly [part: string, content: string | Uint8Array]>, sheets: readonly string[]): void {
    const undone = sheets.map((name): UndoneSheet => ({ name, outcome: "restored" }));
    this.#last = { restore: this.#pkg.remember(), undone, lasting: [] };
    for (const [part, content] of parts) this.#pkg.set(part, content);
    this.#shared = null;
  }

  /** Our own sheets hold their texts themselves; only one that another program saved again needs the shared strings. */
  #contentOf({ part }: FileSheet, digitWidth: number): SheetContent | null {
    const sharedString = (index: number): string => this.#sharedParts().strings[index] ?? "";
    return contentOfPart({ pkg: this.#pkg, digitWidth, sharedString }, part);
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
