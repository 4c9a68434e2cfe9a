import type { ListedSheet } from "../made/listed-sheet";

/** A worksheet of the open workbook. */
export interface ExcelSheet extends ListedSheet {
  /** Stays the same while the sheet is renamed or moved. */
  readonly id: string;
  readonly visible: boolean;
  /** The formula of its mark as it stands in the workbook, null when it has none. */
  readonly markFormula: string | null;
}
