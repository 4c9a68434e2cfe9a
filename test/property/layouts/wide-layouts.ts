import type { Chance } from "./chance";
import { factColumns, randomFacts } from "./fact-columns";
import type { LaidOut } from "./layout";
import { COLUMN_NAMES } from "./level-names.data";
import { type TreeNode, mapTree, randomTree } from "./random-tree";
import { NOTHING_HELD } from "./same-tree";
import { setOnSheet } from "./set-on-sheet";
import { type BodyCell, BodySketch } from "./table-sketch";

/** How a statement that goes on over several rows is shown. */
export type Spanning = "merged" | "blank" | "filled";

const BRANCHES = { repeats: 0.03 };
const DASH = 0.25;

/** W1: every level with its own indicator columns; parents span the rows of their children. */
export function widePairs(spanning: Spanning): (chance: Chance) => LaidOut {
  return (chance) => {
    const tree = randomTree(chance, { ...BRANCHES, maxNodes: 40 });
    const choice = { ...randomFacts(chance), targets: chance.pick(["none", "one", "one", "years"] as const) };
    const facts = chance.fork();
    const names = chance.pick(COLUMN_NAMES[tree.depth]!);
    const own = names.map((name) =>
      // The same choices for every level, as one person made the table.
      factColumns(facts.again(), tree.years, choice, indicatorHeading(name, choice.unit)),
    );
    const numbered = chance.is(0.3);
    const mergeFacts = spanning === "merged" && chance.is(0.5);
    const dash = chance.is(DASH);
    const grouped = chance.is(0.2);
    const starts: number[] = [];
    const headings: (readonly string[])[] = numbered ? [["No"]] : [];
    names.forEach((name, i) => {
      starts.push(headings.length);
      const paths = [[grouped ? "Uraian" : name], ...own[i]!.headings];
      headings.push(...(grouped ? paths.map((path) => [name, ...path]) : paths));
    });
    const body = new BodySketch(headings.length);
    const place = (node: TreeNode, top: number): number => {
      const rows = rowsOf(node);
      const column = starts[node.level - 1]!;
      putStatement(body, node.statement, { top, rows, column, spanning });
      node.indicators.forEach((indicator, i) => {
        const last = i === node.indicators.length - 1;
        own[node.level - 1]!.cells(indicator).forEach((value, c) =>
          body.put(top + i, column + 1 + c, { value, rows: mergeFacts && last ? rows - i : 1 }),
        );
      });
      if (dash && node.children.length === 0) for (const below of starts.slice(node.level)) body.put(top, below, "-");
      let at = top;
      for (const child of node.children) at += place(child, at);
      return rows;
    };
    let at = 0;
    tree.roots.forEach((root, i) => {
      if (numbered) body.put(at, 0, { value: i + 1, rows: spanning === "merged" ? rowsOf(root) : 1 });
      at += place(root, at);
    });
    const grid = setOnSheet(chance, { headings, body: body.finish() });
    return { grid, tree, held: { ...NOTHING_HELD, ...own[0]!.held } };
  };
}

/** W2: statement columns, then one set of indicator columns that belongs to the deepest level of the row. */
export function wideLeaves(spanning: Spanning): (chance: Chance) => LaidOut {
  return (chance) => {
    const whole = randomTree(chance, { ...BRANCHES, maxNodes: 40, minIndicators: 1 });
    const tree = mapTree(whole, (node) => (node.children.length > 0 ? { ...node, indicators: [], owner: "" } : node));
    const facts = factColumns(chance, tree.years, randomFacts(chance), sharedIndicatorHeading(chance));
    const owned = chance.is(0.3);
    const numbered = chance.is(0.4);
    const dash = chance.is(DASH);
    const names = chance.pick(COLUMN_NAMES[tree.depth]!);
    const first = numbered ? 1 : 0;
    const headings = [
      ...(numbered ? [["No"]] : []),
      ...names.map((name) => [name]),
      ...facts.headings,
      ...(owned ? [["Penanggung Jawab"]] : []),
    ];
    const body = new BodySketch(headings.length);
    const place = (node: TreeNode, top: number): number => {
      const rows = rowsOf(node);
      putStatement(body, node.statement, { top, rows, column: first + node.level - 1, spanning });
      if (node.children.length === 0) {
        node.indicators.forEach((indicator, i) =>
          facts.cells(indicator).forEach((value, c) => body.put(top + i, first + names.length + c, value)),
        );
        if (owned) body.put(top, headings.length - 1, { value: node.owner, rows: spanning === "merged" ? rows : 1 });
        if (dash) for (let level = node.level; level < names.length; level++) body.put(top, first + level, "-");
      }
      let at = top;
      for (const child of node.children) at += place(child, at);
      return rows;
    };
    let at = 0;
    tree.roots.forEach((root, i) => {
      if (numbered) body.put(at, 0, { value: i + 1, rows: spanning === "merged" ? rowsOf(root) : 1 });
      at += place(root, at);
    });
    return {
      grid: setOnSheet(chance, { headings, body: body.finish() }),
      tree,
      held: { ...NOTHING_HELD, ...facts.held },
    };
  };
}

/** A staircase: one node a row in the column of its level, its indicators beside it and on the rows below. */
export function staircase(chance: Chance): LaidOut {
  const tree = randomTree(chance, BRANCHES);
  const facts = factColumns(chance, tree.years, randomFacts(chance), sharedIndicatorHeading(chance));
  const owned = chance.is(0.4);
  const names = chance.pick(COLUMN_NAMES[tree.depth]!);
  const headings = [
    ...names.map((name) => [name]),
    ...facts.headings,
    ...(owned ? [[chance.pick(["Penanggung Jawab", "Pengampu", "PJ"])]] : []),
  ];
  const merged = chance.is(0.4);
  const body = new BodySketch(headings.length);
  const place = (node: TreeNode): void => {
    const top = body.height;
    const rows = Math.max(1, node.indicators.length);
    putStatement(body, node.statement, { top, rows, column: node.level - 1, spanning: merged ? "merged" : "blank" });
    node.indicators.forEach((indicator, i) =>
      facts.cells(indicator).forEach((value, c) => body.put(top + i, names.length + c, value)),
    );
    if (owned) body.put(top, headings.length - 1, node.owner);
    node.children.forEach(place);
  };
  tree.roots.forEach(place);
  return {
    grid: setOnSheet(chance, { headings, body: body.finish() }),
    tree,
    held: { ...NOTHING_HELD, ...facts.held, owner: owned },
  };
}

/** W3: the two levels of a Renstra table, each with its targets by year. */
export function renstraPrint(chance: Chance): LaidOut {
  const tree = randomTree(chance, { ...BRANCHES, minDepth: 2, maxDepth: 2, minIndicators: 1 });
  const unit = chance.is(0.7) ? "column" : "bracket";
  const baseline = chance.is(0.5);
  const levels = ["Tujuan", "Sasaran"].map((name) => {
    const columns = factColumns(chance.again(), tree.years, { unit, baseline, targets: "none" }, `Indikator ${name}`);
    return { name, columns, group: `Target ${name} Per Tahun` };
  });
  const end = chance.is(0.4);
  const starts: number[] = [];
  const headings: string[][] = [];
  for (const { name, columns, group } of levels) {
    starts.push(headings.length);
    headings.push([name], ...columns.headings.map((path) => [...path]), ...tree.years.map((year) => [group, year]));
    if (end) headings.push(["Kondisi Akhir"]);
  }
  const body = new BodySketch(headings.length);
  const spanning = chance.pick(["merged", "blank"] as const);
  const place = (node: TreeNode, top: number): number => {
    const rows = rowsOf(node);
    const column = starts[node.level - 1]!;
    putStatement(body, node.statement, { top, rows, column, spanning });
    node.indicators.forEach((indicator, i) => {
      const values = [
        ...levels[node.level - 1]!.columns.cells(indicator),
        ...indicator.targets,
        ...(end ? [indicator.targets.at(-1)!] : []),
      ];
      values.forEach((value, c) => body.put(top + i, column + 1 + c, value));
    });
    let at = top;
    for (const child of node.children) at += place(child, at);
    return rows;
  };
  let at = 0;
  for (const root of tree.roots) at += place(root, at);
  return {
    grid: setOnSheet(chance, { headings, body: body.finish() }),
    tree,
    held: { ...NOTHING_HELD, indicators: true, unit: true, baseline, targets: tree.years },
  };
}

/** Rows that a node needs where every level has its own indicator columns. */
function rowsOf(node: TreeNode): number {
  const below = node.children.reduce((sum, child) => sum + rowsOf(child), 0);
  return Math.max(1, node.indicators.length, below);
}

interface StatementPlace {
  readonly top: number;
  readonly rows: number;
  readonly column: number;
  readonly spanning: Spanning;
}

function putStatement(body: BodySketch, statement: string, { top, rows, column, spanning }: StatementPlace): void {
  const cell: BodyCell = { value: statement };
  if (spanning === "merged") body.put(top, column, { ...cell, rows, mayBeCut: true });
  else for (let i = 0; i < (spanning === "filled" ? rows : 1); i++) body.put(top + i, column, cell);
}

function indicatorHeading(name: string, unit: "column" | "bracket" | "none"): string {
  return unit === "none" ? "Indikator Kinerja" : `Indikator ${name}`;
}

function sharedIndicatorHeading(chance: Chance): string {
  return chance.pick(["Indikator", "Indikator Kinerja", "Indikator Kinerja Utama", "IKU"]);
}
