import { CONNECTION_SITES, EDGE_MIDDLES, type ConnectionSites } from "../model/connection-sites.data";
import type { HostConnector, HostShape, HostSheet } from "../model/host-workbook";
import { HostError } from "./excel-type";
import { linesAt, shapeById } from "./shape-index";

interface Point {
  x: number;
  y: number;
}

/** Where connectors attach to a shape. Throws `NotImplemented` for a geometry whose sites the host does not know. */
export function connectionSites(shape: HostShape): ConnectionSites {
  if (shape.kind === "Line" || shape.kind === "Group") return [];
  const sites = shape.kind === "GeometricShape" ? CONNECTION_SITES[shape.geometricShapeType ?? ""] : EDGE_MIDDLES;
  if (sites) return sites;
  throw new HostError(
    "NotImplemented",
    `The test host knows no connection sites of ${String(shape.geometricShapeType)}.`,
  );
}

/** Moves the glued ends of a line to their sites; the other end stays where it is. */
export function reroute(sheet: HostSheet, line: HostShape, connector: HostConnector): void {
  const right = line.left + line.width;
  const bottom = line.top + line.height;
  const begin: Point = {
    x: connector.flipHorizontal ? right : line.left,
    y: connector.flipVertical ? bottom : line.top,
  };
  const end: Point = { x: connector.flipHorizontal ? line.left : right, y: connector.flipVertical ? line.top : bottom };
  Object.assign(begin, sitePoint(sheet, connector.begin));
  Object.assign(end, sitePoint(sheet, connector.end));
  line.left = Math.min(begin.x, end.x);
  line.top = Math.min(begin.y, end.y);
  line.width = Math.abs(end.x - begin.x);
  line.height = Math.abs(end.y - begin.y);
  connector.flipHorizontal = begin.x > end.x;
  connector.flipVertical = begin.y > end.y;
}

/** Moves what is glued to a shape that was moved or sized. */
export function followShape(sheet: HostSheet, shape: HostShape): void {
  for (const line of linesAt(sheet, shape)) if (line.connector) reroute(sheet, line, line.connector);
}

/** Null for an end in the air. A turned shape's sites are taken as if it were not turned. */
function sitePoint(sheet: HostSheet, glue: HostConnector["begin"]): Point | null {
  const shape = glue && shapeById(sheet, glue.shapeId);
  const site = shape && connectionSites(shape)[glue.site];
  if (!site) return null;
  return { x: shape.left + site[0] * shape.width, y: shape.top + site[1] * shape.height };
}
