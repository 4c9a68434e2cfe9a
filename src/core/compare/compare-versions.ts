import type { CellRef } from "../address/address";
import type { Cascade, Indicator, Node, Owner, Target } from "../cascade/cascade";
import { matchNodes, type NodePair } from "./match-nodes";
import { textKey } from "../text/normalise";

/** What can differ between two versions of a cascade. */
export type ChangeKind =
  | "added"
  | "removed"
  | "statement"
  | "level"
  | "parent"
  | "indicator"
  | "unit"
  | "baseline"
  | "target"
  | "owner"
  | "budget";

/** One difference between two versions. */
export interface Change {
  readonly kind: ChangeKind;
  /** Statement of the node in the later version, or in the earlier one when it was removed. */
  readonly statement: string;
  /** Where it stands in the later version, or in the earlier one when it was removed. */
  readonly at: CellRef;
  /** What the earlier version says, empty for what it does not say. Likewise the later one. */
  readonly was: string;
  readonly is: string;
  /** Year of a target or budget that has one, else empty. */
  readonly year: string;
}

/**
 * What a later version of a cascade says otherwise, in its order; then what it no longer has. Nodes are the same by their codes, else by level
 * and statement, else where one parent has one node left in both.
 */
export function compareVersions(earlier: Cascade, later: Cascade): readonly Change[] {
  const { pairs, added, removed } = matchNodes(earlier, later);
  const sides: Sides = { earlier: namesIn(earlier), later: namesIn(later), pairs };
  const order = new Map(later.nodes.map((node, i) => [node, i]));
  const changed = [...pairs].map(([is, was]) => ({ node: is, changes: changesOf({ was, is }, sides) }));
  const isNew = added.map((node) => ({ node, changes: [plain("added", node, "", node.statement)] }));
  const inOrder = [...changed, ...isNew].sort((a, b) => order.get(a.node)! - order.get(b.node)!);
  return [
    ...inOrder.flatMap(({ changes }) => changes),
    ...removed.map((node) => plain("removed", node, node.statement, "")),
  ];
}

interface Names {
  readonly byId: ReadonlyMap<string, Node>;
  readonly levels: readonly string[];
}

interface Sides {
  readonly earlier: Names;
  readonly later: Names;
  /** The later node to the earlier one. */
  readonly pairs: ReadonlyMap<Node, Node>;
}

function namesIn({ nodes, profile }: Cascade): Names {
  return { byId: new Map(nodes.map((node) => [node.id, node])), levels: profile.levels.map(({ label }) => label) };
}

function plain(kind: ChangeKind, { statement, at }: Node, was: string, is: string): Change {
  return { kind, statement, at, was, is, year: "" };
}

function changesOf({ was, is }: NodePair, sides: Sides): readonly Change[] {
  const found: Change[] = [];
  const differs = (kind: ChangeKind, before: string, after: string, at: CellRef = is.at, year = ""): void => {
    if (textKey(before) !== textKey(after))
      found.push({ kind, statement: is.statement, at, was: before, is: after, year });
  };
  differs("statement", was.statement, is.statement);
  differs("level", sides.earlier.levels[was.level - 1] ?? "", sides.later.levels[is.level - 1] ?? "");
  const [above] = is.parents.flatMap((id) => sides.later.byId.get(id) ?? []);
  const [before] = was.parents.flatMap((id) => sides.earlier.byId.get(id) ?? []);
  // A parent that only says itself in other words is the same parent.
  if ((above && sides.pairs.get(above)) !== before) differs("parent", before?.statement ?? "", above?.statement ?? "");
  compareIndicators(was.indicators, is.indicators, differs);
  differs("owner", was.owners.map(nameOwner).join("; "), is.owners.map(nameOwner).join("; "));
  for (const year of keysOf(was.budget, is.budget))
    if (was.budget[year]?.value !== is.budget[year]?.value)
      differs("budget", was.budget[year]?.text ?? "", is.budget[year]?.text ?? "", is.budget[year]?.at, year);
  return found;
}

type Differs = (kind: ChangeKind, was: string, is: string, at?: CellRef, year?: string) => void;

/** Indicators by their texts; of those that are left the first of both sides are one that was put in other words. */
function compareIndicators(was: readonly Indicator[], is: readonly Indicator[], differs: Differs): void {
  const left = new Map(was.map((one) => [textKey(one.text), one]));
  const fresh: Indicator[] = [];
  for (const one of is) {
    const before = left.get(textKey(one.text));
    left.delete(textKey(one.text));
    if (before) compareValues(before, one, differs);
    else fresh.push(one);
  }
  const gone = [...left.values()];
  for (let i = 0; i < Math.max(gone.length, fresh.length); i++) {
    const [before, after] = [gone[i], fresh[i]];
    differs("indicator", before?.text ?? "", after?.text ?? "", after?.at);
    if (before && after) compareValues(before, after, differs);
  }
}

function compareValues(was: Indicator, is: Indicator, differs: Differs): void {
  differs("unit", was.unit ?? "", is.unit ?? "", is.at);
  differs("baseline", was.baseline?.text ?? "", is.baseline?.text ?? "", is.baseline?.at ?? is.at);
  for (const year of keysOf(was.targets, is.targets)) {
    const [before, after] = [was.targets[year], is.targets[year]];
    if (!isSameTarget(before, after))
      differs("target", before?.text ?? "", after?.text ?? "", after?.at ?? is.targetCells[year] ?? is.at, year);
  }
}

/** A number is the same however a format shows it. */
function isSameTarget(one: Target | undefined, other: Target | undefined): boolean {
  if (!one || !other) return one === other;
  const numbers = one.value.kind === "number" && other.value.kind === "number";
  return numbers ? JSON.stringify(one.value) === JSON.stringify(other.value) : one.text === other.text;
}

function nameOwner({ name, position, unit, nip }: Owner): string {
  return name ?? position ?? unit ?? nip ?? "";
}

function keysOf(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}
