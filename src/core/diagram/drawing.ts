import type { HorizontalAlign, Points } from "../sheet/sheet-plan";

/** One line of text inside a box, its left, middle or right end at `x` as `align` says, its base line at `y`, both from the sheet's corner. */
export interface DrawnLine {
  readonly x: Points;
  readonly y: Points;
  readonly align: HorizontalAlign;
  readonly size: Points;
  /** 0-based: the lines of one paragraph can be read as one text. */
  readonly paragraph: number;
  /** `RRGGBB`. */
  readonly color: string;
  readonly runs: readonly { readonly text: string; readonly bold: boolean; readonly italic: boolean }[];
}

/** A box without its text. */
export interface DrawnBox {
  readonly id: string;
  /** The node it stands for; null for legend, strip and heading. */
  readonly node: string | null;
  /** What a screen reader says of it. */
  readonly altText: string;
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
  /** `RRGGBB` or null. */
  readonly fill: string | null;
  readonly line: { readonly color: string; readonly width: Points; readonly dashed: boolean } | null;
}

/** The boxes and lines of a tree's sheet plan, ready to be drawn on any surface; texts are laid out when they are asked for. */
export interface Drawing {
  /** Extent of all boxes and lines, from the sheet's corner. */
  readonly width: Points;
  readonly height: Points;
  readonly boxes: readonly DrawnBox[];
  /** Corners of each elbow line, from parent to child. */
  readonly links: readonly (readonly (readonly [x: Points, y: Points])[])[];
}
