import fc from "fast-check";
import { MAX_COLUMN, MAX_ROW, rect, type Rect } from "../../../../../src/core/address/address";
import { findUsedAreas } from "../../../../../src/workbook/excel/read/find-used";
import { readTiles, type TileReader } from "../../../../../src/workbook/excel/read/read-tiles";
import { countCells, intersect } from "../../../../../src/workbook/excel/read/sheet-area";
import type { ExcelHost } from "../../../../excel-host/excel-host";
import { cellKey, type HostSheet } from "../../../../excel-host/model/host-workbook";
import { putCell } from "../../../../excel-host/model/sheet-cells";
import { hostWithSheet } from "./filled-sheet";
import { inSession } from "./in-session";

/** Reads values of areas into a map by cell, and notes the tiles in which they came. */
async function readAll(
  host: ExcelHost,
  sheet: HostSheet,
  areas: readonly Rect[],
  reader: Partial<TileReader<unknown[][]>> = {},
) {
  const cells = new Map<number, unknown>();
  const tiles: Rect[] = [];
  let brought = 0;
  await inSession(host, (session) =>
    readTiles<unknown[][]>(
      session,
      areas.map((area) => ({ sheet: sheet.id, area })),
      {
        guess: 10,
        queue: (range) => {
          range.load("values");
          return () => range.values as unknown[][] | null;
        },
        sizeOf: (rows) => JSON.stringify(rows).length,
        receive: ({ area }, rows) => {
          tiles.push(area);
          rows.forEach((line, i) =>
            line.forEach((value, j) => {
              cells.set(cellKey(area.top + i, area.left + j), value);
              brought++;
            }),
          );
        },
        ...reader,
      },
    ),
  );
  expect(brought).toBe(cells.size);
  return { cells, tiles };
}

const LETTERS = "kinerja ";

function fillArea(sheet: HostSheet, area: Rect, length: (row: number, column: number) => number): void {
  for (let at = area.top as number; at <= area.bottom; at++) {
    for (let across = area.left as number; across <= area.right; across++) {
      putCell(sheet, at, across, LETTERS.repeat(Math.ceil(length(at, across) / LETTERS.length)), null);
    }
  }
}

const rects = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), fc.nat(30), fc.nat(30))
  .map(([top, left, down, right]) => rect(top, left, top + down, left + right));

describe("reading areas in tiles", () => {
  it("brings every cell once with its own value, however much a cell was thought to weigh", async () => {
    await fc.assert(
      fc.asyncProperty(rects, fc.constantFrom(1, 300, 5_000, 70_000, 3_000_000), async (area, guess) => {
        const { host, sheet } = hostWithSheet();
        fillArea(sheet, area, (row, column) => (row * column) % 40);
        const { cells } = await readAll(host, sheet, [area], { guess });
        expect(cells.size).toBe(countCells(area));
        const wrong = [...cells].filter(([key, value]) => value !== (sheet.cells.get(key)?.value ?? ""));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("takes a number of round trips that follows the bytes, not the rows", async () => {
    const trips = async (rows: number, length: number): Promise<number> => {
      const { host, sheet } = hostWithSheet();
      fillArea(sheet, rect(1, 1, rows, 10), () => length);
      await readAll(host, sheet, [rect(1, 1, rows, 10)]);
      return host.totals.syncs;
    };
    expect(await trips(100, 8)).toBe(1);
    expect(await trips(10_000, 8)).toBe(1);
    const [light, heavy] = [await trips(10_000, 80), await trips(2_000, 400)];
    expect(light).toBeGreaterThan(3);
    expect(Math.abs(light - heavy)).toBeLessThanOrEqual(3);
  });

  it("keeps each answer below the limit once it knows what cells weigh, and asks again for what was refused", async () => {
    const { host, sheet } = hostWithSheet();
    const area = rect(1, 1, 12_000, 10);
    fillArea(sheet, area, (row) => (row <= 6_000 ? 8 : 160));
    const { cells } = await readAll(host, sheet, [area], { guess: 1 });
    expect(cells.size).toBe(countCells(area));
    const refused = host.trips.filter(({ responseBytes }) => responseBytes === 0);
    expect(refused.length).toBeGreaterThan(0);
    expect(host.totals.syncs).toBeLessThan(24);
  });

  it("halves what is refused down to one cell, whose address it then tells", async () => {
    const { host, sheet } = hostWithSheet();
    host.failNext("ResponsePayloadSizeLimitExceeded", { times: 7 });
    await expect(readAll(host, sheet, [rect(2, 3, 9, 10)])).rejects.toMatchObject({ kind: "too-large", detail: "C2" });
    expect(host.totals.syncs).toBe(7);
  });

  it("asks again in smaller tiles when Excel leaves the values out, as it does of whole rows", async () => {
    const { host, sheet } = hostWithSheet();
    fillArea(sheet, rect(3, 1, 3, 4), () => 8);
    const { cells } = await readAll(host, sheet, [rect(3, 1, 3, MAX_COLUMN)]);
    expect(cells.size).toBe(MAX_COLUMN);
    expect(cells.get(cellKey(3, 4))).toBe(LETTERS);
  });

  it("reads many small areas together", async () => {
    const { host, sheet } = hostWithSheet();
    const areas = Array.from({ length: 300 }, (_, i) => rect(i * 7 + 1, 5, i * 7 + 2, 6));
    for (const area of areas) fillArea(sheet, area, () => 8);
    const { cells, tiles } = await readAll(host, sheet, areas);
    expect(tiles).toEqual(areas);
    expect(cells.size).toBe(1_200);
    expect(host.totals.syncs).toBe(1);
  });
});

describe("finding where values stand on a large sheet", () => {
  const lone = fc.record({
    row: fc.oneof(fc.integer({ min: 1, max: MAX_ROW }), fc.constantFrom(1, MAX_ROW)),
    column: fc.oneof(fc.integer({ min: 1, max: MAX_COLUMN }), fc.constantFrom(1, MAX_COLUMN)),
  });

  it("keeps every value in one piece and none in two, and pieces are small, for any scattered cells", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lone, { minLength: 1, maxLength: 12 }), async (places) => {
        const { host, sheet } = hostWithSheet();
        for (const { row, column } of places) putCell(sheet, row, column, "x", null);
        const whole = rect(1, 1, MAX_ROW, MAX_COLUMN);
        const areas = await inSession(host, (session) => findUsedAreas(session, [{ sheet: sheet.id, area: whole }]));
        for (const { row, column } of places) {
          const cell = rect(row, column, row, column);
          expect(areas.filter(({ area }) => intersect(area, cell))).toHaveLength(1);
        }
        for (const { area } of areas) expect(countCells(area)).toBeLessThanOrEqual(250_000);
        expect(host.totals.syncs).toBeLessThan(12);
      }),
      { numRuns: 30 },
    );
  });

  it("asks nothing about an area of usual size", async () => {
    const { host, sheet } = hostWithSheet();
    const area = { sheet: sheet.id, area: rect(1, 1, 10_000, 25) };
    const found = await inSession(host, async (session) => {
      const areas = await findUsedAreas(session, [area]);
      expect(host.totals.syncs).toBe(0);
      return areas;
    });
    expect(found).toEqual([area]);
  });
});
