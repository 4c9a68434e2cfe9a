import type { Grid } from "../../../core/sheet/grid";
import { WorkbookError } from "../../workbook";
import type { OpcPackage } from "../package/opc-package";
import { CellStyles } from "./cell-styles";
import { scanPart } from "./scan-part";
import { readSharedStrings } from "./shared-strings";
import { readSheetPart } from "./sheet-reader";
import { EMPTY_STYLE_SHEET, readStyleSheet } from "./style-sheet";
import { OFFICE_COLORS, readThemeColors } from "./theme-colors";
import { readWorkbookIndex, type SheetEntry, type WorkbookIndex } from "./workbook-index";

/** What all sheets of a workbook share. Read it once to read several sheets; read it again after the package was written to. */
export interface SharedParts {
  readonly index: WorkbookIndex;
  readonly strings: readonly string[];
  readonly styles: CellStyles;
}

/** Throws WorkbookError `damaged`. */
export function readSharedParts(source: OpcPackage): SharedParts {
  const index = readWorkbookIndex(source);
  const theme = index.themePart === null ? OFFICE_COLORS : readThemeColors(source, index.themePart);
  const sheet = index.stylesPart === null ? EMPTY_STYLE_SHEET : readStyleSheet(source, index.stylesPart, theme);
  return {
    index,
    strings: index.sharedStringsPart === null ? [] : readSharedStrings(source, index.sharedStringsPart),
    styles: new CellStyles(sheet, index.date1904),
  };
}

/** The workbook's tabs in order. Throws WorkbookError `damaged`. */
export function readSheetList(source: OpcPackage): readonly SheetEntry[] {
  return readWorkbookIndex(source).sheets;
}

/**
 * The named worksheet; case does not matter, as in Excel. Throws WorkbookError: `no-such-sheet`, `unsupported` for a chart or dialog
 * sheet, `damaged`.
 */
export function readGrid(source: OpcPackage, sheetName: string, shared: SharedParts = readSharedParts(source)): Grid {
  const { index, strings, styles } = shared;
  const sheet = findWorksheet(index, sheetName);
  return readSheetPart(scanPart(source, sheet.part), { name: sheet.name, strings, styles, date1904: index.date1904 });
}

/** The tab of that name; case does not matter, as in Excel. Throws WorkbookError: `no-such-sheet`, `unsupported` for a chart or dialog sheet. */
export function findWorksheet(index: WorkbookIndex, sheetName: string): SheetEntry {
  const wanted = sheetName.toLowerCase();
  const sheet =
    index.sheets.find((entry) => entry.name === sheetName) ??
    index.sheets.find((entry) => entry.name.toLowerCase() === wanted);
  if (!sheet) throw new WorkbookError("no-such-sheet", sheetName);
  if (sheet.kind === "unsupported") throw new WorkbookError("unsupported", sheet.name);
  return sheet;
}
