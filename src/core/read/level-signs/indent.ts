import type { StackEntry } from "../stack-entry";
import type { TableView } from "../table-view";
import { lookTeller } from "./grid-detail";
import { type LevelSignReader, NO_DOUBTS } from "./level-sign";

const WEIGHT = 1;
/** A name in a column of its own cannot stand there by accident. */
const COLUMN_WEIGHT = 2;
/** One space before a name is a slip. */
const MIN_SPACES = 2;
/** An indent step of a cell is wider than any spaces. */
const STEP = 1000;
const MAX_DEPTHS = 8;
const LEADING = /^[ \t\u00A0\u2000-\u200A\u3000]*/;

/** How far a name stands to the right: columns under one heading, indent steps of the cell, spaces before the text. */
export const indent: LevelSignReader = (entries, view) => {
  const columns = new Set(entries.map((entry) => entry.column));
  const stepped = columns.size > 1;
  const depths = stepped ? entries.map((entry) => entry.column) : depthsOf(entries, view);
  const order = [...new Set(depths)].sort((a, b) => a - b);
  if (order.length < 2 || order.length > MAX_DEPTHS) return null;
  return {
    by: stepped ? "column" : "indent",
    weight: stepped ? COLUMN_WEIGHT : WEIGHT,
    labels: depths.map(String),
    order: order.map(String),
    doubtful: NO_DOUBTS,
  };
};

function depthsOf(entries: readonly StackEntry[], view: TableView): number[] {
  const look = lookTeller(view);
  return entries.map(({ row, column }) => {
    const at = view.cellAt(row, column);
    const spaces = LEADING.exec(view.grid.text(at.row, at.column))![0].replace(/\t/g, "    ").length;
    const steps = look ? look(row, column).indent : 0;
    return steps * STEP + (spaces < MIN_SPACES ? 0 : spaces);
  });
}
