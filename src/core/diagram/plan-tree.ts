import { MAX_COLUMN, MAX_ROW, rect, row, type Row } from "../address/address";
import type { Cascade } from "../cascade/cascade";
import type { Box, Connector, Points, SheetPlan } from "../sheet/sheet-plan";
import { arrangeForest, moveArrangement, type Arrangement, type StripPlace } from "./arrange";
import { INK } from "./box-colors";
import {
  BOX_TEXT,
  buildBoxContext,
  levelLabel,
  planAltText,
  planBoxText,
  planTopLines,
  shortName,
  type BoxContext,
} from "./box-content";
import { choosePaper, isBetter, PAGE_MARGINS, printableArea, type PaperChoice } from "./choose-paper";
import type { DiagramOptions, DiagramTexts } from "./diagram-options";
import { buildForest } from "./forest";
import { GRID } from "./grid";
import { planHeading, type Heading } from "./heading";
import { findHanging } from "./layout";
import { planLegend } from "./legend";
import { BOX_INSET } from "./measure-box";
import { pickForest, type PickedForest } from "./pick-forest";

/** Widths tried for the boxes, multiples of twice the grid; the one that prints best wins. */
const BOX_WIDTHS: readonly Points[] = [150, 138, 144, 156, 162, 168, 174, 186, 198];
/** More boxes fit no page in readable print, whatever their width. */
const MOST_BOXES_ON_A_PAGE = 200;
/** Columns and rows under the drawing; wider or higher only when the sheet would not have enough of them. */
const COLUMN_WIDTH: Points = 72;
const ROW_HEIGHT: Points = 15;
/** Column widths are whole pixels at 96 dpi. */
const PIXEL: Points = 0.75;
/** Free space around the drawing, and between the legend and the boxes. */
const EDGE: Points = 3;
const LEGEND_GAP: Points = 9;
/** A drawing narrower than this gets a legend of this width in one line. */
const LEAST_LEGEND_WIDTH: Points = 600;
const BORDER: Points = 1.5;
const LINE: Points = 1;
const STRIP_COLOR = "7F7F7F";
const STRIP_BOX = "strip:unconnected";

/**
 * The pohon kinerja of a cascade: one box for every node that is asked for, elbow connectors along first parents, unconnected nodes in a strip
 * of their own, heading and legend in cells, fitted to one page. Box ids are `node:` with the node's id, connector ids `link:` with the child's.
 */
export function planTree(cascade: Cascade, options: DiagramOptions, texts: DiagramTexts): SheetPlan {
  const context = buildBoxContext(cascade, options, texts);
  const whole = buildForest(cascade);
  const picked = pickForest(cascade.nodes, whole, options.root ?? null, options.deepest ?? null);
  const { forest, drawn } = picked;
  const unconnected = new Set(whole.unconnected);
  const paragraphs: Box["paragraphs"][] = cascade.nodes.map(() => []);
  for (const node of drawn)
    paragraphs[node] = planBoxText(cascade.nodes[node]!, context, unconnected.has(node), picked.leftOut.get(node) ?? 0);
  const pageWidth = printableArea(options.paper ?? "A3", "landscape").width;

  const places: readonly StripPlace[] =
    forest.unconnected.length > 0 && forest.roots.length > 0 ? ["below", "beside"] : ["below"];
  const widths = drawn.length > MOST_BOXES_ON_A_PAGE ? BOX_WIDTHS.slice(0, 1) : BOX_WIDTHS;
  const sheets = widths.flatMap((boxWidth) =>
    places.map((place) => layoutSheet(arrangeForest(forest, paragraphs, boxWidth, place, pageWidth), context, picked)),
  );
  const best = sheets.reduce((one, other) => (isBetter(other.paper, one.paper) ? other : one));
  const { arrangement, heading, legend, columns, rows, columnWidth, rowHeight, lastRowHeight, paper } = best;

  const rowHeights = new Map<Row, Points>(heading.rowHeights);
  for (let at = heading.rows + 1; at < rows; at += 1) rowHeights.set(row(at), rowHeight);
  rowHeights.set(row(rows), lastRowHeight);
  return {
    kind: "tree",
    key: "",
    name: texts.title,
    tabColor: null,
    styles: heading.styles,
    columnWidths: Array.from({ length: columns }, () => columnWidth),
    rowHeights,
    cells: heading.cells,
    merges: heading.merges,
    freeze: { rows: 0, columns: 0 },
    autoFilter: null,
    gridlines: false,
    print: {
      paper: paper.paper,
      orientation: paper.orientation,
      margins: PAGE_MARGINS,
      fit: { wide: 1, tall: 1 },
      scale: 100,
      area: rect(1, 1, rows, columns),
      titleRows: null,
      breaksAfterRows: [],
      centerHorizontally: true,
      footer: { left: "", center: "", right: "&P / &N" },
    },
    boxes: [...legend, ...planBoxes(arrangement, whole.parent, paragraphs, context)],
    connectors: planConnectors(arrangement, forest, context),
  };
}

interface Sheet {
  readonly arrangement: Arrangement;
  readonly heading: Heading;
  readonly legend: readonly Box[];
  readonly columns: number;
  readonly rows: number;
  readonly columnWidth: Points;
  readonly rowHeight: Points;
  /** The last row ends where the drawing ends. */
  readonly lastRowHeight: Points;
  readonly paper: PaperChoice;
}

/** Columns, rows, heading and legend around an arrangement, all centred on the columns; places are now the sheet's. */
function layoutSheet(arrangement: Arrangement, context: BoxContext, picked: PickedForest): Sheet {
  const drawn = picked.drawn.map((node) => context.cascade.nodes[node]!);
  const legend = planLegend(context, drawn, Math.max(arrangement.width, LEAST_LEGEND_WIDTH));
  const width = Math.max(arrangement.width, legend.width) + 2 * EDGE;
  const columns = Math.min(MAX_COLUMN, Math.ceil(width / COLUMN_WIDTH));
  const columnWidth = Math.ceil(width / columns / PIXEL) * PIXEL;
  const heading = planHeading(context, planPartLines(picked, context), columns, columns * columnWidth);
  const legendY = heading.height + EDGE;
  const y = legendY + legend.height + LEGEND_GAP;
  const height = y + arrangement.height + EDGE - heading.height;
  const rowHeight = ROW_HEIGHT * Math.ceil(height / (ROW_HEIGHT * (MAX_ROW - heading.rows)));
  const rows = heading.rows + Math.ceil(height / rowHeight);
  const left = (inner: Points) => Math.floor((columns * columnWidth - inner) / 2 / GRID) * GRID;
  return {
    arrangement: moveArrangement(arrangement, left(arrangement.width), y),
    heading,
    legend: legend.boxes.map((box) => ({ ...box, x: box.x + left(legend.width), y: box.y + legendY })),
    columns,
    rows,
    columnWidth,
    rowHeight,
    lastRowHeight: height - (rows - heading.rows - 1) * rowHeight,
    paper: choosePaper(columns * columnWidth, heading.height + height, context.options.paper ?? undefined),
  };
}

/** What the heading says of a tree that is a part of the whole: its top, and where it ends. */
function planPartLines({ top, tooDeep }: PickedForest, context: BoxContext): readonly string[] {
  const deepest = context.options.deepest ?? null;
  return [
    ...(top === null ? [] : planTopLines(context.cascade.nodes[top]!, context)),
    ...(deepest === null || tooDeep === 0 ? [] : [context.texts.leftOut(levelLabel(deepest, context), tooDeep)]),
  ];
}

/** Boxes of all placed nodes; `parent` are the parents in the whole forest, for a top is read aloud with the parent that is not drawn. */
function planBoxes(
  arrangement: Arrangement,
  parent: readonly number[],
  paragraphs: readonly Box["paragraphs"][],
  context: BoxContext,
): readonly Box[] {
  const { nodes } = context.cascade;
  const boxes = arrangement.boxes.map((placed): Box => {
    const node = nodes[placed.node]!;
    const { body, border, width, dash } = context.lookOf(node.level);
    return {
      id: `node:${node.id}`,
      name: shortName(node, context.texts),
      altText: planAltText(node, nodes[parent[placed.node]!], context),
      x: placed.x,
      y: placed.y,
      width: placed.width,
      height: placed.height,
      fill: body,
      line: { color: border, width, dash },
      paragraphs: paragraphs[placed.node]!,
      inset: BOX_INSET,
      verticalAlign: "top",
    };
  });
  return arrangement.strip === null ? boxes : [planStrip(arrangement.strip, context.texts), ...boxes];
}

/** The dashed frame around unconnected nodes. It has no fill: the connectors inside it lie behind all boxes. */
function planStrip(strip: NonNullable<Arrangement["strip"]>, texts: DiagramTexts): Box {
  return {
    id: STRIP_BOX,
    name: texts.unconnected,
    altText: texts.unconnected,
    ...strip,
    fill: null,
    line: { color: STRIP_COLOR, width: BORDER, dash: "dash" },
    paragraphs: [
      {
        align: "left",
        font: "Arial",
        size: BOX_TEXT,
        color: INK,
        runs: [{ text: texts.unconnected, bold: true }],
        spaceBefore: 0,
      },
    ],
    inset: BOX_INSET,
    verticalAlign: "top",
  };
}

function planConnectors(
  arrangement: Arrangement,
  forest: PickedForest["forest"],
  { cascade, texts }: BoxContext,
): readonly Connector[] {
  const hangs = findHanging(forest.children);
  const connectors: Connector[] = [];
  for (const { node: child } of arrangement.boxes) {
    const parent = forest.parent[child]!;
    const from = cascade.nodes[parent];
    if (from === undefined) continue;
    const to = cascade.nodes[child]!;
    connectors.push({
      id: `link:${to.id}`,
      name: `${shortName(from, texts)} → ${shortName(to, texts)}`,
      from: { box: `node:${from.id}`, side: hangs[parent] ? "left" : "bottom" },
      to: { box: `node:${to.id}`, side: hangs[parent] ? "left" : "top" },
      color: INK,
      width: LINE,
      dash: "solid",
    });
  }
  return connectors;
}
