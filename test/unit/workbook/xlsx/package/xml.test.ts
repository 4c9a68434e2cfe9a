import fc from "fast-check";
import {
  decodeExcelText,
  encodeExcelText,
  escapeXmlAttribute,
  escapeXmlText,
} from "../../../../../src/workbook/xlsx/package/xml";
import { parseXmlPart } from "../../../../../src/workbook/xlsx/package/xml-part";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom("_", "x", "0041", "005F", "_x", "\u0007", "\r", "\n", "&", "]]>", "\ud83d"), {
      maxLength: 9,
    })
    .map((parts) => parts.join("")),
);

describe("text in XML", () => {
  test("cell text comes back whole, whatever it holds", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const element = parseXmlPart(`<t>${escapeXmlText(encodeExcelText(text))}</t>`, "t").documentElement!;
        expect(decodeExcelText(element.textContent ?? "")).toBe(text);
      }),
    );
  });

  test("an attribute comes back whole, but for characters XML cannot carry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const element = parseXmlPart(`<t a="${escapeXmlAttribute(text)}"/>`, "t").documentElement!;
        expect(element.getAttribute("a")).toBe(text);
      }),
    );
    expect(escapeXmlAttribute("a\u0000\ud83db\tc")).toBe("ab&#9;c");
  });

  test("Excel's own escape: controls as _xHHHH_, and text that looks like one protected", () => {
    expect(encodeExcelText("bel\u0007")).toBe("bel_x0007_");
    expect(encodeExcelText("kode _x0041_")).toBe("kode _x005F_x0041_");
    expect(encodeExcelText("kode _x0041\u0007")).toBe("kode _x005F_x0041_x0007_");
    expect(decodeExcelText("a_x000D_\nb_x005F_x0041_")).toBe("a\r\nb_x0041_");
    expect(encodeExcelText("baris 1\nbaris 2\tkolom")).toBe("baris 1\nbaris 2\tkolom");
  });
});
