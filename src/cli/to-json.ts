import type { OpenedCascade } from "../app/open-cascade";
import { formatRef } from "../core/address/address";
import type { Cascade, Indicator, Node } from "../core/cascade/cascade";
import type { Finding } from "../core/check/finding";
import type { WrittenSheet } from "../workbook/workbook";

/** The object that `--json` prints; its schema is docs/json.md. */
export function toJson(
  { cascade, nomenclature }: Pick<OpenedCascade, "cascade" | "nomenclature">,
  findings: readonly { readonly finding: Finding; readonly message: string }[],
  sheets: readonly WrittenSheet[],
): unknown {
  return {
    sheet: cascade.sheet,
    layout: cascade.layout,
    confidence: cascade.confidence,
    header: cascade.header === null ? null : { from: cascade.header.from, to: cascade.header.to },
    joined: cascade.joined.map(({ sheet, layout, repeated }) => ({ sheet, layout, repeated })),
    nomenclature: nomenclature && {
      sheet: nomenclature.cascade.sheet,
      named: nomenclature.named,
      found: nomenclature.found,
      missing: nomenclature.missing.map(({ code, at }) => ({ code, cell: formatRef(at) })),
    },
    levels: cascade.profile.levels.map((level, i) => ({
      level: i + 1,
      label: level.label,
      tier: level.tier,
      nodes: cascade.nodes.filter((node) => node.level === i + 1).length,
    })),
    unread: cascade.unread.map(({ text, at }) => ({ heading: text, cell: formatRef(at) })),
    questions: cascade.questions.map((question) => ({ kind: question.kind, cell: formatRef(question.at) })),
    nodes: cascade.nodes.map((node) => nodeToJson(node, cascade)),
    findings: findings.map(({ finding, message }) => ({
      rule: finding.rule,
      severity: finding.severity,
      cell: formatRef(finding.where),
      node: finding.node,
      message,
    })),
    sheets: sheets
      .filter(({ outcome }) => outcome !== "removed" && outcome !== "released")
      .map(({ name, kind }) => ({ name, kind })),
    keptSheets: sheets.flatMap(({ kept, name, outcome }) => (outcome === "released" ? [name] : (kept ?? []))),
    removedSheets: sheets.filter(({ outcome }) => outcome === "removed").map(({ name }) => name),
  };
}

function nodeToJson(node: Node, { evidence }: Cascade): unknown {
  const component = node.components[0];
  return {
    id: node.id,
    code: node.code,
    parent: node.parents[0] ?? null,
    level: node.level,
    told: evidence[node.id] ?? null,
    statement: node.statement,
    cell: formatRef(node.at),
    component: component ? (component.code ?? component.name) : null,
    owners: node.owners.map(({ position, name, nip, echelon, unit }) => ({ position, name, nip, echelon, unit })),
    indicators: node.indicators.map(indicatorToJson),
  };
}

function indicatorToJson(indicator: Indicator): unknown {
  const targets = Object.entries(indicator.targets).map(([year, target]) => [year, target.text] as const);
  return {
    text: indicator.text,
    unit: indicator.unit,
    targets: Object.fromEntries(targets),
    cell: formatRef(indicator.at),
  };
}
