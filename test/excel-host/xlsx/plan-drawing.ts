import type { Box, Connector, FontName, Paragraph, Side, TextRun } from "../../../src/core/sheet/sheet-plan";
import type { HostFont, HostShape, HostSheet, HostShapeText } from "../model/host-workbook";

const FONTS: Readonly<Record<string, FontName>> = { Arial: "Arial", "Times New Roman": "Times New Roman" };
const HORIZONTAL: Readonly<Record<string, Paragraph["align"]>> = { Left: "left", Center: "center", Right: "right" };
const VERTICAL: Readonly<Record<string, Box["verticalAlign"]>> = { Top: "top", Middle: "center", Bottom: "bottom" };
const DASHES: Readonly<Record<string, "solid" | "dash">> = { Solid: "solid", Dash: "dash" };
/** Connection sites of a rectangle by their index. */
const SITES: readonly Side[] = ["top", "left", "bottom", "right"];
/** Lines stand at the even places of a split, what ends them at the odd ones. */
const LINE_ENDS = /(\r\n|[\r\n\v])/;

/** The shapes of a sheet as a plan says them, each kind from back to front. Throws RangeError for what no plan can say. */
export function planDrawing(sheet: HostSheet): {
  readonly boxes: readonly Box[];
  readonly connectors: readonly Connector[];
} {
  const boxes: Box[] = [];
  const connectors: Connector[] = [];
  for (const shape of sheet.shapes) {
    try {
      if (shape.kind === "Line") connectors.push(planConnector(shape));
      else boxes.push(planBox(shape));
    } catch (error) {
      throw new RangeError(`${sheet.name}, shape ${shape.name}: no plan has ${describe(error)}`, { cause: error });
    }
  }
  return { boxes, connectors };
}

function describe(error: unknown): string {
  return error instanceof RangeError ? error.message : String(error);
}

function planBox(shape: HostShape): Box {
  if (shape.kind === "Image" || shape.kind === "Group") throw new RangeError(`a shape of kind ${shape.kind}`);
  if (shape.geometricShapeType !== "Rectangle") throw new RangeError(`a ${String(shape.geometricShapeType)}`);
  if (shape.rotation !== 0) throw new RangeError("a turned box");
  if (shape.fillTransparency !== 0) throw new RangeError("a see-through fill");
  if (!shape.visible) throw new RangeError("a hidden box");
  const { text } = shape;
  return {
    id: shape.id,
    name: shape.name,
    altText: shape.altTextDescription,
    x: shape.left,
    y: shape.top,
    width: shape.width,
    height: shape.height,
    fill: shape.fill && shape.fill.slice(1),
    line: shape.line.visible ? planLine(shape) : null,
    paragraphs: planParagraphs(text),
    inset: { top: text.topMargin, right: text.rightMargin, bottom: text.bottomMargin, left: text.leftMargin },
    verticalAlign: known(VERTICAL, text.verticalAlignment),
  };
}

function planConnector(shape: HostShape): Connector {
  const { begin, end } = shape.connector ?? { begin: null, end: null };
  if (!begin || !end) throw new RangeError("a line that is not glued to two boxes");
  if (!shape.line.visible || !shape.visible) throw new RangeError("a hidden line");
  return {
    id: shape.id,
    name: shape.name,
    from: { box: begin.shapeId, side: known(SITES, begin.site) },
    to: { box: end.shapeId, side: known(SITES, end.site) },
    ...planLine(shape),
  };
}

function planLine({ line }: HostShape): { color: string; width: number; dash: "solid" | "dash" } {
  return { color: line.color.slice(1), width: line.weight, dash: known(DASHES, line.dashStyle) };
}

/** A paragraph for every line; what stands between them is not told by Excel. */
function planParagraphs(text: HostShapeText): Paragraph[] {
  if (text.text === "") return [];
  const align = known(HORIZONTAL, text.horizontalAlignment);
  const paragraphs: Paragraph[] = [];
  let at = 0;
  text.text.split(LINE_ENDS).forEach((piece, i) => {
    const fonts = text.fonts.slice(at, at + piece.length);
    const first = fonts[0] ?? text.fonts[at] ?? text.font;
    at += piece.length;
    if (i % 2 === 1) return;
    if (fonts.some(({ name, size, color }) => name !== first.name || size !== first.size || color !== first.color))
      throw new RangeError(`several fonts in "${piece}"`);
    // A line without letters shows no font.
    const font = piece === "" ? (FONTS[first.name] ?? "Arial") : known(FONTS, first.name);
    const face = { font, size: first.size, color: first.color.slice(1) };
    paragraphs.push({ align, ...face, runs: planRuns(piece, fonts), spaceBefore: 0 });
  });
  return paragraphs;
}

function planRuns(line: string, fonts: readonly HostFont[]): TextRun[] {
  const runs: { text: string; bold: boolean; italic: boolean }[] = [];
  fonts.forEach(({ bold, italic, underline }, i) => {
    if (underline !== "None") throw new RangeError(`underlined text "${line}"`);
    const last = runs.at(-1);
    if (last?.bold === bold && last.italic === italic) last.text += line[i]!;
    else runs.push({ text: line[i]!, bold, italic });
  });
  return runs;
}

function known<K extends string | number, V>(table: Readonly<Record<K, V>> | readonly V[], key: K): V {
  const value = (table as Readonly<Record<string | number, V | undefined>>)[key];
  if (value === undefined) throw new RangeError(String(key));
  return value;
}
