import type { HostFont, HostShape, HostWorkbook } from "./host-workbook";
import { internFont } from "./intern-font";

/** Points of a shape that nobody has sized. */
const STANDARD_SIZE = 72;

const DEFAULT_TEXT = { name: "Calibri", size: 11, bold: false, italic: false, underline: "None" };
const DARK_TEXT = internFont({ ...DEFAULT_TEXT, color: "#000000" });
const LIGHT_TEXT = internFont({ ...DEFAULT_TEXT, color: "#FFFFFF" });

/** A filled shape in the top-left corner of its sheet, in the looks of Excel's own theme; not yet on the sheet. */
export function makeGeometricShape(workbook: HostWorkbook, geometricShapeType: string): HostShape {
  return {
    ...makeBase(workbook, geometricShapeType, LIGHT_TEXT),
    kind: "GeometricShape",
    geometricShapeType,
    fill: "#4472C4",
    line: { visible: true, color: "#2F528F", weight: 1, dashStyle: "Solid" },
  };
}

/** A white box for text; not yet on the sheet. */
export function makeTextBox(workbook: HostWorkbook): HostShape {
  return {
    ...makeBase(workbook, "TextBox", DARK_TEXT),
    kind: "TextBox",
    geometricShapeType: "Rectangle",
    fill: "#FFFFFF",
    line: { visible: true, color: "#BCBCBC", weight: 0.75, dashStyle: "Solid" },
  };
}

/** A line between two points, in points from the sheet's top-left corner; not yet on the sheet. */
export function makeLine(
  workbook: HostWorkbook,
  begin: { readonly x: number; readonly y: number },
  end: { readonly x: number; readonly y: number },
  type: string,
): HostShape {
  return {
    ...makeBase(workbook, `${type} Connector`, DARK_TEXT),
    kind: "Line",
    left: Math.min(begin.x, end.x),
    top: Math.min(begin.y, end.y),
    width: Math.abs(end.x - begin.x),
    height: Math.abs(end.y - begin.y),
    line: { visible: true, color: "#4472C4", weight: 0.5, dashStyle: "Solid" },
    connector: { type, flipHorizontal: begin.x > end.x, flipVertical: begin.y > end.y, begin: null, end: null },
  };
}

function makeBase(workbook: HostWorkbook, word: string, font: HostFont): HostShape {
  const number = workbook.nextId++;
  return {
    id: `{00000000-0000-4000-9000-${String(number).padStart(12, "0")}}`,
    name: `${word} ${number}`,
    kind: "GeometricShape",
    geometricShapeType: null,
    left: 0,
    top: 0,
    width: STANDARD_SIZE,
    height: STANDARD_SIZE,
    rotation: 0,
    lockAspectRatio: false,
    placement: "TwoCell",
    visible: true,
    altTextTitle: "",
    altTextDescription: "",
    fill: null,
    fillTransparency: 0,
    line: { visible: true, color: "#000000", weight: 1, dashStyle: "Solid" },
    text: {
      text: "",
      fonts: [],
      font,
      autoSizeSetting: "AutoSizeNone",
      horizontalAlignment: "Left",
      verticalAlignment: "Top",
      horizontalOverflow: "Clip",
      verticalOverflow: "Clip",
      topMargin: 3.6,
      rightMargin: 7.2,
      bottomMargin: 3.6,
      leftMargin: 7.2,
    },
    connector: null,
  };
}
