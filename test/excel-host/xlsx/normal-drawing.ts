import type { Box, Connector, Paragraph, SheetPlan, Side, TextRun } from "../../../src/core/sheet/sheet-plan";

/** English Metric Units, in which files tell lengths. */
const EMU_PER_POINT = 12_700;
const PLACES = 1e4;
/** What XML cannot carry, and nobody sees. */
const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A box without its id: what others call it is its place from back to front, from 1. */
export interface NormalBox extends Omit<Box, "id" | "paragraphs"> {
  readonly paragraphs: readonly NormalParagraph[];
}

/** One line of a box's text as far as it does not wrap. */
interface NormalParagraph {
  readonly align: string;
  readonly spaceBefore: number;
  /** Font, size and colour; null for an empty line. */
  readonly face: string | null;
  readonly runs: readonly Required<TextRun>[];
}

export interface NormalConnector {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly line: string;
}

/** Boxes from back to front, and connectors in the order of their ends; lengths in points, as exact as a file can tell them. */
export function normaliseDrawing({ boxes, connectors }: Pick<SheetPlan, "boxes" | "connectors">): {
  readonly boxes: readonly NormalBox[];
  readonly connectors: readonly NormalConnector[];
} {
  const numbers = new Map(boxes.map(({ id }, i) => [id, i + 1]));
  const endOf = ({ box, side }: { box: string; side: Side }): string => `box ${String(numbers.get(box))} ${side}`;
  return {
    boxes: boxes.map(normaliseBox),
    connectors: connectors
      .map((connector) => ({
        name: connector.name,
        from: endOf(connector.from),
        to: endOf(connector.to),
        line: describeLine(connector),
      }))
      .sort((a, b) => compare(`${a.from} ${a.to}`, `${b.from} ${b.to}`)),
  };
}

function normaliseBox({ id: _, ...box }: Box): NormalBox {
  const { inset, line } = box;
  const paragraphs = box.paragraphs.flatMap(normaliseParagraph);
  const left = length(box.x);
  const top = length(box.y);
  return {
    ...box,
    x: left,
    y: top,
    width: length(box.width),
    height: length(box.height),
    fill: box.fill?.toUpperCase() ?? null,
    line: line && { ...line, color: line.color.toUpperCase(), width: length(line.width) },
    inset: {
      top: length(inset.top),
      right: length(inset.right),
      bottom: length(inset.bottom),
      left: length(inset.left),
    },
    paragraphs: paragraphs.some(({ runs }) => runs.length > 0) ? paragraphs : [],
  };
}

/** A line end inside a paragraph looks as the end of one does, without the space. */
function normaliseParagraph({ align, font, size, color, runs, spaceBefore }: Paragraph): NormalParagraph[] {
  const lines: Required<TextRun>[][] = [[]];
  for (const { text, bold, italic = false } of runs) {
    text
      .replace(UNSEEN, "")
      .split(/\r\n?|\n/)
      .forEach((piece, i) => {
        if (i > 0) lines.push([]);
        const line = lines.at(-1)!;
        const last = line.at(-1);
        if (piece === "") return;
        if (last?.bold === bold && last.italic === italic) line.splice(-1, 1, { ...last, text: last.text + piece });
        else line.push({ text: piece, bold, italic });
      });
  }
  return lines.map((line, i) => ({
    align,
    spaceBefore: i === 0 ? spaceBefore : 0,
    face: line.length === 0 ? null : `${font} ${size} ${color.toUpperCase()}`,
    runs: line,
  }));
}

function describeLine({ color, width, dash }: Connector): string {
  return `${dash} ${length(width)} ${color.toUpperCase()}`;
}

function length(points: number): number {
  return Math.round((Math.round(points * EMU_PER_POINT) / EMU_PER_POINT) * PLACES) / PLACES;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
