import type { Chance } from "./chance";
import type { LaidOut } from "./layout";
import { BoxWriter, boxTree } from "./box-texts";
import { LEVEL_TEXTS } from "./level-names.data";
import type { Tree, TreeNode } from "./random-tree";
import { type Held, NOTHING_HELD } from "./same-tree";
import { SheetSketch } from "./sheet-sketch";

/** Where a box stands: its first row and column, and how many of them. */
interface Placed {
  readonly node: TreeNode;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

const TITLES = [
  "POHON KINERJA",
  "RSUD SUKAMAJU",
  "Cascading Kinerja Dinas Kesehatan",
  "TAHUN 2025",
  "PEMERINTAH KABUPATEN SUKAMAJU",
];
const FILLS = ["FFE699", "F8CBAD", "BDD7EE", "C6E0B4", "D9D9D9", "FFD966", "E2EFDA"];

/** Boxes in cells, each level below the one before. */
export function boxesDown(chance: Chance): LaidOut {
  const { tree, held, writer } = start(chance);
  const columns = writer.columnsNeeded(chance.int(1, 4));
  const gap = 1;
  const stacked = chance.is(0.2) && tree.depth > 2 && writer.tellsLevels;
  const parent = chance.pick(["middle", "middle", "first", "span"] as const);
  const heights = Array.from({ length: tree.depth }, (_, i) => writer.tallest(tree, i + 1));
  const between = chance.int(1, 3);
  const first = chance.int(2, 4) + (writer.bandLabels ? 1 : 0);
  const titles = chance.int(0, 3);
  const tops: number[] = [];
  let at = titles + (titles > 0 ? chance.int(1, 2) : 0) + 1;
  for (const height of heights) {
    tops.push(at);
    at += height + between;
  }
  const boxes: Placed[] = [];
  const place = (node: TreeNode, left: number): number => {
    const top = tops[node.level - 1]!;
    const rows = heights[node.level - 1]!;
    const isColumn = stacked && node.level === tree.depth - 1;
    let width = 0;
    if (isColumn)
      node.children.forEach((child, i) => {
        const under = tops[node.level]! + i * (heights[node.level]! + chance.int(1, 1));
        boxes.push({ node: child, top: under, left, rows: heights[node.level]!, columns });
      });
    else
      for (const child of node.children)
        width += (width > 0 ? gap : 0) + place(child, left + width + (width > 0 ? gap : 0));
    width = Math.max(width, columns);
    const own = parent === "span" ? width : columns;
    const offset = parent === "middle" ? (width - own) >> 1 : 0;
    boxes.push({ node, top, left: left + offset, rows, columns: own });
    return width;
  };
  let left = first;
  const roots: Placed[] = [];
  for (const root of tree.roots) {
    left += place(root, left) + gap + chance.int(0, 1);
    roots.push(boxes.at(-1)!);
  }
  const sheet = new SheetSketch();
  putTitles(chance, sheet, titles, left - first);
  for (const box of boxes) writer.draw(sheet, box);
  if (writer.bandLabels)
    tops.forEach((top, i) => writer.drawLabel(sheet, i + 1, { top, left: 1, rows: heights[i]!, columns: 1 }));
  const lines = chance.is(0.4) ? chance.pick(["│", "↓", "▼", "|"]) : null;
  if (lines !== null)
    for (const { node, top, left: l, rows, columns: c } of boxes)
      if (node.children.length > 0 && between > 0) sheet.put(top + rows, l + (c >> 1), lines);
  if (chance.is(0.2)) putFoot(chance, sheet, at + heights.at(-1)! * 4 + 8, first);
  return { grid: sheet.build(), tree, held };
}

/** Boxes in cells, each level right of the one before. */
export function boxesRight(chance: Chance): LaidOut {
  const { tree, held, writer } = start(chance);
  const columns = writer.columnsNeeded(chance.int(1, 3));
  const gap = chance.int(0, 1);
  const height = writer.tallest(tree, null);
  const parent = chance.pick(["middle", "first", "span"] as const);
  const apart = chance.int(1, 2);
  const titles = chance.int(0, 3);
  const boxes: Placed[] = [];
  const place = (node: TreeNode, top: number): number => {
    let rows = 0;
    for (const child of node.children) rows += (rows > 0 ? gap : 0) + place(child, top + rows + (rows > 0 ? gap : 0));
    rows = Math.max(rows, height);
    const own = parent === "span" ? rows : height;
    const offset = parent === "middle" ? (rows - own) >> 1 : 0;
    boxes.push({ node, top: top + offset, left: 1 + (node.level - 1) * (columns + apart), rows: own, columns });
    return rows;
  };
  let top = titles + (titles > 0 ? 1 : 0) + 1;
  for (const root of tree.roots) top += place(root, top) + Math.max(1, gap);
  const sheet = new SheetSketch();
  putTitles(chance, sheet, titles, tree.depth * (columns + apart));
  for (const box of boxes) writer.draw(sheet, box);
  const lines = chance.is(0.4) ? chance.pick(["→", "─", "►", "-"]) : null;
  if (lines !== null)
    for (const { node, top: t, left, rows, columns: c } of boxes)
      if (node.children.length > 0) sheet.put(t + (rows >> 1), left + c, lines);
  return { grid: sheet.build(), tree, held };
}

function start(chance: Chance): { readonly tree: Tree; readonly held: Held; readonly writer: BoxWriter } {
  const tree = boxTree(chance);
  const names = chance.is(0.5) ? chance.pick(LEVEL_TEXTS[tree.depth]!.filter(([name]) => name !== "1")) : null;
  const writer = new BoxWriter(chance, { names: names ?? null, fills: chance.is(0.7) ? FILLS : null });
  return { tree, held: { ...NOTHING_HELD, ...writer.held }, writer };
}

function putTitles(chance: Chance, sheet: SheetSketch, count: number, width: number): void {
  const merged = chance.is(0.6);
  for (let i = 0; i < count; i++) {
    sheet.put(i + 1, 1, chance.pick(TITLES), { bold: true });
    if (merged) sheet.merge(i + 1, 1, i + 1, Math.max(1, width));
  }
}

function putFoot(chance: Chance, sheet: SheetSketch, top: number, left: number): void {
  if (chance.is(0.5))
    sheet.put(top, left, chance.pick(["Keterangan: IKU = Indikator Kinerja Utama", "Sumber: Renstra 2025-2029"]));
  else {
    sheet.put(top, left + 2, "Sukamaju, 2 Januari 2025");
    sheet.put(top + 1, left + 2, "Direktur RSUD Sukamaju,");
    sheet.put(top + 5, left + 2, "dr. Ahmad Fulan, M.Kes.");
    sheet.put(top + 6, left + 2, "NIP. 19700101 199003 1 001");
  }
}
