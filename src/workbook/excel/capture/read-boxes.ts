import type { Box, HorizontalAlign, VerticalAlign } from "../../../core/sheet/sheet-plan";
import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import { buildParagraphs } from "./build-paragraphs";
import { readColor } from "./read-color";
import { queueFont, readFonts, type ShapeText } from "./read-fonts";
import { dashOf, shapeOf, type SheetShape } from "./sheet-shape";

/** About what asking for one box takes, there or back. */
const BOX_BYTES = 2_500;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = { Left: "left", Center: "center", Right: "right" };
const VERTICAL: Readonly<Record<string, VerticalAlign>> = { Top: "top", Middle: "center", Bottom: "bottom" };

/** A box, and its text before the fonts are known. */
interface BoxDraft {
  readonly box: Omit<Box, "paragraphs">;
  readonly align: HorizontalAlign;
  readonly text: ShapeText;
}

/** The boxes, by their sheets' ids, in order. A box's id is its shape's. */
export async function readBoxes(
  session: ExcelSession,
  shapes: readonly SheetShape[],
): Promise<ReadonlyMap<string, readonly Box[]>> {
  const drafts = await askEach(session, shapes, BOX_BYTES, queueBox);
  const fonts = await readFonts(
    session,
    drafts.map(({ text }) => text),
  );
  const boxes = new Map<string, Box[]>();
  for (const { box, align, text } of drafts) {
    const ofSheet = boxes.get(text.shape.sheet) ?? [];
    ofSheet.push({ ...box, paragraphs: buildParagraphs(text.text, align, fonts.get(text)!) });
    boxes.set(text.shape.sheet, ofSheet);
  }
  return boxes;
}

function queueBox(context: Excel.RequestContext, at: SheetShape): () => BoxDraft {
  const shape = shapeOf(context, at);
  const { fill, lineFormat, textFrame } = shape;
  const { textRange } = textFrame;
  shape.load(["name", "altTextDescription", "left", "top", "width", "height"]);
  fill.load(["type", "foregroundColor"]);
  lineFormat.load(["visible", "color", "weight", "dashStyle"]);
  textFrame.load([
    "topMargin",
    "rightMargin",
    "bottomMargin",
    "leftMargin",
    "horizontalAlignment",
    "verticalAlignment",
  ]);
  textRange.load("text");
  const font = queueFont(textRange);
  return () => {
    const { topMargin, rightMargin, bottomMargin, leftMargin } = textFrame;
    const box = {
      id: at.id,
      name: shape.name,
      altText: shape.altTextDescription,
      x: shape.left,
      y: shape.top,
      width: shape.width,
      height: shape.height,
      fill: fill.type === "NoFill" ? null : readColor(fill.foregroundColor),
      line: readLine(lineFormat),
      inset: { top: topMargin, right: rightMargin, bottom: bottomMargin, left: leftMargin },
      verticalAlign: VERTICAL[textFrame.verticalAlignment] ?? "top",
    };
    const text = { shape: at, text: textRange.text, font: font() };
    return { box, align: HORIZONTAL[textFrame.horizontalAlignment] ?? "left", text };
  };
}

function readLine(format: Excel.ShapeLineFormat): Box["line"] {
  if (!format.visible) return null;
  return { color: readColor(format.color), width: format.weight, dash: dashOf(format) };
}
