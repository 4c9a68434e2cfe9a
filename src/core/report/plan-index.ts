import { formatCell, formatRect, row } from "../address/address";
import type { Cascade } from "../cascade/cascade";
import type { SheetKind, SheetPlan } from "../sheet/sheet-plan";
import type { SeverityCounts } from "./plan-findings";
import { planReportPage } from "./report-page";
import { startReportSheet, type ReportSheet } from "./report-sheet";

/** A generated sheet to point to. */
export interface IndexSheet {
  readonly kind: SheetKind;
  readonly key: string;
  /** The sheet's wanted name. */
  readonly name: string;
}

/** The SKP sheet of one employee. */
export interface IndexSkp extends IndexSheet {
  readonly employee: string;
  readonly position: string | null;
  /** Cells that the cascade could not fill; null when unknown. */
  readonly toComplete: number | null;
}

/** All that the index tells about one run. */
export interface IndexEntries {
  readonly cascade: Cascade;
  readonly findings: SeverityCounts;
  /** Findings and tree sheets, in tab order; without any their table is left out. */
  readonly sheets: readonly IndexSheet[];
  readonly skp: readonly IndexSkp[];
  /** Whole sentences for the reader: people without a sheet and why, and the like. */
  readonly notes: readonly string[];
}

/** The words of the index sheet, in the language of the reader. */
export interface IndexTexts {
  /** Sheet name: `Daftar Isi`. */
  readonly sheetName: string;
  readonly title: string;
  readonly source: string;
  readonly sourceCell: string;
  readonly findings: string;
  counts(counts: SeverityCounts): string;
  readonly levels: string;
  readonly level: string;
  readonly nodes: string;
  readonly total: string;
  readonly unknownLevel: string;
  readonly sheets: string;
  readonly skp: string;
  readonly noSkp: string;
  readonly number: string;
  readonly employee: string;
  readonly position: string;
  readonly sheet: string;
  readonly toComplete: string;
  readonly notes: string;
  readonly page: string;
  readonly levelLabel: "label" | "labelEn";
}

/** No, name, post, sheet, cells to complete: the 180 mm between the margins of A4 portrait. */
const COLUMN_WIDTHS = [28, 132, 122, 172, 56] as const;
const COLUMN_COUNT = COLUMN_WIDTHS.length;
const TAB_COLOR = "1F3864";

/** The index sheet: what was read, nodes by level, links to every generated sheet, and notes. A4 portrait. */
export function planIndex(entries: IndexEntries, texts: IndexTexts): SheetPlan {
  const { cascade } = entries;
  const sheet = startReportSheet(COLUMN_WIDTHS);
  const section = (value: string) => {
    sheet.add([]);
    sheet.add([{ value, style: "section", span: COLUMN_COUNT }]);
  };
  sheet.add([{ value: texts.title, style: "title", span: COLUMN_COUNT }]);
  for (const title of cascade.titles) sheet.add([{ value: title, style: "note", span: COLUMN_COUNT }]);
  sheet.add([]);
  const corner = formatCell({ row: cascade.area.top, column: cascade.area.left });
  sheet.add([
    { value: texts.source, style: "text", span: 2 },
    { value: cascade.sheet, style: "link", span: 3, link: { to: "sheet", sheet: cascade.sheet, cell: corner } },
  ]);
  sheet.add([
    { value: texts.sourceCell, style: "text", span: 2 },
    { value: formatRect(cascade.area), style: "text", span: 3 },
  ]);
  sheet.add([
    { value: texts.findings, style: "text", span: 2 },
    { value: texts.counts(entries.findings), style: "text", span: 3 },
  ]);
  section(texts.levels);
  addLevels(sheet, cascade, texts);
  if (entries.sheets.length > 0) section(texts.sheets);
  entries.sheets.forEach(({ kind, key, name }, index) => {
    sheet.add([
      { value: index + 1, style: "count" },
      { value: name, style: "link", span: 4, link: { to: "plan", kind, key } },
    ]);
  });
  section(texts.skp);
  const skpHeader = entries.skp.length > 0 ? row(sheet.rowCount + 1) : null;
  addSkp(sheet, entries.skp, texts);
  if (entries.notes.length > 0) section(texts.notes);
  for (const note of entries.notes) sheet.add([{ value: note, style: "text", span: COLUMN_COUNT }]);
  return planReportPage(sheet, {
    kind: "index",
    name: texts.sheetName,
    tabColor: TAB_COLOR,
    columnWidths: COLUMN_WIDTHS,
    // Of all tables only the employees' runs over a page.
    titleRows: skpHeader && { from: skpHeader, to: skpHeader },
    title: texts.title,
    page: texts.page,
  });
}

function addLevels(sheet: ReportSheet, cascade: Cascade, texts: IndexTexts): void {
  const counts = new Map<number, number>();
  for (const node of cascade.nodes) counts.set(node.level, (counts.get(node.level) ?? 0) + 1);
  sheet.add([
    { value: texts.level, style: "header", span: 4 },
    { value: texts.nodes, style: "header" },
  ]);
  for (const level of [...counts.keys()].sort((left, right) => left - right)) {
    sheet.add([
      { value: cascade.profile.levels[level - 1]?.[texts.levelLabel] ?? texts.unknownLevel, style: "text", span: 4 },
      { value: counts.get(level)!, style: "count" },
    ]);
  }
  sheet.add([
    { value: texts.total, style: "text", span: 4 },
    { value: cascade.nodes.length, style: "count" },
  ]);
}

function addSkp(sheet: ReportSheet, skp: readonly IndexSkp[], texts: IndexTexts): void {
  if (skp.length === 0) {
    sheet.add([{ value: texts.noSkp, style: "empty", span: COLUMN_COUNT }]);
    return;
  }
  sheet.add(
    [texts.number, texts.employee, texts.position, texts.sheet, texts.toComplete].map(
      (value) => ({ value, style: "header" }) as const,
    ),
  );
  skp.forEach(({ kind, key, name, employee, position, toComplete }, index) => {
    sheet.add([
      { value: index + 1, style: "count" },
      { value: employee, style: "text" },
      { value: position ?? "", style: "text" },
      { value: name, style: "link", link: { to: "plan", kind, key } },
      { value: toComplete ?? "", style: "count" },
    ]);
  });
}
