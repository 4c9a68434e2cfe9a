import type { CellLook } from "../../../src/core/sheet/grid";
import type { Chance } from "./chance";
import { type FactChoice, factColumns } from "./fact-columns";
import type { LaidOut } from "./layout";
import { NOMENCLATURE_OBJECTS, NOUNS } from "./phrases.data";
import { type Tree, type TreeNode, listNodes, randomTree } from "./random-tree";
import { NOTHING_HELD } from "./same-tree";
import { setOnSheet } from "./set-on-sheet";
import { type BodyCell, BodySketch } from "./table-sketch";

/** What tells the levels of a stacked column. */
export type StackedSign = "code" | "split code" | "word" | "indent" | "spaces" | "look" | "formula";

const HEADINGS: Readonly<Record<number, readonly string[]>> = {
  3: ["Program/Kegiatan/Sub Kegiatan", "Program / Kegiatan / Sub Kegiatan", "Nama Program, Kegiatan dan Sub Kegiatan"],
  4: ["Bidang Urusan/Program/Kegiatan/Sub Kegiatan", "Bidang Urusan Pemerintahan dan Program/Kegiatan/Sub Kegiatan"],
  5: [
    "Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan",
    "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
  ],
};
const WORDS = ["URUSAN", "BIDANG URUSAN", "PROGRAM", "Kegiatan", "Sub Kegiatan"] as const;
const LOOKS: readonly Partial<CellLook>[] = [
  { fill: "8EA9DB", bold: true },
  { fill: "B4C6E7", bold: true },
  { fill: "D9E1F2", bold: true },
  { fill: "FFF2CC" },
  {},
];

/** All levels in one column. */
export function stacked(sign: StackedSign): (chance: Chance) => LaidOut {
  return (chance) => {
    const depth = chance.int(3, sign === "word" ? 4 : 5);
    const tree = nomenclatureTree(chance, depth, sign);
    const money = sign === "formula" || chance.is(0.6);
    const choice: FactChoice = {
      unit: "column",
      baseline: chance.is(0.3),
      targets: chance.pick(["one", "years"] as const),
    };
    const facts = factColumns(
      chance,
      tree.years,
      choice,
      chance.pick(["Indikator Kinerja", "Indikator Kinerja Program (Outcome)/Kegiatan (Output)", "Indikator"]),
    );
    const codes = codeColumns(sign, chance);
    const owned = chance.is(0.4);
    const headings = [
      ...codes.headings,
      [chance.pick(HEADINGS[depth]!)],
      ...facts.headings,
      ...(money ? [[chance.pick(["Pagu (Rp)", "Pagu Indikatif", "Anggaran (Rp)"])]] : []),
      ...(owned ? [["Unit Kerja Penanggung Jawab"]] : []),
    ];
    const name = codes.headings.length;
    const body = new BodySketch(headings.length);
    const places = new Map<TreeNode, number>();
    let next = 0;
    for (const node of listNodes(tree.roots)) {
      places.set(node, next);
      next += Math.max(1, node.indicators.length);
    }
    const amounts = amountsOf(chance, tree);
    const deepest = tree.depth;
    for (const node of listNodes(tree.roots)) {
      const top = places.get(node)!;
      const look = lookOf(sign, node.level - 1 + (LOOKS.length - deepest));
      codes.cells(node).forEach((text, c) => body.put(top, c, { value: text, look }));
      body.put(top, name, { value: written(sign, node, deepest), look: { ...look, ...indentOf(sign, node) } });
      node.indicators.forEach((indicator, i) =>
        facts.cells(indicator).forEach((value, c) => body.put(top + i, name + 1 + c, { value, look })),
      );
      if (money) {
        const sums =
          sign === "formula" && node.children.length > 0 ? { sums: node.children.map((c) => places.get(c)!) } : {};
        const cell: BodyCell = { value: amounts.get(node)!, look, ...sums };
        body.put(top, headings.length - (owned ? 2 : 1), cell);
      }
      if (owned) body.put(top, headings.length - 1, { value: node.owner, look });
    }
    return {
      grid: setOnSheet(chance, { headings, body: body.finish() }),
      tree,
      held: { ...NOTHING_HELD, ...facts.held, code: sign === "code" || sign === "split code" },
    };
  };
}

/** Names of programs, kegiatan and sub kegiatan with nomenclature codes. */
function nomenclatureTree(chance: Chance, depth: number, sign: StackedSign): Tree {
  const plain = randomTree(chance, {
    minDepth: depth,
    maxDepth: depth,
    maxRoots: 2,
    maxNodes: 50,
    shortBranches: 0,
    minIndicators: sign === "word" || sign === "code" ? 0 : 1,
    maxIndicators: 2,
  });
  const used = new Set<string>();
  const name = (level: number): string => {
    for (;;) {
      const words = `${chance.pick(NOUNS)} ${chance.pick(NOMENCLATURE_OBJECTS)}`;
      const place = level + (LOOKS.length - depth);
      const text =
        place === 3
          ? `PROGRAM ${words.toUpperCase()}`
          : place < 3
            ? `${WORDS[place - 1]!} ${words.toUpperCase()}`
            : words;
      if (used.has(text)) continue;
      used.add(text);
      return text;
    }
  };
  const skipped = LOOKS.length - depth;
  const map = (node: TreeNode, above: readonly string[], nth: number): TreeNode => {
    const place = node.level + skipped;
    const own =
      place === 1
        ? [String(nth)]
        : place === 2
          ? [...(above.length > 0 ? above : ["1"]), two(nth)]
          : place === 3
            ? [...(above.length > 0 ? above : ["1", "02"]), two(nth)]
            : place === 4
              ? [...above, "2", two(nth)]
              : [...above, String(nth).padStart(4, "0")];
    return {
      ...node,
      statement: name(node.level),
      code: own.join("."),
      // Urusan have no indicators of their own.
      indicators: place < 3 ? [] : node.indicators,
      children: node.children.map((child, i) => map(child, own, i + 1)),
    };
  };
  return { ...plain, roots: plain.roots.map((root, i) => map(root, [], i + 1)) };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

interface CodeColumns {
  readonly headings: readonly (readonly string[])[];
  cells(node: TreeNode): readonly string[];
}

function codeColumns(sign: StackedSign, chance: Chance): CodeColumns {
  if (sign === "code")
    return {
      headings: [[chance.pick(["Kode", "Kode Rekening", "Kode Program/Kegiatan"])]],
      cells: ({ code }) => [code],
    };
  if (sign === "split code") {
    const joined = chance.is(0.5);
    const width = joined ? 5 : 6;
    const heading = chance.pick(["Kode", "Kode Rekening"]);
    return {
      headings: Array.from({ length: width }, () => [heading]),
      cells: ({ code }) => {
        const parts = code.split(".");
        const cells =
          joined && parts.length > 4 ? [...parts.slice(0, 3), parts.slice(3, 5).join("."), ...parts.slice(5)] : parts;
        return [...cells, ...Array.from({ length: width - cells.length }, () => "")];
      },
    };
  }
  return { headings: [], cells: () => [] };
}

function written(sign: StackedSign, { statement, level }: TreeNode, depth: number): string {
  const place = level + (LOOKS.length - depth);
  if (sign === "word" && place > 3) return `${WORDS[place - 1]!} ${statement}`;
  return sign === "spaces" ? `${"   ".repeat(level - 1)}${statement}` : statement;
}

function indentOf(sign: StackedSign, { level }: TreeNode): Partial<CellLook> {
  return sign === "indent" && level > 1 ? { indent: level - 1 } : {};
}

function lookOf(sign: StackedSign, place: number): Partial<CellLook> {
  return sign === "look" ? LOOKS[place]! : {};
}

/** Amounts of money: those of parents are the sums of their children's. */
function amountsOf(chance: Chance, tree: Tree): ReadonlyMap<TreeNode, number> {
  const amounts = new Map<TreeNode, number>();
  const add = (node: TreeNode): number => {
    const amount =
      node.children.length > 0
        ? node.children.reduce((sum, child) => sum + add(child), 0)
        : chance.int(10, 900) * 1_250_000;
    amounts.set(node, amount);
    return amount;
  };
  tree.roots.forEach(add);
  return amounts;
}
