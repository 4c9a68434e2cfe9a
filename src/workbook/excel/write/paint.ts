import { rect, type Rect } from "../../../core/address/address";
import type { CellStyle, PlanCell, SheetPlan } from "../../../core/sheet/sheet-plan";
import { planBorders, type BorderSetting } from "./border-paint";
import { coverCells, rowsOfCells, type CellRows } from "./cover-cells";

/** What a cell's style says, property by property as Excel sets it. */
export interface Look {
  readonly numberFormat: CellStyle["numberFormat"];
  readonly font: CellStyle["font"];
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `RRGGBB`. */
  readonly color: string;
  /** `RRGGBB`. */
  readonly fill: string;
  readonly horizontal: CellStyle["horizontal"];
  readonly vertical: CellStyle["vertical"];
  readonly wrap: boolean;
  /** Steps, from 1. */
  readonly indent: number;
}

/** One property with one value. */
export type LookSetting = { readonly [P in keyof Look]: { readonly property: P; readonly value: Look[P] } }[keyof Look];

export type PaintSetting = LookSetting | BorderSetting;

/** Settings for some rectangles of a sheet. Paints are laid on in their order. */
export interface Paint {
  readonly areas: readonly Rect[];
  readonly settings: readonly PaintSetting[];
}

type LookReader = { readonly [P in keyof Look]: (style: CellStyle) => Look[P] | null };

/** Null leaves the cell as it is on an empty sheet. */
const READ: LookReader = {
  numberFormat: (style) => style.numberFormat,
  font: (style) => style.font,
  size: (style) => style.size,
  bold: (style) => style.bold,
  italic: (style) => style.italic,
  underline: (style) => style.underline,
  color: (style) => style.color.toUpperCase(),
  fill: (style) => style.fill?.toUpperCase() ?? null,
  horizontal: (style) => style.horizontal,
  vertical: (style) => style.vertical,
  wrap: (style) => style.wrap,
  indent: (style) => (Math.round(style.indent) > 0 ? Math.round(style.indent) : null),
};

/** Nobody sees these on an empty cell, so the most common value goes everywhere and only the others by cell. */
const UNSEEN: readonly (keyof Look)[] = [
  "numberFormat",
  "font",
  "size",
  "bold",
  "italic",
  "underline",
  "color",
  "horizontal",
  "vertical",
];

/**
 * The looks of a plan's cells for an empty sheet, but for the wrapping of text: in as few rectangles as cover them. Cells without a
 * style in the plan may get what cannot be seen on an empty cell, and never a fill or a line.
 */
export function planPaint(plan: SheetPlan): readonly Paint[] {
  const painter = new LookPainter(plan, plan.cells);
  painter.paintEverywhere(UNSEEN);
  painter.paintWhereWanted("fill", false);
  painter.paintWhereWanted("indent", true);
  return [...painter.paints(), ...planBorders(rowsOfCells(plan.cells), plan.styles)];
}

/**
 * The wrapping of text, which belongs after the merges: wrapped before, a long heading makes its row as high as its first
 * column is narrow. Cells inside a merged area are as the area's first cell, for Excel has one setting for all of it.
 */
export function planWrap(plan: SheetPlan): readonly Paint[] {
  const painter = new LookPainter(plan, withStylesOfMerges(plan));
  painter.paintEverywhere(["wrap"]);
  return painter.paints();
}

/** Where a style stands, and what is set there. */
interface StyleGroup {
  readonly styles: ReadonlySet<number>;
  readonly overGaps: boolean;
  readonly settings: LookSetting[];
}

class LookPainter {
  readonly #styles: readonly CellStyle[];
  readonly #rows: CellRows;
  readonly #used: Rect | null;
  /** How many cells have each style. */
  readonly #counts = new Map<number, number>();
  readonly #everywhere: LookSetting[] = [];
  readonly #groups = new Map<string, StyleGroup>();

  constructor(plan: SheetPlan, cells: readonly PlanCell[]) {
    this.#styles = plan.styles;
    this.#rows = rowsOfCells(cells);
    this.#used = usedArea(this.#rows);
    for (const { style } of cells) this.#counts.set(style, (this.#counts.get(style) ?? 0) + 1);
  }

  paintEverywhere(properties: readonly (keyof Look)[]): void {
    for (const property of properties) {
      const [common, ...others] = this.#valuesOf(property).sort((a, b) => b.cells - a.cells);
      if (common) this.#everywhere.push(common.setting);
      for (const { setting, styles } of others) this.#add(setting, styles, true);
    }
  }

  paintWhereWanted(property: keyof Look, overGaps: boolean): void {
    for (const { setting, styles } of this.#valuesOf(property)) this.#add(setting, styles, overGaps);
  }

  paints(): Paint[] {
    if (!this.#used) return [];
    const everywhere = { areas: [this.#used], settings: this.#everywhere };
    const groups = Array.from(this.#groups.values(), ({ styles, overGaps, settings }): Paint => {
      return { areas: coverCells(this.#rows, ({ style }) => styles.has(style), { overGaps, shape: "any" }), settings };
    });
    return this.#everywhere.length > 0 ? [everywhere, ...groups] : groups;
  }

  #valuesOf(property: keyof Look): { setting: LookSetting; styles: Set<number>; cells: number }[] {
    const found = new Map<unknown, { setting: LookSetting; styles: Set<number>; cells: number }>();
    for (const [index, count] of this.#counts) {
      const value = READ[property](this.#styles[index]!);
      if (value === null) continue;
      const same = found.get(value);
      if (same) {
        same.styles.add(index);
        same.cells += count;
      } else found.set(value, { setting: { property, value } as LookSetting, styles: new Set([index]), cells: count });
    }
    return Array.from(found.values());
  }

  /** Settings of the same cells share their rectangles. */
  #add(setting: LookSetting, styles: ReadonlySet<number>, overGaps: boolean): void {
    const key = `${overGaps} ${Array.from(styles).sort().join()}`;
    const group = this.#groups.get(key);
    if (group) group.settings.push(setting);
    else this.#groups.set(key, { styles, overGaps, settings: [setting] });
  }
}

function usedArea(rows: CellRows): Rect | null {
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return null;
  let left = Infinity;
  let right = 0;
  for (const cells of rows) {
    left = Math.min(left, cells[0]!.column);
    right = Math.max(right, cells.at(-1)!.column);
  }
  return rect(first[0]!.row, left, last[0]!.row, right);
}

function withStylesOfMerges({ cells, merges }: SheetPlan): PlanCell[] {
  const styleAt = new Map<string, number>();
  const anchors = new Map(merges.map((area) => [`${area.top} ${area.left}`, area] as const));
  for (const { row, column, style } of cells) {
    const area = anchors.get(`${row} ${column}`);
    if (!area) continue;
    for (let at: number = area.top; at <= area.bottom; at++)
      for (let across: number = area.left; across <= area.right; across++) styleAt.set(`${at} ${across}`, style);
  }
  return cells.map((cell) => ({ ...cell, style: styleAt.get(`${cell.row} ${cell.column}`) ?? cell.style }));
}
