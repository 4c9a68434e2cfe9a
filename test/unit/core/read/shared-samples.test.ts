import { readFileSync } from "node:fs";
import type { Cascade } from "../../../../src/core/cascade/cascade";
import { readCascade, type ReadResult } from "../../../../src/core/read/read-cascade";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { describeShared, sharedSample } from "../../../shared-samples";

async function readSample(name: string): Promise<ReadResult> {
  const workbook = XlsxWorkbook.open(readFileSync(sharedSample(name)));
  const [first] = await workbook.sheets();
  return readCascade(await workbook.read(first!.name));
}

async function cascadeIn(name: string): Promise<Cascade> {
  const result = await readSample(name);
  if (!result.ok) throw new Error(result.reason);
  return result.cascade;
}

function perLevel(cascade: Cascade): number[] {
  return cascade.profile.levels.map((_, i) => cascade.nodes.filter((n) => n.level === i + 1).length);
}

describeShared("real tables, counted by hand", () => {
  test("renstra-wide-merged: 72 nodes, an output cut by a page is one", async () => {
    const cascade = await cascadeIn("renstra-wide-merged.xlsx");
    expect(cascade.layout).toBe("wide");
    expect(perLevel(cascade)).toEqual([1, 1, 2, 5, 13, 50]);
    const cut = cascade.nodes.find((n) => n.code === "2.16.01.2.01")!;
    expect(cut.statement).toBe("Terlaksananya Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah");
    for (const node of cascade.nodes.filter((n) => n.level === 6))
      expect(node.code).toMatch(
        new RegExp(`^${cascade.nodes.find((p) => p.id === node.parents[0])!.code!.replace(/\./g, "\\.")}\\.\\d{4}$`),
      );
    // Three indicators were cut by a page before the bracket with their unit.
    expect(
      cascade.nodes
        .flatMap((n) => n.indicators)
        .filter((i) => i.unit === null)
        .map((i) => i.at.row),
    ).toEqual([27, 35, 101]);
  });

  test("renstra-staircase: 52 nodes, the unfinished sub kegiatan of row 21 among them", async () => {
    const cascade = await cascadeIn("renstra-staircase.xlsx");
    expect(perLevel(cascade)).toEqual([1, 1, 2, 6, 12, 30]);
    expect(cascade.nodes.filter((n) => n.statement === "").map((n) => n.at.row)).toEqual([21]);
    expect(cascade.nodes.map((n) => n.statement)).toContain("Meningkatnya Kualitas Pemberdayaan Masyarakat");
    expect(cascade.nodes.filter((n) => n.parents.length === 0)).toHaveLength(1);
  });

  test("pohon-kinerja-long: two roots, every parent found", async () => {
    const cascade = await cascadeIn("pohon-kinerja-long.xlsx");
    expect(cascade.layout).toBe("long");
    expect(cascade.nodes.filter((n) => n.parents.length === 0).map((n) => n.code)).toEqual(["UO 1", "UO 2"]);
    for (const node of cascade.nodes) expect(node.parents).toHaveLength(node.parentRefs.length);
    expect(cascade.nodes.reduce((sum, n) => sum + n.indicators.length, 0)).toBe(119);
  });

  test.each([
    "garbled-ocr.xlsx",
    "evaluasi-renja-stacked.xlsx",
    "renstra-program-pagu.xlsx",
    "rpjmd-tujuan-sasaran.xlsx",
    "skp-form-layout.xlsx",
    "wbs-outline-codes.xlsx",
  ])("%s is refused rather than half read", async (name) => {
    expect(await readSample(name)).toMatchObject({ ok: false, reason: "unreadable" });
  });
});
