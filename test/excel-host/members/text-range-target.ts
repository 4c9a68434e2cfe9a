import type { HostShapeText } from "../model/host-workbook";
import { invalidArgument } from "./arguments";
import type { ShapeTarget } from "./shape-target";
import type { TextSpan } from "./text-span";

/** Part of a shape's text: from a 0-based UTF-16 unit on; a length of null reaches to the end, wherever that is by then. */
export interface TextRangeTarget extends ShapeTarget {
  readonly start: number;
  readonly length: number | null;
}

/** The part as it is now. Throws `InvalidArgument` when the text has become too short for it. */
export function spanOf({ start, length }: TextRangeTarget, { text }: HostShapeText): TextSpan {
  const to = length === null ? text.length : start + length;
  if (start > to || to > text.length) throw invalidArgument(`The text has no characters ${start} to ${to}.`);
  return { from: start, to };
}
