import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cascade } from "../../../../src/core/cascade/cascade";
import { readCascade } from "../../../../src/core/read/read-cascade";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { describeShared, sharedSample } from "../../../shared-samples";
import { outline } from "./stacked-sheet";

async function cascadeIn(name: string): Promise<Cascade> {
  const workbook = XlsxWorkbook.open(readFileSync(sharedSample(`${name}.xlsx`)));
  const [first] = await workbook.sheets();
  const result = readCascade(await workbook.read(first!.name));
  if (!result.ok) throw new Error(result.reason);
  return result.cascade;
}

/** The trees in test/golden/read were written from the sheets: each row was given its place by hand, by the code beside it. */
function expected(name: string): string[] {
  return readFileSync(join(__dirname, `../../../golden/read/${name}.txt`), "utf8")
    .trimEnd()
    .split("\n");
}

describeShared("outlines of real offices", () => {
  test("rpjmd-tujuan-sasaran: goals are 1, 2.1, 2.2, 3, 4.1, 4.2 and 5, objectives a letter below them", async () => {
    const cascade = await cascadeIn("rpjmd-tujuan-sasaran");
    expect(cascade).toMatchObject({ layout: "outline", questions: [], unread: [] });
    expect(outline(cascade)).toEqual(expected("rpjmd-tujuan-sasaran"));
    expect(cascade.profile.levels.map((l) => l.label)).toEqual(["Tujuan RPJMD", "Sasaran RPJMD"]);
    expect(cascade.nodes.filter((n) => n.level === 1)).toHaveLength(7);
    expect(cascade.nodes.reduce((sum, n) => sum + n.indicators.length, 0)).toBe(39);
    expect(cascade.years).toEqual(["2025", "2026", "2027", "2028", "2029", "2030"]);
  });

  test("wbs-outline-codes: the level column says 2 for two rows whose codes say 3, which is asked about", async () => {
    const cascade = await cascadeIn("wbs-outline-codes");
    expect(cascade.layout).toBe("outline");
    expect(outline(cascade)).toEqual(expected("wbs-outline-codes"));
    expect([1, 2, 3].map((level) => cascade.nodes.filter((n) => n.level === level).length)).toEqual([5, 20, 35]);
    expect(cascade.questions.map((q) => [q.kind, q.at.row])).toEqual([
      ["level", 51],
      ["level", 52],
    ]);
    expect(cascade.unread.map(({ text }) => text)).toEqual(["Estimated Effort (Engineer-Months)", "Dependencies"]);
  });
});
