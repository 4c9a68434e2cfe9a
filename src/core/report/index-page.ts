import { formatCell, parseRect, row } from "../address/address";
import type { SheetKind, SheetPlan } from "../sheet/sheet-plan";
import { planReportPage } from "./report-page";
import { startReportSheet, type ReportSheet } from "./report-sheet";

/** A generated sheet to point to. */
export interface IndexSheet {
  readonly kind: SheetKind;
  readonly key: string;
  /** The sheet's wanted name. */
  readonly name: string;
}

/** The line of one SKP sheet. */
export interface IndexSkpLine {
  readonly employee: string;
  readonly position: string;
  readonly sheet: IndexSheet;
  /** Cells that the cascade could not fill; an empty text when unknown. */
  readonly toComplete: string | number;
}

/** SKP sheets under the headings of their columns, or a sentence when there are none. */
export type IndexSkpTable =
  { readonly none: string } | { readonly columns: readonly string[]; readonly lines: readonly IndexSkpLine[] };

/** What stands on an index sheet from top to bottom, in the words in which it stands there. */
export interface IndexPage {
  /** The first is the page's title, the others are those of the table. */
  readonly titles: readonly string[];
  /** The sheet that was read, and its label. */
  readonly source: { readonly label: string; readonly sheet: string };
  /** Labels with what they tell; the first tells the table's area, `A4:L33`. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly levels: {
    readonly heading: string;
    readonly columns: readonly [level: string, nodes: string];
    /** The last is the sum. */
    readonly lines: readonly { readonly label: string; readonly nodes: number }[];
  };
  /** Findings and tree; null when none is listed. */
  readonly sheets: { readonly heading: string; readonly lines: readonly IndexSheet[] } | null;
  readonly skp: { readonly heading: string } & IndexSkpTable;
  /** Null when there are none. */
  readonly notes: { readonly heading: string; readonly lines: readonly string[] } | null;
}

/** What the index sheet has besides what stands on it. */
export interface IndexFrame {
  readonly sheetName: string;
  /** Right of the footer. */
  readonly page: string;
}

/** No, name, post, sheet, cells to complete: the 180 mm between the margins of A4 portrait. */
const COLUMN_WIDTHS = [28, 132, 122, 172, 56] as const;
const COLUMN_COUNT = COLUMN_WIDTHS.length;
const TAB_COLOR = "1F3864";

/** The index sheet of a page. A4 portrait. */
export function layIndexPage(page: IndexPage, { sheetName, page: footer }: IndexFrame): SheetPlan {
  const sheet = startReportSheet(COLUMN_WIDTHS);
  const section = (value: string) => {
    sheet.add([]);
    sheet.add([{ value, style: "section", span: COLUMN_COUNT }]);
  };
  page.titles.forEach((value, i) => sheet.add([{ value, style: i === 0 ? "title" : "note", span: COLUMN_COUNT }]));
  sheet.add([]);
  addSource(sheet, page);
  section(page.levels.heading);
  addLevels(sheet, page.levels);
  if (page.sheets !== null) section(page.sheets.heading);
  page.sheets?.lines.forEach(({ kind, key, name }, index) => {
    sheet.add([
      { value: index + 1, style: "count" },
      { value: name, style: "link", span: 4, link: { to: "plan", kind, key } },
    ]);
  });
  section(page.skp.heading);
  const skpHeader = "lines" in page.skp ? row(sheet.rowCount + 1) : null;
  addSkp(sheet, page.skp);
  if (page.notes !== null) section(page.notes.heading);
  for (const value of page.notes?.lines ?? []) sheet.add([{ value, style: "text", span: COLUMN_COUNT }]);
  return planReportPage(sheet, {
    kind: "index",
    name: sheetName,
    tabColor: TAB_COLOR,
    columnWidths: COLUMN_WIDTHS,
    // Of all tables only the employees' runs over a page.
    titleRows: skpHeader && { from: skpHeader, to: skpHeader },
    title: page.titles[0] ?? "",
    page: footer,
  });
}

function addSource(sheet: ReportSheet, { source, facts }: IndexPage): void {
  const area = parseRect(facts[0]?.text ?? "");
  const cell = area === null ? "A1" : formatCell({ row: area.top, column: area.left });
  sheet.add([
    { value: source.label, style: "text", span: 2 },
    { value: source.sheet, style: "link", span: 3, link: { to: "sheet", sheet: source.sheet, cell } },
  ]);
  for (const { label, text } of facts) {
    sheet.add([
      { value: label, style: "text", span: 2 },
      { value: text, style: "text", span: 3 },
    ]);
  }
}

function addLevels(sheet: ReportSheet, { columns: [level, nodes], lines }: IndexPage["levels"]): void {
  sheet.add([
    { value: level, style: "header", span: 4 },
    { value: nodes, style: "header" },
  ]);
  for (const { label, nodes: count } of lines) {
    sheet.add([
      { value: label, style: "text", span: 4 },
      { value: count, style: "count" },
    ]);
  }
}

function addSkp(sheet: ReportSheet, skp: IndexPage["skp"]): void {
  if ("none" in skp) {
    sheet.add([{ value: skp.none, style: "empty", span: COLUMN_COUNT }]);
    return;
  }
  sheet.add(skp.columns.map((value) => ({ value, style: "header" }) as const));
  skp.lines.forEach(({ employee, position, sheet: { kind, key, name }, toComplete }, index) => {
    sheet.add([
      { value: index + 1, style: "count" },
      { value: employee, style: "text" },
      { value: position, style: "text" },
      { value: name, style: "link", link: { to: "plan", kind, key } },
      { value: toComplete, style: "count" },
    ]);
  });
}
