import type { HostConnector } from "../model/host-workbook";
import { asWhole, invalidArgument } from "./arguments";
import { asMember } from "./enumeration";
import { HostError, type ExcelType, type HostObject } from "./excel-type";
import { connectionSites, reroute } from "./glue-connector";
import { glue, shapeById } from "./shape-index";
import { connectorOf, editableShape, presentShape, shapeObject, type ShapeTarget } from "./shape-target";

type End = "begin" | "end";

/** A line, whose ends can be glued to the connection sites of shapes. */
export const line: ExcelType<ShapeTarget> = {
  name: "Line",
  get: {
    id: (target) => presentShape(target).id,
    connectorType: (target) => read(target).type,
    isBeginConnected: (target) => read(target).begin !== null,
    isEndConnected: (target) => read(target).end !== null,
    beginConnectedSite: (target) => read(target).begin?.site ?? null,
    endConnectedSite: (target) => read(target).end?.site ?? null,
  },
  set: {
    connectorType(target, value) {
      const type = asMember(value, "ConnectorType");
      change(target).type = type;
    },
  },
  child: {
    shape: ({ sheet, shape }) => shapeObject(sheet, shape),
    beginConnectedShape: (target) => connectedShape(target, "begin"),
    endConnectedShape: (target) => connectedShape(target, "end"),
  },
  call: {
    connectBeginShape: (target, args) => connect(target, "begin", args),
    connectEndShape: (target, args) => connect(target, "end", args),
    disconnectBeginShape: (target) => disconnect(target, "begin"),
    disconnectEndShape: (target) => disconnect(target, "end"),
  },
};

function read(target: ShapeTarget): HostConnector {
  return connectorOf(presentShape(target));
}

function change(target: ShapeTarget): HostConnector {
  return connectorOf(editableShape(target));
}

/** The end moves to the site, and the line's frame with it. */
function connect(target: ShapeTarget, end: End, [shape, site]: readonly unknown[]): undefined {
  const to = asShape(shape);
  if (to.sheet !== target.sheet) throw invalidArgument(`The shape ${to.shape.name} is on another sheet.`);
  const sites = connectionSites(presentShape(to));
  const index = asWhole(site, `The connection site on ${to.shape.name}`, 0, sites.length - 1);
  const connector = change(target);
  glue(target.sheet, target.shape, connector, end, { shapeId: to.shape.id, site: index });
  reroute(target.sheet, target.shape, connector);
  return undefined;
}

/** The end stays where it is. */
function disconnect(target: ShapeTarget, end: End): undefined {
  change(target)[end] = null;
  return undefined;
}

/** Throws `ItemNotFound` for an end in the air: ask first whether it is connected. */
function connectedShape(target: ShapeTarget, end: End): HostObject {
  const id = read(target)[end]?.shapeId;
  const shape = id === undefined ? undefined : shapeById(target.sheet, id);
  if (!shape) throw new HostError("ItemNotFound", `The ${end} of ${target.shape.name} is connected to no shape.`);
  return shapeObject(target.sheet, shape);
}

function asShape(value: unknown): ShapeTarget {
  const isShape = typeof value === "object" && value !== null && "type" in value && value.type === "Shape";
  if (!isShape) throw invalidArgument("The shape to connect must be a Shape.");
  return (value as HostObject).target as ShapeTarget;
}
