import type { Rect } from "../../../src/core/address/address";

/** The workbook that the test host holds in memory. Plain mutable data; what a member may do with it is said in `members/`. */
export interface HostWorkbook {
  sheets: HostSheet[];
  activeSheetId: string;
  /** Workbook-scoped names. */
  names: HostName[];
  /** Document settings by key. */
  settings: Map<string, unknown>;
  /** Whether the structure is protected: no sheet can be added, removed, renamed, moved or hidden. */
  structureProtected: boolean;
  /** Whether days are counted from 1904 instead of 1900. */
  date1904: boolean;
  /** Source of ids; never used twice. */
  nextId: number;
}

export type CellValue = string | number | boolean;

export interface HostSheet {
  /** As Excel gives it: a GUID in braces. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, or empty for none. */
  tabColor: string;
  showGridlines: boolean;
  isProtected: boolean;
  /** By `cellKey`; only cells that hold a value or a format of their own. */
  cells: Map<number, HostCell>;
  /** Formats of whole rows and columns, 1-based, for cells that have none of their own. */
  rowFormats: Map<number, HostFormat>;
  columnFormats: Map<number, HostFormat>;
  /** Points, 1-based; absent ones are of standard size. */
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Rect[];
  /** By `cellKey`. */
  hyperlinks: Map<number, HostHyperlink>;
  freeze: { rows: number; columns: number };
  autoFilter: Rect | null;
  pageLayout: HostPageLayout;
  /** A page ends before each of these 1-based rows or columns. */
  horizontalPageBreaks: number[];
  verticalPageBreaks: number[];
  /** From back to front. */
  shapes: HostShape[];
  conditionalFormats: HostConditionalFormat[];
  /** No cell has two. */
  dataValidations: HostDataValidation[];
  /** What the host holds no more of than how many there are. */
  counts: { charts: number; tables: number; comments: number };
  /** Sheet-scoped names. */
  names: HostName[];
}

export interface HostCell {
  /** Empty text for a cell without a value. */
  value: CellValue;
  /** With its `=`, or null. */
  formula: string | null;
  format: HostFormat;
}

export interface HostHyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** Frozen and shared between cells: a change makes another one. Names and values are those of Office.js. */
export interface HostFormat {
  readonly numberFormat: string;
  readonly font: HostFont;
  /** `#RRGGBB`, or empty for no fill. */
  readonly fill: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly borders: {
    readonly EdgeTop: HostBorder;
    readonly EdgeBottom: HostBorder;
    readonly EdgeLeft: HostBorder;
    readonly EdgeRight: HostBorder;
  };
}

export interface HostFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `None`, `Single`, ... */
  readonly underline: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface HostBorder {
  /** `None`, `Continuous`, ... */
  readonly style: string;
  /** `Hairline`, `Thin`, `Medium`, `Thick`. */
  readonly weight: string;
  readonly color: string;
}

export interface HostPageLayout {
  orientation: "Portrait" | "Landscape";
  /** A member of `Excel.PaperType`. */
  paperSize: string;
  /** Points. */
  margins: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  zoom: { scale: number } | { horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printArea: Rect | null;
  printTitleRows: { from: number; to: number } | null;
  printTitleColumns: { from: number; to: number } | null;
  headersFooters: Record<
    "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
    string
  >;
}

export interface HostShape {
  readonly id: string;
  name: string;
  kind: "GeometricShape" | "Line" | "Image" | "Group" | "TextBox";
  /** A member of `Excel.GeometricShapeType`; null for a line. */
  geometricShapeType: string | null;
  /** Points from the sheet's top-left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Degrees, clockwise. */
  rotation: number;
  lockAspectRatio: boolean;
  placement: "TwoCell" | "OneCell" | "Absolute";
  visible: boolean;
  altTextTitle: string;
  altTextDescription: string;
  /** `#RRGGBB`, or null when the shape has no fill. */
  fill: string | null;
  /** From 0, opaque, to 1, clear. */
  fillTransparency: number;
  line: { visible: boolean; color: string; weight: number; dashStyle: string };
  text: HostShapeText;
  /** Of a line. */
  connector: HostConnector | null;
}

export interface HostShapeText {
  text: string;
  /** One font a UTF-16 unit of `text`; equal fonts are one object. */
  fonts: HostFont[];
  /** The font of text that is yet to be written. */
  font: HostFont;
  autoSizeSetting: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  horizontalOverflow: string;
  verticalOverflow: string;
  topMargin: number;
  rightMargin: number;
  bottomMargin: number;
  leftMargin: number;
}

export interface HostConnector {
  /** `Straight`, `Elbow`, `Curve`. */
  type: string;
  /** Whether the line begins at the right edge of its frame, and at the bottom one. */
  flipHorizontal: boolean;
  flipVertical: boolean;
  begin: { shapeId: string; site: number } | null;
  end: { shapeId: string; site: number } | null;
}

export interface HostConditionalFormat {
  readonly id: string;
  type: "Custom";
  ranges: Rect[];
  /** With its `=`. */
  formula: string;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
}

/** Rules for what may be typed into cells. */
export interface HostDataValidation extends HostValidation {
  readonly ranges: readonly Rect[];
}

/** What one cell has of them. */
export interface HostValidation {
  /** A member of `Excel.DataValidationType`; `None` where anything may be typed, yet there is an alert or a prompt. */
  readonly type: string;
  /** As in `Excel.DataValidationRule`, under the type's name; a list's source is a text with commas, or a formula with its `=`. */
  readonly rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Readonly<{ showAlert: boolean; style: string; title: string; message: string }>;
  readonly prompt: Readonly<{ showPrompt: boolean; title: string; message: string }>;
}

export interface HostName {
  name: string;
  /** With its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** The key of a cell in a sheet's maps; row and column 1-based. */
export function cellKey(row: number, column: number): number {
  return (row - 1) * 16_384 + column - 1;
}
