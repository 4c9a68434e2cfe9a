import type { HostShape } from "../model/host-workbook";
import { asColor, asNumber } from "./arguments";
import { HostError, type ExcelType } from "./excel-type";
import { editableShape, presentShape, type ShapeTarget } from "./shape-target";

export const shapeFill: ExcelType<ShapeTarget> = {
  name: "ShapeFill",
  get: {
    foregroundColor: (target) => presentShape(target).fill,
    transparency: (target) => presentShape(target).fillTransparency,
    type: (target) => (presentShape(target).fill === null ? "NoFill" : "Solid"),
  },
  set: {
    foregroundColor: (target, value) => fillSolid(target, value),
    transparency(target, value) {
      const transparency = asNumber(value, "transparency", 0, 1);
      fillable(target).fillTransparency = transparency;
    },
  },
  call: {
    setSolidColor(target, [color]) {
      fillSolid(target, color);
      return undefined;
    },
    clear(target) {
      const shape = fillable(target);
      shape.fill = null;
      shape.fillTransparency = 0;
      return undefined;
    },
  },
};

function fillSolid(target: ShapeTarget, value: unknown): void {
  const color = asColor(value, "The fill");
  fillable(target).fill = color;
}

function fillable(target: ShapeTarget): HostShape {
  const shape = editableShape(target);
  if (shape.kind === "Line") throw new HostError("InvalidOperation", `The line ${shape.name} has no inside to fill.`);
  return shape;
}
