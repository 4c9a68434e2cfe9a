import type { Column, Rect, Row } from "../address/address";

/** Lengths are in points (1/72 inch) unless a name says otherwise. */
export type Points = number;

/** What a generated sheet is for; part of its mark in the workbook. */
export type SheetKind = "index" | "findings" | "tree" | "skp" | "notice" | "settings" | "table" | "matrix";

/** A sheet to be written: WHAT it holds. Frozen data; adapters know how their workbook writes it. */
export interface SheetPlan {
  readonly kind: SheetKind;
  /** Identity across runs: same kind and key replace the same sheet. Empty for a kind with one sheet. */
  readonly key: string;
  /** Wanted name; the adapter shortens to 31 characters and adds a suffix on a clash with a user's sheet. */
  readonly name: string;
  /** `RRGGBB` or null. */
  readonly tabColor: string | null;
  /** Styles that cells refer to by index. */
  readonly styles: readonly CellStyle[];
  /** Width in points of column 1, 2, ... */
  readonly columnWidths: readonly Points[];
  /** Row to height in points; absent rows keep the default. */
  readonly rowHeights: ReadonlyMap<Row, Points>;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Rect[];
  /** Rows and columns that stay in view; 0 for none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly autoFilter: Rect | null;
  /** Lists to choose from in these cells; other values may be typed. None when absent. */
  readonly dropDowns?: readonly DropDown[];
  readonly gridlines: boolean;
  readonly print: PrintSetup;
  readonly boxes: readonly Box[];
  readonly connectors: readonly Connector[];
}

export interface PlanCell {
  readonly row: Row;
  readonly column: Column;
  /** Text is written as text, whatever it begins with; null writes the style alone. */
  readonly value: string | number | null;
  /** Index into `styles`. */
  readonly style: number;
  /** Jump to a cell; the sheet is a source sheet's name, or another plan (by kind and key). */
  readonly link?: CellLink;
}

/** A list to choose from in every cell of an area. */
export interface DropDown {
  readonly area: Rect;
  /** The values themselves, none with a comma and together at most 255 characters, or the cells of the sheet that hold them. */
  readonly source: readonly string[] | Rect;
}

export type CellLink =
  | { readonly to: "sheet"; readonly sheet: string; readonly cell: string }
  | { readonly to: "plan"; readonly kind: SheetKind; readonly key: string };

export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic?: boolean;
}

export type FontName = "Arial" | "Times New Roman";
export type HorizontalAlign = "left" | "center" | "right";
export type VerticalAlign = "top" | "center" | "bottom";

export interface CellStyle {
  readonly font: FontName;
  readonly size: Points;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `RRGGBB`. */
  readonly color: string;
  /** `RRGGBB` or null. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlign;
  readonly vertical: VerticalAlign;
  readonly wrap: boolean;
  readonly indent: number;
  /** Thin lines around the cell. */
  readonly border: Border;
  /** `@` marks text, `#,##0` a grouped number, `General` neither. */
  readonly numberFormat: "@" | "General" | "#,##0" | "0%";
}

export interface Border {
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
}

export interface BorderLine {
  readonly weight: "hair" | "thin" | "medium";
  /** `RRGGBB`. */
  readonly color: string;
}

export type PaperName = "A4" | "F4" | "A3";

export interface PrintSetup {
  readonly paper: PaperName;
  readonly orientation: "portrait" | "landscape";
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Pages wide and tall to shrink to; 0 leaves that direction free; null prints at `scale`. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  /** Percent, 10 to 400; used when `fit` is null. */
  readonly scale: number;
  readonly area: Rect | null;
  /** Rows repeated on every page. */
  readonly titleRows: { readonly from: Row; readonly to: Row } | null;
  /** A page ends after each of these rows. */
  readonly breaksAfterRows: readonly Row[];
  readonly centerHorizontally: boolean;
  /** Plain text; `&P` page number and `&N` page count are the only codes. Null for none. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string } | null;
}

/** A rectangle with text, placed in points from the sheet's top-left corner. */
export interface Box {
  /** Unique on the sheet, stable across runs. */
  readonly id: string;
  /** Shown in the selection pane. */
  readonly name: string;
  /** Read aloud by screen readers. */
  readonly altText: string;
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
  /** `RRGGBB` or null for none. */
  readonly fill: string | null;
  readonly line: { readonly color: string; readonly width: Points; readonly dash: "solid" | "dash" } | null;
  readonly paragraphs: readonly Paragraph[];
  readonly inset: { readonly top: Points; readonly right: Points; readonly bottom: Points; readonly left: Points };
  readonly verticalAlign: VerticalAlign;
}

export interface Paragraph {
  readonly align: HorizontalAlign;
  readonly font: FontName;
  readonly size: Points;
  /** `RRGGBB`. */
  readonly color: string;
  readonly runs: readonly TextRun[];
  /** Space above, in points. */
  readonly spaceBefore: Points;
}

export type Side = "top" | "right" | "bottom" | "left";

/** An elbow line glued to two boxes. */
export interface Connector {
  readonly id: string;
  readonly name: string;
  readonly from: { readonly box: string; readonly side: Side };
  readonly to: { readonly box: string; readonly side: Side };
  readonly color: string;
  readonly width: Points;
  readonly dash: "solid" | "dash";
}
