import { column, row } from "../../src/core/address/address";
import type { Box, CellStyle, Connector, PlanCell, PrintSetup, SheetPlan, Side } from "../../src/core/sheet/sheet-plan";

/** A style to vary. */
export const PLAIN_STYLE: CellStyle = {
  font: "Arial",
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  color: "000000",
  fill: null,
  horizontal: "left",
  vertical: "top",
  wrap: true,
  indent: 0,
  border: { top: null, right: null, bottom: null, left: null },
  numberFormat: "@",
};

/** Portrait A4, one page wide. */
export const PLAIN_PRINT: PrintSetup = {
  paper: "A4",
  orientation: "portrait",
  margins: { top: 20, right: 15, bottom: 20, left: 15, header: 8, footer: 8 },
  fit: { wide: 1, tall: 0 },
  scale: 100,
  area: null,
  titleRows: null,
  breaksAfterRows: [],
  centerHorizontally: true,
  footer: null,
};

/** A plan with nothing on it but what is given. */
export function buildPlan(parts: Partial<SheetPlan>): SheetPlan {
  return {
    kind: "skp",
    key: "",
    name: "SKP",
    tabColor: null,
    styles: [PLAIN_STYLE],
    columnWidths: [120, 60, 60],
    rowHeights: new Map(),
    cells: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    autoFilter: null,
    gridlines: false,
    print: PLAIN_PRINT,
    boxes: [],
    connectors: [],
    ...parts,
  };
}

/** A cell by 1-based row and column. */
export function buildCell(
  at: number,
  across: number,
  value: string | number | null,
  more: Partial<PlanCell> = {},
): PlanCell {
  return { row: row(at), column: column(across), value, style: 0, ...more };
}

/** A box of one paragraph; lengths in points. */
export function buildBox(id: string, x: number, y: number, width: number, height: number, text: string): Box {
  return {
    id,
    name: `Kotak ${id}`,
    altText: text,
    x,
    y,
    width,
    height,
    fill: "DDEBF7",
    line: { color: "1F4E79", width: 1, dash: "solid" },
    paragraphs: [
      { align: "center", font: "Arial", size: 10, color: "000000", spaceBefore: 0, runs: [{ text, bold: true }] },
    ],
    inset: { top: 4, right: 4, bottom: 4, left: 4 },
    verticalAlign: "center",
  };
}

/** A connector; its ends as `box side`, for example `a bottom`. */
export function buildConnector(from: string, to: string): Connector {
  return {
    id: `${from}-${to}`,
    name: `Garis ${from} - ${to}`,
    from: parseEnd(from),
    to: parseEnd(to),
    color: "595959",
    width: 1.25,
    dash: "solid",
  };
}

function parseEnd(text: string): { box: string; side: Side } {
  const [box, side] = text.split(" ");
  return { box: box!, side: side as Side };
}
