import type { Chance } from "./chance";
import type { LaidOut } from "./layout";
import { NOMENCLATURE_OBJECTS, NOUNS } from "./phrases.data";
import { type TreeNode, mapTree, randomTree } from "./random-tree";
import { NOTHING_HELD } from "./same-tree";
import { setOnSheet } from "./set-on-sheet";
import { BodySketch } from "./table-sketch";

const NSPK = 1;
const PROGRAM = 4;
const KEGIATAN = 5;
const SUB_KEGIATAN = 6;

/**
 * W4: the Renstra table of Inmendagri 2/2025. Outcomes have a program beside them, outputs a kegiatan; a sub kegiatan stands in the
 * nomenclature column alone, so that its name is its statement.
 */
export function renstra2025(chance: Chance): LaidOut {
  const style = chance.pick(["code - name", "code name", "word name"] as const);
  const plain = randomTree(chance, {
    minDepth: SUB_KEGIATAN,
    maxDepth: SUB_KEGIATAN,
    maxRoots: 1,
    maxNodes: 70,
    shortBranches: 0,
    minIndicators: 1,
    maxIndicators: 2,
  });
  const names = new Set<string>();
  const named = (): string => {
    for (;;) {
      const name = `${chance.pick(NOUNS)} ${chance.pick(NOMENCLATURE_OBJECTS)}`;
      if (names.has(name) && names.size < NOUNS.length * NOMENCLATURE_OBJECTS.length) continue;
      names.add(name);
      return name;
    }
  };
  const tree = mapTree(plain, (node) => {
    if (node.level === SUB_KEGIATAN) return { ...node, statement: named() };
    return node.level === NSPK ? { ...node, indicators: [] } : node;
  });
  const bracketed = chance.is(0.5);
  const target = chance.is(0.5);
  const remark = chance.is(0.5);
  const headings = [
    ["NSPK DAN SASARAN RPJMD YANG RELEVAN"],
    ["TUJUAN"],
    ["SASARAN"],
    ["OUTCOME"],
    ["OUTPUT"],
    ["INDIKATOR"],
    ...(bracketed ? [] : [["SATUAN"]]),
    ...(target ? tree.years.map((year) => ["TARGET TAHUN", year]) : []),
    ["PROGRAM/KEGIATAN/SUB KEGIATAN"],
    ...(remark ? [["KETERANGAN"]] : []),
  ];
  const nomenclature = headings.length - (remark ? 2 : 1);
  const body = new BodySketch(headings.length);
  const codes = new Map<number, number>();
  const place = (node: TreeNode, above: string): void => {
    const top = body.height;
    const count = (codes.get(node.level) ?? 0) + 1;
    codes.set(node.level, count);
    const code = codeOf(node.level, above, count);
    const rows = Math.max(1, node.indicators.length);
    const merged = rows > 1 && chance.is(0.5);
    if (node.level < SUB_KEGIATAN)
      body.put(top, node.level - 1, { value: node.statement, rows: merged ? rows : 1, mayBeCut: true });
    node.indicators.forEach((indicator, i) => {
      body.put(top + i, 5, bracketed ? `${indicator.text} (${indicator.unit})` : indicator.text);
      if (!bracketed) body.put(top + i, 6, indicator.unit);
      if (target) indicator.targets.forEach((value, t) => body.put(top + i, (bracketed ? 6 : 7) + t, value));
    });
    if (node.level >= PROGRAM) {
      const name = node.level === SUB_KEGIATAN ? node.statement : named();
      const label =
        style === "code - name"
          ? `${code} - ${node.level === PROGRAM ? `PROGRAM ${name.toUpperCase()}` : name}`
          : style === "code name"
            ? `${code} ${node.level === PROGRAM ? `Program ${name}` : name}`
            : `${node.level === PROGRAM ? "Program" : node.level === KEGIATAN ? "Kegiatan" : "Sub Kegiatan"} ${name}`;
      body.put(top, nomenclature, { value: label, rows: merged ? rows : 1 });
    }
    node.children.forEach((child) => place(child, node.level < PROGRAM ? "" : code));
  };
  tree.roots.forEach((root) => place(root, ""));
  return {
    grid: setOnSheet(chance, { headings, body: body.finish() }),
    tree,
    held: { ...NOTHING_HELD, indicators: true, unit: true, targets: target ? tree.years : [] },
  };
}

function codeOf(level: number, above: string, count: number): string {
  if (level === PROGRAM) return `1.02.${String(count).padStart(2, "0")}`;
  if (level === KEGIATAN) return `${above}.2.${String(count).padStart(2, "0")}`;
  return level === SUB_KEGIATAN ? `${above}.${String(count).padStart(4, "0")}` : "";
}
