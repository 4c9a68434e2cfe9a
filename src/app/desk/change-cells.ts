import type { CellEdit } from "../../core/check/fix";
import { type CellMark, WorkbookError } from "../../workbook/workbook";
import type { CheckView } from "./views";

/**
 * The edits that put right the findings with these ids. Throws `WorkbookError` `changed` when none of them can be put right any more: they
 * belong to an earlier check.
 */
export function editsOf({ findings }: CheckView, ids: readonly string[]): readonly CellEdit[] {
  const wanted = new Set(ids);
  // Findings of one cell share their fix.
  const fixes = new Set(findings.flatMap(({ id, fix }) => (fix !== null && wanted.has(id) ? [fix] : [])));
  const edits = [...fixes].flatMap((fix) => fix.edits);
  if (edits.length === 0) throw new WorkbookError("changed", ids.join(", "));
  return edits;
}

/** A mark for the cell of each finding on a sheet. */
export function marksOf({ findings }: CheckView, sheet: string): readonly CellMark[] {
  const there = findings.filter(({ where }) => where.sheet === sheet);
  return there.map(({ where: { row, column }, severity }) => ({ row, column, severity }));
}
