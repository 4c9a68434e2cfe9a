import { rect, MAX_COLUMN, MAX_ROW, type Rect } from "../../../src/core/address/address";
import { changeFormats, formatsIn } from "./change-formats";
import type { HostBorder, HostFormat, HostSheet } from "./host-workbook";
import { cellCount } from "./range-address";
import { cellsIn, formatOf, putFormat } from "./sheet-cells";
import { internFormat } from "./formats";

export type CellEdge = keyof HostFormat["borders"];
/** A side of a range: its outline, or the lines between its rows or columns. */
export type RangeSide = CellEdge | "InsideHorizontal" | "InsideVertical";

const OPPOSITE = {
  EdgeTop: "EdgeBottom",
  EdgeBottom: "EdgeTop",
  EdgeLeft: "EdgeRight",
  EdgeRight: "EdgeLeft",
} as const satisfies Record<CellEdge, CellEdge>;

/** Cells and one edge of each. */
interface Strip {
  readonly area: Rect;
  readonly edge: CellEdge;
}

/** The cells whose edges make up the side; none for lines inside a single row or column. */
function stripsOf({ top, left, bottom, right }: Rect, side: RangeSide): Strip[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: rect(top, left, top, right), edge: side }];
    case "EdgeBottom":
      return [{ area: rect(bottom, left, bottom, right), edge: side }];
    case "EdgeLeft":
      return [{ area: rect(top, left, bottom, left), edge: side }];
    case "EdgeRight":
      return [{ area: rect(top, right, bottom, right), edge: side }];
    case "InsideHorizontal":
      if (top === bottom) return [];
      return [
        { area: rect(top, left, bottom - 1, right), edge: "EdgeBottom" },
        { area: rect(top + 1, left, bottom, right), edge: "EdgeTop" },
      ];
    case "InsideVertical":
      if (left === right) return [];
      return [
        { area: rect(top, left, bottom, right - 1), edge: "EdgeRight" },
        { area: rect(top, left + 1, bottom, right), edge: "EdgeLeft" },
      ];
  }
}

/** The cells on the other side of a strip's edge, or null at the end of the sheet. */
function neighbours({ area, edge }: Strip): Rect | null {
  const down = edge === "EdgeTop" ? -1 : edge === "EdgeBottom" ? 1 : 0;
  const right = edge === "EdgeLeft" ? -1 : edge === "EdgeRight" ? 1 : 0;
  const [top, left, bottom, last] = [area.top + down, area.left + right, area.bottom + down, area.right + right];
  return top < 1 || left < 1 || bottom > MAX_ROW || last > MAX_COLUMN ? null : rect(top, left, bottom, last);
}

/** The lines along a side, each once. A line between two cells may be kept by either. */
export function bordersOf(sheet: HostSheet, area: Rect, side: RangeSide): HostBorder[] {
  const found = new Set<HostBorder>();
  const [strip] = stripsOf(area, side);
  if (!strip) return [];
  if (cellCount(strip.area) > 1_000_000) {
    for (const format of formatsIn(sheet, strip.area)) found.add(format.borders[strip.edge]);
  } else {
    for (let row = strip.area.top as number; row <= strip.area.bottom; row++) {
      for (let column = strip.area.left as number; column <= strip.area.right; column++) {
        found.add(borderOf(sheet, row, column, strip.edge));
      }
    }
  }
  return [...found];
}

/** The line at one edge of a cell: its own, or else its neighbour's. */
export function borderOf(sheet: HostSheet, row: number, column: number, edge: CellEdge): HostBorder {
  const own = formatOf(sheet, row, column).borders[edge];
  if (own.style !== "None") return own;
  const beside = neighbours({ area: rect(row, column, row, column), edge });
  if (!beside) return own;
  const other = formatOf(sheet, beside.top, beside.left).borders[OPPOSITE[edge]];
  return other.style === "None" ? own : other;
}

/** Changes the lines along a side. A line that a cell beside the area has there is the same line, and changes too. */
export function changeBorders(
  sheet: HostSheet,
  area: Rect,
  side: RangeSide,
  change: (border: HostBorder) => HostBorder,
): void {
  for (const strip of stripsOf(area, side)) {
    takeOver(sheet, strip);
    changeFormats(sheet, strip.area, (format) => withBorder(format, strip.edge, change(format.borders[strip.edge])));
    if (side === "InsideHorizontal" || side === "InsideVertical") continue;
    const beside = neighbours(strip);
    if (!beside) continue;
    const edge = OPPOSITE[strip.edge];
    for (const { row, column, cell } of [...cellsIn(sheet, beside)]) {
      const border = cell.format.borders[edge];
      if (border.style !== "None")
        putFormat(sheet, row, column, internFormat(withBorder(cell.format, edge, change(border))));
    }
  }
}

/** What is a neighbour's line becomes the cell's own, so that a change of its colour alone starts from what is seen. */
function takeOver(sheet: HostSheet, strip: Strip): void {
  const beside = neighbours(strip);
  if (!beside) return;
  const edge = OPPOSITE[strip.edge];
  const [down, right] = [strip.area.top - beside.top, strip.area.left - beside.left];
  for (const { row, column, cell } of [...cellsIn(sheet, beside)]) {
    const border = cell.format.borders[edge];
    if (border.style === "None") continue;
    const format = formatOf(sheet, row + down, column + right);
    if (format.borders[strip.edge].style !== "None") continue;
    putFormat(sheet, row + down, column + right, internFormat(withBorder(format, strip.edge, border)));
  }
}

function withBorder(format: HostFormat, edge: CellEdge, border: HostBorder): HostFormat {
  return { ...format, borders: { ...format.borders, [edge]: border } };
}
