import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cascade } from "../../../../src/core/cascade/cascade";
import { readCascade } from "../../../../src/core/read/read-cascade";
import type { Grid } from "../../../../src/core/sheet/grid";
import { packGrid, unpackGrid } from "../../../../src/core/sheet/grid-data";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { describeShared, sharedSample } from "../../../shared-samples";
import { outline } from "./stacked-sheet";

const GOLDEN = join(__dirname, "../../../golden/read");

async function gridOf(name: string): Promise<Grid> {
  const workbook = XlsxWorkbook.open(readFileSync(sharedSample(`${name}.xlsx`)));
  const [first] = await workbook.sheets();
  return workbook.read(first!.name);
}

function cascadeIn(grid: Grid): Cascade {
  const result = readCascade(grid);
  if (!result.ok) throw new Error(result.reason);
  return result.cascade;
}

/** The trees in test/golden/read were written from the sheets, cell by cell, before anything read them. */
function expected(name: string): string[] {
  return readFileSync(join(GOLDEN, `${name}.txt`), "utf8")
    .trimEnd()
    .split("\n");
}

function perLevel({ profile, nodes }: Cascade): Record<string, number> {
  return Object.fromEntries(profile.levels.map((l, i) => [l.label, nodes.filter((n) => n.level === i + 1).length]));
}

/** The same sheet as it comes to a reader that did not ask for looks, or for formulas. */
function without(grid: Grid, part: "looks" | "formulas"): Grid {
  return unpackGrid(packGrid(grid, { looks: part !== "looks", formulas: part !== "formulas" }));
}

describeShared("stacked tables of real offices", () => {
  test("evaluasi-renja-stacked: five levels in one column, hidden rows among them, goals beside them", async () => {
    const cascade = cascadeIn(await gridOf("evaluasi-renja-stacked"));
    expect(cascade.layout).toBe("stacked");
    expect(perLevel(cascade)).toEqual({
      "NSPK dan Sasaran RPJMD": 1,
      Tujuan: 2,
      Sasaran: 4,
      Urusan: 1,
      "Bidang Urusan": 3,
      Program: 6,
      Kegiatan: 19,
      "Sub Kegiatan": 72,
    });
    // The goals stand below the first row of the stack, which has none of its own.
    const isStack = (line: string): boolean => line.trim().startsWith("G");
    const [tree, golden] = [outline(cascade), expected("evaluasi-renja-stacked")];
    expect(tree.filter(isStack)).toEqual(golden.filter(isStack));
    expect(tree.filter((line) => !isStack(line))).toEqual(golden.filter((line) => !isStack(line)));
    expect(cascade.questions.filter((q) => q.kind === "level" || q.kind === "parent")).toEqual([]);
  });

  test.each(["looks", "formulas"] as const)("evaluasi-renja-stacked without %s is the same tree", async (part) => {
    const cascade = cascadeIn(without(await gridOf("evaluasi-renja-stacked"), part));
    const asked = new Set<number>(cascade.questions.map((q) => q.at.row));
    const rowOf = (line: string): number => Number(/^ *[A-Z](\d+)/.exec(line)![1]);
    const told = (lines: readonly string[]) => lines.filter((line) => !asked.has(rowOf(line))).sort();
    expect(told(outline(cascade))).toEqual(told(expected("evaluasi-renja-stacked")));
    expect(asked.size).toBeLessThan(cascade.nodes.length * 0.1);
  });

  test("renstra-split-code: a code in five columns, goals and objectives left of it", async () => {
    const cascade = cascadeIn(await gridOf("renstra-split-code"));
    expect(cascade.layout).toBe("stacked");
    expect(perLevel(cascade)).toEqual({ Tujuan: 1, Sasaran: 2, Program: 4, Kegiatan: 17 });
    expect(outline(cascade)).toEqual(expected("renstra-split-code"));
    expect(cascade.questions).toEqual([]);
  });

  test("renstra-program-pagu: 71 components, each with the outcome or output of the row below", async () => {
    const cascade = cascadeIn(await gridOf("renstra-program-pagu"));
    expect(cascade.layout).toBe("stacked");
    expect(perLevel(cascade)).toEqual({ "Bidang Urusan": 3, Program: 5, Kegiatan: 13, "Sub Kegiatan": 50 });
    expect(outline(cascade)).toEqual(expected("renstra-program-pagu"));
    expect(cascade.questions).toEqual([]);
    const parents = cascade.nodes.filter((n) => n.level < 4);
    for (const parent of parents) {
      const below = cascade.nodes.filter((n) => n.parents[0] === parent.id);
      const sum = below.reduce((total, n) => total + (n.budget["2026"]?.value ?? 0), 0);
      expect([parent.code, sum]).toEqual([parent.code, parent.budget["2026"]!.value]);
    }
  });
});
