import type { Cell } from "../address/address";
import { type BoxLine, asKind, isLevelName, isUnit, isValue, readLine, statementLikeness } from "./boxes-lines";
import type { Piece } from "./boxes-pieces";
import { continuesStatement } from "./continued-statement";
import { startsLikeIndicator } from "./split-parts";

/** A line of a box with its cell. */
export interface Said {
  readonly line: BoxLine;
  readonly at: Cell;
}

/** A box as drawn: one or several pieces of one node. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
  /** The level's name above the statement, or null. */
  strip: Said | null;
  statement: { text: string; readonly at: Cell } | null;
  /** Fill of the piece with the statement, else of the strip. */
  fill: string | null;
  readonly said: Said[];
  /** Lines that nothing explains. */
  strange: number;
  /** A label whose text comes in the next line or cell. */
  label: Extract<BoxLine, { kind: "label" }> | null;
}

const MOST_STRIP_WORDS = 4;

export interface Grouped {
  readonly boxes: readonly Box[];
  /** Pieces that belong to no box. */
  readonly strays: number;
}

/** Puts the pieces of each box together: what stands below a statement inside its columns, without an empty row between. */
export function groupPieces(pieces: readonly Piece[]): Grouped {
  const boxes: Box[] = [];
  const open = new Map<number, Box>();
  let strays = 0;
  for (const piece of pieces) {
    const lines = piece.lines.map(readLine);
    const host = hostOf(piece, lines, open);
    const unit = host && unitOf(host, piece);
    if (host && unit) {
      host.said.push({ line: unit, at: piece.at });
      claim(host, piece, open);
      continue;
    }
    const box = host && joins(host, piece, lines) ? host : host ? null : besideOf(piece, lines, open);
    if (box) put(box, piece, lines, open);
    else if (isLabelled(lines)) strays++;
    else {
      const started = startBox(piece);
      boxes.push(started);
      put(started, piece, lines, open);
    }
  }
  return { boxes, strays };
}

function startBox({ top, left, bottom, right }: Piece): Box {
  return { top, left, bottom, right, strip: null, statement: null, fill: null, said: [], strange: 0, label: null };
}

/** Adds a piece to a box, which from then on holds the columns of both. */
function put(box: Box, piece: Piece, lines: readonly BoxLine[], open: Map<number, Box>): void {
  for (const line of lines) addLine(box, piece, line);
  claim(box, piece, open);
}

/** The unit that a lone word behind a target is, whatever else it names: Unit, Kegiatan, Program. */
function unitOf(host: Box, { lines, top }: Piece): BoxLine | null {
  const [text] = lines;
  const last = host.said.at(-1);
  const expected = last?.line.kind === "target" || last?.line.kind === "indicator";
  // Below a box the same word names the level of the next one.
  if (text !== undefined && isLevelName(text) && top !== last?.at.row) return null;
  return expected && text !== undefined && lines.length === 1 && isUnit(text) ? { kind: "unit", text } : null;
}

function claim(box: Box, piece: Piece, open: Map<number, Box>): void {
  box.left = Math.min(box.left, piece.left);
  box.right = Math.max(box.right, piece.right);
  box.bottom = Math.max(box.bottom, piece.bottom);
  for (let column = box.left; column <= box.right; column++) open.set(column, box);
}

/** True where every line says by a label what it is. */
function isLabelled(lines: readonly BoxLine[]): boolean {
  return lines.every(({ kind }) => kind !== "text" && kind !== "level");
}

/**
 * The box right above a piece, or the one it stands in, where one of both lies inside the other's columns. Above what is labelled one row
 * may be empty.
 */
function hostOf(piece: Piece, lines: readonly BoxLine[], open: ReadonlyMap<number, Box>): Box | null {
  const reach = isLabelled(lines) ? 2 : 1;
  let host: Box | null = null;
  for (let column = piece.left; column <= piece.right; column++) {
    const box = open.get(column);
    if (!box || piece.top > box.bottom + reach) continue;
    if (host && host !== box) return null;
    host = box;
  }
  if (!host) return null;
  const inside = piece.left >= host.left && piece.right <= host.right;
  const around = piece.left <= host.left && piece.right >= host.right;
  return inside || around ? host : null;
}

/** The box that a labelled piece stands right of, in the same rows. */
function besideOf(piece: Piece, lines: readonly BoxLine[], open: ReadonlyMap<number, Box>): Box | null {
  const box = open.get(piece.left - 1);
  return box && isLabelled(lines) && box.right === piece.left - 1 && piece.top <= box.bottom && piece.top >= box.top
    ? box
    : null;
}

/** Whether a piece below a box's last one is part of it. */
function joins(host: Box, piece: Piece, [first]: readonly BoxLine[]): boolean {
  if (!first) return false;
  const wider = piece.left < host.left || piece.right > host.right;
  if (first.kind === "level") return false;
  if (first.kind !== "text") return host.statement !== null || host.strip !== null;
  if (!host.statement) return !wider || host.strip !== null;
  if (host.label && (host.said.length === 0 || statementLikeness(first.text) < 2)) return true;
  const { text } = first;
  if (isStripOver(host, text)) return true;
  if (isValue(text) || isUnit(text)) return lastKind(host) !== null;
  const same = piece.left === host.left && piece.right === host.right;
  if (same && host.said.length === 0 && isContinued(host, text)) return true;
  return (
    !wider && statementLikeness(text) === 0 && !piece.lines.slice(1).some((line) => readLine(line).kind !== "text")
  );
}

/** True where what was taken for a statement is but a few words over a statement: a level's name that nobody knows. */
function isStripOver({ statement, strip, said }: Box, text: string): boolean {
  if (!statement || strip || said.length > 0) return false;
  const short = statement.text.split(" ").length <= MOST_STRIP_WORDS;
  return short && statementLikeness(statement.text) === 0 && statementLikeness(text) > 0;
}

function isContinued({ statement }: Box, text: string): boolean {
  return (
    statement !== null &&
    continuesStatement(text, statement.text, { bare: true, sameComponent: false, afterBreak: false })
  );
}

function lastKind(box: Box): BoxLine["kind"] | null {
  return box.said.at(-1)?.line.kind ?? null;
}

function addLine(box: Box, { at, fill }: Piece, line: BoxLine): void {
  if (line.kind === "level" && !box.strip && !box.statement) {
    box.strip = { line, at };
    box.fill ??= fill;
    return;
  }
  if (line.kind === "label") {
    box.label = line;
    return;
  }
  if (line.kind !== "text") {
    box.label = null;
    box.said.push({ line, at });
    return;
  }
  if (!box.statement) {
    box.statement = { text: line.text, at };
    // A white body under a coloured strip: the strip's colour is the level's.
    box.fill = fill ?? box.fill;
    box.label = null;
    return;
  }
  if (isStripOver(box, line.text)) {
    box.strip = { line: { kind: "level", text: box.statement.text }, at: box.statement.at };
    box.statement = { text: line.text, at };
    box.fill = fill ?? box.fill;
    return;
  }
  const understood = inPlace(box, line.text);
  if (understood) box.said.push({ line: understood, at });
  else if (box.said.length === 0 && isContinued(box, line.text)) box.statement.text += ` ${line.text}`;
  else box.strange++;
}

/** What a text without a label is by where it stands: behind a label, a value behind an indicator, a text that begins as indicators do. */
function inPlace(box: Box, text: string): BoxLine | null {
  const { label } = box;
  if (label) {
    // A list of indicators goes on below its label.
    if (label.of !== "indicator") box.label = null;
    if (label.of !== "indicator" || !isValue(text)) return asKind(label.of, withoutNumber(text), label.year);
  }
  const last = lastKind(box);
  if (last === "target" && isUnit(text)) return { kind: "unit", text };
  if (last === "indicator" && isValue(text)) return { kind: "target", text, year: "" };
  if (last === "indicator" && isUnit(text)) return { kind: "unit", text };
  if (last === "unit" && isValue(text)) return { kind: "target", text, year: "" };
  const bare = withoutNumber(text);
  return startsLikeIndicator(bare) ? { kind: "indicator", text: bare } : null;
}

function withoutNumber(text: string): string {
  return text.replace(/^\(?(?:\d{1,2}|[a-z])[.)]\s+/i, "");
}
