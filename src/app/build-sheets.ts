import type { Cascade, Cited } from "../core/cascade/cascade";
import type { Staff } from "../core/cascade/staff";
import type { Finding } from "../core/check/finding";
import type { DiagramTexts } from "../core/diagram/diagram-options";
import { planTree } from "../core/diagram/plan-tree";
import { type SkippedSkp, planSkpSheets } from "../core/forms/skp/plan-skp-sheets";
import type { SkpOptions, SkpTexts } from "../core/forms/skp/skp-options";
import { type FindingsTexts, countSeverities, planFindings } from "../core/report/plan-findings";
import { type IndexTexts, planIndex } from "../core/report/plan-index";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import type { Workbook, WriteOptions, WrittenSheet } from "../workbook/workbook";

/** What a build is told. */
export interface BuildOptions {
  /** Year of the targets in the tree; null shows each indicator's first target. */
  readonly year: string | null;
  readonly skp: SkpOptions;
}

/** The words of every generated sheet, in the reader's language. */
export interface BuildTexts {
  readonly findings: FindingsTexts;
  readonly index: IndexTexts;
  readonly diagram: DiagramTexts;
  readonly skp: SkpTexts;
  /** A sentence for somebody who gets no SKP sheet. */
  describeSkipped(skipped: SkippedSkp): string;
  /** A sentence that names the columns which were not read. */
  describeUnread(columns: readonly Cited[]): string;
}

/** The sheets of one run: index, findings, tree, then one SKP for every employee. */
export function planSheets(
  cascade: Cascade,
  staff: readonly Staff[],
  findings: readonly Finding[],
  options: BuildOptions,
  texts: BuildTexts,
): readonly SheetPlan[] {
  const report = planFindings(findings, cascade, texts.findings);
  const tree = planTree(cascade, { year: options.year }, texts.diagram);
  const skp = planSkpSheets(cascade, staff, options.skp, texts.skp);
  const index = planIndex(
    {
      cascade,
      findings: countSeverities(findings),
      sheets: [report, tree].map(({ kind, key, name }) => ({ kind, key, name })),
      skp: skp.sheets.map(({ plan, employee, toComplete }) => ({
        kind: plan.kind,
        key: plan.key,
        name: plan.name,
        employee: employee.person.name ?? employee.person.position ?? "",
        position: employee.person.position,
        toComplete,
      })),
      notes: [
        ...(cascade.unread.length > 0 ? [texts.describeUnread(cascade.unread)] : []),
        ...skp.skipped.map((one) => texts.describeSkipped(one)),
      ],
    },
    texts.index,
  );
  return [index, report, tree, ...skp.sheets.map(({ plan }) => plan)];
}

/** Plans all sheets and writes them in one go: all or nothing. Throws `WorkbookError`. */
export async function buildSheets(
  workbook: Workbook,
  input: { readonly cascade: Cascade; readonly staff: readonly Staff[]; readonly findings: readonly Finding[] },
  options: BuildOptions,
  texts: BuildTexts,
  write: WriteOptions = {},
): Promise<readonly WrittenSheet[]> {
  return workbook.write(planSheets(input.cascade, input.staff, input.findings, options, texts), write);
}
