import type { Cascade, Component, Node } from "../cascade/cascade";
import type { NodeId } from "../cascade/node-id";
import { classifyHeader } from "../read/classify-header";
import type { Field } from "../read/column";
import type { Points, SheetPlan } from "../sheet/sheet-plan";
import { childrenOf } from "./children-of";
import { levelNames, longColumns, rowsOf, type LongColumnName } from "./long-rows";
import { planTableSheet } from "./table-sheet";
import type { TableTexts } from "./table-texts";

const LEVEL_WIDTH: Points = 118;
const WIDTHS: Readonly<Partial<Record<LongColumnName, Points>>> = {
  code: 48,
  indicator: 140,
  unit: 60,
  target: 48,
  baseline: 52,
  componentCode: 100,
  component: 120,
  budget: 80,
  nip: 104,
  echelon: 64,
};
const FACT_WIDTH: Points = 96;
const TAB_COLOR = "548235";
/** What the levels' columns say already, and what a table without a parent column cannot hold. */
const LEFT_OUT: ReadonlySet<LongColumnName> = new Set(["parent", "level", "statement", "parentIndicator"] as const);

/** Columns whose cells are components: what stands in them is code and name in one. */
const NAMES_ITSELF: ReadonlySet<Field> = new Set(["program", "kegiatan", "subKegiatan", "nomenclature"] as const);
/** In the cell of a level that a link passes over. */
const SKIPPED = "-";

/** Why a cascade cannot be laid out as a matrix, with the nodes concerned. */
export interface NoMatrix {
  readonly reason: "no-level" | "level-order" | "two-parents" | "lost-parent" | "no-statement";
  readonly nodes: readonly Node[];
}

/**
 * The cascade as a matrix to print: a column for each level that occurs, top first, each statement merged over its own rows and those of
 * everything below it; a `-` where a level is skipped; then the facts of the node that begins on the row. Read again it is the
 * same cascade. What a matrix cannot hold is refused and named.
 */
export function planWideMatrix(
  cascade: Cascade,
  texts: TableTexts,
): { readonly ok: true; readonly plan: SheetPlan } | ({ readonly ok: false } & NoMatrix) {
  const { nodes } = cascade;
  const refused = whyNoMatrix(cascade);
  if (refused) return { ok: false, ...refused };
  const names = levelNames(cascade.profile, texts);
  const levels = names.map((_, i) => i + 1).filter((level) => nodes.some((node) => node.level === level));
  const facts = longColumns(cascade, texts).filter(({ name }) => isFact(name, nodes));
  const children = childrenOf(nodes);
  const named = levels.map((level) => NAMES_ITSELF.has(classifyHeader([names[level - 1]!]).field));
  const rows: (string | number | null)[][] = [];
  const merges: { column: number; from: number; to: number }[] = [];
  const open: { readonly node: Node; readonly place: number; readonly from: number }[] = [];
  /** Ends the cells of everything that stands below this node; of everything for null. */
  const closeBelow = (parent: NodeId | null): void => {
    for (let last = open.at(-1); last && last.node.id !== parent; last = open.at(-1)) {
      open.pop();
      if (rows.length - 1 > last.from) merges.push({ column: last.place, from: last.from, to: rows.length - 1 });
    }
  };
  const stack = [...(children.get(null) ?? [])].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    closeBelow(node.parents[0] ?? null);
    const place = levels.indexOf(node.level);
    const above = open.at(-1)?.place ?? -1;
    const component = named[place] ? componentNamed(node) : null;
    open.push({ node, place, from: rows.length });
    for (const nth of rowsOf(node)) {
      const first = component?.code ? `${component.code} - ${node.statement}` : node.statement;
      rows.push([
        ...Array.from({ length: levels.length }, (_, i) => {
          return nth > 0 ? null : i === place ? first : i > above && i < place ? SKIPPED : null;
        }),
        ...facts.map(({ name, value }) => {
          const isSaid = component !== null && (name === "component" || name === "componentCode");
          return (name === "code" && nth > 0) || isSaid ? null : value(node, nth);
        }),
      ]);
    }
    stack.push(...[...(children.get(node.id) ?? [])].reverse());
  }
  closeBelow(null);
  return {
    ok: true,
    plan: planTableSheet({
      kind: "matrix",
      name: texts.wideName,
      title: texts.wideTitle,
      note: texts.wideNote,
      columns: [
        ...levels.map((level) => ({ heading: names[level - 1]!, width: LEVEL_WIDTH, isMoney: false })),
        ...facts.map(({ name, heading, isMoney }) => ({ heading, isMoney, width: WIDTHS[name] ?? FACT_WIDTH })),
      ],
      rows,
      merges,
      frozen: 0,
      filtered: false,
      tabColor: TAB_COLOR,
      page: texts.page,
    }),
  };
}

/** The one component of a node whose name is its statement: a column of nomenclature says both in one cell. */
function componentNamed({ components, statement }: Node): Component | null {
  const [only, ...more] = components;
  return only && more.length === 0 && only.name === statement ? only : null;
}

function isFact(name: LongColumnName, nodes: readonly Node[]): boolean {
  return !LEFT_OUT.has(name) && (name !== "code" || nodes.some((node) => node.ownCode));
}

function whyNoMatrix({ nodes, profile }: Cascade): NoMatrix | null {
  const byId = new Map<NodeId, Node>(nodes.map((node) => [node.id, node]));
  const of = (reason: NoMatrix["reason"], test: (node: Node) => boolean): NoMatrix | null => {
    const found = nodes.filter(test);
    return found.length > 0 ? { reason, nodes: found } : null;
  };
  return (
    of("no-level", ({ level }) => level < 1 || level > profile.levels.length) ??
    of("no-statement", ({ statement }) => statement === "") ??
    of("two-parents", ({ parents }) => parents.length > 1) ??
    of("lost-parent", ({ parents, parentRefs }) => parents.length < parentRefs.length) ??
    of("level-order", ({ level, parents }) => parents.some((id) => byId.get(id)!.level >= level))
  );
}
