import { formatCell, formatRect, formatRef, rect, row } from "../address/address";
import type { Cascade } from "../cascade/cascade";
import type { Finding, RuleId, Severity } from "../check/finding";
import type { PrintSetup, SheetPlan } from "../sheet/sheet-plan";
import { startReportSheet, type ReportCell, type ReportSheet } from "./report-sheet";
import { REPORT_STYLES } from "./report-styles";

/** The words of the findings sheet, in the language of the reader. */
export interface FindingsTexts {
  /** Sheet name: `Temuan`. */
  readonly sheetName: string;
  readonly title: string;
  /** Which table was checked, e.g. `Sumber: lembar Cascading, sel A1:L33`. */
  source(sheet: string, area: string): string;
  /** How many findings of each severity there are, as a sentence. */
  counts(counts: SeverityCounts): string;
  readonly columns: {
    readonly number: string;
    readonly severity: string;
    readonly rule: string;
    readonly location: string;
    readonly code: string;
    readonly statement: string;
    readonly finding: string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  /** The row of a table without findings. */
  readonly none: string;
  readonly byRule: string;
  readonly byLevel: string;
  readonly level: string;
  readonly ruleName: string;
  readonly count: string;
  /** Level of findings about nodes whose level is unknown. */
  readonly unknownLevel: string;
  /** Footer with `&P` and `&N`. */
  readonly page: string;
  /** What the finding says and what to do about it. */
  describe(finding: Finding): string;
  nameOfRule(rule: RuleId): string;
  readonly levelLabel: "label" | "labelEn";
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** No, severity, rule, location, code, statement, finding: the 277 mm between the margins of A4 landscape. */
const COLUMN_WIDTHS = [30, 68, 52, 100, 68, 200, 267] as const;
const COLUMN_COUNT = COLUMN_WIDTHS.length;
const TAB_COLOR = "C00000";

/** How many findings of each severity there are. */
export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/**
 * The sheet of findings: counts, then one row a finding with a link to its cell, the gravest first and in sheet order,
 * then the counts by rule and by level. A4 landscape.
 */
export function planFindings(findings: readonly Finding[], cascade: Cascade, texts: FindingsTexts): SheetPlan {
  const sheet = startReportSheet(COLUMN_WIDTHS);
  const acrossRow = (value: string, style: ReportCell["style"]) => sheet.add([{ value, style, span: COLUMN_COUNT }]);
  acrossRow(texts.title, "title");
  acrossRow(texts.source(cascade.sheet, formatRect(cascade.area)), "note");
  acrossRow(texts.counts(countSeverities(findings)), "note");
  sheet.add([]);
  const headings = texts.columns;
  sheet.add(
    [
      headings.number,
      headings.severity,
      headings.rule,
      headings.location,
      headings.code,
      headings.statement,
      headings.finding,
    ].map((value) => ({ value, style: "header" }) as const),
  );
  const headerRow = sheet.rowCount;
  addFindings(sheet, findings, cascade, texts);
  const lastRow = sheet.rowCount;
  if (findings.length > 0) addSummary(sheet, findings, cascade, texts);
  return {
    kind: "findings",
    key: "",
    name: texts.sheetName,
    tabColor: TAB_COLOR,
    styles: REPORT_STYLES,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: sheet.rowHeights,
    cells: sheet.cells,
    merges: sheet.merges,
    freeze: { rows: headerRow, columns: 0 },
    autoFilter: findings.length > 0 ? rect(headerRow, 1, lastRow, COLUMN_COUNT) : null,
    gridlines: false,
    print: printSetup(headerRow, sheet.rowCount, texts),
    boxes: [],
    connectors: [],
  };
}

function addFindings(sheet: ReportSheet, findings: readonly Finding[], cascade: Cascade, texts: FindingsTexts): void {
  if (findings.length === 0) {
    sheet.add([{ value: texts.none, style: "empty", span: COLUMN_COUNT }]);
    return;
  }
  const nodes = new Map(cascade.nodes.map((node) => [node.id, node]));
  const gravestFirst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  gravestFirst.forEach((finding, index) => {
    const node = finding.node === null ? undefined : nodes.get(finding.node);
    sheet.add([
      { value: index + 1, style: "count" },
      { value: texts.severity[finding.severity], style: finding.severity },
      { value: finding.rule, style: "text" },
      {
        value: formatRef(finding.where),
        style: "link",
        link: { to: "sheet", sheet: finding.where.sheet, cell: formatCell(finding.where) },
      },
      { value: node?.code ?? "", style: "text" },
      { value: node?.statement ?? "", style: "text" },
      { value: texts.describe(finding), style: "text" },
    ]);
  });
}

/** Counts by rule, then by level; only what occurs. */
function addSummary(sheet: ReportSheet, findings: readonly Finding[], cascade: Cascade, texts: FindingsTexts): void {
  const heading = (value: string, span = 1) => ({ value, span, style: "header" }) as const;
  sheet.add([]);
  sheet.add([{ value: texts.byRule, style: "section", span: COLUMN_COUNT }]);
  sheet.add([heading(texts.columns.rule, 3), heading(texts.count), heading(texts.ruleName, 2)]);
  const byRule = countBy(findings.map((finding) => finding.rule));
  for (const rule of [...byRule.keys()].sort()) {
    sheet.add([
      { value: rule, style: "text", span: 3 },
      { value: byRule.get(rule)!, style: "count" },
      { value: texts.nameOfRule(rule), style: "text", span: 2 },
    ]);
  }
  const levels = new Map(cascade.nodes.map((node) => [node.id, node.level]));
  const byLevel = countBy(findings.map((finding) => (finding.node === null ? 0 : (levels.get(finding.node) ?? 0))));
  sheet.add([]);
  sheet.add([{ value: texts.byLevel, style: "section", span: COLUMN_COUNT }]);
  sheet.add([heading(texts.level, 3), heading(texts.count)]);
  for (const level of [...byLevel.keys()].sort((left, right) => left - right)) {
    const label = cascade.profile.levels[level - 1]?.[texts.levelLabel] ?? texts.unknownLevel;
    sheet.add([
      { value: label, style: "text", span: 3 },
      { value: byLevel.get(level)!, style: "count" },
    ]);
  }
}

function countBy<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function printSetup(headerRow: number, lastRow: number, texts: FindingsTexts): PrintSetup {
  return {
    paper: "A4",
    orientation: "landscape",
    margins: { top: 12, right: 10, bottom: 15, left: 10, header: 6, footer: 8 },
    fit: { wide: 1, tall: 0 },
    scale: 100,
    area: rect(1, 1, lastRow, COLUMN_COUNT),
    titleRows: { from: row(headerRow), to: row(headerRow) },
    breaksAfterRows: [],
    centerHorizontally: false,
    footer: { left: texts.title, center: "", right: texts.page },
  };
}
