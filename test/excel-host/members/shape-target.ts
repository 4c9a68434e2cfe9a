import type { HostConnector, HostShape, HostSheet } from "../model/host-workbook";
import { requireEditable } from "./access";
import { HostError, type HostObject } from "./excel-type";
import { removeShape } from "./shape-index";

/** A shape and the sheet it is on: what `Shape` and the objects below it stand for. */
export interface ShapeTarget {
  readonly sheet: HostSheet;
  readonly shape: HostShape;
}

/** Deleted shapes: a request may still name one that it deleted itself. */
const DELETED = new WeakSet<HostShape>();

export function shapeObject(sheet: HostSheet, shape: HostShape): HostObject {
  return { type: "Shape", target: { sheet, shape } satisfies ShapeTarget };
}

/** The shape, still on its sheet. Throws `ItemNotFound`. */
export function presentShape({ shape }: ShapeTarget): HostShape {
  if (DELETED.has(shape)) throw new HostError("ItemNotFound", `The shape ${shape.name} has been deleted.`);
  return shape;
}

/** The shape, to be changed. Throws `ItemNotFound`, and `AccessDenied` when its sheet is protected. */
export function editableShape(target: ShapeTarget): HostShape {
  const shape = presentShape(target);
  requireEditable(target.sheet);
  return shape;
}

/** Takes the shape off its sheet; connectors that held on to it end in the air where they were. */
export function deleteShape(target: ShapeTarget): void {
  const shape = editableShape(target);
  removeShape(target.sheet, shape);
  DELETED.add(shape);
}

/** What makes a shape a line. Throws `InvalidOperation` for one that is none. */
export function connectorOf(shape: HostShape): HostConnector {
  if (shape.connector) return shape.connector;
  throw new HostError("InvalidOperation", `The shape ${shape.name} is a ${shape.kind}, not a Line.`);
}
