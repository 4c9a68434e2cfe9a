import { formatCell } from "../../../../src/core/address/address";
import { checkCascade } from "../../../../src/core/check/check-cascade";
import type { CheckView, FindingView } from "../../../../src/app/desk/views";
import { countSeverities } from "../../../../src/core/report/plan-findings";
import { buildTable, testRow, type TestRow } from "../../core/check/cascade-builder";

const POSTS = ["Kepala Biro", "Analis Kebijakan"] as const;

/** A cascade of so many nodes below one top, of which each lacks something: a unit, a target, an owner or its parent. */
function faultyRows(count: number): readonly TestRow[] {
  const faults: readonly Partial<TestRow>[] = [
    { unit: "" },
    { targets: ["10", "", "30", "40", "50"] },
    { owner: "" },
    { parent: "T.0", level: "3" },
  ];
  const rows = Array.from({ length: count }, (_, i) =>
    testRow({
      ...{ code: `T.${i + 2}`, parent: "T.1", level: "2", owner: POSTS[i % 2]! },
      ...faults[i % faults.length],
    }),
  );
  return [testRow({ code: "T.1", level: "1" }), ...rows];
}

/** What the desk gives for that cascade: findings of real rules; every unit can be put right. */
export function manyFindings(nodes: number): CheckView {
  const cascade = buildTable(faultyRows(nodes));
  const byId = new Map(cascade.nodes.map((node) => [node.id, node]));
  const findings = checkCascade(cascade, { year: "2025" }).map((finding, i): FindingView => {
    const node = byId.get(finding.node ?? "")!;
    const edit = { at: finding.where, before: "", after: "Persen" };
    return {
      ...{ id: `${finding.rule} ${i}`, finding, rule: finding.rule, severity: finding.severity, where: finding.where },
      ...{ cell: formatCell(finding.where), code: node.code ?? "", statement: node.statement, level: node.level },
      owner: node.owners[0]?.position ?? null,
      fix: finding.rule === "IND-03" ? { edits: [edit] } : null,
    };
  });
  const own = Math.ceil(nodes / 2);
  const counts = { nodes: nodes + 1, indicator: nodes + 1, target: nodes, owner: own, skpNodes: nodes, skp: 0 };
  return {
    findings,
    counts: countSeverities(findings.map(({ finding }) => finding)),
    coverage: { total: counts, levels: [{ level: 1, ...counts }] },
    levels: cascade.profile.levels.map(({ label, labelEn, tier }, i) => ({
      level: i + 1,
      label,
      labelEn,
      tier,
      nodes: cascade.nodes.filter((node) => node.level === i + 1).length,
    })),
    year: "2025",
  };
}
