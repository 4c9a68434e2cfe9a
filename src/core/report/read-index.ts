import type { Column, Row } from "../address/address";
import type { CellValue, Grid } from "../sheet/grid";
import type { IndexPage, IndexSheet, IndexSkpLine, IndexSkpTable } from "./index-page";

/** An index sheet as it stands, less the lines that lead nowhere any more. */
export interface StandingIndex {
  readonly page: IndexPage;
  /** Lines that lead to a sheet, and those that were left out. */
  readonly left: number;
  readonly gone: number;
}

type Line = readonly CellValue[];
const COLUMNS = 5;

/**
 * Reads an index sheet as `layIndexPage` lays it, in whatever language its words are. `find` gives the sheet that a line names, null for one
 * that is gone; `noneLeft` takes the place of SKP lines of which none leads anywhere. Null for a sheet that is laid otherwise.
 */
export function readIndex(
  grid: Grid,
  find: (name: string) => IndexSheet | null,
  noneLeft: string,
): StandingIndex | null {
  const [head, facts, levels, ...rest] = blocksOf(grid);
  const listed = rest[0] !== undefined && typeof rest[0][1]?.[0] === "number" ? rest.shift()! : [];
  const [skp, notes, ...more] = rest;
  const source = facts?.[0];
  if (!head || !source || !levels || !skp || more.length > 0 || levels.length < 2 || skp.length < 2) return null;
  const sheetLines = listed.slice(1).map((line) => find(textAt(line, 1)));
  const skpLines = isTable(skp) ? skp.slice(2).map((line) => readSkpLine(line, find)) : [];
  const sheets = sheetLines.filter((sheet) => sheet !== null);
  const left = skpLines.filter((line) => line !== null);
  const page: IndexPage = {
    titles: head.map((line) => textAt(line, 0)),
    source: { label: textAt(source, 0), sheet: textAt(source, 2) },
    facts: facts.slice(1).map((line) => ({ label: textAt(line, 0), text: textAt(line, 2) })),
    levels: {
      heading: textAt(levels[0]!, 0),
      columns: [textAt(levels[1]!, 0), textAt(levels[1]!, 4)],
      lines: levels.slice(2).map((line) => ({ label: textAt(line, 0), nodes: Number(line[4]) })),
    },
    sheets: sheets.length === 0 ? null : { heading: textAt(listed[0]!, 0), lines: sheets },
    skp: { heading: textAt(skp[0]!, 0), ...restOfSkp(skp, left, noneLeft) },
    notes: notes ? { heading: textAt(notes[0]!, 0), lines: notes.slice(1).map((line) => textAt(line, 0)) } : null,
  };
  const count = sheets.length + left.length;
  return { page, left: count, gone: sheetLines.length + skpLines.length - count };
}

function restOfSkp(block: readonly Line[], lines: readonly IndexSkpLine[], noneLeft: string): IndexSkpTable {
  const header = block[1]!;
  if (!isTable(block)) return { none: textAt(header, 0) };
  return lines.length === 0 ? { none: noneLeft } : { columns: header.map((_, i) => textAt(header, i)), lines };
}

function readSkpLine(line: Line, find: (name: string) => IndexSheet | null): IndexSkpLine | null {
  const sheet = find(textAt(line, 3));
  const toComplete = typeof line[4] === "number" ? line[4] : "";
  return sheet && { employee: textAt(line, 1), position: textAt(line, 2), sheet, toComplete };
}

/** Whether a heading is followed by the heading of a table rather than by a sentence. */
function isTable(block: readonly Line[]): boolean {
  return textAt(block[1]!, 1) !== "";
}

/** Rows that follow one another without an empty one between them. */
function blocksOf(grid: Grid): (readonly Line[])[] {
  const blocks: Line[][] = [];
  let open: Line[] | null = null;
  for (let row = 1; row <= grid.rowCount; row++) {
    const line = Array.from({ length: COLUMNS }, (_, i) => grid.value(row as Row, (i + 1) as Column));
    if (line.every((value) => value === null || value === "")) open = null;
    else if (open) open.push(line);
    else blocks.push((open = [line]));
  }
  return blocks;
}

function textAt(line: Line, index: number): string {
  return String(line[index] ?? "");
}
