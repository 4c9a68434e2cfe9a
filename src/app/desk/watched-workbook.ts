import type { CellEdit } from "../../core/check/fix";
import type { Grid } from "../../core/sheet/grid";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type {
  CellMark,
  ReadDetail,
  SheetInfo,
  UndoneSheet,
  Workbook,
  WorkbookCapabilities,
  WriteOptions,
  WrittenSheet,
} from "../../workbook/workbook";

/** What is told of a workbook that is being used. */
export interface Watch {
  readonly onRead?: (grid: Grid) => void;
  readonly onWrite?: (plans: readonly SheetPlan[]) => void;
}

/** A workbook that tells what is read from it, with the formulas, and what it is to hold. */
export class WatchedWorkbook implements Workbook {
  readonly #workbook: Workbook;
  readonly #watch: Watch;

  constructor(workbook: Workbook, watch: Watch) {
    this.#workbook = workbook;
    this.#watch = watch;
  }

  get can(): WorkbookCapabilities {
    return this.#workbook.can;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return this.#workbook.sheets();
  }

  async read(sheet: string, detail?: ReadDetail): Promise<Grid> {
    const grid = await this.#workbook.read(sheet, { ...detail, formulas: true });
    this.#watch.onRead?.(grid);
    return grid;
  }

  write(plans: readonly SheetPlan[], options?: WriteOptions): Promise<readonly WrittenSheet[]> {
    this.#watch.onWrite?.(plans);
    return this.#workbook.write(plans, options);
  }

  undo(): Promise<readonly UndoneSheet[] | null> {
    return this.#workbook.undo();
  }

  mark(sheet: string, marks: readonly CellMark[]): Promise<void> {
    return this.#workbook.mark(sheet, marks);
  }

  edit(edits: readonly CellEdit[]): Promise<void> {
    return this.#workbook.edit(edits);
  }
}
