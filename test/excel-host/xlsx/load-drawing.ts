import type { Element } from "@xmldom/xmldom";

import type { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import { childElement, childElements, parseXmlRoot } from "../../../src/workbook/xlsx/package/xml-part";
import { EMU_PER_POINT, type SheetAxis } from "../../../src/workbook/xlsx/write/sheet-axis";
import type { HostShape, HostWorkbook } from "../model/host-workbook";
import type { ColorReader } from "./color-reader";
import { numberOf } from "./element-values";
import { loadShape, type ShapeFrame } from "./load-shape";

const PLACEMENTS: Readonly<Record<string, HostShape["placement"]>> = { absolute: "Absolute", oneCell: "OneCell" };
const NO_OBJECT = new Set(["from", "to", "pos", "ext", "clientData"]);

/** What the drawing of a sheet is read against. */
export interface DrawingContext {
  readonly workbook: HostWorkbook;
  readonly colors: ColorReader;
  readonly columns: SheetAxis;
  readonly rows: SheetAxis;
}

/** What a drawing part holds; of two ways to say the same, the one that Excel takes. */
export interface LoadedDrawing {
  /** From back to front. */
  readonly shapes: readonly HostShape[];
  /** Charts are no shapes to Excel. */
  readonly charts: number;
}

/** Throws WorkbookError `damaged`. */
export function loadDrawing(source: OpcPackage, part: string, context: DrawingContext): LoadedDrawing {
  const all = childElements(parseXmlRoot(source.text(part), part))
    .flatMap(chosen)
    .flatMap((anchor) => {
      const object = childElements(anchor)
        .flatMap(chosen)
        .find(({ localName }) => !NO_OBJECT.has(localName ?? ""));
      return object ? [{ anchor, object }] : [];
    });
  const objects = all.filter(({ object }) => !isChart(object));
  const shapes = objects.map(({ anchor, object }) => ({
    object,
    shape: loadShape(object, frameOf(anchor, context), context),
  }));
  const idOf = new Map(shapes.map(({ object, shape }) => [fileIdOf(object), shape.id]));
  for (const { object, shape } of shapes) {
    if (!shape.connector) continue;
    shape.connector.begin = glueOf(object, "stCxn", idOf);
    shape.connector.end = glueOf(object, "endCxn", idOf);
  }
  return { shapes: shapes.map(({ shape }) => shape), charts: all.length - objects.length };
}

function isChart(object: Element): boolean {
  const data = Array.from(object.getElementsByTagNameNS("*", "graphicData"))[0];
  return object.localName === "graphicFrame" && /\/chart(ex)?$/.test(data?.getAttribute("uri") ?? "");
}

/** What stands in place of an `mc:AlternateContent`: Excel knows all that its own files ask for. */
function chosen(element: Element): Element[] {
  if (element.localName !== "AlternateContent") return [element];
  const choice = childElement(element, "Choice") ?? childElement(element, "Fallback");
  return choice ? childElements(choice) : [];
}

function frameOf(anchor: Element, { columns, rows }: DrawingContext): ShapeFrame {
  const stop = (name: string): { x: number; y: number } | null => {
    const element = childElement(anchor, name);
    if (!element) return null;
    const count = (child: string): number => Number(childElement(element, child)?.textContent ?? 0);
    return {
      x: columns.distanceOf({ index: count("col"), offset: count("colOff") }),
      y: rows.distanceOf({ index: count("row"), offset: count("rowOff") }),
    };
  };
  const pos = childElement(anchor, "pos");
  const ext = childElement(anchor, "ext");
  const from = stop("from") ?? { x: pos ? numberOf(pos, "x", 0) : 0, y: pos ? numberOf(pos, "y", 0) : 0 };
  const to = stop("to") ?? {
    x: from.x + (ext ? numberOf(ext, "cx", 0) : 0),
    y: from.y + (ext ? numberOf(ext, "cy", 0) : 0),
  };
  return {
    left: from.x / EMU_PER_POINT,
    top: from.y / EMU_PER_POINT,
    width: (to.x - from.x) / EMU_PER_POINT,
    height: (to.y - from.y) / EMU_PER_POINT,
    placement: placementOf(anchor),
  };
}

function placementOf(anchor: Element): HostShape["placement"] {
  if (anchor.localName === "absoluteAnchor") return "Absolute";
  if (anchor.localName === "oneCellAnchor") return "OneCell";
  return PLACEMENTS[anchor.getAttribute("editAs") ?? ""] ?? "TwoCell";
}

/** The id under which other objects of the drawing speak of this one. */
function fileIdOf(object: Element): string {
  return Array.from(object.getElementsByTagNameNS("*", "cNvPr"))[0]?.getAttribute("id") ?? "";
}

function glueOf(
  object: Element,
  name: string,
  idOf: ReadonlyMap<string, string>,
): { shapeId: string; site: number } | null {
  const glue = Array.from(object.getElementsByTagNameNS("*", name))[0];
  const shapeId = glue && idOf.get(glue.getAttribute("id") ?? "");
  return glue && shapeId !== undefined ? { shapeId, site: numberOf(glue, "idx", 0) } : null;
}
