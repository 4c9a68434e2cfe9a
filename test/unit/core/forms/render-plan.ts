import { formatRect, rect } from "../../../../src/core/address/address";
import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";

/** A plan as text to be read by people: page setup, then every row with its height and its cells, merges as ranges, page ends as rules. */
export function renderPlan(plan: SheetPlan): string {
  const mergeAt = new Map(plan.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const { print } = plan;
  const lines = [
    `${plan.name} (${plan.kind} ${plan.key})`,
    `columns ${plan.columnWidths.join(" ")}`,
    `${print.paper} ${print.orientation}, fit ${print.fit?.wide}x${print.fit?.tall}, area ${print.area && formatRect(print.area)}, repeat ${print.titleRows?.from}-${print.titleRows?.to}, footer ${print.footer?.left} | ${print.footer?.right}`,
    "",
  ];
  for (const [row, height] of plan.rowHeights) {
    const texts = plan.cells
      .filter((cell) => cell.row === row && cell.value !== null)
      .map((cell) => {
        const merge = mergeAt.get(`${cell.row},${cell.column}`);
        const style = plan.styles[cell.style]!;
        const marks = `${style.bold ? "*" : ""}${style.italic ? "/" : ""}${style.fill === null ? "" : `#${style.fill}`}`;
        return `  ${formatRect(merge ?? rect(cell.row, cell.column, cell.row, cell.column))}${marks === "" ? "" : ` ${marks}`}: ${JSON.stringify(cell.value)}`;
      });
    lines.push(`row ${row}, ${height} pt`, ...texts);
    if (print.breaksAfterRows.includes(row)) lines.push("---------- page ends ----------");
  }
  return lines.join("\n") + "\n";
}

/** Rows of texts, left to right, empty cells left out. */
export function textRows(plan: SheetPlan): readonly (readonly (string | number)[])[] {
  const rows = new Map<number, (string | number)[]>();
  const ordered = [...plan.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, value } of ordered) if (value !== null) rows.set(row, [...(rows.get(row) ?? []), value]);
  return [...rows.values()];
}

/** The rows of the section UTAMA. */
export function mainRows(plan: SheetPlan): readonly (readonly (string | number)[])[] {
  const rows = textRows(plan);
  const is = (text: string) => (row: readonly (string | number)[]) => row[0] === text;
  return rows.slice(rows.findIndex(is("A. UTAMA")) + 1, rows.findIndex(is("B. TAMBAHAN")));
}
