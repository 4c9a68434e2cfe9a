import { formatRect } from "../../../core/address/address";
import { WorkbookError } from "../../workbook";
import type { ExcelSession } from "../excel-session";
import { isTooLarge } from "./ask-each";
import { countCells, rangeOf, type SheetArea } from "./sheet-area";
import { takeTile } from "./split-rect";

/** What a round trip's answer should weigh: below half of the 5 MB that Excel on the web gives, for it is an estimate. */
const ANSWER_BYTES = 2_000_000;
/** What a tile adds to an answer, and cells besides their own bytes. */
const TILE_BYTES = 500;
/** Tiles of one round trip: each adds about 1 kB to the request. */
const MAX_TILES = 1_000;
/** Excel may answer nothing instead of an error to more than 5 million cells. */
const MAX_CELLS = 1_000_000;

/** What is read of cells. */
export interface TileReader<Answer> {
  /** Queues the reading of one tile; the result gives the answer after the round trip, null when Excel left it out. */
  readonly queue: (tile: Excel.Range) => () => Answer | null;
  /** About how many bytes an answer took. */
  readonly sizeOf: (answer: Answer) => number;
  /** Takes an answer in, a long one with pauses. Tiles come row by row, area after area, each when the one before was taken in. */
  readonly receive: (tile: SheetArea, answer: Answer) => void | Promise<void>;
  /** Bytes a cell before the first answer, rather too many than too few. */
  readonly guess: number;
}

/**
 * Reads areas in tiles, as many cells in a round trip as make up about 2 MB by what came back before. Cells that Excel refuses or leaves
 * out because they are too many are asked for again, half as many at once. Throws WorkbookError `too-large` with the address when a
 * single cell is.
 */
export async function readTiles<Answer>(
  session: ExcelSession,
  areas: readonly SheetArea[],
  reader: TileReader<Answer>,
): Promise<void> {
  const open = [...areas].reverse();
  const weight = new Weight(reader.guess);
  while (open.length > 0) {
    const tiles = takeTiles(open, weight.affordableCells());
    const cells = countAll(tiles);
    const answers = await askTiles(session, tiles, reader);
    if (answers === null) {
      weight.refused(cells);
      open.push(...tiles.reverse());
      continue;
    }
    weight.answered(cells, sum(answers.map((answer) => reader.sizeOf(answer) + TILE_BYTES)));
    for (const [i, answer] of answers.entries()) await reader.receive(tiles[i]!, answer);
  }
}

/** What cells weigh, by the answers so far. */
class Weight {
  #perCell: number;
  #cells = 0;
  #bytes = 0;

  constructor(guess: number) {
    this.#perCell = guess;
  }

  affordableCells(): number {
    return Math.min(MAX_CELLS, Math.max(1, Math.floor(ANSWER_BYTES / this.#perCell)));
  }

  /** The mean, or the last answer when that was heavier: tables grow denser after their headings. */
  answered(cells: number, bytes: number): void {
    this.#cells += cells;
    this.#bytes += bytes;
    this.#perCell = Math.max(this.#bytes / this.#cells, bytes / cells);
  }

  /** Next at most half of what was refused; what then comes back says what cells weigh. */
  refused(cells: number): void {
    this.#perCell = 2 * Math.max(this.#perCell, ANSWER_BYTES / cells);
  }
}

/** Takes tiles of together at most that many cells from the end of a stack, and leaves there what was not taken. Only a first tile is less than a row. */
function takeTiles(open: SheetArea[], cells: number): SheetArea[] {
  const tiles: SheetArea[] = [];
  let left = cells;
  while (left > 0 && tiles.length < MAX_TILES) {
    const next = open.pop();
    if (next === undefined) break;
    const { sheet, area } = next;
    if (tiles.length > 0 && left < area.right - area.left + 1) {
      open.push(next);
      break;
    }
    const { tile, rest } = takeTile(area, left);
    open.push(...[...rest].reverse().map((part) => ({ sheet, area: part })));
    tiles.push({ sheet, area: tile });
    left -= countCells(tile);
  }
  return tiles;
}

/** The answers, or null when they were too many for one round trip. */
async function askTiles<Answer>(
  session: ExcelSession,
  tiles: readonly SheetArea[],
  { queue }: TileReader<Answer>,
): Promise<Answer[] | null> {
  const [first] = tiles;
  const isOneCell = tiles.length === 1 && first !== undefined && countCells(first.area) === 1;
  try {
    const answers = await session.ask((context) => {
      const queued = tiles.map((tile) => queue(rangeOf(context, tile)));
      return () => queued.map((answer) => answer());
    });
    if (answers.every((answer) => answer !== null)) return answers;
    if (!isOneCell) return null;
    throw new WorkbookError("too-large", formatRect(first.area));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    if (isOneCell) throw new WorkbookError("too-large", formatRect(first.area), { cause: error });
    return null;
  }
}

function countAll(tiles: readonly SheetArea[]): number {
  return sum(tiles.map(({ area }) => countCells(area)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
