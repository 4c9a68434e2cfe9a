import { rect, row } from "../../../../../src/core/address/address";
import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { buildBox, buildCell, buildConnector, buildPlan, PLAIN_STYLE } from "../../../../contract/plan-builder";
import { ExcelHost, type Trip } from "../../../../excel-host/excel-host";
import { asExcelShows } from "../../../../excel-host/xlsx/as-excel-shows";
import { normalisePlan } from "../../../../excel-host/xlsx/normalise-plan";
import { captureAll, writePlans } from "./captured";

const FILLED = { ...PLAIN_STYLE, fill: "DDEBF7" };
const EDGED = {
  ...PLAIN_STYLE,
  border: { ...PLAIN_STYLE.border, bottom: { weight: "thin" as const, color: "000000" } },
};

/** Writes, reads back, compares, and gives the round trips of reading back. */
async function tripsOf(
  plans: readonly SheetPlan[],
  meanwhile: (host: ExcelHost) => void = () => undefined,
): Promise<readonly Trip[]> {
  const host = ExcelHost.empty();
  await writePlans(host, plans);
  const before = host.trips.length;
  meanwhile(host);
  const captured = await captureAll(host);
  expect(captured.map((plan) => normalisePlan(plan))).toEqual(plans.map((plan) => normalisePlan(asExcelShows(plan))));
  return host.trips.slice(before).filter(({ cleanup }) => !cleanup);
}

function skp(key: number): SheetPlan {
  const texts = ["Tujuan", "Sasaran", "007"].map((text, i) => buildCell(i + 1, 1, `${text} ${key}`));
  return buildPlan({ key: String(key), name: `SKP ${key}`, cells: texts, merges: [rect(1, 1, 1, 2)] });
}

/** A box whose parts differ in boldness, and one it is tied to. */
function tree(boxes: number): SheetPlan {
  const paragraph = buildBox("", 0, 0, 1, 1, "").paragraphs[0]!;
  const list = Array.from({ length: boxes }, (_, i) => ({
    ...buildBox(String(i), 150 * i, 20, 120, 40, ""),
    paragraphs: [
      { ...paragraph, runs: [{ text: `OP.${i}`, bold: true }] },
      {
        ...paragraph,
        runs: [
          { text: "• Jumlah: ", bold: false },
          { text: "12 dokumen", bold: true },
        ],
      },
    ],
  }));
  const connectors = list.slice(1).map(({ id }) => buildConnector("0 bottom", `${id} top`));
  return buildPlan({ kind: "tree", name: "Pohon", boxes: list, connectors });
}

describe("the round trips of reading sheets back", () => {
  test("are as many for many sheets as for few", async () => {
    const few = await tripsOf([skp(1), skp(2)]);
    const many = await tripsOf(Array.from({ length: 40 }, (_, i) => skp(i)));
    expect(many).toHaveLength(few.length);
  });

  test("are as many for many boxes as for few", async () => {
    const few = await tripsOf([tree(3)]);
    const many = await tripsOf([tree(100)]);
    expect(many).toHaveLength(few.length);
  });

  test("are none for no sheets", async () => {
    const host = ExcelHost.empty();
    expect(await captureAll(host)).toEqual([]);
    // The list of the sheets and their marks.
    expect(host.totals.syncs).toBe(2);
  });

  test("stay below what Excel gives at once, and go on in smaller pieces where texts are long", async () => {
    const long = "Meningkatnya kualitas perencanaan kinerja perangkat daerah. ".repeat(500);
    const cells = Array.from({ length: 180 }, (_, i) => buildCell(i + 1, 1, `${i} ${long}`));
    const trips = await tripsOf([buildPlan({ cells })]);
    const refused = trips.filter(({ responseBytes }) => responseBytes === 0);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(5);
  });

  test("give all merged areas of a sheet that has more than Excel tells at once, and those of its neighbours", async () => {
    const rows = Array.from({ length: 700 }, (_, i) => i + 1);
    const plan = buildPlan({
      kind: "findings",
      name: "Temuan",
      cells: rows.map((at) => buildCell(at, 1, at)),
      merges: rows.map((at) => rect(at, 1, at, 2)),
    });
    await tripsOf([skp(1), plan, skp(2), skp(3)]);
  });

  test("do not ask for thousands of cells that show nothing", async () => {
    const plan = buildPlan({
      kind: "tree",
      name: "Pohon",
      styles: [PLAIN_STYLE, FILLED, EDGED],
      rowHeights: new Map([[row(300), 20]]),
      cells: [
        buildCell(1, 1, "Pohon Kinerja"),
        buildCell(150, 17, null, { style: 2 }),
        buildCell(200, 3, null, { style: 1 }),
        buildCell(300, 40, null, { style: 1 }),
      ],
      merges: [rect(1, 1, 1, 40)],
    });
    const trips = await tripsOf([plan]);
    const bytes = trips.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    // Cell by cell it would be more than 6 MB.
    expect(bytes).toBeLessThan(500_000);
    expect(bytes).toBeGreaterThan(10_000);
  });

  test("may each be refused once while Excel is busy", async () => {
    const plans = [tree(3), skp(1)];
    const { length } = await tripsOf(plans);
    const busy = await tripsOf(plans, (host) => {
      for (let trip = 0; trip < length; trip++) host.failNext("TooManyRequests", { after: trip === 0 ? 0 : 1 });
    });
    expect(busy).toHaveLength(2 * length);
  });
});
