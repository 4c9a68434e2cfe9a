import type { Connector, Side } from "../../../core/sheet/sheet-plan";
import { escapeXmlAttribute } from "../package/xml";
import { lineXml } from "./box-xml";
import { routeCorners, type ConnectorRoute, type Place, type Port } from "./connector-route";

/** Connection sites of a rectangle (ECMA-376 presetShapeDefinitions, `rect`): counter-clockwise from the top. */
const SITES: Readonly<Record<Side, number>> = { top: 0, left: 1, bottom: 2, right: 3 };
/** A quarter turn in 1/60,000 degree. */
const QUARTER_TURN = 5_400_000;

/** An end of a connector: the shape that it is glued to, and where. */
export interface ConnectorEnd {
  readonly shapeId: number;
  readonly port: Port;
}

/** The `xdr:cxnSp` of a connector: an elbow or a straight line, glued to both shapes. */
export function connectorXml(
  connector: Connector,
  shapeId: number,
  from: ConnectorEnd,
  to: ConnectorEnd,
  route: ConnectorRoute,
): string {
  const { frame, turns, flipH, flipV, preset, bend } = route;
  const turned =
    (turns > 0 ? ` rot="${turns * QUARTER_TURN}"` : "") + (flipH ? ' flipH="1"' : "") + (flipV ? ' flipV="1"' : "");
  const adjust = bend === null ? "<a:avLst/>" : `<a:avLst><a:gd name="adj1" fmla="val ${bend}"/></a:avLst>`;
  return [
    `<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="${shapeId}" name="${escapeXmlAttribute(connector.name)}"/><xdr:cNvCxnSpPr>`,
    `<a:stCxn id="${from.shapeId}" idx="${SITES[from.port.side]}"/><a:endCxn id="${to.shapeId}" idx="${SITES[to.port.side]}"/></xdr:cNvCxnSpPr></xdr:nvCxnSpPr>`,
    `<xdr:spPr><a:xfrm${turned}><a:off x="${Math.round(frame.x)}" y="${Math.round(frame.y)}"/><a:ext cx="${Math.round(frame.width)}" cy="${Math.round(frame.height)}"/></a:xfrm>`,
    `<a:prstGeom prst="${preset}">${adjust}</a:prstGeom>${lineXml(connector)}</xdr:spPr></xdr:cxnSp>`,
  ].join("");
}

/** Two opposite corners around a route as it is seen. */
export function routeBounds(route: ConnectorRoute): readonly [Place, Place] {
  const corners = routeCorners(route);
  const xs = corners.map(({ x }) => Math.round(x));
  const ys = corners.map(({ y }) => Math.round(y));
  return [
    { x: Math.min(...xs), y: Math.min(...ys) },
    { x: Math.max(...xs), y: Math.max(...ys) },
  ];
}

/** The same line as an `xdr:sp` that has the route as its outline and is glued to nothing. */
export function outlineXml(connector: Connector, shapeId: number, route: ConnectorRoute): string {
  const [low, high] = routeBounds(route);
  const width = high.x - low.x;
  const height = high.y - low.y;
  const points = routeCorners(route).map(
    ({ x, y }) => `<a:pt x="${Math.round(x) - low.x}" y="${Math.round(y) - low.y}"/>`,
  );
  const path = points.map((point, i) => (i === 0 ? `<a:moveTo>${point}</a:moveTo>` : `<a:lnTo>${point}</a:lnTo>`));
  return [
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${shapeId}" name="${escapeXmlAttribute(connector.name)}"/><xdr:cNvSpPr/></xdr:nvSpPr>`,
    `<xdr:spPr><a:xfrm><a:off x="${low.x}" y="${low.y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`,
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${width}" h="${height}" fill="none">${path.join("")}</a:path></a:pathLst></a:custGeom>`,
    `<a:noFill/>${lineXml(connector)}</xdr:spPr></xdr:sp>`,
  ].join("");
}
