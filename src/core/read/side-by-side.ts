import { type Rect, rect } from "../address/address";
import type { Field, TableColumn } from "./column";
import type { TableView } from "./table-view";

interface TablePart {
  readonly view: TableView;
  readonly columns: readonly TableColumn[];
  readonly area: Rect;
}

const PERFORMANCE: ReadonlySet<Field> = new Set<Field>([
  "code",
  "levelStatement",
  "statement",
  "nomenclature",
  "program",
  "kegiatan",
  "subKegiatan",
  "indicator",
  "unit",
  "baseline",
  "target",
  "budget",
]);
/** Fields that no cascade has twice. */
const ONCE: ReadonlySet<Field> = new Set<Field>(["code", "nomenclature", "program", "kegiatan", "subKegiatan"]);

/**
 * The areas of tables that stand side by side under one heading row, an empty column between them; empty where it is one table. Several
 * they are where both have the same levels, or one lists people or explains colours.
 */
export function splitBeside(table: TablePart): readonly Rect[] {
  const groups = groupColumns(table);
  if (groups.length < 2) return [];
  const { rowCount } = table.view.grid;
  const areaOf = (columns: readonly TableColumn[]): Rect =>
    rect(1, columns[0]!.index, rowCount, columns[columns.length - 1]!.index);
  const own = groups.filter((columns) => !isOther(columns));
  const chosen = own.filter((columns) => columns.some((c) => c.chosen));
  // Who chooses columns of one table means that one, and who chooses columns of several says that they are one table.
  if (chosen.length < 2 && own.some((columns, i) => own.slice(0, i).some((before) => repeats(columns, before))))
    return (chosen.length === 1 ? chosen : own).map(areaOf);
  // Columns of one table, perhaps with empty ones between them, and another table beside.
  return own.length === 0 || own.length === groups.length ? [] : [areaOf(own.flat())];
}

/** Columns without an empty one between them. */
function groupColumns({ view, columns, area }: TablePart): TableColumn[][] {
  const isEmpty = (column: number): boolean => {
    for (let row: number = area.top; row <= area.bottom; row++) if (view.spanText(row, column) !== "") return false;
    return true;
  };
  const groups: TableColumn[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isApart = before === undefined || (column.index > before.index + 1 && isEmpty(column.index - 1));
    if (group && !isApart) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** True for columns of another kind of table: people with their numbers, or nothing of a cascade at all. */
function isOther(columns: readonly TableColumn[]): boolean {
  const fields = new Set(columns.map((c) => c.field));
  if (columns.some((c) => c.chosen || PERFORMANCE.has(c.field))) return false;
  if (fields.has("no")) return columns.length > 1;
  return columns.length > 1 && columns.every((c) => c.field === "unknown" || c.field === "ignored");
}

function repeats(columns: readonly TableColumn[], before: readonly TableColumn[]): boolean {
  return columns.some(
    (c) =>
      (ONCE.has(c.field) || (c.field === "levelStatement" && c.concept !== null)) &&
      before.some((b) => b.field === c.field && b.concept === c.concept),
  );
}
