import type { Chance } from "./chance";
import { factColumns, listedInCells, randomFacts } from "./fact-columns";
import type { LaidOut } from "./layout";
import { LEVEL_TEXTS } from "./level-names.data";
import { type Tree, type TreeIndicator, type TreeNode, listNodes, randomTree } from "./random-tree";
import { NOTHING_HELD } from "./same-tree";
import { setOnSheet } from "./set-on-sheet";
import { type BodyCell, BodySketch } from "./table-sketch";

/** A column of a list: its heading, and what a node puts into it on its first row; with `every` on its other rows too. */
export interface ListColumn {
  readonly heading: string;
  readonly value: (node: TreeNode) => BodyCell["value"];
  readonly every?: boolean;
}

export interface ListChoice {
  readonly before: readonly ListColumn[];
  readonly after: readonly ListColumn[];
  readonly indicatorHeading: string;
  /** The nodes from the first row to the last. */
  readonly nodes: readonly TreeNode[];
  /** Cells of a node with several indicators are merged over its rows. */
  readonly merged: boolean;
}

/** A list: a row per indicator, a node's own columns before and behind. */
export function layList(
  chance: Chance,
  tree: Tree,
  { before, after, indicatorHeading, nodes, merged }: ListChoice,
): Pick<LaidOut, "grid" | "held"> {
  const choice = randomFacts(chance);
  const facts = factColumns(chance, tree.years, choice, indicatorHeading);
  // Money is no list: it stands once a row.
  const inCells = choice.targets !== "pairs" && chance.is(0.15);
  const headings = [...before.map((c) => [c.heading]), ...facts.headings, ...after.map((c) => [c.heading])];
  const body = new BodySketch(headings.length);
  const own = [
    ...before.map((column, i) => ({ column, i })),
    ...after.map((column, i) => ({ column, i: before.length + facts.headings.length + i })),
  ];
  for (const node of nodes) {
    const top = body.height;
    const listed = inCells && node.indicators.length > 1 && node.indicators.every(isFilled);
    const rows = listed ? 1 : Math.max(1, node.indicators.length);
    for (const { column, i } of own) {
      const value = column.value(node);
      body.put(top, i, { value, rows: merged ? rows : 1 });
      if (!merged && column.every) for (let r = 1; r < rows; r++) body.put(top + r, i, value);
    }
    const lines = listed ? [listedInCells(facts, node.indicators)] : node.indicators.map((each) => facts.cells(each));
    lines.forEach((values, r) => values.forEach((value, c) => body.put(top + r, before.length + c, value)));
  }
  return { grid: setOnSheet(chance, { headings, body: body.finish() }), held: { ...NOTHING_HELD, ...facts.held } };
}

/** True where a line of each cell says something. */
function isFilled({ baseline, targets }: TreeIndicator): boolean {
  return baseline !== "" && targets.every((target) => target !== "");
}

/** The parent of every node; roots are absent. */
function parentsOf(tree: Tree): ReadonlyMap<TreeNode, TreeNode> {
  const parents = new Map<TreeNode, TreeNode>();
  for (const node of listNodes(tree.roots)) for (const child of node.children) parents.set(child, node);
  return parents;
}

const PARENT_HEADINGS = ["Induk", "Kode Induk", "Parent", "Kinerja Induk"] as const;
const STATEMENT_HEADINGS = ["Kinerja", "Uraian", "Uraian Kinerja", "Nama Pohon", "Pernyataan Kinerja"] as const;

/** L1: code and parent code. */
export function longByCode(chance: Chance): LaidOut {
  const tree = codedTree(chance, randomTree(chance, { repeats: 0.05 }));
  const parents = parentsOf(tree);
  const levels = chance.is(0.7) ? chance.pick(LEVEL_TEXTS[tree.depth]!) : null;
  const none = chance.pick(["", "-"]);
  const every = chance.is(0.3);
  const owned = chance.is(0.4);
  const columns: ListColumn[] = [
    { heading: chance.pick(["Kode", "Kode Kinerja", "ID"]), value: (node) => node.code, every: true },
    { heading: chance.pick(PARENT_HEADINGS), value: (node) => parents.get(node)?.code ?? none, every },
    ...(levels ? [{ heading: chance.pick(["Jenjang", "Level", "Level Kinerja"]), value: levelIn(levels), every }] : []),
    { heading: chance.pick(STATEMENT_HEADINGS), value: (node) => node.statement, every },
  ];
  if (chance.is(0.3)) columns.unshift({ heading: "No", value: countUp() });
  const laid = layList(chance, tree, {
    before: columns,
    after: owned ? [{ heading: chance.pick(["Penanggung Jawab", "Pengampu"]), value: (node) => node.owner }] : [],
    indicatorHeading: chance.pick(["Indikator", "Indikator Kinerja"]),
    nodes: chance.is(0.8) ? listNodes(tree.roots) : byLevel(tree),
    merged: !every && chance.is(0.3),
  });
  return { grid: laid.grid, tree, held: { ...laid.held, code: true, owner: owned } };
}

/** R1: the parent is named by its statement, as in lists of RHK. */
export function longByStatement(chance: Chance): LaidOut {
  const tree = randomTree(chance, { minIndicators: 1 });
  const parents = parentsOf(tree);
  const rhk = chance.is(0.5);
  const levels = chance.is(0.5) ? chance.pick(LEVEL_TEXTS[tree.depth]!) : null;
  const every = chance.is(0.5);
  const none = chance.pick(["", "-"]);
  const level: ListColumn[] = levels ? [{ heading: rhk ? "Level RHK" : "Level", value: levelIn(levels), every }] : [];
  const parent: ListColumn = {
    heading: rhk
      ? chance.pick(["RHK Atasan yang Diintervensi", "Rencana Hasil Kerja Pimpinan yang Diintervensi"])
      : chance.pick(["Kinerja Induk", "Sasaran Induk", "Induk"]),
    value: (node) => parents.get(node)?.statement ?? none,
    every,
  };
  const statement: ListColumn = {
    heading: rhk ? chance.pick(["Rencana Hasil Kerja", "RHK"]) : chance.pick(STATEMENT_HEADINGS),
    value: (node) => node.statement,
    every,
  };
  const numbered: ListColumn[] = chance.is(0.4) ? [{ heading: "No", value: countUp() }] : [];
  const laid = layList(chance, tree, {
    before: [...numbered, parent, statement, ...level],
    after: [],
    indicatorHeading: chance.pick(["Indikator", "Indikator Kinerja", "Indikator Kinerja Individu"]),
    nodes: listNodes(tree.roots),
    merged: !every && chance.is(0.5),
  });
  return { grid: laid.grid, tree, held: laid.held };
}

/** The tree with codes as one of the offices writes them. */
function codedTree(chance: Chance, tree: Tree): Tree {
  const kind = chance.pick(["outline", "letters", "numbers"] as const);
  if (kind === "outline") return tree;
  const order = new Map(listNodes(tree.roots).map((node, i) => [node.code, i + 1]));
  const letters = ["S", "T", "O", "P", "K", "SK", "A"];
  const code = ({ code: outline, level }: TreeNode): string =>
    kind === "numbers" ? `${order.get(outline)!}` : `${letters[level - 1]!}-${order.get(outline)!}`;
  const map = (node: TreeNode): TreeNode => ({ ...node, code: code(node), children: node.children.map(map) });
  return { ...tree, roots: tree.roots.map(map) };
}

export function levelIn(levels: readonly string[]): ListColumn["value"] {
  return (node) => {
    const text = levels[node.level - 1]!;
    return /^\d+$/.test(text) ? Number(text) : text;
  };
}

function countUp(): ListColumn["value"] {
  let count = 0;
  return () => ++count;
}

/** All nodes of the first level, then all of the second. Children of one parent keep their order. */
function byLevel(tree: Tree): readonly TreeNode[] {
  const nodes = listNodes(tree.roots);
  return Array.from({ length: tree.depth }, (_, i) => nodes.filter((node) => node.level === i + 1)).flat();
}
