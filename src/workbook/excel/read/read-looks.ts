import type { CellLook } from "../../../core/sheet/grid";
import { resultOf } from "./result-of";

/** About what the look of a cell takes in an answer. */
export const LOOK_BYTES = 100;

/** Excel gives this colour for a cell without a fill, and so do we take a cell that was filled with white. */
const NO_FILL = "FFFFFF";

/** Queues the looks of a range's cells; the answer is row by row. */
export function queueLooks(range: Excel.Range): () => CellLook[][] {
  const properties = range.getCellProperties({
    format: { fill: { color: true }, font: { bold: true, italic: true }, indentLevel: true },
  });
  return () => resultOf(properties).map((cells) => cells.map(({ format }) => lookOf(format)));
}

/** A cell whose text is bold in part is not bold: Excel then gives nothing. */
function lookOf(format: Excel.CellPropertiesFormat = {}): CellLook {
  const color = (format.fill?.color ?? "").replace("#", "").toUpperCase();
  return {
    fill: color === "" || color === NO_FILL ? null : color,
    bold: format.font?.bold === true,
    italic: format.font?.italic === true,
    indent: format.indentLevel ?? 0,
  };
}
