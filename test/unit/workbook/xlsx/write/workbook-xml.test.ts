import { updateSheetTitles } from "../../../../../src/workbook/xlsx/write/app-properties";
import { footerText } from "../../../../../src/workbook/xlsx/write/page-setup-xml";
import { WorkbookXml } from "../../../../../src/workbook/xlsx/write/workbook-xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const HEAD = `<workbook xmlns="${MAIN}" xmlns:r="${REFERENCES}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="urn:x15"><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="urn:ac" url="C:\\Data\\"/></mc:Choice></mc:AlternateContent>`;
const TAIL = `<calcPr calcId="191029"/><extLst><ext uri="{1}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;
const NAMES =
  `<definedName name="_jenjang" localSheetId="1" hidden="1">"x"</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">C!$A$1</definedName>` +
  `<definedName name="Lama">B!$A$1:$B$2+'b'!$C$3+AB!$A$1</definedName>`;
const FILE = `${HEAD}<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews><sheets><sheet name="A" sheetId="7" r:id="rId1"/><sheet name="B" sheetId="3" r:id="rId2"/><sheet name="C" sheetId="9" state="hidden" r:id="rId3"/></sheets><definedNames>${NAMES}</definedNames>${TAIL}`;

describe("the workbook part", () => {
  test("comes out as it went in but for what was asked for", () => {
    expect(WorkbookXml.parse(FILE, "wb").serialise()).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${FILE}`,
    );
  });

  test("loses a sheet with its own names; the others are renumbered, and what referred to it says so", () => {
    const workbook = WorkbookXml.parse(FILE, "wb");
    workbook.remove(workbook.sheets[1]!);
    const text = workbook.serialise();
    expect(text).toContain(`<workbookView firstSheet="0" activeTab="1"/>`);
    expect(text).toContain(
      `<sheets><sheet name="A" sheetId="7" r:id="rId1"/><sheet name="C" sheetId="9" state="hidden" r:id="rId3"/></sheets>`,
    );
    expect(text).toContain(
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">C!$A$1</definedName><definedName name="Lama">#REF!+#REF!+AB!$A$1</definedName></definedNames>`,
    );
    expect(text.endsWith(TAIL)).toBe(true);
  });

  test("gains a sheet under a new id, and the tab that was open stays open", () => {
    const workbook = WorkbookXml.parse(FILE, "wb");
    const added = workbook.insertAfter(null, "Baru & lama", "rId9");
    workbook.names.add(added, "_jenjang", '"y"', true);
    const text = workbook.serialise();
    expect(text).toContain(`<sheets><sheet name="Baru &amp; lama" sheetId="10" r:id="rId9"/><sheet name="A"`);
    expect(text).toContain(`firstSheet="2" activeTab="3"`);
    expect(text).toContain(`<definedName name="_jenjang" localSheetId="0" hidden="1">"y"</definedName></definedNames>`);
  });

  test("gains defined names in the place that the format gives them", () => {
    const workbook = WorkbookXml.parse(FILE.replace(/<definedNames>.*<\/definedNames>/, ""), "wb");
    workbook.names.add(workbook.sheets[0]!, "_jenjang", '"y"', true);
    expect(workbook.serialise()).toMatch(/<\/sheets><definedNames>.*<\/definedNames><calcPr/);
  });
});

describe("the titles of parts", () => {
  const titles = (sheets: readonly string[], count: number) =>
    `<Properties xmlns="urn:p" xmlns:vt="urn:v"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Lembar Kerja</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant><vt:variant><vt:lpstr>Rentang Bernama</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${sheets.length + 1}" baseType="lpstr">${sheets.map((name) => `<vt:lpstr>${name}</vt:lpstr>`).join("")}<vt:lpstr>A!Print_Area</vt:lpstr></vt:vector></TitlesOfParts></Properties>`;

  test("name the worksheets that are there now", () => {
    expect(updateSheetTitles(titles(["A", "B"], 2), "app", ["A", "B"], ["A", "C", "D"])).toBe(
      titles(["A", "C", "D"], 3),
    );
  });

  test("stay as they are when they never named the worksheets", () => {
    expect(updateSheetTitles(titles(["X", "B"], 2), "app", ["A", "B"], ["A"])).toBe(titles(["X", "B"], 2));
  });
});

describe("footers", () => {
  test("keep the user's & and know page number and page count", () => {
    expect(footerText({ left: "R&D", center: "&P / &N", right: "A&&B" })).toBe("&LR&&D&C&P / &N&RA&&&&B");
  });

  test("that Excel would refuse for their length are shortened with a sign", () => {
    const text = footerText({ left: "x".repeat(400), center: "&P", right: "" });
    expect(text).toHaveLength(255);
    expect(text).toContain("x…&C&P");
  });
});
