import type { HostShape } from "../model/host-workbook";
import { asBoolean, asNumber, asText, invalidArgument } from "./arguments";
import { asMember } from "./enumeration";
import { HostError, type ExcelType } from "./excel-type";
import { connectionSites, followShape } from "./glue-connector";
import { connectorOf, deleteShape, editableShape, presentShape, type ShapeTarget } from "./shape-target";

const FULL_TURN = 360;

/** A setter that checks the value and hands it to `put`. */
function setting<V>(
  check: (value: unknown) => V,
  put: (shape: HostShape, value: V) => void,
): (target: ShapeTarget, value: unknown) => void {
  return (target, value) => {
    const checked = check(value);
    put(editableShape(target), checked);
  };
}

/** A setter of the shape's frame, which glued lines follow. */
function framing(
  check: (value: unknown) => number,
  put: (shape: HostShape, value: number) => void,
): (target: ShapeTarget, value: unknown) => void {
  const set = setting(check, put);
  return (target, value) => {
    set(target, value);
    followShape(target.sheet, target.shape);
  };
}

function aboveZero(value: unknown, what: string): number {
  const number = asNumber(value, what);
  if (number <= 0) throw invalidArgument(`${what} must be above zero.`);
  return number;
}

function nonEmpty(value: unknown): string {
  const text = asText(value, "The name");
  if (text === "") throw invalidArgument("The name must not be empty.");
  return text;
}

function moveInOrder({ sheet, shape }: ShapeTarget, position: unknown): void {
  const { shapes } = sheet;
  const at = shapes.indexOf(shape);
  const to = {
    BringToFront: shapes.length - 1,
    BringForward: Math.min(at + 1, shapes.length - 1),
    SendBackward: Math.max(at - 1, 0),
    SendToBack: 0,
  }[asMember(position, "ShapeZOrder")];
  shapes.splice(at, 1);
  shapes.splice(to, 0, shape);
}

function ofGeometry(shape: HostShape): HostShape {
  if (shape.kind === "GeometricShape") return shape;
  throw new HostError("InvalidOperation", `The shape ${shape.name} is a ${shape.kind}, not a GeometricShape.`);
}

export const shape: ExcelType<ShapeTarget> = {
  name: "Shape",
  id: ({ shape }) => shape.id,
  get: {
    id: (target) => presentShape(target).id,
    name: (target) => presentShape(target).name,
    // Office.js has no word for a text box: it is a rectangle with other looks.
    type: (target) => (presentShape(target).kind === "TextBox" ? "GeometricShape" : target.shape.kind),
    geometricShapeType: (target) => presentShape(target).geometricShapeType,
    left: (target) => presentShape(target).left,
    top: (target) => presentShape(target).top,
    width: (target) => presentShape(target).width,
    height: (target) => presentShape(target).height,
    rotation: (target) => presentShape(target).rotation,
    lockAspectRatio: (target) => presentShape(target).lockAspectRatio,
    placement: (target) => presentShape(target).placement,
    visible: (target) => presentShape(target).visible,
    altTextTitle: (target) => presentShape(target).altTextTitle,
    altTextDescription: (target) => presentShape(target).altTextDescription,
    connectionSiteCount: (target) => connectionSites(presentShape(target)).length,
    zOrderPosition: (target) => target.sheet.shapes.indexOf(presentShape(target)),
  },
  set: {
    name: setting(nonEmpty, (shape, name) => (shape.name = name)),
    geometricShapeType: setting(
      (value) => asMember(value, "GeometricShapeType"),
      (shape, type) => (ofGeometry(shape).geometricShapeType = type),
    ),
    left: framing(
      (value) => asNumber(value, "left", 0),
      (shape, left) => (shape.left = left),
    ),
    top: framing(
      (value) => asNumber(value, "top", 0),
      (shape, top) => (shape.top = top),
    ),
    width: framing(
      (value) => aboveZero(value, "width"),
      (shape, width) => (shape.width = width),
    ),
    height: framing(
      (value) => aboveZero(value, "height"),
      (shape, height) => (shape.height = height),
    ),
    rotation: setting(
      (value) => asNumber(value, "rotation"),
      (shape, degrees) => (shape.rotation = ((degrees % FULL_TURN) + FULL_TURN) % FULL_TURN),
    ),
    // Holds for scaling and for the user's mouse: width and height are set one by one all the same.
    lockAspectRatio: setting(
      (value) => asBoolean(value, "lockAspectRatio"),
      (shape, locked) => (shape.lockAspectRatio = locked),
    ),
    placement: setting(
      (value) => asMember(value, "Placement"),
      (shape, placement) => (shape.placement = placement),
    ),
    visible: setting(
      (value) => asBoolean(value, "visible"),
      (shape, visible) => (shape.visible = visible),
    ),
    altTextTitle: setting(
      (value) => asText(value, "altTextTitle"),
      (shape, text) => (shape.altTextTitle = text),
    ),
    altTextDescription: setting(
      (value) => asText(value, "altTextDescription"),
      (shape, text) => (shape.altTextDescription = text),
    ),
  },
  child: {
    fill: (target) => ({ type: "ShapeFill", target: below(target) }),
    lineFormat: (target) => ({ type: "ShapeLineFormat", target: below(target) }),
    line(target) {
      connectorOf(presentShape(target));
      return { type: "Line", target };
    },
    textFrame(target) {
      const { kind, name } = presentShape(target);
      if (kind !== "GeometricShape" && kind !== "TextBox") {
        throw new HostError("InvalidOperation", `The shape ${name} is a ${kind} and has no text.`);
      }
      return { type: "TextFrame", target };
    },
  },
  call: {
    delete(target) {
      deleteShape(target);
      return undefined;
    },
    setZOrder(target, [position]) {
      editableShape(target);
      moveInOrder(target, position);
      return undefined;
    },
  },
};

function below(target: ShapeTarget): ShapeTarget {
  presentShape(target);
  return target;
}
