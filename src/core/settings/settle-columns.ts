import { columnName, MAX_COLUMN, type Column } from "../address/address";
import type { ColumnChoice, ReadChoices, ReadColumn } from "../read/read-choices";
import { textKey } from "../text/normalise";

/**
 * The choices with each column where it stands now: by its letters when its heading is there, or when none was said; else by its heading,
 * when just one column has it. A choice whose column cannot be told stays as it is, and so does not hold. The same object comes
 * back when nothing changes.
 */
export function settleColumns(choices: ReadChoices, columns: readonly ReadColumn[]): ReadChoices {
  const settled = choices.columns.map((choice) => settleColumn(choice, columns));
  if (settled.every((choice, i) => choice === choices.columns[i])) return choices;
  const taken = new Set<number>();
  const distinct = settled.filter(({ index }) => index === 0 || (!taken.has(index) && taken.add(index)));
  return { ...choices, columns: distinct };
}

function settleColumn(choice: ColumnChoice, columns: readonly ReadColumn[]): ColumnChoice {
  const there = columns.find(({ index }) => index === choice.index);
  if (there && (choice.heading === "" || textKey(choice.heading) === textKey(there.heading)))
    return moved(choice, there);
  const wanted = choice.heading === "" ? lettersOf(choice.index) : choice.heading;
  const [only, ...more] = columns.filter(({ heading }) => textKey(heading) === textKey(wanted));
  return only && more.length === 0 ? moved(choice, only) : choice;
}

/** `NIP` is a column's letters and a heading: where there is no such column, the heading is meant. */
function lettersOf(index: number): string {
  return index >= 1 && index <= MAX_COLUMN ? columnName(index as Column) : "";
}

function moved(choice: ColumnChoice, { index, heading }: ReadColumn): ColumnChoice {
  return choice.index === index && choice.heading === heading ? choice : { ...choice, index, heading };
}
