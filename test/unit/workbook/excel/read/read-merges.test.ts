import fc from "fast-check";
import { rect, type Rect } from "../../../../../src/core/address/address";
import { readMerges } from "../../../../../src/workbook/excel/read/read-merges";
import type { ExcelHost } from "../../../../excel-host/excel-host";
import { hostWithSheet } from "./filled-sheet";
import { inSession } from "./in-session";

function merges(host: ExcelHost, ...areas: Rect[]): Promise<Rect[]> {
  const sheet = host.workbook.sheets[0]!;
  return inSession(host, (session) =>
    readMerges(
      session,
      areas.map((area) => ({ sheet: sheet.id, area })),
    ),
  );
}

/** Pairs of cells, one below the other, over an area. */
function pairsIn({ top, left, bottom, right }: Rect): Rect[] {
  const pairs: Rect[] = [];
  for (let row = top as number; row < bottom; row += 2) {
    for (let column = left as number; column <= right; column++) pairs.push(rect(row, column, row + 1, column));
  }
  return pairs;
}

describe("reading merged areas", () => {
  it("takes one round trip while Excel does not refuse: up to 512 areas", async () => {
    const { host, sheet } = hostWithSheet();
    sheet.merges = pairsIn(rect(1, 1, 128, 8));
    expect(sheet.merges).toHaveLength(512);
    expect(await merges(host, rect(1, 1, 128, 8))).toEqual(sheet.merges);
    expect(host.totals.syncs).toBe(1);
  });

  it("takes two when there are more, also when all of them crowd in a corner", async () => {
    const { host, sheet } = hostWithSheet();
    sheet.merges = pairsIn(rect(9_001, 20, 9_400, 30));
    expect(sheet.merges.length).toBeGreaterThan(2_000);
    expect(await merges(host, rect(1, 1, 10_000, 30))).toEqual(sheet.merges);
    expect(host.totals.syncs).toBe(2);
  });

  it("goes on in smaller pieces on a sheet that is too large for the smallest at once", async () => {
    const { host, sheet } = hostWithSheet();
    sheet.merges = [...pairsIn(rect(1, 1, 300, 30)), ...pairsIn(rect(90_001, 1, 90_300, 30))];
    expect(await merges(host, rect(1, 1, 100_000, 30))).toEqual(sheet.merges);
    expect(host.totals.syncs).toBeLessThan(8);
  });

  it("finds each area once, with all its cells, wherever it reaches over the edges of pieces", async () => {
    const blocks = fc.record({
      height: fc.integer({ min: 1, max: 9 }),
      width: fc.integer({ min: 1, max: 5 }),
      gap: fc.nat(1),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(blocks, { minLength: 520, maxLength: 700 }), async (drawn) => {
        const { host, sheet } = hostWithSheet();
        let [top, left] = [1, 1];
        const areas: Rect[] = [];
        for (const { height, width, gap } of drawn) {
          if (left > 60) [top, left] = [top + 9, 1];
          if (height * width > 1) areas.push(rect(top, left, top + height - 1, left + width - 1));
          left += width + gap;
        }
        sheet.merges = [...areas].reverse();
        expect(await merges(host, rect(1, 1, top + 8, 70))).toEqual(areas);
      }),
      { numRuns: 15 },
    );
  });

  it("belongs to the area that holds its top-left cell, and to no other", async () => {
    const { host, sheet } = hostWithSheet();
    sheet.merges = [rect(1, 1, 4, 4), rect(5, 2, 9, 2)];
    expect(await merges(host, rect(1, 1, 2, 2), rect(3, 1, 9, 9))).toEqual(sheet.merges);
    expect(await merges(host, rect(2, 2, 4, 4))).toEqual([]);
  });

  it("tells a merged row as a whole", async () => {
    const { host, sheet } = hostWithSheet();
    sheet.merges = [rect(2, 1, 2, 16_384)];
    expect(await merges(host, rect(1, 1, 5, 5))).toEqual(sheet.merges);
  });

  it.each([
    ["AccessDenied", "protected"],
    ["ServiceNotAvailable", "busy"],
  ])("does not cut anything up for %s", async (code, kind) => {
    const { host } = hostWithSheet();
    host.failNext(code, { times: 9 });
    await expect(merges(host, rect(1, 1, 1_000, 20))).rejects.toMatchObject({ kind });
    expect(host.totals.syncs).toBeLessThanOrEqual(6);
  });

  it("throws what Excel goes on refusing", async () => {
    const { host } = hostWithSheet();
    host.failNext("GeneralException", { times: 9 });
    await expect(merges(host, rect(1, 1, 1_000, 20))).rejects.toMatchObject({ kind: "unsupported" });
    expect(host.totals.syncs).toBe(2);
  });
});
