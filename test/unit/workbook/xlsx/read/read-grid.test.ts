import { column, formatRect, row } from "../../../../../src/core/address/address";
import type { Grid } from "../../../../../src/core/sheet/grid";
import { WorkbookError } from "../../../../../src/workbook/workbook";
import { OpcPackage } from "../../../../../src/workbook/xlsx/package/opc-package";
import { readGrid, readSheetList } from "../../../../../src/workbook/xlsx/read/read-grid";
import { shiftFormula } from "../../../../../src/workbook/xlsx/read/shift-formula";
import { readWorkbookIndex } from "../../../../../src/workbook/xlsx/read/workbook-index";
import { describeShared, sharedSample } from "../../../../shared-samples";
import { fileBytes, workbookParts, zipOf } from "../package/container-fixture";

function gridOf(sheetData: string, parts: Readonly<Record<string, string>> = {}): Grid {
  return readGrid(OpcPackage.open(zipOf({ ...workbookParts(sheetData), ...parts })), "Data");
}

/** All texts, row by row. */
function texts(grid: Grid): string[][] {
  return Array.from({ length: grid.rowCount }, (_, r) =>
    Array.from({ length: grid.columnCount }, (_, c) => grid.text(row(r + 1), column(c + 1))),
  );
}

const at = (r: number, c: number) => [row(r), column(c)] as const;
const style = (xfs: string, more = ""): Record<string, string> => ({
  "xl/styles.xml": `<styleSheet>${more}<cellXfs><xf numFmtId="0" fontId="0" fillId="0"/>${xfs}</cellXfs></styleSheet>`,
});

describe("where cells stand", () => {
  test("rows and cells without r stand after the one before", () => {
    const grid = gridOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(texts(grid)).toEqual([
      ["1", "2", ""],
      ["", "", ""],
      ["", "3", "4"],
      ["5", "", ""],
    ]);
  });

  test("cells out of order stand where they say; of two with one address the later counts", () => {
    const grid = gridOf(
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>9</v></c><c r="A1"><v>1</v></c></row>',
    );
    expect(texts(grid)).toEqual([
      ["1", ""],
      ["3", "4"],
    ]);
  });

  test("an address that is none counts as absent, one beyond the sheet has no place", () => {
    const grid = gridOf(
      '<row r="1"><c r="?"><v>1</v></c><c r="ZZZ1"><v>2</v></c></row><row r="1048577"><c><v>3</v></c></row>',
    );
    expect(texts(grid)).toEqual([["1", "2"]]);
  });

  test("the last cell of a sheet can be read, and costs no more than itself", () => {
    const grid = gridOf('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>');
    expect([grid.rowCount, grid.columnCount, grid.value(...at(1_048_576, 16_384))]).toEqual([1_048_576, 16_384, 7]);
  });

  test("merged areas that overlap do not stand together: the upper one stays", () => {
    const sheet = workbookParts("<row><c><v>1</v></c></row>")["xl/worksheets/sheet1.xml"]!;
    const merges =
      '<mergeCells><mergeCell ref="B3:C5"/><mergeCell ref="A1:B3"/><mergeCell ref="D1:D1"/><mergeCell ref="junk"/><mergeCell ref="C1:C2"/><mergeCell/></mergeCells>';
    const grid = gridOf("", { "xl/worksheets/sheet1.xml": sheet.replace("</sheetData>", `</sheetData>${merges}`) });
    expect(grid.merges.map(formatRect)).toEqual(["A1:B3", "C1:C2"]);
  });
});

describe("what cells hold", () => {
  test("each type of the format", () => {
    const grid = gridOf(
      '<row><c t="s"><v>1</v></c><c t="str"><v>a_x000D_b</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>' +
        '<c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="n"><v>-1.50</v></c><c t="d"><v>2025-01-31</v></c><c><v/></c><c t="str"><v></v></c></row>',
      {
        "xl/sharedStrings.xml":
          '<sst><si><t>nol</t></si><si><r><t>Satu </t></r><r><rPr><b/></rPr><t>dua &amp; 🎯</t></r><rPh sb="0" eb="1"><t>bunyi</t></rPh></si></sst>',
      },
    );
    const values = Array.from({ length: 9 }, (_, c) => grid.value(...at(1, c + 1)));
    expect(values).toEqual(["Satu dua & 🎯", "a\rb", "in line", true, "#REF!", -1.5, 45688, null, null]);
    expect(texts(grid)[0]!.slice(3)).toEqual(["TRUE", "#REF!", "-1.5", "45688"]);
  });

  test("a shared string that the workbook does not have is damage, said with the sheet", () => {
    expect(() => gridOf('<row><c t="s"><v>7</v></c></row>')).toThrow("damaged: Data: shared string 7");
  });

  test("formulas: stated, shared and shifted, in an array", () => {
    const grid = gridOf(
      '<row r="1"><c r="B1"><f>SUM(A1:A3)</f><v>6</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">$A1*A$1+LOG10(A1)&amp;"A1"&amp;\'A1 x\'!B2+Tbl[A1]</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="9"/><v>2</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"/></c></row>',
    );
    expect(grid.formula(...at(1, 2))).toBe("SUM(A1:A3)");
    expect(grid.formula(...at(2, 3))).toBe("$A2*A$1+LOG10(A2)&\"A1\"&'A1 x'!B3+Tbl[A1]");
    expect(grid.formula(...at(3, 4))).toBe("$A3*B$1+LOG10(B3)&\"A1\"&'A1 x'!C4+Tbl[A1]");
    expect([grid.formula(...at(2, 4)), grid.formula(...at(1, 1))]).toEqual([null, null]);
  });
});

describe("a shared formula further on", () => {
  test.each([
    ["SUM($A:B,3:$4)", 2, 1, "SUM($A:C,5:$4)"],
    ["A1+XFD1", -1, 0, "#REF!+#REF!"],
    ["IF(A1>1.5E+10,LOG10(B2),x.A1)", 1, 1, "IF(B2>1.5E+10,LOG10(C3),x.A1)"],
    ['\'it\'\'s A1\'!A1&"A1 ""A1"""&[1]Data!A1', 1, 0, '\'it\'\'s A1\'!A2&"A1 ""A1"""&[1]Data!A2'],
    ["Tbl[[#This Row],[A1]]*pagu_2025", 5, 5, "Tbl[[#This Row],[A1]]*pagu_2025"],
    ['"no end A1', 1, 1, '"no end B2'],
  ])("%s, %d down and %d right, is %s", (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});

describe("what cells display", () => {
  function display(value: string, code: string, properties = ""): string {
    const parts = style('<xf numFmtId="164"/>', `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts>`);
    const workbook = workbookParts()["xl/workbook.xml"]!.replace("<sheets>", `<workbookPr ${properties}/><sheets>`);
    return gridOf(`<row><c s="1"><v>${value}</v></c></row>`, { ...parts, "xl/workbook.xml": workbook }).text(
      row(1),
      column(1),
    );
  }

  test.each([
    ["0.30000000000000004", "General", "0.3"],
    ["123456789012345", "General", "123456789012345"],
    ["1E+20", "General", "1E+20"],
    ["66.66666666666667", "General", "66.66666667"],
    ["-0.00001234567", "General", "-1.23457E-05"],
    ["1500000000000.25", "General", "1500000000000.25"],
    ["66", "0.00", "66.00"],
    ["0.1255", "0.0%", "12.6%"],
    ["0.5", "0%", "50%"],
    ["1234567.5", "#,##0.00", "1,234,567.50"],
    ["-1500", "#,##0;(#,##0);&quot;nihil&quot;", "(1,500)"],
    ["0", "#,##0;(#,##0);&quot;nihil&quot;", "nihil"],
    ["82.5", "0.0&quot; poin&quot;", "82.5 poin"],
    ["1250000", "&quot;Rp&quot;\\ #,##0", "Rp 1,250,000"],
    ["45688", "dd/mm/yyyy", "31/01/2025"],
    ["45688", "[$-421]d mmmm yyyy", "31 Januari 2025"],
    ["60", "yyyy-mm-dd", "1900-02-29"],
    ["1.5", "[h]:mm", "36:00"],
    ["5", "not [ a format", "5"],
  ])("%s in %s shows %s", (value, code, shown) => {
    expect(display(value, code)).toBe(shown);
  });

  test("in the 1904 system dates move and durations do not", () => {
    expect(display("0", "yyyy-mm-dd", 'date1904="1"')).toBe("1904-01-01");
    expect(display("44226", "dd/mm/yyyy", 'date1904="true"')).toBe("31/01/2025");
    expect(display("1.5", "[h]:mm", 'date1904="1"')).toBe("36:00");
  });

  test("formats by id, and ids that only some languages know as General", () => {
    const grid = gridOf(
      '<row><c s="1"><v>0.5</v></c><c s="2"><v>45688</v></c><c s="3"><v>12</v></c><c s="99"><v>3</v></c></row>',
      style('<xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="55"/>'),
    );
    expect(texts(grid)).toEqual([["50.00%", "01-31-25", "12", "3"]]);
    expect([1, 2, 3, 4].map((c) => grid.numberFormat(...at(1, c)))).toEqual([
      "0.00%",
      "mm-dd-yy",
      "General",
      "General",
    ]);
  });
});

describe("how cells look", () => {
  test("fill by rgb, theme with tint and index; bold, italic, indent", () => {
    const more =
      '<fonts><font/><font><b/><i val="0"/></font><font><b val="false"/><i/></font></fonts><fills><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="solid"><fgColor rgb="ff1f4e79"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill><fill><patternFill patternType="gray125"><fgColor rgb="FF000000"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.1499984740745262"/></patternFill></fill></fills>';
    const xfs =
      '<xf fontId="1" fillId="1"/><xf fontId="2" fillId="2"><alignment indent="2"/></xf><xf fontId="0" fillId="3"/><xf fontId="0" fillId="4"/><xf fontId="0" fillId="5"/>';
    const grid = gridOf(`<row>${[1, 2, 3, 4, 5].map((s) => `<c s="${s}"/>`).join("")}</row>`, style(xfs, more));
    const looks = [1, 2, 3, 4, 5].map((c) => grid.look(...at(1, c)));
    expect(looks.map((look) => look.fill)).toEqual(["1F4E79", "DAE3F3", "FFFF00", null, "D9D9D9"]);
    expect(looks[0]).toMatchObject({ bold: true, italic: false, indent: 0 });
    expect(looks[1]).toMatchObject({ bold: false, italic: true, indent: 2 });
    expect([grid.rowCount, grid.columnCount]).toEqual([0, 0]);
  });

  test("hidden rows and columns", () => {
    const sheet = workbookParts('<row r="1" hidden="1"/><row r="2" hidden="0"/>')["xl/worksheets/sheet1.xml"]!;
    const grid = gridOf("", {
      "xl/worksheets/sheet1.xml": sheet.replace(
        "<sheetData>",
        '<cols><col min="2" max="3" hidden="true"/><col min="9" max="99999999" width="9"/></cols><sheetData>',
      ),
    });
    expect([1, 2].map((r) => grid.isRowHidden(row(r)))).toEqual([true, false]);
    expect([1, 2, 3, 4, 9].map((c) => grid.isColumnHidden(column(c)))).toEqual([false, true, true, false, false]);
  });
});

describe("the workbook", () => {
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const source = OpcPackage.open(
    zipOf({
      ...workbookParts("<row><c><v>1</v></c></row>"),
      "xl/workbook.xml": `<x:workbook xmlns:x="m" xmlns:q="${strict}"><x:workbookPr date1904="0"/><x:sheets><x:sheet name="B &amp; C" sheetId="7" state="veryHidden" q:id="rId1"/><x:sheet name="Grafik" sheetId="2" q:id="c"/><x:sheet name="Hilang" sheetId="3" q:id="none"/></x:sheets><x:definedNames><x:definedName name="_jenjang" localSheetId="0" hidden="1">"a"</x:definedName><x:definedName name="Wilayah">'B &amp; C'!$A$1</x:definedName></x:definedNames></x:workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${strict}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="c" Type="${relationships}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    }),
  );

  test("lists its sheets in tab order, in either dialect and with any prefix", () => {
    expect(readSheetList(source).map(({ name, part, visibility, kind }) => [name, part, visibility, kind])).toEqual([
      ["B & C", "xl/worksheets/sheet1.xml", "veryHidden", "worksheet"],
      ["Grafik", "xl/chartsheets/sheet1.xml", "visible", "unsupported"],
      ["Hilang", "", "visible", "worksheet"],
    ]);
  });

  test("knows its names, of the workbook and of one sheet", () => {
    expect(readWorkbookIndex(source).definedNames).toEqual([
      { name: "_jenjang", sheetIndex: 0, hidden: true, text: '"a"' },
      { name: "Wilayah", sheetIndex: null, hidden: false, text: "'B & C'!$A$1" },
    ]);
  });

  test("nested beyond reason is refused, not a stack overflow", () => {
    const deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
    const workbook = workbookParts()["xl/workbook.xml"]!.replace(
      "</sheets>",
      `</sheets><definedNames><definedName name="a">${deep}</definedName></definedNames>`,
    );
    expect(() =>
      readWorkbookIndex(OpcPackage.open(zipOf({ ...workbookParts(), "xl/workbook.xml": workbook }))),
    ).toThrow(WorkbookError);
  });

  test("says why a sheet cannot be read", () => {
    expect(readGrid(source, "b & c").sheet).toBe("B & C");
    expect(() => readGrid(source, "Grafik")).toThrow("unsupported: Grafik");
    expect(() => readGrid(source, "Data")).toThrow("no-such-sheet: Data");
    expect(() => readGrid(source, "Hilang")).toThrow("damaged: no part ");
  });
});

describeShared("the real tables", () => {
  const read = (name: string): Grid => {
    const source = OpcPackage.open(fileBytes(sharedSample(name)));
    return readGrid(source, readSheetList(source)[0]!.name);
  };

  test("have the merges and hidden rows that were counted by hand", () => {
    expect(read("renstra-wide-merged.xlsx").merges).toHaveLength(102);
    expect(read("rkpd-seven-levels.xlsx").merges).toHaveLength(144);
    const stacked = read("evaluasi-renja-stacked.xlsx");
    expect(
      Array.from({ length: stacked.rowCount }, (_, r) => stacked.isRowHidden(row(r + 1))).filter(Boolean),
    ).toHaveLength(14);
  });
});
