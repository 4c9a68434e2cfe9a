import { readFileSync } from "node:fs";
import path from "node:path";

import fc from "fast-check";

import { loadWorkbook } from "../../../excel-host/xlsx/load-workbook";
import { buildWorkbook } from "../../../print/built-workbook";
import { DEMO_PLANS } from "../../workbook/xlsx/write/demo-plans";
import { SOURCE } from "../../workbook/xlsx/write/written-file";
import { anyPlan } from "./any-plan";
import { sheetNamed, wantedAndShown, writePlans } from "./file-of-plans";

const EXAMPLE = readFileSync(path.join(__dirname, "..", "..", "..", "..", "samples", "biro-organisasi.xlsx"));
/** Each case writes, deflates and reads a whole file. */
const CASES = 40;
const TIMEOUT = 60_000;

describe("a sheet that the file host wrote shows in the host what its plan asks for", () => {
  test("with everything that a plan can say", async () => {
    const { bytes, names } = await writePlans(SOURCE, DEMO_PLANS);
    const { wanted, shown } = wantedAndShown(DEMO_PLANS, names, loadWorkbook(bytes));
    expect(shown).toEqual(wanted);
    expect(shown.flatMap(({ boxes }) => boxes)).toHaveLength(8);
    expect(shown.flatMap(({ connectors }) => connectors)).toHaveLength(8);
  });

  test(
    "whatever the plan",
    async () => {
      await fc.assert(
        fc.asyncProperty(anyPlan, async (plan) => {
          const { bytes, names } = await writePlans(SOURCE, [plan]);
          const { wanted, shown } = wantedAndShown([plan], names, loadWorkbook(bytes));
          expect(shown).toEqual(wanted);
        }),
        { numRuns: CASES },
      );
    },
    TIMEOUT,
  );

  test(
    "every sheet of the worked example",
    async () => {
      const { bytes, sheets } = await buildWorkbook(EXAMPLE, null);
      const [plans, names] = [sheets.map(({ plan }) => plan), sheets.map(({ name }) => name)];
      const { wanted, shown } = wantedAndShown(plans, names, loadWorkbook(bytes));
      plans.forEach((_, i) => expect([names[i], shown[i]]).toEqual([names[i], wanted[i]]));
      expect(plans.length).toBeGreaterThan(20);
    },
    TIMEOUT,
  );
});

test("our marks are loaded as hidden names of their sheets, and nothing of the format's own names", async () => {
  const { bytes, names } = await writePlans(SOURCE, DEMO_PLANS);
  const workbook = loadWorkbook(bytes);
  for (const name of names) {
    const [mark, ...others] = sheetNamed(workbook, name).names;
    expect(mark).toMatchObject({ name: "_jenjang", visible: false, formula: expect.stringMatching(/^="1;/) as string });
    expect(others).toEqual([]);
  }
});

test("a connector holds on to its boxes and lies in the frame between them", async () => {
  const { bytes } = await writePlans(SOURCE, DEMO_PLANS);
  const { shapes } = sheetNamed(loadWorkbook(bytes), "Pohon Kinerja");
  const line = shapes.find(({ name }) => name === "Garis a bottom - b top")!;
  const [a, b] = ["Kotak a", "Kotak b"].map((name) => shapes.find((shape) => shape.name === name)!) as [
    (typeof shapes)[number],
    (typeof shapes)[number],
  ];
  expect(line.connector).toEqual({
    type: "Elbow",
    begin: { shapeId: a.id, site: 2 },
    end: { shapeId: b.id, site: 0 },
    flipHorizontal: true,
    flipVertical: false,
  });
  expect(line.left).toBeCloseTo(b.left + b.width / 2, 3);
  expect(line.left + line.width).toBeCloseTo(a.left + a.width / 2, 3);
  expect(line.top).toBeCloseTo(a.top + a.height, 3);
  expect(line.top + line.height).toBeCloseTo(b.top, 3);
  expect(shapes.indexOf(line)).toBeLessThan(shapes.indexOf(a));
});
