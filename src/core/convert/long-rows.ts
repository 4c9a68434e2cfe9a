import type { Cascade, Indicator, Node, Target } from "../cascade/cascade";
import type { NodeId } from "../cascade/node-id";
import type { Profile } from "../profile/profile";
import { textKey } from "../text/normalise";
import { nameCodes } from "./name-codes";
import type { TableTexts } from "./table-texts";

type Value = string | number | null;

/** One column of the long table and what it holds on a node's n-th row, n from 0. */
export interface LongColumn {
  readonly name: LongColumnName;
  readonly heading: string;
  readonly isMoney: boolean;
  readonly value: (node: Node, nth: number) => Value;
}

export type LongColumnName =
  | "code"
  | "parent"
  | "level"
  | "statement"
  | "parentIndicator"
  | "indicator"
  | "aspect"
  | "unit"
  | "baseline"
  | "target"
  | "componentCode"
  | "component"
  | "budget"
  | "position"
  | "name"
  | "nip"
  | "echelon"
  | "ownerUnit"
  | "crosscutting"
  | "csf";

/** The columns that the cascade fills, in the order of the canonical table; code, parent, level, statement and indicator always. */
export function longColumns(cascade: Cascade, texts: TableTexts): readonly LongColumn[] {
  const codes = nameCodes(cascade);
  const levels = levelNames(cascade.profile, texts);
  const { nodes } = cascade;
  const text = (name: LongColumnName, heading: string, value: LongColumn["value"]): LongColumn => {
    return { name, heading, isMoney: false, value };
  };
  const indicators = (value: (indicator: Indicator) => Value) => (node: Node, nth: number) => {
    const indicator = node.indicators[nth];
    return indicator ? value(indicator) : null;
  };
  const first = (value: (node: Node) => Value) => (node: Node, nth: number) => (nth === 0 ? value(node) : null);
  const owners = (key: "position" | "name" | "nip" | "echelon" | "unit") => (node: Node, nth: number) =>
    node.owners[nth]?.[key] ?? null;
  const years = distinct(
    nodes.flatMap((n) => n.indicators.flatMap((i) => Object.keys(i.targets))),
    cascade.years,
  );
  const budgetYears = distinct(nodes.flatMap((n) => Object.keys(n.budget)));
  const columns: LongColumn[] = [
    text("code", texts.code, (node) => codes.get(node.id)!),
    text("parent", texts.parent, (node) => parentsOf(node, codes)),
    text("level", texts.level, (node) => levels[node.level - 1] ?? node.levelText?.text ?? null),
    text("statement", texts.statement, (node) => node.statement || null),
    text(
      "parentIndicator",
      texts.parentIndicator,
      first((node) => node.parentIndicator?.text ?? null),
    ),
    text(
      "indicator",
      texts.indicator,
      indicators((i) => i.text),
    ),
    text(
      "aspect",
      texts.aspect,
      indicators((i) => i.aspect),
    ),
    text(
      "unit",
      texts.unit,
      indicators((i) => i.unit),
    ),
    text(
      "baseline",
      texts.baseline,
      indicators((i) => targetText(i.baseline)),
    ),
    ...years.map((year) =>
      text(
        "target",
        texts.target(year),
        indicators((i) => targetText(i.targets[year] ?? null)),
      ),
    ),
    text("componentCode", texts.componentCode, (node, nth) => node.components[nth]?.code ?? null),
    text("component", texts.component, (node, nth) => node.components[nth]?.name ?? null),
    ...budgetYears.map((year): LongColumn => {
      const value = first((node) => node.budget[year]?.value ?? node.budget[year]?.text ?? null);
      return { name: "budget", heading: texts.budget(year), isMoney: true, value };
    }),
    text("position", texts.position, owners("position")),
    text("name", texts.name, owners("name")),
    text("nip", texts.nip, owners("nip")),
    text("echelon", texts.echelon, owners("echelon")),
    text("ownerUnit", texts.ownerUnit, owners("unit")),
    text(
      "crosscutting",
      texts.crosscutting,
      first((node) => node.crosscutting.map((c) => c.text).join("; ") || null),
    ),
    text(
      "csf",
      texts.csf,
      first((node) => node.csf?.text ?? null),
    ),
  ];
  return columns.filter(
    ({ name, value }) =>
      ALWAYS.has(name) || nodes.some((node) => rowsOf(node).some((nth) => value(node, nth) !== null)),
  );
}

const ALWAYS: ReadonlySet<LongColumnName> = new Set(["code", "parent", "level", "statement", "indicator"] as const);

/** The rows that a node takes, from 0: one for each indicator, owner and component, at least one. */
export function rowsOf({ indicators, owners, components }: Node): readonly number[] {
  return Array.from({ length: Math.max(1, indicators.length, owners.length, components.length) }, (_, nth) => nth);
}

/** The levels' labels, each once: of two alike the second gets its number. */
export function levelNames({ levels }: Profile, { levelLabel }: Pick<TableTexts, "levelLabel">): readonly string[] {
  const seen = new Set<string>();
  return levels.map((level, i) => {
    const label = level[levelLabel];
    const name = seen.has(textKey(label)) ? `${label} ${i + 1}` : label;
    seen.add(textKey(label));
    return name;
  });
}

/** Codes of the parents that were found; else the references as written, so that a broken link stays to be seen. */
function parentsOf(node: Node, codes: ReadonlyMap<NodeId, string>): string | null {
  const found = node.parents.map((id) => codes.get(id)!);
  const lost = node.parentRefs.slice(node.parents.length).map(({ text }) => text);
  return [...found, ...lost].join("; ") || null;
}

function distinct(years: readonly string[], more: readonly string[] = []): readonly string[] {
  return [...new Set([...more, ...years])].sort();
}

/** A target as the sheet shows it; but a number that a format shows as a sign, such as a zero as `-`, which no other cell means, is written out. */
function targetText(target: Target | null): string | null {
  if (!target) return null;
  const { text, value } = target;
  return value.kind === "number" && !/\d/.test(text) ? String(value.value) : text;
}
