import type { ExcelSession } from "../excel-session";
import { tableBytes } from "../read/answer-bytes";
import { readTiles } from "../read/read-tiles";
import type { SheetArea } from "../read/sheet-area";
import type { CellCollector, CellsAnswer } from "./cell-collector";
import { STYLE_BYTES, STYLE_PROPERTIES } from "./cell-style";

/** A short text and its number format. */
const VALUE_BYTES = 60;

/** Queues everything of a range's cells that a plan holds; the answer is null when Excel left it out for its size. */
export function queueCells(range: Excel.Range): () => CellsAnswer | null {
  range.load(["values", "numberFormat"]);
  const properties = range.getCellProperties({ ...STYLE_PROPERTIES, hyperlink: true });
  return () => {
    const values = range.values as unknown[][] | null;
    const numberFormats = range.numberFormat as unknown[][] | null;
    const { value } = properties;
    return values && numberFormats && { values, numberFormats, properties: value };
  };
}

/** Reads areas of many sheets, each into the collector of its sheet. */
export async function readCellsOf(
  session: ExcelSession,
  areas: readonly SheetArea[],
  collectors: ReadonlyMap<string, CellCollector>,
): Promise<void> {
  await readTiles<CellsAnswer>(session, areas, {
    guess: STYLE_BYTES + VALUE_BYTES,
    queue: queueCells,
    sizeOf: ({ values, numberFormats }) =>
      tableBytes(values) + tableBytes(numberFormats) + values.length * (values[0]?.length ?? 0) * STYLE_BYTES,
    receive: ({ sheet, area }, answer) => collectors.get(sheet)!.add(area, answer),
  });
}
