import type { Row } from "../address/address";
import type { ReadChoices, RowChoice } from "../read/read-choices";
import type { Grid } from "../sheet/grid";
import { textKey } from "../text/normalise";
import type { Column } from "../address/address";

/**
 * The choices with each row where its statement stands now. One whose statement moved keeps its level but not its parent, for that may have
 * moved otherwise; one whose statement is gone, or stands in several rows, is left out. The same object comes back when nothing changes.
 */
export function settleRows(choices: ReadChoices, grid: Grid): ReadChoices {
  if (choices.rows.every((choice) => stands(choice, grid))) return choices;
  const places = rowsByText(grid, choices.rows);
  const rows = choices.rows.flatMap((choice): readonly RowChoice[] => {
    if (stands(choice, grid)) return [choice];
    const [only, ...more] = places.get(textKey(choice.text ?? "")) ?? [];
    return only !== undefined && more.length === 0 && choice.level !== null
      ? [{ ...choice, row: only, parent: null }]
      : [];
  });
  return { ...choices, rows };
}

function stands({ row, text }: RowChoice, grid: Grid): boolean {
  if (text === undefined) return true;
  return row <= grid.rowCount && rowHolds(grid, row, textKey(text));
}

function rowHolds(grid: Grid, row: number, key: string): boolean {
  for (let column = 1; column <= grid.columnCount; column++)
    if (textKey(grid.text(row as Row, column as Column)) === key) return true;
  return false;
}

function rowsByText(grid: Grid, choices: readonly RowChoice[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>(choices.map(({ text }) => [textKey(text ?? ""), []]));
  for (let row = 1; row <= grid.rowCount; row++)
    for (let column = 1; column <= grid.columnCount; column++) {
      const rows = found.get(textKey(grid.text(row as Row, column as Column)));
      if (rows && rows.at(-1) !== row) rows.push(row);
    }
  return found;
}
