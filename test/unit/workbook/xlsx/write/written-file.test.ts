import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/xlsx-workbook";
import { DEMO_PLANS } from "./demo-plans";
import { findPackageFaults } from "./package-faults";
import { rewrite, SOURCE, writeDemo } from "./written-file";

/** All that a write may change of a file. */
const CHANGED_PARTS = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

const TRANSITIONAL = "http://schemas.openxmlformats.org";
const TRANSITIONAL_TYPE = `${TRANSITIONAL}/officeDocument/`;
const STRICT = "http://purl.oclc.org/ooxml";

describe("a written file", () => {
  let written: Uint8Array;
  beforeAll(async () => {
    written = await writeDemo();
  });

  test("keeps its relationships, content types and shapes together, and the check sees planted faults", () => {
    expect(findPackageFaults(written)).toEqual([]);
    expect(
      findPackageFaults(
        rewrite(written, "xl/drawings/drawing2.xml", (xml) => xml.replace('cNvPr id="3"', 'cNvPr id="2"')),
      ),
    ).not.toEqual([]);
    expect(
      findPackageFaults(
        rewrite(written, "xl/_rels/workbook.xml.rels", (xml) => xml.replace("sheet3.xml", "sheet33.xml")),
      ),
    ).not.toEqual([]);
  });

  test("has every part of the source that need not change byte for byte, and the macro types", () => {
    const before = unzipSync(SOURCE);
    const after = unzipSync(written);
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name]!, after[name] ?? new Uint8Array(0)) !== 0,
    );
    expect(changed.filter((name) => !CHANGED_PARTS.includes(name))).toEqual([]);
    expect(
      Object.keys(after)
        .filter((name) => !(name in before))
        .sort(),
    ).toEqual([
      "xl/drawings/drawing2.xml",
      "xl/worksheets/_rels/sheet4.xml.rels",
      "xl/worksheets/sheet3.xml",
      "xl/worksheets/sheet4.xml",
      "xl/worksheets/sheet5.xml",
    ]);
    expect(strFromU8(after["[Content_Types].xml"]!)).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  });

  test("keeps the user's names, and ours belong to the right sheets", () => {
    const names = Array.from(
      strFromU8(unzipSync(written)["xl/workbook.xml"]!).matchAll(/<definedName ([^>]*)>([^<]*)</g),
      ([, attributes, formula]) => `${attributes} ${formula}`,
    );
    expect(names).toEqual(
      expect.arrayContaining([
        `name="TargetSemua" 'Data Cascading'!$C$2:$C$5`,
        `localSheetId="0" name="_xlnm.Print_Titles" 'Data Cascading'!$1:$1`,
        `name="_xlnm.Print_Area" localSheetId="3" 'Pohon Kinerja'!$A$1:$P$30`,
        `name="_xlnm.Print_Titles" localSheetId="4" 'SKP Siti Aminah (rekaan)'!$1:$1`,
        `name="_xlnm._FilterDatabase" localSheetId="4" hidden="1" 'SKP Siti Aminah (rekaan)'!$A$1:$B$5`,
      ]),
    );
  });

  test("links only to sheets that are there", () => {
    const index = strFromU8(unzipSync(written)["xl/worksheets/sheet3.xml"]!);
    expect(
      Array.from(index.matchAll(/<hyperlink ref="(\w+)" location="([^"]+)"/g), ([, cell, to]) => [cell, to]),
    ).toEqual([
      ["A1", "&apos;SKP Siti Aminah (rekaan)&apos;!A1"],
      ["A2", "&apos;Data Cascading&apos;!B2"],
    ]);
  });

  test("written again is the same file", async () => {
    const again = XlsxWorkbook.open(written);
    await again.write(DEMO_PLANS);
    expect(Buffer.compare(again.toBytes(), written)).toBe(0);
  });

  test("of a strict workbook is strict throughout: no reference of ours is transitional", async () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(`${TRANSITIONAL}/officeDocument/2006/relationships`, `${STRICT}/officeDocument/relationships`)
        .replaceAll(`${TRANSITIONAL}/spreadsheetml/2006/main`, `${STRICT}/spreadsheetml/main`);
    const parts = Object.entries(unzipSync(SOURCE)).map(([name, bytes]): [string, Uint8Array] => [
      name,
      /\.(xml|rels)$/.test(name) ? strToU8(strict(strFromU8(bytes))) : bytes,
    ]);
    const workbook = XlsxWorkbook.open(zipSync(Object.fromEntries(parts)));
    await workbook.write(DEMO_PLANS);
    const after = unzipSync(workbook.toBytes());
    const ours = Object.keys(after).filter((name) => !parts.some(([before]) => before === name));
    expect(ours).toContain("xl/worksheets/_rels/sheet4.xml.rels");
    expect(ours.filter((name) => strFromU8(after[name]!).includes(TRANSITIONAL_TYPE))).toEqual([]);
    expect(findPackageFaults(workbook.toBytes())).toEqual([]);
  });

  test("keeps the name that the user gave to a sheet of ours, and replaces the sheet under it", async () => {
    const workbook = XlsxWorkbook.open(
      rewrite(written, "xl/workbook.xml", (xml) => xml.replaceAll("Pohon Kinerja", "Pohon saya")),
    );
    const [tree] = await workbook.write(DEMO_PLANS);
    expect(tree).toMatchObject({ name: "Pohon saya", outcome: "replaced" });
  });

  test.each([
    ["a formula", "xl/worksheets/sheet5.xml", /(<c r="B2"[^>]*>)/, "$1<f>1+1</f>"],
    [
      "a picture",
      "xl/drawings/drawing2.xml",
      /<\/xdr:wsDr>/,
      '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:pic/><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>',
    ],
    ["a box dragged elsewhere", "xl/drawings/drawing2.xml", /<xdr:row>2<\/xdr:row>/, "<xdr:row>1</xdr:row>"],
    ["a changed word in a box", "xl/drawings/drawing2.xml", /Program satu<\/a:t>/, "Program kesatu</a:t>"],
  ])("keeps a sheet on which the user has %s", async (_, part, pattern, replacement) => {
    const workbook = XlsxWorkbook.open(rewrite(written, part, (xml) => xml.replace(pattern, replacement)));
    const outcomes = (await workbook.write(DEMO_PLANS)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === "added-beside-edited")).toHaveLength(1);
    expect(findPackageFaults(workbook.toBytes())).toEqual([]);
  });

  test("refuses a text that no cell can hold, naming the cell, and stays as it was", async () => {
    const workbook = XlsxWorkbook.open(written);
    const long = { ...DEMO_PLANS[1]!, cells: [{ ...DEMO_PLANS[1]!.cells[0]!, value: "x".repeat(32_768) }] };
    await expect(workbook.write([DEMO_PLANS[0]!, long])).rejects.toMatchObject({
      kind: "unsupported",
      detail: expect.stringContaining("!A5") as string,
    });
    expect(Buffer.compare(workbook.toBytes(), XlsxWorkbook.open(written).toBytes())).toBe(0);
  });

  test("loses all traces of a sheet that goes", async () => {
    const workbook = XlsxWorkbook.open(written);
    await workbook.write([{ ...DEMO_PLANS[0]!, key: "lain", boxes: [], connectors: [] }]);
    const after = workbook.toBytes();
    expect(findPackageFaults(after)).toEqual([]);
    const parts = unzipSync(after);
    expect(Object.keys(parts).filter((name) => /drawing2|sheet4\.xml\.rels/.test(name))).toEqual([]);
    const names = Array.from(
      strFromU8(parts["xl/workbook.xml"]!).matchAll(/name="(_xlnm\.\w+)" localSheetId="(\d)"/g),
      ([, name, sheet]) => `${name} ${sheet}`,
    );
    expect(names).toEqual(["_xlnm._FilterDatabase 3", "_xlnm.Print_Titles 3", "_xlnm.Print_Area 4"]);
  });
});
