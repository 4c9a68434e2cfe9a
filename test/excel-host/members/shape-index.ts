import type { HostConnector, HostShape, HostSheet } from "../model/host-workbook";

type End = "begin" | "end";

/** What would otherwise be looked for among all shapes of a sheet, each time; a tree has thousands. */
interface ShapeIndex {
  /** What the index was built from. */
  readonly shapes: readonly HostShape[];
  count: number;
  readonly byId: Map<string, HostShape>;
  /** Lines by the id of a shape that they hold on to, or once did. */
  readonly glued: Map<string, Set<HostShape>>;
}

const INDEXES = new WeakMap<HostSheet, ShapeIndex>();

export function shapeById(sheet: HostSheet, id: string): HostShape | undefined {
  return indexOf(sheet).byId.get(id);
}

/** The lines of which an end is glued to the shape, and some that have let go of it. */
export function linesAt(sheet: HostSheet, shape: HostShape): readonly HostShape[] {
  return [...(indexOf(sheet).glued.get(shape.id) ?? [])];
}

/** Puts a shape in front of all others. */
export function addShape(sheet: HostSheet, shape: HostShape): void {
  const index = indexOf(sheet);
  sheet.shapes.push(shape);
  index.count++;
  enter(index, shape);
}

/** Takes a shape off its sheet. Lines that held on to it end in the air where they were. */
export function removeShape(sheet: HostSheet, shape: HostShape): void {
  for (const { connector } of linesAt(sheet, shape)) {
    if (connector?.begin?.shapeId === shape.id) connector.begin = null;
    if (connector?.end?.shapeId === shape.id) connector.end = null;
  }
  const index = indexOf(sheet);
  sheet.shapes.splice(sheet.shapes.indexOf(shape), 1);
  index.count--;
  index.byId.delete(shape.id);
  index.glued.delete(shape.id);
}

/** Glues an end of a line to a site of a shape. */
export function glue(
  sheet: HostSheet,
  line: HostShape,
  connector: HostConnector,
  end: End,
  to: { readonly shapeId: string; readonly site: number },
): void {
  connector[end] = { ...to };
  enterGlue(indexOf(sheet).glued, to.shapeId, line);
}

/** Anew when somebody else has put shapes on the sheet: it was loaded from a file, or put together by a test. */
function indexOf(sheet: HostSheet): ShapeIndex {
  const known = INDEXES.get(sheet);
  if (known && known.shapes === sheet.shapes && known.count === sheet.shapes.length) return known;
  const index: ShapeIndex = {
    shapes: sheet.shapes,
    count: sheet.shapes.length,
    byId: new Map(),
    glued: new Map(),
  };
  for (const shape of sheet.shapes) enter(index, shape);
  INDEXES.set(sheet, index);
  return index;
}

function enter({ byId, glued }: ShapeIndex, shape: HostShape): void {
  byId.set(shape.id, shape);
  for (const held of [shape.connector?.begin, shape.connector?.end]) if (held) enterGlue(glued, held.shapeId, shape);
}

function enterGlue(glued: ShapeIndex["glued"], shapeId: string, line: HostShape): void {
  let lines = glued.get(shapeId);
  if (!lines) glued.set(shapeId, (lines = new Set()));
  lines.add(line);
}
