import { readFileSync } from "node:fs";
import path from "node:path";
import { rect } from "../../../../../src/core/address/address";
import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { listSheets } from "../../../../../src/workbook/excel/read/list-sheets";
import { readMade, type MadeSheet } from "../../../../../src/workbook/excel/read/read-made";
import { matchesSketch, sketchLayout } from "../../../../../src/workbook/made/layout-sketch";
import { sheetSteps } from "../../../../../src/workbook/excel/write/sheet-steps";
import { contentOfPlan } from "../../../../../src/workbook/made/sheet-content";
import { isUnedited } from "../../../../../src/workbook/made/sheet-mark";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/xlsx-workbook";
import { buildBox, buildCell, buildConnector, buildPlan } from "../../../../contract/plan-builder";
import { ExcelHost } from "../../../../excel-host/excel-host";
import type { HostShape, HostSheet } from "../../../../excel-host/model/host-workbook";
import { makeGeometricShape } from "../../../../excel-host/model/make-shape";
import { loadWorkbook } from "../../../../excel-host/xlsx/load-workbook";
import { fill } from "./filled-sheet";
import { inSession } from "./in-session";

const FIXTURE = path.join(__dirname, "../../../../fixtures/full-workbook.xlsm");

const TREE = buildPlan({
  kind: "tree",
  name: "Pohon",
  cells: [buildCell(1, 1, "Pohon Kinerja"), buildCell(3, 2, 12.5), buildCell(3, 1, "007.01"), buildCell(4, 1, "=1+1")],
  merges: [rect(1, 1, 1, 3)],
  boxes: [
    buildBox("a", 100, 40, 120, 40, "Sasaran"),
    {
      ...buildBox("b", 20, 130, 120, 60, ""),
      paragraphs: [
        ...buildBox("x", 0, 0, 1, 1, "Program").paragraphs,
        ...buildBox("y", 0, 0, 1, 1, "baris dua").paragraphs,
      ],
    },
    buildBox("c", 180, 130, 120, 40, "Program lain"),
  ],
  connectors: [buildConnector("a bottom", "b top"), buildConnector("a bottom", "c top")],
});
const FORM = buildPlan({ kind: "skp", key: "1", name: "SKP", cells: [buildCell(2, 2, "baris satu\nbaris dua\n")] });
const TRICKY = buildPlan({
  kind: "findings",
  name: "Temuan",
  cells: [
    "=1+1",
    "+62 811",
    "-",
    "@jabatan",
    "'petik",
    "  tepi  ",
    "_x0041_",
    "\u0007lonceng",
    "#REF!",
    "TRUE",
    "😀",
  ].map((text, i) => buildCell(i + 1, 1, text)),
});
const EMPTY = buildPlan({ kind: "index", name: "Daftar" });

/** Plans written by the file host, and their workbook opened in Excel. */
async function written(...plans: readonly SheetPlan[]): Promise<ExcelHost> {
  const file = XlsxWorkbook.open(readFileSync(FIXTURE));
  await file.write(plans);
  return new ExcelHost(loadWorkbook(file.toBytes()), { apiLevel: 13 });
}

/** What our sheets hold, by kind. */
async function made(host: ExcelHost): Promise<Map<string, MadeSheet & { unedited: boolean }>> {
  return inSession(host, async (session) => {
    const ours = (await listSheets(session)).filter(({ mark }) => mark !== null);
    const held = await readMade(session, ours);
    return new Map(
      ours.map(({ id, mark }) => {
        const sheet = held.get(id)!;
        return [mark!.kind, { ...sheet, unedited: sheet.content !== null && isUnedited(mark!, sheet.content) }];
      }),
    );
  });
}

function sheetOf(host: ExcelHost, name: string): HostSheet {
  return host.workbook.sheets.find((sheet) => sheet.name === name)!;
}

function firstBox(sheet: HostSheet): HostShape {
  return sheet.shapes.find(({ kind }) => kind === "GeometricShape")!;
}

describe("reading what a sheet of ours holds", () => {
  it("finds the content of a plan that Excel has just written", async () => {
    const plans = [TREE, FORM, EMPTY, TRICKY];
    const host = ExcelHost.empty(plans.map(({ name }) => name));
    const held = await inSession(host, async (session) => {
      for (const plan of plans) await session.apply(sheetSteps(plan, plan.name, () => null));
      return readMade(session, await listSheets(session));
    });
    host.workbook.sheets.forEach(({ id }, i) => {
      const content = held.get(id)?.content;
      const planned = contentOfPlan(plans[i]!);
      expect(content?.hash).toBe(planned.hash);
      expect(matchesSketch(sketchLayout(planned.boxes), content!.boxes)).toBe(true);
    });
  });

  it("finds the content of a plan that stood in the file", async () => {
    const plans = [TREE, FORM, EMPTY, TRICKY];
    const held = await made(await written(...plans));
    for (const plan of plans) {
      const sheet = held.get(plan.kind);
      expect(sheet?.content?.hash).toBe(contentOfPlan(plan).hash);
      expect(sheet?.unedited).toBe(true);
    }
  });

  it("lists shapes from back to front and the rectangle around its values", async () => {
    const held = await made(await written(TREE, EMPTY));
    const { shapes, used } = held.get("tree")!;
    expect(shapes.map(({ type }) => type).sort()).toEqual([
      "GeometricShape",
      "GeometricShape",
      "GeometricShape",
      "Line",
      "Line",
    ]);
    expect(shapes.filter(({ type }) => type === "GeometricShape").map(({ name }) => name)).toEqual(
      TREE.boxes.map(({ name }) => name),
    );
    expect(used).toEqual(rect(1, 1, 4, 2));
    expect(held.get("index")).toMatchObject({ used: null, shapes: [] });
  });

  it.each(["\r\n", "\r", "\v"])(
    "takes a line end of a shape's text for one, however Excel writes it: %j",
    async (end) => {
      const host = await written(TREE);
      for (const { text } of sheetOf(host, "Pohon").shapes) {
        text.text = text.text.replaceAll("\n", end);
        text.fonts = Array.from(text.text, () => text.font);
      }
      expect((await made(host)).get("tree")?.unedited).toBe(true);
    },
  );

  it.each<[string, (sheet: HostSheet) => void]>([
    ["another value", (sheet) => fill(sheet, "A3", "007.02")],
    ["a value far out", (sheet) => fill(sheet, "XFD1048576", "x")],
    ["a value less", (sheet) => fill(sheet, "B3", "")],
    ["another text in a box", (sheet) => (firstBox(sheet).text.text = "Lain")],
    ["a box that was moved", (sheet) => (firstBox(sheet).left += 40)],
    ["a shape less", (sheet) => sheet.shapes.pop()],
  ])("tells a sheet that was edited: %s", async (_, edit) => {
    const host = await written(TREE);
    edit(sheetOf(host, "Pohon"));
    const sheet = (await made(host)).get("tree");
    expect(sheet?.content).not.toBeNull();
    expect(sheet?.unedited).toBe(false);
  });

  it.each<[string, (sheet: HostSheet, host: ExcelHost) => void]>([
    ["a formula", (sheet) => fill(sheet, "D9", 2, "=1+1")],
    [
      "a picture",
      (sheet, { workbook }) => sheet.shapes.push({ ...makeGeometricShape(workbook, "Rectangle"), kind: "Image" }),
    ],
    [
      "a group",
      (sheet, { workbook }) => sheet.shapes.push({ ...makeGeometricShape(workbook, "Rectangle"), kind: "Group" }),
    ],
    ["a chart", (sheet) => (sheet.counts.charts = 1)],
    ["a table", (sheet) => (sheet.counts.tables = 1)],
    ["a comment", (sheet) => (sheet.counts.comments = 1)],
    ["a protection", (sheet) => (sheet.isProtected = true)],
  ])("has no content to compare when the sheet holds %s, which we never make", async (_, add) => {
    const host = await written(TREE);
    add(sheetOf(host, "Pohon"), host);
    expect((await made(host)).get("tree")?.content).toBeNull();
  });

  it("takes as many round trips for a hundred sheets as for one", async () => {
    const trips = async (count: number): Promise<number> => {
      const plans = Array.from({ length: count }, (_, i) => ({ ...FORM, key: `${i}`, name: `SKP ${i}` }));
      const host = await written(...plans, TREE);
      await inSession(host, async (session) => {
        const held = await readMade(
          session,
          (await listSheets(session)).filter(({ mark }) => mark !== null),
        );
        expect(held.size).toBe(count + 1);
      });
      return host.totals.syncs;
    };
    expect(await trips(1)).toBe(2 + 3);
    expect(await trips(100)).toBe(2 + 3);
  });
});
