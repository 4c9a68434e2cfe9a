import { asBoolean, asColor, asNumber } from "./arguments";
import { asMember } from "./enumeration";
import type { ExcelType } from "./excel-type";
import { editableShape, presentShape, type ShapeTarget } from "./shape-target";

/** Points; Excel's own dialogue takes no thicker line. */
const MAX_WEIGHT = 1584;

/** The outline of a shape, or a line's own looks. What cannot be seen has neither weight nor dashes to read. */
export const shapeLineFormat: ExcelType<ShapeTarget> = {
  name: "ShapeLineFormat",
  get: {
    visible: (target) => presentShape(target).line.visible,
    color: (target) => presentShape(target).line.color,
    weight: (target) => (presentShape(target).line.visible ? target.shape.line.weight : null),
    dashStyle: (target) => (presentShape(target).line.visible ? target.shape.line.dashStyle : null),
  },
  set: {
    visible(target, value) {
      const visible = asBoolean(value, "visible");
      editableShape(target).line.visible = visible;
    },
    color(target, value) {
      const color = asColor(value, "The line's colour");
      editableShape(target).line.color = color;
    },
    weight(target, value) {
      const weight = asNumber(value, "The line's weight", 0, MAX_WEIGHT);
      editableShape(target).line.weight = weight;
    },
    dashStyle(target, value) {
      const dashStyle = asMember(value, "ShapeLineDashStyle");
      editableShape(target).line.dashStyle = dashStyle;
    },
  },
};
