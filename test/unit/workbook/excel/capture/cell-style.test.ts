import { readStyle } from "../../../../../src/workbook/excel/capture/cell-style";

/** What Excel answers for a cell that nobody has touched. */
const UNTOUCHED: Excel.CellPropertiesFormat = {
  fill: { color: "#FFFFFF" },
  font: { name: "Calibri", size: 11, bold: false, italic: false, underline: "None", color: "#000000" },
  borders: { top: { style: "None", color: "#000000", weight: "Thin" } },
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
};

function style(format: Excel.CellPropertiesFormat, value: unknown = "teks") {
  return readStyle({ format: { ...UNTOUCHED, ...format } }, "General", value);
}

describe("the style of a cell", () => {
  test("white is no fill, and a line without style no line: Excel gives colours for both", () => {
    expect(style({})).toMatchObject({ fill: null, border: { top: null, right: null, bottom: null, left: null } });
    expect(style({ fill: { color: "#ddebf7" } }).fill).toBe("DDEBF7");
  });

  test("without an alignment, text stands left and numbers right", () => {
    expect(style({}).horizontal).toBe("left");
    expect(style({}, 12).horizontal).toBe("right");
    expect(style({ horizontalAlignment: "Center" }, 12).horizontal).toBe("center");
  });

  test("what a plan has no word for becomes the next to it", () => {
    const { border, horizontal, vertical, underline } = style({
      borders: {
        top: { style: "Double", weight: "Thick", color: "#FF0000" },
        left: { style: "Dash", weight: "Thin", color: "#00FF00" },
      },
      horizontalAlignment: "Justify",
      verticalAlignment: "Distributed",
      font: { underline: "DoubleAccountant" },
    });
    expect(border).toEqual({
      top: { weight: "medium", color: "FF0000" },
      right: null,
      bottom: null,
      left: { weight: "thin", color: "00FF00" },
    });
    expect([horizontal, vertical, underline]).toEqual(["left", "top", true]);
  });

  test("a font and a number format that the user chose stay", () => {
    const read = readStyle({ format: { font: { name: "Comic Sans MS" } } }, "0.000", 1);
    expect(read).toMatchObject({ font: "Comic Sans MS", numberFormat: "0.000" });
  });

  test("a cell that is bold in part is not bold: Excel then gives nothing", () => {
    const mixed = { name: "Arial", size: null, bold: null, italic: null, color: null, underline: "None" };
    expect(style({ font: mixed as unknown as Excel.CellPropertiesFont })).toMatchObject({
      bold: false,
      italic: false,
      size: 10,
      color: "000000",
    });
  });
});
