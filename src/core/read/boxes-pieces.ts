import type { Cell } from "../address/address";
import { tidyText } from "../text/normalise";
import { splitLine } from "./boxes-lines";
import type { TableView } from "./table-view";

/** A filled cell or merged area of a drawing; rows and columns are 1-based, all inside. */
export interface Piece {
  readonly at: Cell;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Tidied lines, at least one. */
  readonly lines: readonly string[];
  readonly fill: string | null;
  readonly isNumber: boolean;
}

/** A sheet with more than this is a table, not a drawing. */
const MOST_ROWS = 2000;
const MOST_PIECES = 5000;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** A letter that stands for an arrow. */
const ARROW = /^[vV]$/;
const WHITE = "FFFFFF";
const LOWER = /^\p{Ll}/u;

/** The pieces of a drawing from top to bottom, connectors left out; null for a sheet too large to be drawn by hand. */
export function listPieces(view: TableView): readonly Piece[] | null {
  const { grid } = view;
  if (grid.rowCount > MOST_ROWS) return null;
  const pieces: Piece[] = [];
  const places: Cell[] = [];
  grid.eachCell((row, column) => {
    if (places.length <= MOST_PIECES && grid.value(row, column) !== null) places.push({ row, column });
  });
  if (places.length > MOST_PIECES) return null;
  for (const at of places) {
    const raw = grid.text(at.row, at.column);
    const text = tidyText(raw);
    if (!HAS_WORD.test(text) || ARROW.test(text) || view.isCovered(at.row, at.column)) continue;
    const merge = view.mergeAt(at.row, at.column);
    const fill = grid.knows.looks ? grid.look(at.row, at.column).fill : null;
    pieces.push({
      at,
      top: at.row,
      left: at.column,
      bottom: merge?.bottom ?? at.row,
      right: merge?.right ?? at.column,
      lines: linesOf(raw),
      fill: fill === WHITE ? null : fill,
      isNumber: typeof grid.value(at.row, at.column) === "number",
    });
  }
  return pieces.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The lines of a cell; one that begins in lower case was only wrapped. */
function linesOf(raw: string): readonly string[] {
  const lines: string[] = [];
  for (const line of raw.split(/\r?\n|\r|\v/)) {
    const text = tidyText(line);
    if (!HAS_WORD.test(text)) continue;
    if (lines.length > 0 && LOWER.test(text)) lines.push(`${lines.pop()!} ${text}`);
    else lines.push(text);
  }
  return lines.flatMap((line) => splitLine(line).map(tidyText));
}
