import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { BATCH_BYTES, ExcelSession, type WriteStep } from "../../../../../src/workbook/excel/excel-session";
import { clearSteps } from "../../../../../src/workbook/excel/write/clear-steps";
import { sheetSteps } from "../../../../../src/workbook/excel/write/sheet-steps";
import { buildBox, buildCell, buildConnector, buildPlan, PLAIN_STYLE } from "../../../../contract/plan-builder";
import { ExcelHost } from "../../../../excel-host/excel-host";
import { DEMO_PLANS } from "../../xlsx/write/demo-plans";
import { planSample } from "./sample-plans";

/** An estimate may be too high by so much, never too low. */
const MOST = 3;

const LINK = { to: "sheet", sheet: "Sumber", cell: "B2" } as const;

/** A long table: every tenth cell looks different, every row has a link. */
const LONG_TABLE = buildPlan({
  styles: [PLAIN_STYLE, { ...PLAIN_STYLE, fill: "FCE4D6", bold: true }],
  cells: Array.from({ length: 4_000 }, (_, i) => i + 1).flatMap((at) => [
    buildCell(at, 1, `Temuan ${at} – “kutip” 😀`, { style: at % 10 === 0 ? 1 : 0, link: LINK }),
    buildCell(at, 2, at),
    buildCell(at, 3, "Jumlah indikator tidak sama dengan jumlah target pada baris ini"),
  ]),
});

const LARGE_TREE = buildPlan({
  boxes: Array.from({ length: 600 }, (_, i) =>
    buildBox(`b${i}`, 10 + 150 * (i % 20), 10 + 80 * Math.floor(i / 20), 120, 40, `Kotak ${i} – ${"isi ".repeat(20)}`),
  ),
  connectors: Array.from({ length: 580 }, (_, i) => buildConnector(`b${i} bottom`, `b${i + 20} top`)),
});

/** Writes plans on sheets of their own in one run, and gives the estimate and the truth of all requests. */
async function measure(plans: readonly SheetPlan[]) {
  const names = plans.map((_, i) => `Lembar ${i + 1}`);
  const host = ExcelHost.empty(["Sumber", ...names]);
  const steps = plans.flatMap((plan, i) => [...sheetSteps(plan, names[i]!, () => "Sumber!B2")]);
  await host.run((context) => new ExcelSession(context).apply(steps));
  return { host, estimate: bytesOf(steps), real: host.totals.requestBytes };
}

function bytesOf(steps: readonly WriteStep[]): number {
  return steps.reduce((sum, { bytes }) => sum + bytes, 0);
}

describe("what steps say they add to a request", () => {
  test("is never too little and at most three times too much, for small sheets", async () => {
    for (const plan of DEMO_PLANS) {
      const { estimate, real } = await measure([plan]);
      expect(estimate).toBeGreaterThanOrEqual(real);
      expect(estimate).toBeLessThanOrEqual(MOST * real);
    }
  });

  test("and for large ones, whose requests stay below the limit of a batch", async () => {
    for (const plan of [LONG_TABLE, LARGE_TREE]) {
      const { host, estimate, real } = await measure([plan]);
      expect(estimate).toBeGreaterThanOrEqual(real);
      expect(estimate).toBeLessThanOrEqual(MOST * real);
      expect(host.totals.syncs).toBeGreaterThan(1);
      for (const { requestBytes, cleanup } of host.trips) if (!cleanup) expect(requestBytes).toBeLessThan(BATCH_BYTES);
    }
  });

  test("and in a long run, in which Office.js numbers its objects higher and higher", async () => {
    const plans = await planSample();
    const { estimate, real, host } = await measure([LARGE_TREE, LONG_TABLE, ...plans, ...plans]);
    expect(estimate).toBeGreaterThanOrEqual(real);
    expect(estimate).toBeLessThanOrEqual(MOST * real);
    expect(host.totals.syncs).toBeLessThanOrEqual(Math.ceil(estimate / (BATCH_BYTES * 0.9)));
  });

  test("of clearing a sheet too", async () => {
    const { host } = await measure([LARGE_TREE]);
    const sheet = host.workbook.sheets[1]!;
    const steps = [
      ...clearSteps(
        sheet.name,
        sheet.shapes.map(({ id }) => id),
      ),
    ];
    const before = host.totals.requestBytes;
    await host.run((context) => new ExcelSession(context).apply(steps));
    const real = host.totals.requestBytes - before;
    expect(bytesOf(steps)).toBeGreaterThanOrEqual(real);
    expect(bytesOf(steps)).toBeLessThanOrEqual(MOST * real);
  });

  test("Excel keeps hold of no range of ours until the run ends", async () => {
    const { host } = await measure([LONG_TABLE]);
    expect(host.trips.filter(({ cleanup }) => cleanup).reduce((sum, { actions }) => sum + actions, 0)).toBeLessThan(10);
  });
});
