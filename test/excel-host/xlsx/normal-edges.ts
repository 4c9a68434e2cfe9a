import { formatCell, type Column, type Rect, type Row } from "../../../src/core/address/address";
import type { BorderLine, SheetPlan } from "../../../src/core/sheet/sheet-plan";

const WEIGHTS: Readonly<Record<BorderLine["weight"], number>> = { hair: 1, thin: 2, medium: 3 };

/**
 * The lines that can be seen, by the place where they stand: a cell's bottom is its lower neighbour's top. Of two lines in one place the
 * heavier is seen, of two as heavy the later one; inside a merged area none.
 */
export function normaliseEdges(plan: SheetPlan, merges: readonly Rect[]): Readonly<Record<string, string>> {
  const hidden = innerEdges(merges);
  const seen = new Map<string, BorderLine>();
  const cells = [...plan.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, style } of cells) {
    const { top, right, bottom, left } = plan.styles[style]!.border;
    draw(above(row, column), top);
    draw(before(row, column), left);
    draw(above(row + 1, column), bottom);
    draw(before(row, column + 1), right);
  }
  const lines = Array.from(seen, ([edge, { weight, color }]): [string, string] => [
    edge,
    `${weight} ${color.toUpperCase()}`,
  ]);
  return Object.fromEntries(lines.sort());

  function draw(edge: string, line: BorderLine | null): void {
    const other = seen.get(edge);
    if (line && !hidden.has(edge) && (!other || WEIGHTS[line.weight] >= WEIGHTS[other.weight])) seen.set(edge, line);
  }
}

function above(row: number, column: number): string {
  return `top of ${formatCell({ row: row as Row, column: column as Column })}`;
}

function before(row: number, column: number): string {
  return `left of ${formatCell({ row: row as Row, column: column as Column })}`;
}

function innerEdges(merges: readonly Rect[]): ReadonlySet<string> {
  const inner = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row: number = top; row <= bottom; row++) {
      for (let column: number = left; column <= right; column++) {
        if (row > top) inner.add(above(row, column));
        if (column > left) inner.add(before(row, column));
      }
    }
  }
  return inner;
}
