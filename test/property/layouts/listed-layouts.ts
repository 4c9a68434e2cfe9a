import type { Chance } from "./chance";
import type { LaidOut } from "./layout";
import { LEVEL_TEXTS } from "./level-names.data";
import { type ListColumn, layList, levelIn } from "./long-layouts";
import { type Tree, type TreeNode, listNodes, randomTree } from "./random-tree";
import { NOTHING_HELD } from "./same-tree";

const STATEMENTS = ["Kinerja", "Uraian", "Uraian Kinerja", "Pernyataan Kinerja", "Kinerja yang Diharapkan"] as const;
const INDICATORS = ["Indikator", "Indikator Kinerja", "Indikator Kinerja Utama"] as const;

/** L2: a level and nothing else; the parent is the nearest row above of a higher level. */
export function byOrder(chance: Chance): LaidOut {
  const tree = randomTree(chance, { repeats: 0.03, shortBranches: 0.15 });
  const levels = chance.pick(LEVEL_TEXTS[tree.depth]!);
  const every = chance.is(0.3);
  const level: ListColumn = {
    heading: chance.pick(["Jenjang", "Level", "Level Kinerja"]),
    value: levelIn(levels),
    every,
  };
  const statement: ListColumn = { heading: chance.pick(STATEMENTS), value: (node) => node.statement, every };
  const numbered = chance.is(0.4);
  const owned = chance.is(0.3);
  let count = 0;
  const laid = layList(chance, tree, {
    before: [
      ...(numbered ? [{ heading: "No", value: () => ++count }] : []),
      ...(chance.is(0.8) ? [level, statement] : [statement, level]),
    ],
    after: owned ? [{ heading: "Penanggung Jawab", value: (node: TreeNode) => node.owner }] : [],
    indicatorHeading: chance.pick(INDICATORS),
    nodes: listNodes(tree.roots),
    merged: !every && chance.is(0.3),
  });
  return { grid: laid.grid, tree, held: { ...laid.held, owner: owned } };
}

/** Outline codes in a column of their own. */
export function outlineColumn(chance: Chance): LaidOut {
  const tree = outlined(chance);
  const every = chance.is(0.2);
  const asNumber = chance.is(0.25);
  const code: ListColumn = {
    heading: chance.pick(["Kode", "No. Kode", "Kode Kinerja", "No"]),
    value: ({ code: text }) => (asNumber && /^\d+(?:\.[1-9])?$/.test(text) ? Number(text) : text),
    every,
  };
  const levels = chance.is(0.3) ? chance.pick(LEVEL_TEXTS[tree.depth]!) : null;
  const laid = layList(chance, tree, {
    before: [
      code,
      { heading: chance.pick(STATEMENTS), value: (node) => node.statement, every },
      ...(levels ? [{ heading: "Jenjang", value: levelIn(levels), every }] : []),
    ],
    after: [],
    indicatorHeading: chance.pick(INDICATORS),
    nodes: listNodes(tree.roots),
    merged: !every && chance.is(0.3),
  });
  return { grid: laid.grid, tree, held: { ...laid.held, code: true } };
}

/** Outline codes before the statement, in its cell. */
export function outlineInCell(chance: Chance): LaidOut {
  const tree = outlined(chance);
  // What closes a code stands once.
  const behind = /[.]$/.test(tree.roots[0]!.code) ? " " : chance.pick([" ", ". ", " - ", ") "]);
  const laid = layList(chance, tree, {
    before: [{ heading: chance.pick(STATEMENTS), value: (node) => `${node.code}${behind}${node.statement}` }],
    after: [],
    indicatorHeading: chance.pick(INDICATORS),
    nodes: listNodes(tree.roots),
    merged: chance.is(0.3),
  });
  return { grid: laid.grid, tree, held: { ...laid.held, code: true } };
}

/** Outline codes in a narrow column beside the statement, without a heading of their own. */
export function outlineBeside(chance: Chance): LaidOut {
  const tree = outlined(chance);
  const heading = chance.pick(STATEMENTS);
  const laid = layList(chance, tree, {
    before: [
      // Either without a heading, or under one that is merged over both columns.
      { heading: chance.pick(["", heading]), value: (node) => node.code },
      { heading, value: (node) => node.statement },
    ],
    after: [],
    indicatorHeading: chance.pick(INDICATORS),
    nodes: listNodes(tree.roots),
    merged: chance.is(0.3),
  });
  return { grid: laid.grid, tree, held: { ...NOTHING_HELD, ...laid.held } };
}

/** A tree whose codes are written as one office writes them: `1.2.1`, `I.B.1`, `1.b`, `S1.2`. */
function outlined(chance: Chance): Tree {
  const style = chance.pick(["plain", "plain", "dotted", "roman", "letters"] as const);
  const tree = randomTree(chance, { maxDepth: style === "letters" ? 3 : 6, shortBranches: 0.12 });
  const written = (code: string): string => {
    const parts = code.split(".").map(Number);
    const nth = (part: number, depth: number): string => {
      if (style === "roman")
        return (
          [["I", "II", "III", "IV"], ["A", "B", "C", "D"], [], ["a", "b", "c", "d"]][depth]?.[part - 1] ?? `${part}`
        );
      return style === "letters" && depth === 1 ? "abcd"[part - 1]! : `${part}`;
    };
    const text = parts.map(nth).join(".");
    return style === "dotted" ? `${text}.` : text;
  };
  const map = (node: TreeNode): TreeNode => ({ ...node, code: written(node.code), children: node.children.map(map) });
  return { ...tree, roots: tree.roots.map(map) };
}
