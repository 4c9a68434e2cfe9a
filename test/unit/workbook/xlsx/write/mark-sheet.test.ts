import { readFileSync } from "node:fs";
import path from "node:path";
import { column, parseCell, row } from "../../../../../src/core/address/address";
import { styleOf } from "../../../../../src/core/report/report-styles";
import type { CellMark } from "../../../../../src/workbook/workbook";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/xlsx-workbook";
import { marksInFile } from "../../../../contract/marks-in-file";
import { openInExcel } from "../../../../contract/opened-in-excel";
import { loadWorkbook } from "../../../../excel-host/xlsx/load-workbook";
import { encodeWorkbook } from "../../../cli/plain-workbook";
import { changedParts, partOf } from "./changed-parts";
import { findPackageFaults } from "./package-faults";
import { rewrite, SOURCE } from "./written-file";

const SHEET = "Data Cascading";
const PART = "xl/worksheets/sheet1.xml";
const WORKED_EXAMPLE = readFileSync(
  path.join(__dirname, "..", "..", "..", "..", "..", "samples", "biro-organisasi.xlsx"),
);
const MARKS = [mark("B2", "error"), mark("B3", "error"), mark("C5", "warning"), mark("A1", "info")];

function mark(address: string, severity: CellMark["severity"]): CellMark {
  return { ...parseCell(address)!, severity };
}

async function marked(file: Uint8Array, marks: readonly CellMark[], sheet = SHEET): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(file);
  await workbook.mark(sheet, marks);
  return workbook.toBytes();
}

/** The fixture with conditional formats of the user's own. */
function withRules(rules: string): Uint8Array {
  return rewrite(SOURCE, PART, (xml) => xml.replace("<dataValidations", `${rules}<dataValidations`));
}

const OWN_RULE = '<cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>50</formula></cfRule>';

describe("marking cells in a workbook file", () => {
  test("adds conditional formats where the format has them, and their looks, and changes no other byte", async () => {
    const after = await marked(SOURCE, MARKS);
    expect(changedParts(SOURCE, after)).toEqual(["xl/styles.xml", PART]);
    const rule = (severity: string, look: number, sqref: string, priority: number) =>
      `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="${look}" priority="${priority}"><formula>N("jenjang ${severity}")=0</formula></cfRule></conditionalFormatting>`;
    const rules = rule("info", 0, "A1", 1) + rule("warning", 1, "C5", 2) + rule("error", 2, "B2:B3", 3);
    expect(partOf(after, PART)).toBe(
      partOf(SOURCE, PART).replace("</mergeCells><dataValidations", `</mergeCells>${rules}<dataValidations`),
    );
  });

  test("looks like the findings sheet, and an error is bold besides", async () => {
    const [sheet] = loadWorkbook(await marked(SOURCE, MARKS)).sheets;
    const looks = sheet!.conditionalFormats.map(({ fill, fontColor, bold }) => [fill, fontColor, bold]);
    expect(looks).toEqual(
      (["info", "warning", "error"] as const).map((severity) => {
        const { fill, color } = styleOf(severity);
        return [`#${fill}`, `#${color}`, severity === "error" ? true : null];
      }),
    );
  });

  test("takes marks away so that the sheet is byte for byte what it was; their looks stay for the next ones", async () => {
    for (const [file, sheet, part] of [
      [SOURCE, SHEET, PART],
      [withRules(`<conditionalFormatting sqref="C2:C5">${OWN_RULE}</conditionalFormatting>`), SHEET, PART],
      [WORKED_EXAMPLE, "Cascading", PART],
    ] as const) {
      const once = await marked(file, MARKS, sheet);
      const cleared = await marked(once, [], sheet);
      expect(changedParts(file, cleared)).toEqual(["xl/styles.xml"]);
      const again = await marked(cleared, MARKS, sheet);
      expect(changedParts(once, again)).toEqual([]);
      expect(partOf(again, part)).not.toBe(partOf(file, part));
    }
  });

  test("undo takes back the looks as well", async () => {
    const workbook = XlsxWorkbook.open(SOURCE);
    await workbook.mark(SHEET, MARKS);
    await workbook.undo();
    expect(changedParts(SOURCE, workbook.toBytes())).toEqual([]);
  });

  test("nothing changes when there is nothing to take away", async () => {
    expect(changedParts(SOURCE, await marked(SOURCE, []))).toEqual([]);
  });

  test("leaves the user's rules their ranks, those of newer kinds too, and comes after them", async () => {
    const newer =
      '<extLst><ext><x14:conditionalFormattings xmlns:x14="urn:x"><x14:conditionalFormatting><x14:cfRule priority="9"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const file = rewrite(
      withRules(`<conditionalFormatting sqref="C2:C5">${OWN_RULE}</conditionalFormatting>`),
      PART,
      (xml) => xml.replace("</worksheet>", `${newer}</worksheet>`),
    );
    const xml = partOf(await marked(file, MARKS), PART);
    expect(Array.from(xml.matchAll(/priority="(\d+)"/g), ([, rank]) => rank)).toEqual(["4", "10", "11", "12", "9"]);
    expect(xml).toContain(
      `<conditionalFormatting sqref="C2:C5">${OWN_RULE}</conditionalFormatting><conditionalFormatting`,
    );
  });

  test("takes ours out of an element that another program has put the user's rule into, however it writes them", async () => {
    const ours =
      '<cfRule type="expression" dxfId="1" priority="1"><formula> n( &quot;jenjang error&quot; ) = 0</formula></cfRule>';
    const users = '<cfRule type="expression" dxfId="1" priority="2"><formula>$A1="jenjang error"</formula></cfRule>';
    const file = withRules(
      `<conditionalFormatting sqref="C2:C5">${ours}${OWN_RULE}</conditionalFormatting><conditionalFormatting sqref="A1">${users}</conditionalFormatting>`,
    );
    expect(partOf(await marked(file, []), PART)).toBe(partOf(file, PART).replace(ours, ""));
  });

  test("takes away what Excel has marked and saved, and Excel what the file has", async () => {
    const excel = openInExcel(WORKED_EXAMPLE);
    await excel.workbook.mark("Cascading", MARKS);
    const saved = excel.save();
    expect(marksInFile(saved, "Cascading")).toEqual({ A1: "info", "B2:B3": "error", C5: "warning" });
    expect(marksInFile(await marked(saved, [], "Cascading"), "Cascading")).toEqual({});
    const again = openInExcel(await marked(WORKED_EXAMPLE, MARKS, "Cascading"));
    await again.workbook.mark("Cascading", []);
    expect(marksInFile(again.save(), "Cascading")).toEqual({});
  });

  test("gives a workbook without styles a part for them", async () => {
    const after = await marked(encodeWorkbook({ Data: [["satu"]] }), [mark("A1", "error")], "Data");
    expect(findPackageFaults(after)).toEqual([]);
    expect(partOf(after, "xl/styles.xml")).toMatch(
      /<cellStyles .*<\/cellStyles><dxfs count="1"><dxf>.*<\/dxf><\/dxfs>/,
    );
    expect(marksInFile(after, "Data")).toEqual({ A1: "error" });
  });

  test("keeps to the prefix of the sheet's elements", async () => {
    const file = rewrite(SOURCE, PART, (xml) =>
      xml.replace(/<(\/?)(?!\?|r:)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x="),
    );
    const after = await marked(file, [mark("A1", "error")]);
    expect(partOf(after, PART)).toContain('<x:conditionalFormatting sqref="A1"><x:cfRule');
    expect(partOf(await marked(after, []), PART)).toBe(partOf(file, PART));
  });

  test("marks thousands of cells apart by lists that Excel takes whole", async () => {
    const marks = Array.from({ length: 6_000 }, (_, i): CellMark => {
      return { row: row(2 * i + 1), column: column((i % 5) + 1), severity: "warning" };
    });
    const xml = partOf(await marked(SOURCE, marks), PART);
    const lists = Array.from(xml.matchAll(/sqref="([^"]*)"><cfRule/g), ([, sqref]) => sqref!);
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8_192);
    expect(lists.flatMap((list) => list.split(" "))).toHaveLength(marks.length);
  });

  test("refuses a protected sheet, as Excel does", async () => {
    const file = rewrite(SOURCE, PART, (xml) =>
      xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
    );
    const workbook = XlsxWorkbook.open(file);
    await expect(workbook.mark(SHEET, MARKS)).rejects.toMatchObject({ kind: "protected", detail: SHEET });
    expect(changedParts(file, workbook.toBytes())).toEqual([]);
  });
});
