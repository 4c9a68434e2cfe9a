import { column, rect, row, type Rect, type Row } from "../address/address";
import type { CellStyle, DropDown, PaperName, PlanCell, Points, SheetKind, SheetPlan } from "../sheet/sheet-plan";
import { REPORT_STYLES, styleIndex, styleOf, type ReportStyle } from "../report/report-styles";
import { lineHeight, wrapLines } from "../text/measure";

/** One column of a table. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: Points;
  /** Money is kept as numbers and grouped; everything else is text. */
  readonly isMoney: boolean;
}

/** A table of texts to be written as a sheet. */
export interface TableSheet {
  readonly kind: Extract<SheetKind, "table" | "matrix">;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly SheetColumn[];
  /** Cells of each data row, as many as columns. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Cells of one column that are merged: 0-based rows of `rows`, both inside. */
  readonly merges: readonly { readonly column: number; readonly from: number; readonly to: number }[];
  /** Columns that stay in view. */
  readonly frozen: number;
  readonly filtered: boolean;
  readonly tabColor: string;
  readonly page: string;
}

const CELL_PADDING: Points = 6;
const ROW_PADDING: Points = 3;
const MAX_ROW_HEIGHT: Points = 409;
const TITLE_ROWS = 2;
/** Sheet row of the heading. */
export const HEADING_ROW = TITLE_ROWS + 1;
const A3_ROOM: Points = 1105;
/** Between the left and right margins of each paper, landscape. */
const ROOM: readonly (readonly [PaperName, Points])[] = [
  ["A4", 757],
  ["F4", 850],
  ["A3", A3_ROOM],
];
/** Text of 10 points is printed with at least 8. */
const SMALLEST_SCALE = 0.8;
const WIDEST: Points = A3_ROOM / SMALLEST_SCALE;
/** Columns narrower than this share of their width would break words. */
const NARROWEST = 0.75;
const MONEY: CellStyle = { ...styleOf("text"), horizontal: "right", numberFormat: "#,##0" };
const STYLES: readonly CellStyle[] = [...REPORT_STYLES, MONEY];

/**
 * The sheet of a table: title, note, heading, rows; on the smallest landscape paper where its text of 10 points prints with 8 at least. A
 * table too wide for A3 gets narrower columns, and if that is not enough it is printed on pages side by side.
 */
export function planTableSheet(wanted: TableSheet, dropDowns: readonly DropDown[] = []): SheetPlan {
  const wide = widthOf(wanted.columns);
  const narrowing = Math.min(1, Math.max(NARROWEST, WIDEST / wide));
  const columns = wanted.columns.map((each) => ({ ...each, width: each.width * narrowing }));
  const table = { ...wanted, columns };
  const { rows } = table;
  const width = widthOf(columns);
  const cells: PlanCell[] = [];
  const put = (at: number, place: number, value: PlanCell["value"], style: number) =>
    cells.push({ row: row(at), column: column(place), value, style });
  for (let place = 1; place <= columns.length; place++) {
    put(1, place, place === 1 ? table.title : null, styleIndex("title"));
    put(TITLE_ROWS, place, place === 1 ? table.note : null, styleIndex("note"));
    put(HEADING_ROW, place, columns[place - 1]!.heading, styleIndex("header"));
  }
  rows.forEach((values, i) => {
    values.forEach((value, c) => {
      put(HEADING_ROW + 1 + i, c + 1, value, columns[c]!.isMoney ? REPORT_STYLES.length : styleIndex("text"));
    });
  });
  const last = HEADING_ROW + rows.length;
  const whole = rect(HEADING_ROW, 1, Math.max(HEADING_ROW, last), columns.length);
  const [paper] = ROOM.find(([, room]) => width * SMALLEST_SCALE <= room) ?? ["A3" as const];
  const heading = row(HEADING_ROW);
  return {
    kind: table.kind,
    key: "",
    name: table.name,
    tabColor: table.tabColor,
    styles: STYLES,
    columnWidths: columns.map((each) => each.width),
    rowHeights: heightsOf(table, width),
    cells,
    merges: [
      rect(1, 1, 1, columns.length),
      rect(TITLE_ROWS, 1, TITLE_ROWS, columns.length),
      ...table.merges.map((m): Rect => {
        return rect(HEADING_ROW + 1 + m.from, m.column + 1, HEADING_ROW + 1 + m.to, m.column + 1);
      }),
    ],
    freeze: { rows: HEADING_ROW, columns: table.frozen },
    autoFilter: table.filtered && rows.length > 0 ? whole : null,
    dropDowns,
    gridlines: false,
    print: {
      paper,
      orientation: "landscape",
      margins: { top: 15, right: 15, bottom: 18, left: 15, header: 8, footer: 8 },
      fit: { wide: Math.ceil((width * SMALLEST_SCALE - 1) / A3_ROOM), tall: 0 },
      scale: 100,
      area: rect(1, 1, last, columns.length),
      titleRows: { from: heading, to: heading },
      breaksAfterRows: [],
      centerHorizontally: false,
      footer: { left: table.title, center: "", right: table.page },
    },
    boxes: [],
    connectors: [],
  };
}

function widthOf(columns: readonly SheetColumn[]): Points {
  return columns.reduce((sum, each) => sum + each.width, 0);
}

/** Every row as high as its tallest text; where a merged cell's text needs more than its rows give, its last row makes room. */
function heightsOf({ title, note, columns, rows, merges }: TableSheet, width: Points): ReadonlyMap<Row, Points> {
  const heights = new Map<Row, Points>();
  heights.set(row(1), textHeight(title, "title", width));
  heights.set(row(TITLE_ROWS), textHeight(note, "note", width));
  heights.set(row(HEADING_ROW), Math.max(...columns.map((c) => textHeight(c.heading, "header", c.width))));
  const spread = new Set(merges.filter((m) => m.to > m.from).map((m) => `${m.column} ${m.from}`));
  const data = rows.map((values, i) =>
    values.reduce<Points>(
      (tallest, value, c) => {
        if (typeof value !== "string" || spread.has(`${c} ${i}`)) return tallest;
        return Math.max(tallest, textHeight(value, "text", columns[c]!.width));
      },
      textHeight("", "text", 1),
    ),
  );
  for (const { column: c, from, to } of [...merges].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const text = rows[from]![c];
    if (typeof text !== "string") continue;
    let given = 0;
    for (let i = from; i <= to; i++) given += data[i]!;
    data[to] = data[to]! + Math.max(0, textHeight(text, "text", columns[c]!.width) - given);
  }
  data.forEach((height, i) => heights.set(row(HEADING_ROW + 1 + i), Math.min(height, MAX_ROW_HEIGHT)));
  return heights;
}

function textHeight(text: string, style: ReportStyle, width: Points): Points {
  const { font, bold, size } = styleOf(style);
  const lines = text === "" ? 1 : wrapLines(text, { font, bold }, size, width - CELL_PADDING).length;
  return lines * lineHeight(font, size) + ROW_PADDING;
}
