import type { Box, Connector, HorizontalAlign, SheetPlan, VerticalAlign } from "../../../core/sheet/sheet-plan";
import type { ExcelSession } from "../excel-session";
import { boxText, type BoxFont, type BoxText } from "./box-text";
import { connectorLine, RECTANGLE_SITES, SITES, type ConnectorLine } from "./connector-line";
import { jsonBytes } from "./json-bytes";
import { CHANGE_BYTES, OBJECT_BYTES, type SheetAction } from "./sheet-action";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const satisfies Readonly<
  Record<HorizontalAlign, string>
>;
const VERTICAL = { top: "Top", center: "Middle", bottom: "Bottom" } as const satisfies Readonly<
  Record<VerticalAlign, string>
>;
const DASHES = { solid: "Solid", dash: "Dash" } as const;

/** Shape, its fill, line and text frame, the frame's text and its font. */
const BOX_OBJECTS = 7;
/** Place and size, name, placement, alternative text, fill, four of the line, nine of the frame, text, five of the font. */
const BOX_CHANGES = 27;
/** Two objects, and the call that cuts the stretch out. */
const STRETCH_OBJECTS = 2;
const LINE_OBJECTS = 3;
const LINE_CHANGES = 7;
/** The line, both shapes, and the object behind the line. */
const GLUE_OBJECTS = 4;

/** The shapes of a sheet, as they were added: a request that is sent again overwrites them. */
interface AddedShapes {
  readonly lines: Map<Connector, Excel.Shape>;
  readonly boxes: Map<string, Excel.Shape>;
}

/**
 * The boxes of a plan and the lines between them. Lines first, so that they lie behind the boxes, and glued when the boxes stand;
 * `sites` is how many connection sites Excel gives a rectangle: an end at one that is not there stays unglued in its place.
 */
export function* shapeActions({ boxes, connectors }: SheetPlan, sites = RECTANGLE_SITES): Generator<SheetAction> {
  const added: AddedShapes = { lines: new Map(), boxes: new Map() };
  const byId = new Map(boxes.map((box) => [box.id, box]));
  for (const connector of connectors) {
    const line = connectorLine(connector, byId.get(connector.from.box)!, byId.get(connector.to.box)!);
    yield addLineAction(connector, line, added);
  }
  for (const box of boxes) yield addBoxAction(box, added);
  for (const connector of connectors) yield glueAction(connector, added, sites);
}

/** How many connection sites Excel gives a rectangle: one is drawn on the sheet, asked, and taken away in the same trip. */
export async function readRectangleSites(session: ExcelSession, sheetName: string): Promise<number> {
  return session.ask(({ workbook }) => {
    const shape = workbook.worksheets.getItem(sheetName).shapes.addGeometricShape("Rectangle");
    shape.load("connectionSiteCount");
    shape.delete();
    return () => shape.connectionSiteCount;
  });
}

function addLineAction(connector: Connector, { from, to, type }: ConnectorLine, added: AddedShapes): SheetAction {
  return {
    bytes: LINE_OBJECTS * OBJECT_BYTES + LINE_CHANGES * CHANGE_BYTES + jsonBytes(connector.name),
    apply: ({ shapes }) => {
      const shape = shapes.addLine(from.x, from.y, to.x, to.y, type);
      shape.name = connector.name;
      shape.placement = "Absolute";
      drawLine(shape.lineFormat, connector);
      added.lines.set(connector, shape);
    },
  };
}

function addBoxAction(box: Box, added: AddedShapes): SheetAction {
  const content = boxText(box);
  const stretches = content.stretches.reduce(
    (sum, { font }) => sum + STRETCH_OBJECTS * OBJECT_BYTES + Object.keys(font).length * (CHANGE_BYTES + 20),
    0,
  );
  return {
    bytes:
      BOX_OBJECTS * OBJECT_BYTES +
      BOX_CHANGES * CHANGE_BYTES +
      jsonBytes([box.name, box.altText, content.text]) +
      stretches,
    apply: ({ shapes }) => {
      const shape = shapes.addGeometricShape("Rectangle");
      shape.name = box.name;
      shape.altTextDescription = box.altText;
      shape.left = box.x;
      shape.top = box.y;
      shape.width = box.width;
      shape.height = box.height;
      shape.placement = "Absolute";
      if (box.fill === null) shape.fill.clear();
      else shape.fill.setSolidColor(`#${box.fill.toUpperCase()}`);
      if (box.line === null) shape.lineFormat.visible = false;
      else drawLine(shape.lineFormat, box.line);
      fillFrame(shape.textFrame, box, content);
      added.boxes.set(box.id, shape);
    },
  };
}

/** Said to be visible too: what a new shape looks like is for the user to choose in Excel. */
function drawLine(line: Excel.ShapeLineFormat, { color, width, dash }: NonNullable<Box["line"]>): void {
  line.visible = true;
  line.color = `#${color.toUpperCase()}`;
  line.weight = width;
  line.dashStyle = DASHES[dash];
}

/** Excel must not change the size of a box, which the plan has measured for its text. */
function fillFrame(frame: Excel.TextFrame, box: Box, { text, font, stretches }: BoxText): void {
  frame.autoSizeSetting = "AutoSizeNone";
  frame.horizontalOverflow = "Overflow";
  frame.verticalOverflow = "Overflow";
  frame.topMargin = box.inset.top;
  frame.rightMargin = box.inset.right;
  frame.bottomMargin = box.inset.bottom;
  frame.leftMargin = box.inset.left;
  frame.verticalAlignment = VERTICAL[box.verticalAlign];
  frame.horizontalAlignment = HORIZONTAL[box.paragraphs[0]?.align ?? "left"];
  if (font === null) return;
  const { textRange } = frame;
  textRange.text = text;
  applyFont(textRange.font, font);
  for (const stretch of stretches) applyFont(textRange.getSubstring(stretch.start, stretch.length).font, stretch.font);
}

function applyFont(target: Excel.ShapeFont, { name, size, bold, italic, color }: Partial<BoxFont>): void {
  if (name !== undefined) target.name = name;
  if (size !== undefined) target.size = size;
  if (bold !== undefined) target.bold = bold;
  if (italic !== undefined) target.italic = italic;
  if (color !== undefined) target.color = color;
}

function glueAction(connector: Connector, { lines, boxes }: AddedShapes, sites: number): SheetAction {
  const begin = SITES[connector.from.side];
  const end = SITES[connector.to.side];
  return {
    bytes: GLUE_OBJECTS * OBJECT_BYTES + 2 * CHANGE_BYTES,
    apply: () => {
      const { line } = lines.get(connector)!;
      if (begin < sites) line.connectBeginShape(boxes.get(connector.from.box)!, begin);
      if (end < sites) line.connectEndShape(boxes.get(connector.to.box)!, end);
    },
  };
}
