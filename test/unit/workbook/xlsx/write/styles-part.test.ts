import { StylesPart } from "../../../../../src/workbook/xlsx/write/styles-part";
import {
  columnWidthForPixels,
  maxDigitWidth,
  pixelsForColumnWidth,
} from "../../../../../src/workbook/xlsx/write/digit-width";
import { dialectOf } from "../../../../../src/workbook/xlsx/write/xml-dialect";
import { WorkbookError } from "../../../../../src/workbook/workbook";
import { PLAIN_STYLE } from "../../../../contract/plan-builder";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Styles of a user's workbook: Normal is the second cell style's, and there is much that we do not know. */
function userStyles(formats = 2): string {
  return [
    `<styleSheet xmlns="${NAMESPACE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">`,
    `<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><name val="Arial"/></font></fonts>`,
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`,
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
    `<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs>`,
    `<cellXfs count="${formats}">${'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(formats)}</cellXfs>`,
    `<cellStyles count="2"><cellStyle name="Lain" xfId="0"/><cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles>`,
    `<extLst><ext uri="{X}" xmlns:x14="urn:x"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`,
  ].join("");
}

describe("styles", () => {
  test("are added behind the user's, which keep their numbers and everything unknown", () => {
    const styles = StylesPart.parse(userStyles(), "styles");
    const format = styles.formatOf({ ...PLAIN_STYLE, bold: true, fill: "ffcc00" }, false);
    const text = styles.serialise();
    expect(format).toBe(2);
    expect(text).toContain(userStyles().slice(userStyles().indexOf("<cellStyles")));
    expect(text).toContain(
      '<fonts count="3" x14ac:knownFonts="1"><font><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><name val="Arial"/></font><font><b/>',
    );
    expect(text).toContain('<fgColor rgb="FFFFCC00"/>');
    expect(text).toContain('<cellXfs count="3">');
  });

  test("are used again within a run and by the next run", () => {
    const first = StylesPart.parse(userStyles(), "styles");
    const quoted = first.formatOf(PLAIN_STYLE, true);
    expect(first.formatOf(PLAIN_STYLE, true)).toBe(quoted);
    expect(first.formatOf(PLAIN_STYLE, false)).not.toBe(quoted);
    const second = StylesPart.parse(first.serialise(), "styles");
    expect(second.formatOf(PLAIN_STYLE, true)).toBe(quoted);
    expect(second.changed).toBe(false);
  });

  test("of a workbook that is full are refused, not cut", () => {
    expect(() => StylesPart.parse(userStyles(65_490), "styles").formatOf(PLAIN_STYLE, false)).toThrow(WorkbookError);
  });

  test("of a workbook without styles begin with Calibri 11", () => {
    const styles = StylesPart.empty(dialectOf(NAMESPACE));
    expect(styles.normalFont()).toEqual({ name: "Calibri", size: 11 });
    expect(styles.formatOf(PLAIN_STYLE, false)).toBe(1);
  });
});

describe("column widths", () => {
  test("are counted in the font of the Normal style", () => {
    expect(StylesPart.parse(userStyles(), "styles").normalFont()).toEqual({ name: "Arial", size: 11 });
  });

  test.each([
    ["Calibri", 11, 7],
    ["Calibri", 10, 6],
    ["Calibri", 12, 8],
    ["Arial", 10, 7],
    ["Arial", 11, 8],
    ["Aptos Narrow", 11, 7],
    ["Times New Roman", 12, 8],
  ])("%s %d has digits of %d pixels", (name, size, pixels) => {
    expect(maxDigitWidth({ name, size })).toBe(pixels);
  });

  test("show exactly the pixels that were wanted, in every font", () => {
    for (let digit = 4; digit <= 14; digit++) {
      for (let pixels = 1; pixels <= 600; pixels++)
        expect(pixelsForColumnWidth(columnWidthForPixels(pixels, digit), digit)).toBe(pixels);
    }
  });
});
