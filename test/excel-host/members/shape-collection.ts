import type { HostShape, HostSheet } from "../model/host-workbook";
import { makeGeometricShape, makeLine, makeTextBox } from "../model/make-shape";
import { requireEditable } from "./access";
import { asNumber, asText, asWhole } from "./arguments";
import { asMember } from "./enumeration";
import { HostError, type ExcelType, type HostObject } from "./excel-type";
import { addShape, shapeById } from "./shape-index";
import { shapeObject } from "./shape-target";
import type { SheetTarget } from "./sheet-target";
import { replaceText } from "./text-span";

/** All shapes of a sheet, from back to front. */
export const shapeCollection: ExcelType<SheetTarget> = {
  name: "ShapeCollection",
  items: ({ sheet }) => sheet.shapes.map((shape) => shapeObject(sheet, shape)),
  call: {
    getCount: ({ sheet }) => ({ json: sheet.shapes.length }),
    getItem: ({ sheet }, [key]) => found(sheet, findShape(sheet, asText(key, "The shape's name or id"))),
    getItemAt: ({ sheet }, [index]) => found(sheet, sheet.shapes[asWhole(index, "The index", 0)]),
    addGeometricShape: ({ sheet }, [type], { workbook }) =>
      add(sheet, () => makeGeometricShape(workbook, asMember(type, "GeometricShapeType"))),
    addTextBox: ({ sheet }, [text], { workbook }) =>
      add(sheet, () => {
        const box = makeTextBox(workbook);
        if (text !== null && text !== undefined) replaceText(box.text, { from: 0, to: 0 }, text);
        return box;
      }),
    addLine: ({ sheet }, args, { workbook }) =>
      add(sheet, () => {
        const [startLeft, startTop, endLeft, endTop] = args.slice(0, 4).map((at) => asNumber(at, "The line's end", 0));
        const type = args[4] === null || args[4] === undefined ? "Straight" : asMember(args[4], "ConnectorType");
        return makeLine(workbook, { x: startLeft!, y: startTop! }, { x: endLeft!, y: endTop! }, type);
      }),
  },
};

function add(sheet: HostSheet, make: () => HostShape): HostObject {
  requireEditable(sheet);
  const shape = make();
  addShape(sheet, shape);
  return shapeObject(sheet, shape);
}

/** By id, or else by name: the hindmost of several shapes of one name. */
function findShape(sheet: HostSheet, key: string): HostShape | undefined {
  return shapeById(sheet, key) ?? sheet.shapes.find(({ name }) => name === key);
}

function found(sheet: HostSheet, shape: HostShape | undefined): HostObject {
  if (!shape) throw new HostError("ItemNotFound", `There is no such shape on ${sheet.name}.`);
  return shapeObject(sheet, shape);
}
