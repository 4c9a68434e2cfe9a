import path from "node:path";
import fc from "fast-check";
import { OpcPackage } from "../../../../../src/workbook/xlsx/package/opc-package";
import { readGrid, readSheetList, readSharedParts } from "../../../../../src/workbook/xlsx/read/read-grid";
import { WorkbookError, type WorkbookErrorKind } from "../../../../../src/workbook/workbook";
import { describeShared, sharedSample, sharedSampleNames } from "../../../../shared-samples";
import { fileBytes, PROJECT_WORKBOOKS, smallWorkbook, workbookParts, zipOf } from "./container-fixture";

function refusal(bytes: Uint8Array): WorkbookErrorKind | "opened" {
  try {
    OpcPackage.open(bytes);
    return "opened";
  } catch (error) {
    if (error instanceof WorkbookError) return error.kind;
    throw error;
  }
}

/** A compound file: its signature and the name of a stream in UTF-16. */
function compoundFile(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, "utf16le"),
  ]);
}

describe("a package goes out as it came in", () => {
  function expectSameParts(file: string): void {
    const source = OpcPackage.open(fileBytes(file));
    const copy = OpcPackage.open(source.toBytes());
    expect(copy.partNames()).toEqual(source.partNames());
    for (const part of source.partNames()) expect(Buffer.compare(copy.bytes(part), source.bytes(part))).toBe(0);
  }

  test.each(PROJECT_WORKBOOKS.map((file) => [path.basename(file), file]))(
    "every part of %s, same content, same order",
    (_, file) => expectSameParts(file),
  );

  describeShared("the real tables", () => {
    test.each(sharedSampleNames())("every part of %s, same content, same order", (name) =>
      expectSameParts(sharedSample(name)),
    );
  });

  test("but for the part that was set, the one deleted, and the one added at the end", () => {
    const source = OpcPackage.open(zipOf({ ...workbookParts(), "docProps/app.xml": "<a/>" }));
    const before = source.partNames();
    source.set("xl/WORKBOOK.xml", "<changed/>");
    source.delete("docProps/app.xml");
    source.set("xl/drawings/drawing1.xml", "<new/>".repeat(100));
    const parts = new Map(Object.entries(workbookParts()));
    const entries = source.partNames();
    expect(entries).toEqual([...before.filter((name) => name !== "docProps/app.xml"), "xl/drawings/drawing1.xml"]);
    expect(source.text("xl/workbook.xml")).toBe("<changed/>");
    source.set("xl/workbook.xml", parts.get("xl/workbook.xml")!);
    const reopened = OpcPackage.open(source.toBytes());
    for (const [name, content] of parts) expect(reopened.text(name)).toBe(content);
    expect(reopened.text("xl/drawings/drawing1.xml")).toBe("<new/>".repeat(100));
  });

  test("the same twice: a written package carries no clock", () => {
    const write = (): Uint8Array => {
      const source = OpcPackage.open(smallWorkbook());
      source.set("xl/new.xml", "<new/>");
      return source.toBytes();
    };
    expect(Buffer.compare(write(), write())).toBe(0);
  });
});

describe("part names", () => {
  test("are found without regard to case, with backslashes and leading slashes read as separators", () => {
    const parts = workbookParts();
    const odd: Record<string, string> = {};
    for (const [name, content] of Object.entries(parts))
      odd[name === "xl/workbook.xml" ? "XL\\Workbook.xml" : `/${name}`] = content;
    const source = OpcPackage.open(zipOf(odd));
    expect(source.text("xl/workbook.xml")).toBe(parts["xl/workbook.xml"]);
    expect(source.has("XL/Worksheets/SHEET1.xml")).toBe(true);
  });

  test("two that differ in case only are refused", () => {
    expect(refusal(zipOf({ ...workbookParts(), "XL/workbook.xml": "<x/>" }))).toBe("damaged");
  });

  test("a part in UTF-16 is read by its byte order mark", () => {
    const parts: Record<string, string | Uint8Array> = workbookParts();
    const text = parts["xl/workbook.xml"] as string;
    const little = Buffer.from(`\uFEFF${text}`, "utf16le");
    expect(OpcPackage.open(zipOf({ ...parts, "xl/workbook.xml": little })).text("xl/workbook.xml")).toBe(text);
    expect(
      OpcPackage.open(zipOf({ ...parts, "xl/workbook.xml": Buffer.from(little).swap16() })).text("xl/workbook.xml"),
    ).toBe(text);
  });
});

describe("what is no workbook is refused with its reason", () => {
  const cases: [string, Uint8Array, WorkbookErrorKind][] = [
    ["an empty file", new Uint8Array(0), "not-a-workbook"],
    ["a text", Buffer.from("kode;kinerja\n1;Meningkatnya"), "not-a-workbook"],
    ["an encrypted workbook", compoundFile("EncryptedPackage"), "encrypted"],
    ["an .xls", compoundFile("Workbook"), "old-format"],
    ["any ZIP", zipOf({ "a.txt": "a" }), "not-a-workbook"],
    [
      "an OpenDocument sheet",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "not-a-workbook",
    ],
    [
      "a Word document",
      zipOf(workbookParts("", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
      "not-a-workbook",
    ],
    [
      "a binary workbook",
      zipOf(workbookParts("", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
      "unsupported",
    ],
    ["content types that are no XML", zipOf({ ...workbookParts(), "[Content_Types].xml": "<Types" }), "damaged"],
    [
      "a document type, which could expand without end",
      zipOf({ ...workbookParts(), "_rels/.rels": "<!DOCTYPE a><a/>" }),
      "damaged",
    ],
    ["a bomb", zipOf({ ...workbookParts(), "xl/media/a.bin": new Uint8Array(33 * 1024 * 1024) }), "too-large"],
  ];
  test.each(cases)("%s", (_, bytes, kind) => {
    expect(refusal(bytes)).toBe(kind);
  });

  test("a workbook with macros, a template and an add-in are workbooks", () => {
    for (const type of ["sheet.macroEnabled", "template.macroEnabled", "addin.macroEnabled"]) {
      expect(refusal(zipOf(workbookParts("", `application/vnd.ms-excel.${type}.main+xml`)))).toBe("opened");
    }
  });

  test("a declared size that is a lie is found when the part is read", () => {
    const bytes = zipOf(workbookParts());
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, view.getUint32(directory + 24, true) + 1, true);
    expect(refusal(bytes)).toBe("damaged");
  });

  test("a workbook cut anywhere is damaged or no workbook, never half-read", () => {
    const bytes = smallWorkbook();
    for (let length = 0; length < bytes.length; length += 97) {
      expect(["damaged", "not-a-workbook"]).toContain(refusal(bytes.subarray(0, length)));
    }
  });
});

describe("whatever the bytes", () => {
  const whole = smallWorkbook();
  const stored = zipStored();
  const mutations = fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), { minLength: 1, maxLength: 12 });

  function readAll(bytes: Uint8Array): void {
    const source = OpcPackage.open(bytes);
    for (const part of source.partNames()) source.has(part);
    const shared = readSharedParts(source);
    for (const sheet of readSheetList(source)) {
      if (sheet.kind !== "worksheet") continue;
      const grid = readGrid(source, sheet.name, shared);
      for (const area of grid.merges) grid.text(area.top, area.left);
      grid.look(grid.merges[0]?.top ?? (1 as never), 1 as never);
    }
  }

  /** Uncompressed and unsummed parts, so that a changed byte reaches the XML readers and is not caught by the checksum. */
  function zipStored(): Uint8Array {
    return zipOf({
      ...workbookParts(
        '<row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B2"><f t="shared" si="0">A1+1</f><v>2.50</v></c><c t="inlineStr"><is><t>x&amp;y</t></is></c></row>',
      ),
      "xl/sharedStrings.xml": "<sst><si><r><t>a</t></r><rPh><t>b</t></rPh></si></sst>",
      "xl/styles.xml":
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts><font><b/></font></fonts><fills><fill><patternFill patternType="solid"><fgColor theme="1" tint="-0.5"/></patternFill></fill></fills><cellXfs><xf/><xf numFmtId="164" fontId="0" fillId="0"><alignment indent="1"/></xf></cellXfs></styleSheet>',
    });
  }

  test("a container with changed bytes opens or is refused by WorkbookError", () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        expectOnlyWorkbookError(() => readAll(bytes));
      }),
      { numRuns: 150 },
    );
  });

  test("parts with changed bytes read or are refused by WorkbookError", () => {
    const names = [
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "[Content_Types].xml",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), mutations, (name, changes) => {
        const source = OpcPackage.open(stored);
        const bytes = Uint8Array.from(source.bytes(name));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        source.set(name, bytes);
        expectOnlyWorkbookError(() => readAll(source.toBytes()));
      }),
      { numRuns: 600 },
    );
  });

  function expectOnlyWorkbookError(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }
});
