import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { captureSheets } from "../../../../../src/workbook/excel/capture/capture-sheets";
import { ExcelSession } from "../../../../../src/workbook/excel/excel-session";
import { listSheets } from "../../../../../src/workbook/excel/read/list-sheets";
import { buildBox, buildCell, buildConnector, buildPlan } from "../../../../contract/plan-builder";
import { ExcelHost } from "../../../../excel-host/excel-host";
import { captureAll, writePlans } from "./captured";

const TREE = buildPlan({
  kind: "tree",
  key: "k",
  name: "Pohon",
  cells: [buildCell(1, 1, "Pohon"), buildCell(2, 1, "tautan"), buildCell(3, 1, 12)],
  boxes: [buildBox("a", 100, 40, 120, 40, "Sasaran"), buildBox("b", 20, 130, 120, 40, "Program")],
  connectors: [buildConnector("a bottom", "b top"), buildConnector("a left", "b left")],
});

/** What is read back of the tree after a user did something with its sheet. */
async function afterwards(change: (sheet: Excel.Worksheet) => void): Promise<SheetPlan> {
  const host = ExcelHost.empty();
  await writePlans(host, [TREE]);
  await host.run(async (context) => {
    change(context.workbook.worksheets.getItem("Pohon"));
    await context.sync();
  });
  const [plan] = await captureAll(host);
  return plan!;
}

describe("a sheet of ours that a user has changed", () => {
  test("is told under the name that it has now, and as what its mark says", async () => {
    const plan = await afterwards((sheet) => {
      sheet.name = "Pohon saya";
    });
    expect(plan).toMatchObject({ kind: "tree", key: "k", name: "Pohon saya" });
  });

  test("keeps the fonts, colours and sizes that the user gave it", async () => {
    const plan = await afterwards((sheet) => {
      const { format } = sheet.getRange("A1");
      format.font.name = "Verdana";
      format.fill.color = "#00FF00";
      format.rowHeight = 60;
      sheet.getRange("A3").numberFormat = [["0.00"]];
      sheet.getRange("D1").format.columnWidth = 150;
    });
    const styleOf = (at: number) => plan.styles[plan.cells.find(({ row }) => Number(row) === at)!.style];
    expect(styleOf(1)).toMatchObject({ font: "Verdana", fill: "00FF00" });
    expect(styleOf(3)).toMatchObject({ font: "Arial", numberFormat: "0.00" });
    expect(Array.from(plan.rowHeights.values())[0]).toBe(60);
    expect(plan.columnWidths[3]).toBe(150);
  });

  test("keeps a text box that the user added", async () => {
    const plan = await afterwards((sheet) => {
      const note = sheet.shapes.addTextBox("Catatan: cek\nlagi");
      note.name = "Catatan";
      note.textFrame.textRange.getSubstring(0, 8).font.bold = true;
    });
    const note = plan.boxes[2]!;
    expect(note.name).toBe("Catatan");
    expect(note.paragraphs.map(({ runs }) => runs)).toEqual([
      [
        { text: "Catatan:", bold: true },
        { text: " cek", bold: false },
      ],
      [{ text: "lagi", bold: false }],
    ]);
  });

  test("loses the line whose end the user took off its box, and no other", async () => {
    const plan = await afterwards((sheet) => sheet.shapes.getItem("Garis a bottom - b top").line.disconnectEndShape());
    expect(plan.connectors.map(({ name }) => name)).toEqual(["Garis a left - b left"]);
    const [a, b] = plan.boxes.map(({ id }) => id);
    expect(plan.connectors[0]).toMatchObject({ from: { box: a, side: "left" }, to: { box: b, side: "left" } });
  });

  test("loses a link out of the workbook, and keeps its text", async () => {
    const plan = await afterwards((sheet) => {
      sheet.getRange("A2").hyperlink = { address: "https://contoh.go.id", textToDisplay: "tautan" };
    });
    const cell = plan.cells.find(({ value }) => value === "tautan")!;
    expect(cell).not.toHaveProperty("link");
  });

  test("prints on the paper that comes next to the user's", async () => {
    const paperOf = async (paperSize: "Legal" | "Letter" | "A3") =>
      (await afterwards((sheet) => (sheet.pageLayout.paperSize = paperSize))).print.paper;
    expect([await paperOf("Legal"), await paperOf("Letter"), await paperOf("A3")]).toEqual(["F4", "A4", "A3"]);
  });
});

test("a sheet without a mark is none of ours and is not read back", async () => {
  const host = ExcelHost.empty(["Data"]);
  const reading = host.run(async (context) => {
    const session = new ExcelSession(context);
    return captureSheets(session, await listSheets(session));
  });
  await expect(reading).rejects.toThrow(new RangeError("not made by us: Data"));
});
