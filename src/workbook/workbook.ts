import type { Grid } from "../core/sheet/grid";
import type { SheetKind, SheetPlan } from "../core/sheet/sheet-plan";

/** A sheet of the workbook, in tab order. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** What it is when Jenjang made it, null for a user's sheet. */
  readonly made: { readonly kind: SheetKind; readonly key: string } | null;
}

/** What became of one plan, or of an earlier sheet of ours that no plan wants any more. */
export interface WrittenSheet {
  readonly kind: SheetKind;
  readonly key: string;
  /** The name the sheet got; of a removed one, the name it had. */
  readonly name: string;
  readonly outcome: "added" | "replaced" | "added-beside-edited" | "removed";
  /** The name of the earlier sheet of ours that the user has edited since and that stays beside the new one, else null. */
  readonly kept: string | null;
}

/** What a host can do. A use case asks here before it plans. */
export interface WorkbookCapabilities {
  readonly shapes: boolean;
  readonly connectors: boolean;
  readonly pageSetup: boolean;
}

/** A cancelled run throws `WorkbookError` of kind `cancelled`; progress is told between sheets. */
export interface WriteOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
}

/** The port: what a workbook can do. Adapters throw `WorkbookError` and nothing else for faults of the world. */
export interface Workbook {
  readonly can: WorkbookCapabilities;
  sheets(): Promise<readonly SheetInfo[]>;
  /** Reads a worksheet. Throws `no-such-sheet`. */
  read(sheet: string): Promise<Grid>;
  /**
   * Makes the workbook hold exactly these generated sheets: earlier ones of the same kinds are replaced or removed,
   * sheets edited by hand since are kept, user's sheets are never touched. All or nothing. Gives the plans' sheets in their order, then the removed ones in tab order.
   */
  write(plans: readonly SheetPlan[], options?: WriteOptions): Promise<readonly WrittenSheet[]>;
}

export type WorkbookErrorKind =
  | "not-a-workbook"
  | "encrypted"
  | "old-format"
  | "damaged"
  | "too-large"
  | "no-such-sheet"
  | "unsupported"
  | "cancelled";

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
