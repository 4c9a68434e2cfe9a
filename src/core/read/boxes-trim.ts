import { isLevelName, readLine, statementLikeness } from "./boxes-lines";
import type { Piece } from "./boxes-pieces";

export interface Trimmed {
  /** Texts above the drawing, top first. */
  readonly titles: readonly string[];
  readonly drawn: readonly Piece[];
}

const MAX_TITLES = 6;
const NOTE = /^(?:keterangan|catatan|mengetahui|sumber|menyetujui|ditetapkan di|disahkan|legenda)(?![\p{L}\p{N}])/iu;
const DATED =
  /^[\p{L} .]+,\s*(?:tanggal\s*)?(?:\d{1,2}\s+|\.{2,}\s*|…\s*)?(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\s+\d{4}$|^nip\b[ .:]/iu;

/** A drawing without the titles above it and the notes, legends and signatures below it. */
export function trimDrawing(pieces: readonly Piece[]): Trimmed {
  const first = pieces.findIndex((piece) => !isTitle(piece));
  const head = first < 0 ? pieces.length : first;
  const top = pieces[head]?.top ?? 0;
  const above = pieces.slice(0, head).filter((piece) => piece.top < top);
  const rest = pieces.slice(above.length);
  const end = footRow(rest);
  return {
    titles: above.slice(0, MAX_TITLES).map(({ lines }) => lines.join(" ")),
    drawn: rest.filter((piece) => piece.top < end),
  };
}

/** True for a text that is worded as no statement, names no level and says nothing of an indicator. */
function isTitle({ lines }: Piece): boolean {
  const [line] = lines;
  return (
    line === undefined ||
    (lines.every((each) => statementLikeness(each) === 0) &&
      !isLevelName(line) &&
      lines.every((each) => {
        const { kind } = readLine(each);
        return kind === "text" || kind === "owner";
      }))
  );
}

/** The first row of notes or signatures with no statement below it; beyond the sheet when there is none. */
function footRow(pieces: readonly Piece[]): number {
  let end = Infinity;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { lines, top } = pieces[i]!;
    const [line] = lines;
    if (line !== undefined && (NOTE.test(line) || DATED.test(line))) end = top;
    else if (lines.some((each) => statementLikeness(each) > 0)) break;
  }
  return end;
}
