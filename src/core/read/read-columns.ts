import { classifyHeader } from "./classify-header";
import { type TableColumn, headingOf } from "./column";
import { takesYear } from "./field-choices";
import type { HeaderRows } from "./header-rows";
import { isNumberRow } from "./heading-rows";
import type { ColumnChoice } from "./read-choices";
import type { TableView } from "./table-view";

type Understood = Omit<TableColumn, "found">;

/** The columns with a heading, left to right, and those without one that a person gave a meaning. */
export function readColumns(
  view: TableView,
  header: HeaderRows,
  choices: readonly ColumnChoice[],
): readonly TableColumn[] {
  const wanted = new Map(choices.map((choice) => [choice.index, choice]));
  const inForce = new Map<number, ColumnChoice>();
  const classified: Understood[] = [];
  const rows = headingRows(view, header);
  for (let index = 1; index <= view.grid.columnCount; index++) {
    const path = headingPath(view, rows, index);
    const choice = wanted.get(index);
    const holds = choice !== undefined && choice.field !== "unknown" && choice.heading === headingOf({ path });
    if (holds) inForce.set(index, choice);
    if (holds || path.length > 0) classified.push({ index, path, ...classifyHeader(path), chosen: false });
  }
  const alone = settle(classified, view, header);
  const settled =
    inForce.size === 0
      ? alone
      : settle(
          classified.map((column) => choose(column, inForce.get(column.index))),
          view,
          header,
        );
  return settled.map((column, i) => {
    const { field, year } = column.chosen ? alone[i]! : column;
    return { ...column, found: { field, year } };
  });
}

/** The rows of a heading without those that number its columns. */
function headingRows(view: TableView, { from, to }: HeaderRows): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((row) => !isNumberRow(view, row));
}

/** Texts of the heading's cells over a column, top first, repeats dropped. */
function headingPath(view: TableView, rows: readonly number[], index: number): readonly string[] {
  const path: string[] = [];
  for (const row of rows) {
    // A cell that begins in a row of numbers is a number, however far down it is merged.
    const from = view.origin(row, index).row;
    if (from >= rows[0]! && !rows.includes(from)) continue;
    const text = view.spanText(row, index);
    if (text !== "" && text !== path[path.length - 1]) path.push(text);
  }
  return path;
}

/** The column as a person says it is. The level that its heading names stays where it still states one. */
function choose(column: Understood, choice: ColumnChoice | undefined): Understood {
  if (!choice) return column;
  const { field } = choice;
  const concept = field === "levelStatement" && column.field === field ? column.concept : null;
  return { ...column, field, concept, year: takesYear(field) ? choice.year : null, chosen: true };
}

/** Columns whose meaning depends on the others beside them; what a person chose is settled already. */
function settle(columns: readonly Understood[], view: TableView, header: HeaderRows): readonly Understood[] {
  return columns.map((column) =>
    column.chosen ? column : settleEnd(settleUnit(settleShared(column, columns, view, header), columns), columns),
  );
}

const SAMPLE_ROWS = 50;

/** Of columns under one heading cell (a narrow one for numbers, a wide one for the text) the one with the most text holds the statement. */
function settleShared(
  column: Understood,
  columns: readonly Understood[],
  view: TableView,
  header: HeaderRows,
): Understood {
  const merge = view.mergeAt(header.to, column.index);
  if (!merge || merge.left === merge.right || (column.field !== "levelStatement" && column.field !== "statement"))
    return column;
  const shared = columns.filter((c) => c.index >= merge.left && c.index <= merge.right);
  const weight = (index: number): number => {
    let sum = 0;
    for (let row = header.to + 1; row <= header.to + SAMPLE_ROWS; row++) sum += view.text(row, index).length;
    return sum;
  };
  const widest = shared.reduce((best, c) => (weight(c.index) > weight(best.index) ? c : best));
  return widest === column ? column : { ...column, field: "no", concept: null };
}

/** "Unit" means the unit of measure only where no other column does (domain 4.5, traps). */
function settleUnit(column: Understood, columns: readonly Understood[]): Understood {
  const bare = column.field === "ownerUnit" && /^unit$/i.test(column.path[column.path.length - 1]!);
  return bare && !columns.some((c) => c.field === "unit") ? { ...column, field: "unit" } : column;
}

/** "Target Renstra" beside targets by year is the end of the plan, which repeats the last of them (domain 4.5, traps). */
function settleEnd(column: Understood, columns: readonly Understood[]): Understood {
  const ofPlan =
    column.field === "target" && column.year === null && /\b(renstra|rpjmd|rpd)\b/i.test(column.path.join(" "));
  return ofPlan && columns.some((c) => c.field === "target" && c.year !== null)
    ? { ...column, field: "ignored" }
    : column;
}
