import type { Connector, Side } from "../../../core/sheet/sheet-plan";
import type { ExcelSession } from "../excel-session";
import { askEach } from "../read/ask-each";
import { readColor } from "./read-color";
import { dashOf, shapeOf, type SheetShape } from "./sheet-shape";

/** About what asking for one line takes. */
const LINE_BYTES = 1_200;

/** A rectangle's connection sites, as Excel counts them: against the clock, from the top on. */
const SIDES: readonly (Side | undefined)[] = ["top", "left", "bottom", "right"];

/** A line with two glued ends; at which boxes takes another question. */
interface GluedLine {
  readonly line: SheetShape;
  readonly connector: Omit<Connector, "from" | "to">;
  readonly sides: readonly [from: Side, to: Side];
}

/**
 * The connectors among lines, by their sheets' ids, in order. A line with an end in the air, or at a shape that is no rectangle, is none:
 * a plan has no word for it.
 */
export async function readConnectors(
  session: ExcelSession,
  lines: readonly SheetShape[],
): Promise<ReadonlyMap<string, readonly Connector[]>> {
  const answers = await askEach(session, lines, LINE_BYTES, queueLine);
  const glued = answers.filter((line) => line !== null);
  const ends = await askEach(session, glued, LINE_BYTES, queueEnds);
  const connectors = new Map<string, Connector[]>();
  glued.forEach(({ line, connector, sides }, i) => {
    const [from, to] = ends[i]!;
    const ofSheet = connectors.get(line.sheet) ?? [];
    ofSheet.push({ ...connector, from: { box: from, side: sides[0] }, to: { box: to, side: sides[1] } });
    connectors.set(line.sheet, ofSheet);
  });
  return connectors;
}

function queueLine(context: Excel.RequestContext, at: SheetShape): () => GluedLine | null {
  const shape = shapeOf(context, at);
  const { line, lineFormat } = shape;
  shape.load("name");
  line.load(["isBeginConnected", "isEndConnected", "beginConnectedSite", "endConnectedSite"]);
  lineFormat.load(["color", "weight", "dashStyle"]);
  return () => {
    const from = line.isBeginConnected ? SIDES[line.beginConnectedSite] : undefined;
    const to = line.isEndConnected ? SIDES[line.endConnectedSite] : undefined;
    if (!from || !to) return null;
    const { color, weight } = lineFormat;
    const connector = {
      id: at.id,
      name: shape.name,
      color: readColor(color),
      width: weight,
      dash: dashOf(lineFormat),
    };
    return { line: at, connector, sides: [from, to] };
  };
}

/** Excel tells the shapes of glued ends only. */
function queueEnds(context: Excel.RequestContext, { line }: GluedLine): () => readonly [from: string, to: string] {
  const { beginConnectedShape, endConnectedShape } = shapeOf(context, line).line;
  beginConnectedShape.load("id");
  endConnectedShape.load("id");
  return () => [beginConnectedShape.id, endConnectedShape.id];
}
