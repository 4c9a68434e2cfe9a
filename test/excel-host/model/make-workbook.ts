import type { HostPageLayout, HostSheet, HostWorkbook } from "./host-workbook";

/** A workbook of empty sheets, the first one active. */
export function makeWorkbook(sheetNames: readonly string[]): HostWorkbook {
  const workbook: HostWorkbook = {
    sheets: [],
    activeSheetId: "",
    names: [],
    settings: new Map(),
    structureProtected: false,
    date1904: false,
    nextId: 1,
  };
  for (const name of sheetNames) workbook.sheets.push(makeSheet(workbook, name));
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}

/** An empty sheet with an id of its own; not yet among the workbook's sheets. */
export function makeSheet(workbook: HostWorkbook, name: string): HostSheet {
  return {
    id: nextSheetId(workbook),
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    isProtected: false,
    cells: new Map(),
    rowFormats: new Map(),
    columnFormats: new Map(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    hyperlinks: new Map(),
    freeze: { rows: 0, columns: 0 },
    autoFilter: null,
    pageLayout: makePageLayout(),
    horizontalPageBreaks: [],
    verticalPageBreaks: [],
    shapes: [],
    conditionalFormats: [],
    dataValidations: [],
    counts: { charts: 0, tables: 0, comments: 0 },
    names: [],
  };
}

/** As Excel gives it: a GUID in braces. */
function nextSheetId(workbook: HostWorkbook): string {
  const number = String(workbook.nextId++).padStart(12, "0");
  return `{00000000-0000-4000-8000-${number}}`;
}

/** Excel's own page of a new sheet; margins are 0.7 and 0.75 inch, headers 0.3. */
function makePageLayout(): HostPageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    printArea: null,
    printTitleRows: null,
    printTitleColumns: null,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
