import type { Column, Row } from "../core/address/address";
import type { CellEdit } from "../core/check/fix";
import type { Grid } from "../core/sheet/grid";
import type { SheetKind, SheetPlan } from "../core/sheet/sheet-plan";

/** A sheet of the workbook, in tab order. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** What it is when Jenjang made it, null for a user's sheet. */
  readonly made: MadeIdentity | null;
}

/** What became of one plan, or of an earlier sheet of ours that no plan wants any more. */
export interface WrittenSheet {
  readonly kind: SheetKind;
  readonly key: string;
  /** The name the sheet got; of a removed one, the name it had. */
  readonly name: string;
  /** `released`: it was to go, but the user has edited it since; it stays and is the user's from now on. */
  readonly outcome: "added" | "replaced" | "added-beside-edited" | "removed" | "released";
  /** The name of the earlier sheet of ours that the user has edited since and that stays beside the new one, else null. */
  readonly kept: string | null;
  /** What the host did not take of the plan's page setup; empty when the sheet prints as planned. */
  readonly notTaken: readonly PageSetting[];
}

/** What a host may refuse of a page setup: its printer has no such paper, or it keeps its own scale. */
export type PageSetting = "paper" | "orientation" | "margins" | "fit";

/** What became of one sheet when the last write was taken back; `kept`: the user has edited it since. */
export interface UndoneSheet {
  readonly name: string;
  readonly outcome: "removed" | "restored" | "kept";
}

/** What `Grid` must be able to tell beyond values and texts; what was not asked for throws when it is used. */
export interface ReadDetail {
  readonly looks?: boolean;
  readonly formulas?: boolean;
}

/** A cell to be marked in a user's sheet. */
export interface CellMark {
  readonly row: Row;
  readonly column: Column;
  readonly severity: "error" | "warning" | "info";
}

/** What a host can do. A use case asks here before it plans. */
export interface WorkbookCapabilities {
  readonly shapes: boolean;
  readonly connectors: boolean;
  readonly pageSetup: boolean;
  /** Marks in a user's sheet that go away without a trace. */
  readonly marks: boolean;
}

/** A cancelled run throws `WorkbookError` of kind `cancelled`; progress is told between sheets. */
export interface WriteOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
  /** Told after every batch, of which a large sheet takes many: the share of the writing that is done, from 0 to 1, never less than before. */
  readonly onShare?: (share: number) => void;
  /** Kinds of which every earlier sheet of ours goes, also when no plan is of that kind. */
  readonly clear?: readonly SheetKind[];
  /** Sheets of ours that go, also when the write has no plan of their kind. */
  readonly remove?: readonly MadeIdentity[];
  /** Kinds of which earlier sheets without a plan stay as they are. */
  readonly besides?: readonly SheetKind[];
  /** A write that `undo` passes over: it takes back the write before. */
  readonly lasting?: boolean;
}

/** Which sheet of ours: kind and key, as `SheetInfo.made` gives them. */
export interface MadeIdentity {
  readonly kind: SheetKind;
  readonly key: string;
}

/** The port: what a workbook can do. Adapters throw `WorkbookError` and nothing else for faults of the world. */
export interface Workbook {
  readonly can: WorkbookCapabilities;
  sheets(): Promise<readonly SheetInfo[]>;
  /** Reads a worksheet. Throws `no-such-sheet`. */
  read(sheet: string, detail?: ReadDetail): Promise<Grid>;
  /**
   * Makes the workbook hold exactly these generated sheets: earlier ones of the same kinds are replaced or removed,
   * sheets edited by hand since are kept, user's sheets are never touched. All or nothing. Gives the plans' sheets in their order, then the removed ones, then the released ones.
   */
  write(plans: readonly SheetPlan[], options?: WriteOptions): Promise<readonly WrittenSheet[]>;
  /** Takes back this object's last write, once; null when there is none. A sheet that the user has edited since stays. */
  undo(): Promise<readonly UndoneSheet[] | null>;
  /**
   * Marks cells of a sheet, in place of earlier marks on it; no marks take them all away. All or nothing. Gives whether earlier marks stood
   * there; where there are none and none are wanted, nothing is done and there is nothing to undo. Throws `unsupported` unless `can.marks`.
   */
  mark(sheet: string, marks: readonly CellMark[]): Promise<boolean>;
  /**
   * Puts other texts into cells of a user's sheets, as text and with the cells' own formats; `undo` puts back what they held. All or nothing.
   * Throws `changed` with the cell, as `Cascading!C5`, when one does not show its `before` any more or holds a formula.
   */
  edit(edits: readonly CellEdit[]): Promise<void>;
}

export type WorkbookErrorKind =
  | "not-a-workbook"
  | "encrypted"
  | "old-format"
  | "damaged"
  | "too-large"
  | "no-such-sheet"
  | "unsupported"
  | "cancelled"
  /** The host goes on answering that it is busy, or a cell is being edited. */
  | "busy"
  /** The workbook or a sheet is protected against the change. */
  | "protected"
  /** The host failed halfway and did not let the change be taken back: `detail` names the sheets that are not whole. */
  | "half-written"
  /** Somebody changed the cell meanwhile: `detail` names it. */
  | "changed";

/** A fault of the world: the file, the host, the user's stop. `detail` names the part or sheet it concerns. */
export class WorkbookError extends Error {
  readonly kind: WorkbookErrorKind;
  readonly detail: string;

  constructor(kind: WorkbookErrorKind, detail = "", options?: { cause?: unknown }) {
    super(detail ? `${kind}: ${detail}` : kind, options);
    this.name = "WorkbookError";
    this.kind = kind;
    this.detail = detail;
  }
}
