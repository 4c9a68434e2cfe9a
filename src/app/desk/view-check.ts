import { formatCell } from "../../core/address/address";
import type { Cascade, Node } from "../../core/cascade/cascade";
import type { Staff } from "../../core/cascade/staff";
import type { Finding } from "../../core/check/finding";
import type { Fix } from "../../core/check/fix";
import { suggestFixes } from "../../core/check/fixes/suggest-fixes";
import { collectEmployees } from "../../core/forms/people/collect-employees";
import { countCoverage } from "../../core/report/count-coverage";
import type { Grid } from "../../core/sheet/grid";
import { checkOpened } from "../check-opened";
import { viewLevels } from "./view-levels";
import type { CheckView, FindingView } from "./views";

/** What is to be checked: a cascade with the sheet that it was read from, formulas included, and the staff. */
export interface CheckInput {
  readonly cascade: Cascade;
  readonly staff: readonly Staff[];
  readonly grid: Grid;
}

/** Everything found in a cascade, with fixes, and how complete it is. `year` is the year that must be complete. */
export function viewCheck({ cascade, staff, grid }: CheckInput, year: string | null): CheckView {
  const { findings, counts } = checkOpened(cascade, { year });
  const holdsFormula = ({ row, column }: Finding["where"]): boolean => grid.formula(row, column) !== null;
  const fixes = suggestFixes(cascade, findings, grid, holdsFormula);
  const nodes = new Map(cascade.nodes.map((node) => [node.id, node]));
  const ids = new Map<string, number>();
  return {
    findings: findings.map((finding, i) => {
      const cell = formatCell(finding.where);
      const name = `${finding.rule} ${cell}`;
      const count = (ids.get(name) ?? 0) + 1;
      ids.set(name, count);
      const node = finding.node === null ? null : (nodes.get(finding.node) ?? null);
      return viewFinding(finding, { id: count === 1 ? name : `${name} ${count}`, cell, node, fix: fixes[i] ?? null });
    }),
    counts,
    coverage: countCoverage(cascade, collectEmployees(cascade, staff), year),
    levels: viewLevels(cascade),
    year,
  };
}

function viewFinding(
  finding: Finding,
  {
    id,
    cell,
    node,
    fix,
  }: { readonly id: string; readonly cell: string; readonly node: Node | null; readonly fix: Fix | null },
): FindingView {
  const { rule, severity, where } = finding;
  const owner = node?.owners[0];
  return {
    ...{ id, finding, rule, severity, where, cell, fix },
    code: node?.code ?? "",
    statement: node?.statement ?? "",
    level: node?.level ?? 0,
    owner: owner ? (owner.position ?? owner.name ?? owner.unit) : null,
  };
}
