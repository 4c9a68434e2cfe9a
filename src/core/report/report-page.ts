import { rect, type Row } from "../address/address";
import type { Points, SheetPlan } from "../sheet/sheet-plan";
import type { ReportSheet } from "./report-sheet";
import { REPORT_STYLES } from "./report-styles";

/** What tells one page of text from another. */
export interface ReportPage {
  readonly kind: SheetPlan["kind"];
  readonly name: string;
  readonly tabColor: string;
  readonly columnWidths: readonly Points[];
  /** Rows repeated on every page, null for none. */
  readonly titleRows: { readonly from: Row; readonly to: Row } | null;
  /** Left and right of the footer. */
  readonly title: string;
  readonly page: string;
}

/** A finished report sheet as a plan: A4 portrait, one page wide, nothing frozen or filtered. */
export function planReportPage(sheet: ReportSheet, page: ReportPage): SheetPlan {
  const { kind, name, tabColor, columnWidths, titleRows } = page;
  return {
    kind,
    key: "",
    name,
    tabColor,
    styles: REPORT_STYLES,
    columnWidths,
    rowHeights: sheet.rowHeights,
    cells: sheet.cells,
    merges: sheet.merges,
    freeze: { rows: 0, columns: 0 },
    autoFilter: null,
    gridlines: false,
    print: {
      paper: "A4",
      orientation: "portrait",
      margins: { top: 15, right: 15, bottom: 18, left: 15, header: 8, footer: 8 },
      fit: { wide: 1, tall: 0 },
      scale: 100,
      area: rect(1, 1, sheet.rowCount, columnWidths.length),
      titleRows,
      breaksAfterRows: [],
      centerHorizontally: false,
      footer: { left: page.title, center: "", right: page.page },
    },
    boxes: [],
    connectors: [],
  };
}
