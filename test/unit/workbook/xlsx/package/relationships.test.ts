import fc from "fast-check";
import { ContentTypes } from "../../../../../src/workbook/xlsx/package/content-types";
import { relativeTarget, Relationships, resolveTarget } from "../../../../../src/workbook/xlsx/package/relationships";

const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const parse = (items: string): Relationships =>
  Relationships.parse(`<Relationships>${items}</Relationships>`, "xl/workbook.xml");

describe("relationships", () => {
  test("stand beside their part", () => {
    expect(Relationships.partNameFor("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
    expect(Relationships.partNameFor("")).toBe("_rels/.rels");
  });

  test("targets are relative to the part, absolute, or outside the package", () => {
    expect(resolveTarget("xl/drawings/drawing1.xml", "../media/a.png")).toBe("xl/media/a.png");
    expect(resolveTarget("xl/workbook.xml", "/xl/worksheets/s.xml")).toBe("xl/worksheets/s.xml");
    expect(resolveTarget("xl/workbook.xml", "worksheets\\s.xml#x")).toBe("xl/worksheets/s.xml");
    expect(resolveTarget("", "../../xl/workbook.xml")).toBe("xl/workbook.xml");
    const link = parse(
      `<Relationship Id="a" Type="${OFFICE}/hyperlink" Target="https://example.go.id/?a=1&amp;b=2" TargetMode="External"/>`,
    );
    expect(link.byKind("hyperlink")).toEqual([]);
    expect(link.all()[0]).toMatchObject({ external: true, part: "", target: "https://example.go.id/?a=1&b=2" });
  });

  test("the relative target of a part resolves to that part", () => {
    const name = fc
      .array(fc.constantFrom("xl", "a", "b", "worksheets"), { minLength: 1, maxLength: 4 })
      .map((steps) => `${steps.join("/")}/part.xml`);
    fc.assert(fc.property(name, name, (source, part) => resolveTarget(source, relativeTarget(source, part)) === part));
  });

  test("kinds are the same in transitional and strict files, and a strict file stays strict", () => {
    const strict = parse(`<Relationship Id="rId1" Type="${STRICT}" Target="worksheets/a.xml"/>`);
    expect(strict.byKind("worksheet").map((found) => found.part)).toEqual(["xl/worksheets/a.xml"]);
    const id = strict.add("worksheet", "xl/worksheets/b.xml");
    expect(strict.byId(id)).toMatchObject({ type: STRICT, target: "worksheets/b.xml" });
  });

  test("a new id is fresh, whatever ids there are and in whatever case", () => {
    const some = parse(`<Relationship Id="rId3" Type="t" Target="a"/><Relationship Id="RID4" Type="t" Target="b"/>`);
    expect(some.add("drawing", "xl/drawings/d.xml")).toBe("rId5");
    expect(some.add("drawing", "xl/drawings/e.xml")).toBe("rId6");
    some.remove("rId3");
    expect(Relationships.parse(some.serialise(), "xl/workbook.xml").all()).toEqual(some.all());
  });
});

describe("content types", () => {
  test("a part's own type goes before its extension's, and names ignore case", () => {
    const types = ContentTypes.parse(
      '<Types><Default Extension="XML" ContentType="application/xml"/><Override PartName="/xl/Workbook.xml" ContentType="w"/></Types>',
    );
    expect(types.typeOf("XL/workbook.xml")).toBe("w");
    expect(types.typeOf("xl/other.xml")).toBe("application/xml");
    expect(types.typeOf("xl/a.png")).toBeNull();
    types.setOverride("xl/drawings/d.xml", "d");
    types.setDefault("png", "image/png");
    types.removeOverride("/xl/workbook.xml");
    const again = ContentTypes.parse(types.serialise());
    expect(["xl/workbook.xml", "xl/drawings/d.xml", "xl/a.png"].map((part) => again.typeOf(part))).toEqual([
      "application/xml",
      "d",
      "image/png",
    ]);
  });
});
