import type { Chance } from "./chance";
import {
  INDICATOR_OBJECTS,
  INDICATOR_STARTS,
  NOMENCLATURE_OBJECTS,
  NOUNS,
  OFFICES,
  OUTCOME_OBJECTS,
  OUTCOME_VERBS,
  OUTPUT_OBJECTS,
  OUTPUT_VERBS,
  POSTS,
  PREDICATES,
  QUALITIES,
  TAILS,
  UNITS,
} from "./phrases.data";

/** A value of a cell: a number stands in a number cell, an empty text in an empty one. */
export type CellText = string | number;

export interface TreeIndicator {
  readonly text: string;
  readonly unit: string;
  readonly baseline: CellText;
  /** One for each of the tree's years. */
  readonly targets: readonly CellText[];
}

/** A node of a cascade before it is laid out. */
export interface TreeNode {
  readonly statement: string;
  /** 1-based. */
  readonly level: number;
  /** An outline code, unique in the tree: `1`, `1.2`, `1.2.1`. */
  readonly code: string;
  readonly indicators: readonly TreeIndicator[];
  readonly owner: string;
  readonly children: readonly TreeNode[];
}

export interface Tree {
  readonly roots: readonly TreeNode[];
  /** How many levels there are; some branches end higher. */
  readonly depth: number;
  readonly years: readonly string[];
}

export interface TreeShape {
  readonly minDepth?: number;
  readonly maxDepth?: number;
  readonly maxRoots?: number;
  readonly maxNodes?: number;
  /** Fewest indicators of a node. */
  readonly minIndicators?: number;
  readonly maxIndicators?: number;
  /** Likelihood that a branch ends above the last level. */
  readonly shortBranches?: number;
  /** Likelihood that a statement is one that stands elsewhere in the tree too. */
  readonly repeats?: number;
  /** Statements of the two deepest levels are names of kegiatan and sub kegiatan. */
  readonly nomenclature?: boolean;
}

const FIRST_YEAR = 2025;
const MAX_NODES = 60;
/** Likelihood that nobody has filled a target. */
const EMPTY_VALUE = 0.04;

/** A random cascade: every level is reached, statements and codes are unique among siblings. */
export function randomTree(chance: Chance, shape: TreeShape = {}): Tree {
  const depth = chance.int(shape.minDepth ?? 2, shape.maxDepth ?? 7);
  const start = FIRST_YEAR + chance.int(0, 1);
  const years = Array.from({ length: chance.int(1, 5) }, (_, i) => String(start + i));
  const grower = new Grower(chance, shape, depth, years.length);
  const roots: TreeNode[] = [];
  const count = chance.is(0.6) ? 1 : chance.int(1, shape.maxRoots ?? 3);
  const siblings = new Set<string>();
  for (let i = 0; i < count; i++) roots.push(grower.node(1, `${i + 1}`, i === 0, siblings));
  return { roots, depth, years };
}

/** The nodes, parents before children. */
export function listNodes(roots: readonly TreeNode[]): readonly TreeNode[] {
  return roots.flatMap((node) => [node, ...listNodes(node.children)]);
}

/** The tree with other nodes in place of its own, from the leaves up. */
export function mapTree(tree: Tree, change: (node: TreeNode) => TreeNode): Tree {
  const map = (node: TreeNode): TreeNode => change({ ...node, children: node.children.map(map) });
  return { ...tree, roots: tree.roots.map(map) };
}

class Grower {
  private left: number;
  private readonly said: string[] = [];
  private readonly used = new Set<string>();

  constructor(
    private readonly chance: Chance,
    private readonly shape: TreeShape,
    private readonly depth: number,
    private readonly years: number,
  ) {
    this.left = shape.maxNodes ?? MAX_NODES;
  }

  /** `deep`: this branch must reach the last level. */
  node(level: number, code: string, deep: boolean, siblings: Set<string>): TreeNode {
    const { chance } = this;
    this.left--;
    const statement = this.statement(level, siblings);
    const ends = level === this.depth || (!deep && (this.left <= 0 || chance.is(this.shape.shortBranches ?? 0.08)));
    const children: TreeNode[] = [];
    if (!ends) {
      const count = deep ? chance.int(1, 4) : Math.min(chance.int(1, 4), Math.max(1, this.left));
      const own = new Set<string>();
      const deepest = chance.int(0, count - 1);
      for (let i = 0; i < count; i++)
        children.push(this.node(level + 1, `${code}.${i + 1}`, deep && i === deepest, own));
    }
    return { statement, level, code, indicators: this.indicators(), owner: this.owner(), children };
  }

  private statement(level: number, siblings: Set<string>): string {
    const { chance } = this;
    if (this.said.length > 0 && chance.is(this.shape.repeats ?? 0)) {
      const again = chance.pick(this.said);
      if (!siblings.has(again)) {
        siblings.add(again);
        return again;
      }
    }
    for (;;) {
      const statement = this.phrase(level);
      if (this.used.has(statement)) continue;
      this.used.add(statement);
      this.said.push(statement);
      siblings.add(statement);
      return statement;
    }
  }

  private phrase(level: number): string {
    const { chance } = this;
    const tail = chance.pick(TAILS);
    const words =
      this.shape.nomenclature && level >= this.depth - 1
        ? [chance.pick(NOUNS), chance.pick(NOMENCLATURE_OBJECTS)]
        : level > 2 && level >= this.depth - 1 && chance.is(0.7)
          ? [chance.pick(OUTPUT_VERBS), chance.pick(OUTPUT_OBJECTS), tail]
          : [chance.pick(OUTCOME_VERBS), chance.pick(QUALITIES), chance.pick(OUTCOME_OBJECTS), tail];
    return words.filter((word) => word !== "").join(" ");
  }

  private indicators(): readonly TreeIndicator[] {
    const { chance } = this;
    const least = this.shape.minIndicators ?? 0;
    const most = Math.max(least, this.shape.maxIndicators ?? 3);
    const count = chance.is(0.6) ? Math.min(most, Math.max(least, 1)) : chance.int(least, most);
    const used = new Set<string>();
    const found: TreeIndicator[] = [];
    while (found.length < count) {
      const text = `${chance.pick(INDICATOR_STARTS)} ${chance.pick(INDICATOR_OBJECTS)}`;
      if (used.has(text)) continue;
      used.add(text);
      found.push({ text, unit: chance.pick(UNITS), ...this.values() });
    }
    return found;
  }

  private values(): Pick<TreeIndicator, "baseline" | "targets"> {
    const { chance } = this;
    const kind = chance.int(0, 9);
    const start = chance.int(1, 90);
    const value = (i: number): CellText => {
      if (chance.is(EMPTY_VALUE)) return "";
      if (kind === 0) return chance.pick(PREDICATES);
      if (kind === 1) return `${start + i}-${start + i + 5}`;
      if (kind === 2) return `${start + i},${chance.int(1, 9)}${chance.int(1, 9)}`;
      if (kind === 3) return Number(`${start + i}.${chance.int(1, 9)}`);
      if (kind === 4) return `${start + i}%`;
      if (kind === 5) return String(start + i);
      return start + i;
    };
    return { baseline: value(-1), targets: Array.from({ length: this.years }, (_, i) => value(i)) };
  }

  private owner(): string {
    return this.chance.pick(this.chance.is(0.8) ? POSTS : OFFICES);
  }
}
