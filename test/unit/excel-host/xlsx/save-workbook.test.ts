import { readFileSync } from "node:fs";

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { rect } from "../../../../src/core/address/address";
import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { DEFAULT_FORMAT } from "../../../excel-host/model/formats";
import { cellKey, type HostSheet, type HostWorkbook } from "../../../excel-host/model/host-workbook";
import { makeSheet } from "../../../excel-host/model/make-workbook";
import { putCell } from "../../../excel-host/model/sheet-cells";
import { loadWorkbook } from "../../../excel-host/xlsx/load-workbook";
import { saveWorkbook } from "../../../excel-host/xlsx/save-workbook";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { describeShared, sharedSample, sharedSampleNames } from "../../../shared-samples";
import { buildBox, buildCell, buildPlan } from "../../../contract/plan-builder";
import { workbookParts, zipOf } from "../../workbook/xlsx/package/container-fixture";
import { DEMO_PLANS } from "../../workbook/xlsx/write/demo-plans";
import { SOURCE } from "../../workbook/xlsx/write/written-file";
import { sheetNamed, wantedAndShown, writePlans } from "./file-of-plans";
import { packageOf } from "./package-of-sheets";

const MARK = "_jenjang";
/** What lists sheets, their names and their styles. */
const LISTS = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
  "docProps/app.xml",
];

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = unzipSync(after);
  return Object.entries(unzipSync(before))
    .filter(([name, bytes]) => !(now[name] && Buffer.from(bytes).equals(now[name])))
    .map(([name]) => name);
}

function names(workbook: HostWorkbook): string[] {
  return workbook.sheets.map(({ name }) => name);
}

/** The sheet of another file's model, as one that the host has just added to this workbook. */
function adopt(workbook: HostWorkbook, sheet: HostSheet): HostSheet {
  const added = { ...sheet, id: makeSheet(workbook, sheet.name).id };
  workbook.sheets.push(added);
  return added;
}

/** The fixture as the host holds it after the plans' sheets were added to it. */
async function addedToFixture(
  plans: readonly SheetPlan[],
): Promise<{ workbook: HostWorkbook; added: readonly string[] }> {
  const file = await writePlans(SOURCE, plans);
  const written = loadWorkbook(file.bytes);
  const workbook = loadWorkbook(SOURCE);
  // Links, and names of sheets, lead to what is in the workbook.
  for (const name of file.names) adopt(workbook, sheetNamed(written, name));
  return { workbook, added: file.names };
}

describe("a workbook that nobody changed", () => {
  test("is saved part for part as it was, also with sheets of ours in it", async () => {
    expect(changedParts(SOURCE, saveWorkbook(SOURCE, loadWorkbook(SOURCE)))).toEqual([]);
    const { bytes } = await writePlans(SOURCE, DEMO_PLANS);
    expect(changedParts(bytes, saveWorkbook(bytes, loadWorkbook(bytes)))).toEqual([]);
  });

  describeShared("of those that people really have", () => {
    test.each(sharedSampleNames())("%s", (name) => {
      const bytes = readFileSync(sharedSample(name));
      const changed = changedParts(bytes, saveWorkbook(bytes, loadWorkbook(bytes)));
      expect(changed.filter((part) => !part.endsWith("/"))).toEqual([]);
    });
  });
});

describe("sheets that the host added", () => {
  test("are saved as they are, with exactly their marks, and every part of the user's stays byte for byte", async () => {
    const { workbook, added } = await addedToFixture(DEMO_PLANS);
    const saved = saveWorkbook(SOURCE, workbook);
    const again = loadWorkbook(saved);
    const { wanted, shown } = wantedAndShown(DEMO_PLANS, added, again);
    expect(shown).toEqual(wanted);
    for (const name of added) expect(sheetNamed(again, name).names).toEqual(sheetNamed(workbook, name).names);
    expect(changedParts(SOURCE, saved).filter((part) => !LISTS.includes(part))).toEqual([]);
  });

  test("are known to the file host as its own and unedited", async () => {
    const { workbook, added } = await addedToFixture(DEMO_PLANS);
    const opened = XlsxWorkbook.open(saveWorkbook(SOURCE, workbook));
    const written = await opened.write(DEMO_PLANS);
    expect(written.map(({ name, outcome, kept }) => [name, outcome, kept])).toEqual(
      added.map((name) => [name, "replaced", null]),
    );
  });

  test("stand where the host has them, and names follow their sheets", async () => {
    const { workbook, added } = await addedToFixture(DEMO_PLANS);
    workbook.sheets.reverse();
    workbook.sheets[0]!.visibility = "VeryHidden";
    workbook.sheets[1]!.visibility = "Hidden";
    const saved = saveWorkbook(SOURCE, workbook);
    const again = loadWorkbook(saved);
    expect(names(again)).toEqual([...added].reverse().concat("Ringkasan", "Data Cascading"));
    expect(again.sheets.map(({ visibility }) => visibility).slice(0, 3)).toEqual(["VeryHidden", "Hidden", "Visible"]);
    expect(sheetNamed(again, "Data Cascading").pageLayout.printTitleRows).toEqual({ from: 1, to: 1 });
    expect(sheetNamed(again, "Pohon Kinerja").pageLayout.printArea).toEqual(rect(1, 1, 30, 16));
    expect(again.sheets.find(({ id }) => id === again.activeSheetId)!.name).toBe("Data Cascading");
  });

  test("without a mark, for the user has edited them, are saved without one", async () => {
    const { workbook } = await addedToFixture([buildPlan({ name: "SKP", cells: [buildCell(1, 1, "lama")] })]);
    const sheet = sheetNamed(workbook, "SKP");
    sheet.names = [];
    putCell(sheet, 1, 1, "diubah sendiri", null);
    const again = sheetNamed(loadWorkbook(saveWorkbook(SOURCE, workbook)), "SKP");
    expect([again.names, again.cells.get(cellKey(1, 1))!.value]).toEqual([[], "diubah sendiri"]);
  });

  test("hold what a user typed beside our cells: text, formula and truth value in the workbook's own font", async () => {
    const { workbook } = await addedToFixture([buildPlan({ name: "SKP", cells: [buildCell(1, 1, "ada")] })]);
    const sheet = sheetNamed(workbook, "SKP");
    putCell(sheet, 1, 3, "tambahan", null);
    putCell(sheet, 7, 2, 3, "=1+2");
    putCell(sheet, 8, 2, true, null);
    putCell(sheet, 1, 1, 4, "=2*2");
    sheet.columnFormats.set(5, sheet.cells.get(cellKey(1, 1))!.format);
    putCell(sheet, 9, 5, true, null);
    const { cells } = sheetNamed(loadWorkbook(saveWorkbook(SOURCE, workbook)), "SKP");
    expect(cells.get(cellKey(1, 3))).toEqual({ value: "tambahan", formula: null, format: DEFAULT_FORMAT });
    expect(cells.get(cellKey(7, 2))).toMatchObject({ value: 3, formula: "=1+2" });
    expect(cells.get(cellKey(8, 2))).toMatchObject({ value: true, formula: null });
    for (const key of [cellKey(1, 1), cellKey(9, 5)]) expect(cells.get(key)).toEqual(sheet.cells.get(key));
  });

  test("lead by their links to each other under their names", async () => {
    const { workbook } = await addedToFixture(DEMO_PLANS);
    const again = loadWorkbook(saveWorkbook(SOURCE, workbook));
    const links = Array.from(sheetNamed(again, "Daftar Lembar").hyperlinks.values());
    expect(links).toEqual([
      { documentReference: "'SKP Siti Aminah (rekaan)'!A1" },
      { documentReference: "'Data Cascading'!B2" },
    ]);
  });
});

describe("sheets of ours that the file has", () => {
  const plans = [
    buildPlan({ key: "1", name: "SKP Satu", cells: [buildCell(1, 1, "satu")] }),
    buildPlan({
      key: "2",
      name: "SKP Dua",
      cells: [buildCell(1, 1, "dua")],
      boxes: [buildBox("a", 9, 40, 90, 40, "Kotak")],
    }),
  ];

  test("hold what was typed into them, and keep their marks until the host takes them away", async () => {
    const { bytes } = await writePlans(SOURCE, plans);
    const workbook = loadWorkbook(bytes);
    putCell(sheetNamed(workbook, "SKP Satu"), 1, 1, "diketik", null);
    sheetNamed(workbook, "SKP Dua").names = [];
    const again = loadWorkbook(saveWorkbook(bytes, workbook));
    expect(sheetNamed(again, "SKP Satu").cells.get(cellKey(1, 1))!.value).toBe("diketik");
    expect(sheetNamed(again, "SKP Satu").names.map(({ name }) => name)).toEqual([MARK]);
    expect(sheetNamed(again, "SKP Dua").names).toEqual([]);
  });

  test("are gone, with their parts, when they are gone in the host", async () => {
    const { bytes } = await writePlans(SOURCE, plans);
    const workbook = loadWorkbook(bytes);
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "SKP Dua");
    const saved = saveWorkbook(bytes, workbook);
    expect(names(loadWorkbook(saved))).toEqual(["Data Cascading", "Ringkasan", "SKP Satu"]);
    const gone = Object.keys(unzipSync(bytes)).filter((part) => !unzipSync(saved)[part]);
    expect(gone.sort()).toEqual([
      "xl/drawings/drawing2.xml",
      "xl/worksheets/_rels/sheet4.xml.rels",
      "xl/worksheets/sheet4.xml",
    ]);
  });

  test("are written anew where more than texts has changed, with or without drawings", async () => {
    const { bytes } = await writePlans(SOURCE, plans);
    const workbook = loadWorkbook(bytes);
    const [one, two] = ["SKP Satu", "SKP Dua"].map((name) => sheetNamed(workbook, name)) as [HostSheet, HostSheet];
    one.rowHeights.set(1, 33);
    two.shapes = [];
    const again = loadWorkbook(saveWorkbook(bytes, workbook));
    expect(sheetNamed(again, "SKP Satu").rowHeights.get(1)).toBe(33);
    expect(sheetNamed(again, "SKP Dua").shapes).toEqual([]);
    expect(sheetNamed(again, "SKP Satu").names).toEqual(one.names);
  });

  test("can change their names with each other, print areas and all", async () => {
    const named = plans.map((plan) => ({ ...plan, print: { ...plan.print, area: rect(1, 1, 2, 2) } }));
    const { bytes } = await writePlans(SOURCE, named);
    const workbook = loadWorkbook(bytes);
    const [one, two] = ["SKP Satu", "SKP Dua"].map((name) => sheetNamed(workbook, name)) as [HostSheet, HostSheet];
    [one.name, two.name] = [two.name, one.name];
    const saved = saveWorkbook(bytes, workbook);
    const again = loadWorkbook(saved);
    expect(sheetNamed(again, "SKP Dua").cells.get(cellKey(1, 1))!.value).toBe("satu");
    const list = strFromU8(unzipSync(saved)["xl/workbook.xml"]!);
    expect(list).toContain(`localSheetId="2">'SKP Dua'!$A$1:$B$2<`);
    expect(list).toContain(`localSheetId="3">'SKP Satu'!$A$1:$B$2<`);
  });
});

describe("a user's sheet", () => {
  test("holds a text that was typed into it, and its part differs in nothing else", () => {
    const workbook = loadWorkbook(SOURCE);
    const data = sheetNamed(workbook, "Data Cascading");
    putCell(data, 2, 2, "<baru> & \u0007", null);
    putCell(data, 4, 5, "jauh", null);
    putCell(data, 3, 3, "", null);
    putCell(data, 99, 1, 7, null);
    const saved = saveWorkbook(SOURCE, workbook);
    expect(loadWorkbook(saved).sheets[0]!.cells).toEqual(data.cells);
    expect(changedParts(SOURCE, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
    const rest = (bytes: Uint8Array) =>
      strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!)
        .replace(/.*<\/sheetData>/s, "")
        .replace(/<(\w+)([^<>]*)><\/\1>/g, "<$1$2/>");
    expect(rest(saved)).toBe(rest(SOURCE));
  });

  test("gives a new cell the format of its row or column", () => {
    const bytes = packageOf({
      styles: '<fonts><font/><font><b/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
      sheet: '<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="3" s="1" customFormat="1"/></sheetData>',
    });
    const workbook = loadWorkbook(bytes);
    for (const [row, column] of [
      [1, 2],
      [3, 1],
      [5, 5],
    ] as const)
      putCell(workbook.sheets[0]!, row, column, "x", null);
    const { cells } = loadWorkbook(saveWorkbook(bytes, workbook)).sheets[0]!;
    expect(Array.from(cells.values(), ({ format }) => format.font.bold)).toEqual([true, true, false]);
  });

  test("holds marks as conditional formats, and none of them after they are gone", () => {
    const workbook = loadWorkbook(SOURCE);
    const data = sheetNamed(workbook, "Data Cascading");
    const rule = { type: "Custom", formula: '=$A$1<>""', fontColor: "#9C0006", bold: true, stopIfTrue: false } as const;
    data.conditionalFormats = [
      { ...rule, id: "a", ranges: [rect(2, 1, 2, 1), rect(4, 2, 5, 3)], fill: "#FFC7CE" },
      { ...rule, id: "b", ranges: [rect(3, 3, 3, 3)], fill: null, bold: null, stopIfTrue: true },
    ];
    const marked = saveWorkbook(SOURCE, workbook);
    const again = loadWorkbook(marked);
    expect(sheetNamed(again, "Data Cascading").conditionalFormats.map(({ id: _, ...each }) => each)).toEqual(
      data.conditionalFormats.map(({ id: _, ...each }) => each),
    );
    sheetNamed(again, "Data Cascading").conditionalFormats.shift();
    const one = loadWorkbook(saveWorkbook(marked, again));
    expect(sheetNamed(one, "Data Cascading").conditionalFormats.map(({ ranges }) => ranges)).toEqual([
      [rect(3, 3, 3, 3)],
    ]);
    sheetNamed(again, "Data Cascading").conditionalFormats = [];
    const clean = saveWorkbook(marked, again);
    expect(strFromU8(unzipSync(clean)["xl/worksheets/sheet1.xml"]!)).not.toContain("conditionalFormatting");
  });

  test("keeps its own rules, and their priority, when marks come and go", () => {
    const rules =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" dxfId="0" priority="4"/><cfRule type="expression" dxfId="0" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
    const bytes = packageOf({
      styles: "<dxfs><dxf><font><i/></font></dxf></dxfs>",
      sheet: `<sheetData/>${rules}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`,
    });
    const workbook = loadWorkbook(bytes);
    const { conditionalFormats } = workbook.sheets[0]!;
    const own = conditionalFormats[0]!;
    conditionalFormats.unshift({ ...own, id: "x", ranges: [rect(5, 5, 5, 5)], fill: "#FFEB9C" });
    const marked = strFromU8(unzipSync(saveWorkbook(bytes, workbook))["xl/worksheets/sheet1.xml"]!);
    expect(marked).toContain(
      `${rules}<conditionalFormatting sqref="E5"><cfRule type="expression" dxfId="1" priority="5"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><pageMargins`,
    );
    workbook.sheets[0]!.conditionalFormats = [];
    const bare = strFromU8(unzipSync(saveWorkbook(bytes, workbook))["xl/worksheets/sheet1.xml"]!);
    expect(bare).toContain('<cfRule type="duplicateValues" dxfId="0" priority="4"/></conditionalFormatting>');
  });

  test("that is renamed is renamed in every name that speaks of it", () => {
    const workbook = loadWorkbook(SOURCE);
    const data = sheetNamed(workbook, "Data Cascading");
    data.name = "Data 'Baru'";
    workbook.names[0]!.formula = "='Data ''Baru'''!$C$2:$C$5";
    const again = loadWorkbook(saveWorkbook(SOURCE, workbook));
    expect(names(again)).toEqual(["Data 'Baru'", "Ringkasan"]);
    expect(again.sheets[0]!.pageLayout.printTitleRows).toEqual({ from: 1, to: 1 });
  });
});

describe("a chart on a tab of its own", () => {
  /** `Data`, the chart, and an empty sheet with a print area, in this order. */
  function withChartSheet(): Uint8Array {
    const parts = workbookParts();
    const put = (part: string, before: string, xml: string): void => {
      parts[part] = parts[part]!.replace(before, xml + before);
    };
    put(
      "xl/workbook.xml",
      "</sheets>",
      '<sheet name="Grafik" sheetId="5" r:id="rId8"/><sheet name="Lain" sheetId="6" r:id="rId9"/>',
    );
    put(
      "xl/workbook.xml",
      "</workbook>",
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Lain!$A$1</definedName></definedNames>',
    );
    const relationship = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
    put("xl/_rels/workbook.xml.rels", "</Relationships>", relationship("rId8", "chartsheet", "chartsheets/sheet1.xml"));
    put("xl/_rels/workbook.xml.rels", "</Relationships>", relationship("rId9", "worksheet", "worksheets/sheet2.xml"));
    parts["xl/chartsheets/sheet1.xml"] = "<chartsheet/>";
    parts["xl/worksheets/sheet2.xml"] = parts["xl/worksheets/sheet1.xml"]!;
    return zipOf(parts);
  }

  test("is none of the host's sheets, and stays behind the tab that it stood behind", () => {
    const bytes = withChartSheet();
    const workbook = loadWorkbook(bytes);
    expect(names(workbook)).toEqual(["Data", "Lain"]);
    expect(workbook.sheets[1]!.pageLayout.printArea).toEqual(rect(1, 1, 1, 1));
    workbook.sheets.reverse();
    const saved = saveWorkbook(bytes, workbook);
    const list = strFromU8(unzipSync(saved)["xl/workbook.xml"]!);
    expect(Array.from(list.matchAll(/<sheet name="(\w+)"/g), ([, name]) => name)).toEqual(["Lain", "Data", "Grafik"]);
    expect(loadWorkbook(saved).sheets[0]!.pageLayout.printArea).toEqual(rect(1, 1, 1, 1));
  });
});

test("names of the workbook and of sheets come, change and go", () => {
  const workbook = loadWorkbook(SOURCE);
  const name = { name: "Baru", formula: "=1+1", visible: false, comment: "" };
  workbook.names = [{ ...name, name: "Lain", visible: true }];
  workbook.sheets[1]!.names = [name];
  const saved = saveWorkbook(SOURCE, workbook);
  const again = loadWorkbook(saved);
  expect(again.names).toEqual(workbook.names);
  expect(again.sheets[1]!.names).toEqual([name]);
  again.names = [];
  again.sheets[1]!.names = [{ ...name, formula: "=2", visible: true }];
  const last = loadWorkbook(saveWorkbook(saved, again));
  expect([last.names, last.sheets[1]!.names]).toEqual([[], again.sheets[1]!.names]);
});

test("settings are kept with the file, and change and go", () => {
  const workbook = loadWorkbook(SOURCE);
  workbook.settings.set("laporan", { baris: ['<satu> & "dua"', 2] });
  const saved = saveWorkbook(SOURCE, workbook);
  const again = loadWorkbook(saved);
  expect(again.settings).toEqual(workbook.settings);
  again.settings.clear();
  expect(loadWorkbook(saveWorkbook(saved, again)).settings.size).toBe(0);
});

/** The file with a list of its cell with a formula. */
function withCalculationChain(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const insert = (part: string, before: string, xml: string): void => {
    parts[part] = strToU8(strFromU8(parts[part]!).replace(before, xml + before));
  };
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml";
  const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain";
  insert("[Content_Types].xml", "</Types>", `<Override PartName="/xl/calcChain.xml" ContentType="${type}"/>`);
  insert(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId77" Type="${relationship}" Target="calcChain.xml"/>`,
  );
  parts["xl/calcChain.xml"] = strToU8(
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C6" i="1"/></calcChain>',
  );
  return zipSync(parts);
}

test("the list of computed cells goes when a formula does, for Excel takes an old one for damage", () => {
  const workbook = loadWorkbook(SOURCE);
  putCell(sheetNamed(workbook, "Data Cascading"), 6, 3, 171, null);
  const chained = withCalculationChain(SOURCE);
  const saved = unzipSync(saveWorkbook(chained, workbook));
  expect(Object.keys(unzipSync(chained))).toContain("xl/calcChain.xml");
  expect(Object.keys(saved)).not.toContain("xl/calcChain.xml");
  expect(strFromU8(saved["[Content_Types].xml"]!)).not.toContain("calcChain");
  expect(strFromU8(saved["xl/_rels/workbook.xml.rels"]!)).not.toContain("calcChain");
});
