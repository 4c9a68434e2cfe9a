import { formatCell, type Rect } from "../../../src/core/address/address";
import type { CellStyle, PlanCell, SheetPlan } from "../../../src/core/sheet/sheet-plan";
import { cellText } from "../../../src/workbook/cells/cell-text";
import type { LocateLink } from "../../../src/workbook/made/link-targets";

/** What a cell shows inside its lines. */
export interface NormalCell {
  readonly value: string | number | null;
  readonly fill: string | null;
  /** How the text looks and stands; null without a text. */
  readonly text: Omit<CellStyle, "fill" | "border"> | null;
  /** Where the cell's link leads. */
  readonly link: string | null;
}

/** The cells that show a value, a fill or a link, by address from the top left on; `merges` are the plan's wide ones. */
export function normaliseCells(
  plan: SheetPlan,
  merges: readonly Rect[],
  locate: LocateLink,
): Readonly<Record<string, NormalCell>> {
  const covered = coveredCells(merges);
  const shown: Record<string, NormalCell> = {};
  for (const cell of [...plan.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const address = formatCell(cell);
    if (covered.has(address)) continue;
    const normal = normaliseCell(cell, plan.styles[cell.style]!, locate);
    if (normal.value !== null || normal.fill !== null || normal.link !== null) shown[address] = normal;
  }
  return shown;
}

function normaliseCell({ value, link }: PlanCell, style: CellStyle, locate: LocateLink): NormalCell {
  const { fill, border: _, ...text } = style;
  // Adding zero makes one of the two zeros.
  const shown = typeof value === "string" ? cellText(value) : value === null ? null : value + 0;
  const isEmpty = shown === null || shown === "";
  return {
    value: isEmpty ? null : shown,
    fill: fill?.toUpperCase() ?? null,
    text: isEmpty ? null : { ...text, color: text.color.toUpperCase(), indent: Math.round(text.indent) },
    link: link ? locate(link) : null,
  };
}

/** Addresses of all cells that stand behind another one. */
function coveredCells(merges: readonly Rect[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left) covered.add(formatCell({ row, column }));
  }
  return covered;
}
