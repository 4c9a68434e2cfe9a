import type { Rect } from "../../../core/address/address";
import type { Border, BorderLine, CellStyle } from "../../../core/sheet/sheet-plan";
import { coverCells, type CellRows, type CoverRule } from "./cover-cells";

/** Excel's names of the lines of a range. */
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface BorderSetting {
  readonly property: "border";
  readonly edges: readonly BorderEdge[];
  readonly line: BorderLine;
}

/** Rectangles and the lines on them. */
export interface BorderPaint {
  readonly areas: readonly Rect[];
  readonly settings: readonly [BorderSetting];
}

interface Axis {
  readonly sides: readonly [keyof Border, keyof Border];
  readonly edges: readonly [BorderEdge, BorderEdge];
  readonly inside: BorderEdge;
  /** The shape of rectangles on which one side alone is a line of every cell. */
  readonly flat: CoverRule["shape"];
}

const AXES: readonly Axis[] = [
  { sides: ["top", "bottom"], edges: ["EdgeTop", "EdgeBottom"], inside: "InsideHorizontal", flat: "rows" },
  { sides: ["left", "right"], edges: ["EdgeLeft", "EdgeRight"], inside: "InsideVertical", flat: "columns" },
];

const WEIGHTS: Readonly<Record<BorderLine["weight"], number>> = { hair: 0, thin: 1, medium: 2 };

interface EdgeGroup {
  readonly styles: ReadonlySet<number>;
  readonly shape: CoverRule["shape"];
  readonly line: BorderLine;
  readonly edges: BorderEdge[];
}

/**
 * The lines of cells. Where cells have both sides of an axis, in rectangles with their inner lines; else row by row or column by
 * column. A line is never taken away, for Excel then takes it from the neighbour as well; heavier lines come later and win.
 */
export function planBorders(rows: CellRows, styles: readonly CellStyle[]): BorderPaint[] {
  const used = new Set(rows.flatMap((cells) => cells.map(({ style }) => style)));
  return linesOf(used, styles).flatMap((line) =>
    groupsOf(line, used, styles).flatMap((group) => {
      const rule: CoverRule = { overGaps: false, shape: group.shape };
      return paintsOf(
        group,
        coverCells(rows, ({ style }) => group.styles.has(style), rule),
      );
    }),
  );
}

/** The different lines, lighter ones first. */
function linesOf(used: ReadonlySet<number>, styles: readonly CellStyle[]): BorderLine[] {
  const lines = new Map<string, BorderLine>();
  for (const index of used) {
    for (const line of Object.values(styles[index]!.border) as (BorderLine | null)[])
      if (line) lines.set(keyOf(line), line);
  }
  return Array.from(lines.values()).sort((a, b) => WEIGHTS[a.weight] - WEIGHTS[b.weight]);
}

function groupsOf(line: BorderLine, used: ReadonlySet<number>, styles: readonly CellStyle[]): EdgeGroup[] {
  const groups = new Map<string, EdgeGroup>();
  const add = (found: readonly number[], shape: CoverRule["shape"], edges: readonly BorderEdge[]): void => {
    if (found.length === 0) return;
    const key = `${shape} ${found.join()}`;
    const group = groups.get(key);
    if (group) group.edges.push(...edges);
    else groups.set(key, { styles: new Set(found), shape, line, edges: [...edges] });
  };
  const indices = Array.from(used).sort((a, b) => a - b);
  for (const { sides, edges, inside, flat } of AXES) {
    const has = (index: number, side: keyof Border): boolean => {
      const own = styles[index]!.border[side];
      return own !== null && keyOf(own) === keyOf(line);
    };
    const [first, second] = sides;
    add(
      indices.filter((index) => has(index, first) && has(index, second)),
      "any",
      [...edges, inside],
    );
    add(
      indices.filter((index) => has(index, first) && !has(index, second)),
      flat,
      [edges[0]],
    );
    add(
      indices.filter((index) => !has(index, first) && has(index, second)),
      flat,
      [edges[1]],
    );
  }
  return Array.from(groups.values());
}

/** Excel refuses the inner lines of a range that has none, so rectangles of one row or column go apart. */
function paintsOf({ line, edges }: EdgeGroup, areas: readonly Rect[]): BorderPaint[] {
  const byEdges = new Map<string, { edges: readonly BorderEdge[]; areas: Rect[] }>();
  for (const area of areas) {
    const own = edges.filter(
      (edge) =>
        (edge !== "InsideHorizontal" || area.bottom > area.top) &&
        (edge !== "InsideVertical" || area.right > area.left),
    );
    const same = byEdges.get(own.join());
    if (same) same.areas.push(area);
    else byEdges.set(own.join(), { edges: own, areas: [area] });
  }
  return Array.from(byEdges.values(), (each) => {
    return { areas: each.areas, settings: [{ property: "border", edges: each.edges, line }] };
  });
}

function keyOf({ weight, color }: BorderLine): string {
  return `${weight} ${color.toUpperCase()}`;
}
