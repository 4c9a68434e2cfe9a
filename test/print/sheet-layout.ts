import { SaxesParser } from "saxes";

/** A shape's frame on its sheet, in points from the sheet's upper left corner. */
export interface LaidShape {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet as LibreOffice lays it out: its own column widths and row heights, and where the shapes came to stand. */
export interface SheetLayout {
  /** Where column 1, 2, ... `count` begin, in points, and where the last one ends. */
  columnEdges(count: number): readonly number[];
  /** The same for rows. */
  rowEdges(count: number): readonly number[];
  /** The lowest first. */
  readonly shapes: readonly LaidShape[];
}

/** So many columns or rows of one size. */
interface SizeRun {
  readonly size: number;
  readonly count: number;
}

const POINTS_PER_UNIT: ReadonlyMap<string, number> = new Map([
  ["in", 72],
  ["cm", 72 / 2.54],
  ["mm", 72 / 25.4],
  ["pt", 1],
]);

/** The sheets of a flat OpenDocument spreadsheet (OpenDocument 1.3 part 3) by name. Shapes must stand on the sheet, not in its cells. */
export function parseSheetLayouts(fods: string): ReadonlyMap<string, SheetLayout> {
  const sizes = new Map<string, number>();
  const layouts = new Map<string, SheetLayout>();
  let style = "";
  let sheet: { readonly columns: SizeRun[]; readonly rows: SizeRun[]; readonly shapes: LaidShape[] } | null = null;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const text = (key: string): string => attributes[key] ?? "";
    const run = (): SizeRun => ({
      size: sizes.get(text("table:style-name")) ?? 0,
      count: Number(attributes["table:number-columns-repeated"] ?? attributes["table:number-rows-repeated"] ?? 1),
    });
    if (name === "style:style") style = text("style:name");
    else if (name === "style:table-column-properties") sizes.set(style, parseLength(text("style:column-width")));
    else if (name === "style:table-row-properties") sizes.set(style, parseLength(text("style:row-height")));
    else if (name === "table:table") {
      const opened = { columns: [], rows: [], shapes: [] };
      sheet = opened;
      layouts.set(text("table:name"), buildLayout(opened));
    } else if (name === "table:table-column") sheet?.columns.push(run());
    else if (name === "table:table-row") sheet?.rows.push(run());
    else if (name === "draw:custom-shape")
      sheet?.shapes.push({
        name: text("draw:name"),
        left: parseLength(text("svg:x")),
        top: parseLength(text("svg:y")),
        width: parseLength(text("svg:width")),
        height: parseLength(text("svg:height")),
      });
  });
  parser.write(fods).close();
  return layouts;
}

function buildLayout(sheet: {
  readonly columns: readonly SizeRun[];
  readonly rows: readonly SizeRun[];
  readonly shapes: readonly LaidShape[];
}): SheetLayout {
  return {
    columnEdges: (count) => edgesOf(sheet.columns, count),
    rowEdges: (count) => edgesOf(sheet.rows, count),
    shapes: sheet.shapes,
  };
}

function edgesOf(runs: readonly SizeRun[], count: number): readonly number[] {
  const edges = [0];
  for (const run of runs)
    for (let i = 0; i < run.count && edges.length <= count; i += 1) edges.push(edges.at(-1)! + run.size);
  if (edges.length <= count) throw new RangeError(`${count} wanted, the sheet has ${edges.length - 1}`);
  return edges;
}

function parseLength(text: string): number {
  const found = /^(-?[\d.]+)([a-z]+)$/.exec(text);
  const unit = POINTS_PER_UNIT.get(found?.[2] ?? "");
  if (!found || unit === undefined) throw new Error(`Not a length: ${text}`);
  return Number(found[1]) * unit;
}
