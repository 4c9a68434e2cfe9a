import type { Box, Grouped } from "./boxes-group";
import { readLine, statementLikeness } from "./boxes-lines";
import type { Piece } from "./boxes-pieces";
import { classifyHeader } from "./classify-header";
import type { Field } from "./column";
import { startsLikeIndicator } from "./split-parts";

const WORD = /\p{L}{2}/u;
const MOST_NUMBERS = 0.5;
/** Fewer cells than these begin as statements do: no drawing. */
const MIN_WORDED = 2;
const MIN_WORDED_PIECES = 0.05;
/** Shares below which a sheet of texts is no drawing of a cascade. */
const MIN_STATEMENTS = 0.6;
const MIN_DRAWN = 0.6;
const MIN_EXPLAINED = 0.6;
const MAX_MEASURES = 0.1;
const MIN_DETAILED = 0.5;
/** So many different headings in a row make a table; longer texts are none. */
const HEADING_FIELDS = 3;
const TOP_FIELDS = 2;
const HEADING_SHARE = 0.6;
const MAX_HEADING = 60;
/** Headings that name levels say the same: boxes of several levels stand in one row where a drawing goes to the right. */
const LEVELS: ReadonlySet<Field> = new Set<Field>(["levelStatement", "program", "kegiatan", "subKegiatan"]);

/** True where enough cells are worded as statements, and most hold words at all. */
export function hasStatements(pieces: readonly Piece[]): boolean {
  const numbers = pieces.filter(({ lines }) => lines.every((line) => !WORD.test(line))).length;
  if (numbers > pieces.length * MOST_NUMBERS) return false;
  const worded = pieces.filter(({ lines }) => lines.some((line) => statementLikeness(line) > 0)).length;
  return worded >= Math.max(MIN_WORDED, pieces.length * MIN_WORDED_PIECES);
}

/** True where a row of cells names columns of different kinds: a table's heading. */
export function hasHeading(pieces: readonly Piece[], first: number): boolean {
  const rows = new Map<number, string[]>();
  for (const { top, lines } of pieces) {
    const texts = rows.get(top) ?? [];
    rows.set(top, texts);
    texts.push(lines.join(" "));
  }
  const known = new Map<string, Field>();
  const fieldOf = (text: string): Field => {
    const found = known.get(text) ?? headingField(text);
    known.set(text, found);
    return found;
  };
  for (const [row, texts] of rows) {
    if (texts.length < TOP_FIELDS) continue;
    const fields = texts.map(fieldOf).filter((field) => field !== "unknown");
    const kinds = new Set(fields.map((field) => (LEVELS.has(field) ? "level" : field))).size;
    if (kinds >= HEADING_FIELDS && fields.length >= texts.length * HEADING_SHARE) return true;
    // Where every cell of the first row is a heading, two kinds are enough.
    if (row === first && kinds >= TOP_FIELDS && fields.length === texts.length) return true;
  }
  return false;
}

/** What a text says as a heading; nothing where it is content with a label before it, or long. */
function headingField(text: string): Field {
  if (text.length > MAX_HEADING || text.endsWith(":") || !WORD.test(text) || statementLikeness(text) === 2)
    return "unknown";
  const { kind } = readLine(text);
  return kind === "text" || kind === "label" || kind === "level" ? classifyHeader([text]).field : "unknown";
}

/** Shares, 0 to 1, that speak for a drawing. */
export interface Signs {
  /** Boxes whose text is worded as a result or has an indicator or a level's name with it. */
  readonly statements: number;
  /** Boxes that stand apart from their neighbours, or are filled and merged areas. */
  readonly drawn: number;
  /** Lines and pieces that were understood. */
  readonly explained: number;
  /** Boxes whose text is an indicator: columns of a table. */
  readonly measures: number;
  /** Boxes with an indicator, a target or an owner below the statement. */
  readonly detailed: number;
}

/** True where the signs are strong enough for a drawing; a form, a letter or a table has not got them. */
export function areBoxes({ statements, drawn, explained, measures }: Signs): boolean {
  return statements >= MIN_STATEMENTS && drawn >= MIN_DRAWN && explained >= MIN_EXPLAINED && measures <= MAX_MEASURES;
}

/** True where most boxes hold more than a statement. */
export function areDetailed({ detailed }: Signs): boolean {
  return detailed >= MIN_DETAILED;
}

/** Measures the signs over the boxes with a statement. */
export function measureSigns(boxes: readonly Box[], { strays, boxes: all }: Grouped): Signs {
  const likely = boxes.filter(
    ({ statement, said, strip }) =>
      statementLikeness(statement?.text ?? "") > 0 ||
      strip !== null ||
      said.some(({ line }) => line.kind === "indicator"),
  );
  const worded = boxes.filter(({ statement }) => statementLikeness(statement?.text ?? "") > 0);
  const apart = boxes.filter((box) => standsApart(box, boxes));
  const strange = boxes.reduce((sum, box) => sum + box.strange, strays + all.length - boxes.length);
  const lines = boxes.reduce((sum, box) => sum + 1 + box.said.length, strange);
  return {
    statements: Math.min(likely.length / boxes.length, (2 * worded.length) / boxes.length),
    drawn: apart.length / boxes.length,
    explained: 1 - strange / lines,
    measures: boxes.filter(({ statement }) => startsLikeIndicator(statement?.text ?? "")).length / boxes.length,
    detailed: boxes.filter(({ said }) => said.length > 0).length / boxes.length,
  };
}

/** True for a box with an empty place on both sides of it, or above and below it; in a table every cell has neighbours. */
function standsApart(box: Box, boxes: readonly Box[]): boolean {
  let beside = false;
  let stacked = false;
  for (const other of boxes) {
    if (other === box) continue;
    const rows = other.top <= box.bottom && other.bottom >= box.top;
    const columns = other.left <= box.right && other.right >= box.left;
    if (rows && (other.left === box.right + 1 || other.right === box.left - 1)) beside = true;
    if (columns && (other.top === box.bottom + 1 || other.bottom === box.top - 1)) stacked = true;
  }
  return !beside || !stacked;
}
