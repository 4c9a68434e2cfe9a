import type { Box, Connector, SheetPlan, Side } from "../../../core/sheet/sheet-plan";
import { boxXml, emu } from "./box-xml";
import { advance, routeConnector, type Place, type Port } from "./connector-route";
import { connectorXml, outlineXml, routeBounds, type ConnectorEnd } from "./connector-xml";
import type { SheetFrame } from "./sheet-frame";
import { XML_DECLARATION, type XmlDialect } from "./xml-dialect";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** Office 2010's drawing extensions: every Excel since knows them. */
const OFFICE_2010 = "http://schemas.microsoft.com/office/drawing/2010/main";
/**
 * LibreOffice reads no glue in a sheet and lays elbows its own way, along the boxes' edges. It tells namespaces that it knows by their
 * usual prefix (`a14`); under this one it takes the fallback, while Excel, which goes by the namespace, takes the connector.
 */
const OFFICE_2010_PREFIX = "office2010";
/** Shape id 1 stands for the drawing itself. */
const FIRST_SHAPE_ID = 2;

/** The drawing part of a plan with boxes: connectors first, so that no line crosses a text; null when there is nothing to draw. */
export function drawingXml(plan: SheetPlan, frame: SheetFrame, dialect: XmlDialect): string | null {
  if (plan.boxes.length === 0 && plan.connectors.length === 0) return null;
  const shapes = new Map(plan.boxes.map((box, i) => [box.id, { box, shapeId: FIRST_SHAPE_ID + i }] as const));
  if (shapes.size !== plan.boxes.length) throw new RangeError("two boxes with one id in the plan");
  const ends = plan.connectors.map((connector) => ({
    connector,
    from: endOf(shapes, connector.from),
    to: endOf(shapes, connector.to),
  }));
  const reaches = sharedReaches(ends);
  let nextId = FIRST_SHAPE_ID + plan.boxes.length;
  const connectors = ends.map(({ connector, from, to }) => {
    const route = routeConnector(from.port, to.port, reaches.get(portKey(connector.from)));
    const glued = anchorXml(frame, [from.port, to.port], connectorXml(connector, nextId++, from, to, route));
    if (route.preset === "straightConnector1") return glued;
    const outline = anchorXml(frame, routeBounds(route), outlineXml(connector, nextId++, route));
    return `<mc:AlternateContent><mc:Choice Requires="${OFFICE_2010_PREFIX}">${glued}</mc:Choice><mc:Fallback>${outline}</mc:Fallback></mc:AlternateContent>`;
  });
  const boxes = plan.boxes.map((box, i) => {
    const corner = { x: emu(box.x), y: emu(box.y) };
    const opposite = { x: corner.x + emu(box.width), y: corner.y + emu(box.height) };
    return anchorXml(frame, [corner, opposite], boxXml(box, FIRST_SHAPE_ID + i));
  });
  const namespaces = `xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}" xmlns:mc="${COMPATIBILITY}" xmlns:${OFFICE_2010_PREFIX}="${OFFICE_2010}"`;
  return `${XML_DECLARATION}<xdr:wsDr ${namespaces}>${connectors.join("")}${boxes.join("")}</xdr:wsDr>`;
}

function endOf(
  shapes: ReadonlyMap<string, { readonly box: Box; readonly shapeId: number }>,
  end: Connector["from"],
): ConnectorEnd {
  const shape = shapes.get(end.box);
  if (!shape) throw new RangeError(`no box ${end.box} in the plan`);
  const { x, y, width, height } = shape.box;
  const left = emu(x);
  const top = emu(y);
  const right = left + emu(width);
  const bottom = top + emu(height);
  const middle = { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) };
  const places: Readonly<Record<Side, Place>> = {
    top: { x: middle.x, y: top },
    right: { x: right, y: middle.y },
    bottom: { x: middle.x, y: bottom },
    left: { x: left, y: middle.y },
  };
  return { shapeId: shape.shapeId, port: { ...places[end.side], side: end.side } };
}

/** Connectors that leave one side of one box bend together, half way to the nearest of their ends, so that they share a trunk. */
function sharedReaches(
  ends: readonly { readonly connector: Connector; readonly from: ConnectorEnd; readonly to: ConnectorEnd }[],
): ReadonlyMap<string, number> {
  const reaches = new Map<string, number>();
  for (const { connector, from, to } of ends) {
    const half = advance(from.port, to.port) / 2;
    const known = reaches.get(portKey(connector.from));
    if (half > 0 && faceEachOther(from.port, to.port) && (known === undefined || half < known))
      reaches.set(portKey(connector.from), half);
  }
  return reaches;
}

function faceEachOther(from: Port, to: Port): boolean {
  const opposite: Readonly<Record<Side, Side>> = { top: "bottom", bottom: "top", left: "right", right: "left" };
  return to.side === opposite[from.side];
}

function portKey(end: Connector["from"]): string {
  return `${end.side} ${end.box}`;
}

/** An anchor around two opposite corners as they are seen: Excel anchors a shape by its turned outline, not by its frame. */
function anchorXml(frame: SheetFrame, [one, other]: readonly [Place, Place], shape: string): string {
  const from = stopXml("from", frame, Math.min(one.x, other.x), Math.min(one.y, other.y));
  const to = stopXml("to", frame, Math.max(one.x, other.x), Math.max(one.y, other.y));
  return `<xdr:twoCellAnchor editAs="absolute">${from}${to}${shape}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function stopXml(name: string, frame: SheetFrame, x: number, y: number): string {
  const column = frame.columns.stopAt(x);
  const row = frame.rows.stopAt(y);
  return `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff></xdr:${name}>`;
}
