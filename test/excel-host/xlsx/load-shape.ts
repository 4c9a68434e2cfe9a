import type { Element } from "@xmldom/xmldom";

import { childElement } from "../../../src/workbook/xlsx/package/xml-part";
import { EMU_PER_POINT } from "../../../src/workbook/xlsx/write/sheet-axis";
import type { HostConnector, HostShape, HostWorkbook } from "../model/host-workbook";
import { makeGeometricShape, makeLine, makeTextBox } from "../model/make-shape";
import type { ColorReader } from "./color-reader";
import { flagOf, numberOf } from "./element-values";
import { loadShapeText } from "./load-shape-text";

/** Where a shape stands as it is seen; points from the sheet's top-left corner. */
export type ShapeFrame = Pick<HostShape, "left" | "top" | "width" | "height" | "placement">;

const UNITS_PER_DEGREE = 60_000;
const OPAQUE = 100_000;
const HAIRLINE_EMU = 9525;
const QUARTER = Math.PI / 2;

/** Presets whose name in Excel is not that of the file with a capital. */
const GEOMETRIES: Readonly<Record<string, string>> = {
  rect: "Rectangle",
  roundRect: "RoundRectangle",
  rtTriangle: "RightTriangle",
  flowChartAlternateProcess: "FlowChartAlternateProcess",
};

const DASHES: Readonly<Record<string, string>> = {
  solid: "Solid",
  dash: "Dash",
  dashDot: "DashDot",
  dot: "RoundDot",
  lgDash: "LongDash",
  lgDashDot: "LongDashDot",
  lgDashDotDot: "LongDashDotDot",
  sysDash: "SystemDash",
  sysDot: "SystemDot",
  sysDashDot: "SystemDashDot",
  sysDashDotDot: "DashDotDot",
};

/** One object of a drawing as a shape. Pictures, groups and what else there is are counted without detail. */
export function loadShape(
  object: Element,
  frame: ShapeFrame,
  { workbook, colors }: { readonly workbook: HostWorkbook; readonly colors: ColorReader },
): HostShape {
  const shape = { ...bareShape(object, workbook), ...frame, ...namesOf(object) };
  const properties = childElement(object, "spPr");
  if (!properties || object.localName === "pic") return shape;
  const style = childElement(object, "style");
  const transform = childElement(properties, "xfrm");
  shape.line = lineOf(properties, style, colors);
  if (shape.connector) shape.connector = { ...shape.connector, ...flipsOf(transform) };
  else {
    shape.fill = fillOf(properties, style, colors);
    shape.fillTransparency = transparencyOf(childElement(properties, "solidFill"));
    shape.rotation = transform ? numberOf(transform, "rot", 0) / UNITS_PER_DEGREE : 0;
    shape.text = loadShapeText(childElement(object, "txBody"), shape.text, colors);
  }
  return shape;
}

function bareShape(object: Element, workbook: HostWorkbook): HostShape {
  const preset = Array.from(object.getElementsByTagNameNS("*", "prstGeom"))[0]?.getAttribute("prst") ?? null;
  if (object.localName === "cxnSp") return makeLine(workbook, { x: 0, y: 0 }, { x: 0, y: 0 }, connectorType(preset));
  if (object.localName === "sp") {
    const marks = Array.from(object.getElementsByTagNameNS("*", "cNvSpPr"))[0];
    if (marks && flagOf(marks, "txBox")) return makeTextBox(workbook);
    return { ...makeGeometricShape(workbook, ""), geometricShapeType: preset && geometryName(preset) };
  }
  const kind = object.localName === "grpSp" ? "Group" : "Image";
  return { ...makeGeometricShape(workbook, ""), kind, geometricShapeType: null, fill: null };
}

function geometryName(preset: string): string {
  return GEOMETRIES[preset] ?? preset.charAt(0).toUpperCase() + preset.slice(1);
}

function connectorType(preset: string | null): string {
  if (preset?.startsWith("bent")) return "Elbow";
  return preset?.startsWith("curved") ? "Curve" : "Straight";
}

function namesOf(object: Element): Pick<HostShape, "name" | "altTextTitle" | "altTextDescription" | "visible"> {
  const named = Array.from(object.getElementsByTagNameNS("*", "cNvPr"))[0];
  return {
    name: named?.getAttribute("name") ?? "",
    altTextTitle: named?.getAttribute("title") ?? "",
    altTextDescription: named?.getAttribute("descr") ?? "",
    visible: !(named && flagOf(named, "hidden")),
  };
}

function fillOf(properties: Element, style: Element | null, colors: ColorReader): string | null {
  if (childElement(properties, "noFill")) return null;
  return colors.drawingColor(childElement(properties, "solidFill")) ?? styleColor(style, "fillRef", colors);
}

function transparencyOf(fill: Element | null): number {
  const alpha = fill && Array.from(fill.getElementsByTagNameNS("*", "alpha"))[0];
  return alpha ? 1 - numberOf(alpha, "val", OPAQUE) / OPAQUE : 0;
}

function lineOf(properties: Element, style: Element | null, colors: ColorReader): HostShape["line"] {
  const line = childElement(properties, "ln");
  const own = line && colors.drawingColor(childElement(line, "solidFill"));
  const color = own ?? styleColor(style, "lnRef", colors);
  const dash = line && childElement(line, "prstDash")?.getAttribute("val");
  return {
    visible: color !== null && !(line && childElement(line, "noFill")),
    color: color ?? "#000000",
    weight: (line ? numberOf(line, "w", HAIRLINE_EMU) : HAIRLINE_EMU) / EMU_PER_POINT,
    dashStyle: DASHES[dash ?? "solid"] ?? "Solid",
  };
}

/** What the shape's style says where the shape itself says nothing; the style 0 is none. */
function styleColor(style: Element | null, name: string, colors: ColorReader): string | null {
  const reference = style && childElement(style, name);
  return reference && numberOf(reference, "idx", 0) > 0 ? colors.drawingColor(reference) : null;
}

/** Where in the frame as it is seen a line begins: its own frame is first flipped, then turned clockwise. */
function flipsOf(transform: Element | null): Pick<HostConnector, "flipHorizontal" | "flipVertical"> {
  if (!transform) return { flipHorizontal: false, flipVertical: false };
  let across = flagOf(transform, "flipH") ? 1 : -1;
  let down = flagOf(transform, "flipV") ? 1 : -1;
  const turns = Math.round(((numberOf(transform, "rot", 0) / UNITS_PER_DEGREE / 180) * Math.PI) / QUARTER) % 4;
  for (let turn = 0; turn < turns; turn++) [across, down] = [-down, across];
  return { flipHorizontal: across > 0, flipVertical: down > 0 };
}
