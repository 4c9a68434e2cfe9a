import type { TableColumn } from "./column";
import type { HeaderRows } from "./header-rows";
import {
  type HeadingTexts,
  filledCells,
  headingTexts,
  isHeadingOnly,
  isHeadingRest,
  isLetterRow,
  isNumberRow,
  isRepeatedHeader,
} from "./heading-rows";
import type { TableView } from "./table-view";

/** One row of data. */
export interface DataRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** True when a repeated heading stands between this row and the one before: a page ended there. */
  readonly afterBreak: boolean;
}

const EMPTY_ROWS_END = 3;
/** Nobody goes on with a table after more empty rows than this. */
const LONGEST_GAP = 200;
const NOTE =
  /^(?:(?:keterangan|ket|catatan|legenda|sumber(?: data)?)\s*(?::|$)|(?:keterangan|catatan|mengetahui|menyetujui|ditetapkan di|disahkan|sumber(?! daya))\b|\*+\)?\s)/i;
/** A note stands alone, or beside one cell more. */
const NOTE_CELLS = 2;
const TOTAL =
  /^(?:jumlah|total|grand total|sub ?total)(?: (?:keseluruhan|anggaran|pagu|belanja|umum|akhir|program|kegiatan|indikatif|rp))*\s*:?$/i;
const SUM = /^(?:jumlah|total|grand total|sub ?total)\b/i;
/** What a printer puts between two pages. */
const PAGE_MARK = /^(?:(?:halaman|hal\.?|page|lanjutan|tabel|lampiran)\b.*|[-–]?\s*\d{1,4}\s*[-–]?)$/i;
const MONTHS =
  "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";
/** `Kupang, 2 Januari 2025`, `NIP. 1970...`, `Kepala Dinas Contoh,`, `Pembina Utama Muda`: a signature below the table. */
const SIGNATURE = new RegExp(
  `^[\\p{L} .]+,\\s*(?:tanggal\\s*)?(?:\\d{1,2}\\s+|\\.{2,}\\s*|…\\s*)?(?:${MONTHS})\\s+\\d{4}$|^nip\\b[ .:]|^(?:a\\.?n\\.? )?(?:plt\\.? |plh\\.? )?(?:kepala|sekretaris|camat|lurah|direktur|gubernur|bupati|wali ?kota)\\b.*,$|^(?:pembina|penata|pengatur|juru)(?: (?:utama|muda|tingkat i|tk\\.? i))*$`,
  "iu",
);
const SIGNATURE_CELLS = 2;
/** After a gap only rows with this many filled known columns go on with the table. */
const GOES_ON_CELLS = 2;

/**
 * The data rows below a heading and the last of them. Column numbers, repeated headings, totals and titles of a repeated table are left
 * out; notes, a signature, another table's heading, or a gap of three rows with nothing of the table below it end the table.
 */
export function listRows(
  view: TableView,
  header: HeaderRows,
  columns: readonly TableColumn[],
): { rows: DataRow[]; end: number } {
  const rows: DataRow[] = [];
  const heading = headingTexts(view, header);
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  const firstIndicator = columns.find((c) => c.field === "indicator")?.index ?? Infinity;
  // Letters number the columns only where a heading stands right above them.
  let belowHeading = true;
  let afterBreak = false;
  let empty = 0;
  let end = header.to;
  for (let row = header.to + 1; row <= view.grid.rowCount; row++) {
    const cells = filledCells(view, row);
    const filled = cells.flatMap(({ column }) => byIndex.get(column) ?? []);
    const [first] = filled;
    if (!first) {
      if (++empty > LONGEST_GAP) break;
      continue;
    }
    // A table of two columns numbers two.
    const least = belowHeading && columns.length === 2 ? columns.length : undefined;
    if (isNumberRow(view, row, cells, least) || (belowHeading && isLetterRow(view, row, cells))) continue;
    if (isRepeatedHeader(view, row, heading, cells) || (belowHeading && isHeadingRest(heading, cells))) {
      afterBreak = true;
      belowHeading = true;
      continue;
    }
    belowHeading = false;
    const text = view.text(row, first.index);
    const gap = empty;
    empty = 0;
    const isLeft = first.index < firstIndicator;
    if (isSignature(view, row, filled) || (isLeft && filled.length <= NOTE_CELLS && NOTE.test(text))) break;
    if (isLeft && isTotal(view, row, filled, text)) continue;
    if (filled.length === 1 && isLeft && (gap > 0 || PAGE_MARK.test(text)) && isBeforeHeading(view, row, heading)) {
      empty = gap;
      continue;
    }
    if (gap > 0 && isHeadingOnly(view, row)) break;
    if (gap >= EMPTY_ROWS_END && filled.filter((c) => c.field !== "unknown").length < GOES_ON_CELLS) break;
    rows.push({ row, afterBreak });
    afterBreak = false;
    end = row;
  }
  return { rows, end };
}

/** `Jumlah`, `Total Pagu`; longer texts that begin so where nothing but amounts stands beside them. */
function isTotal(view: TableView, row: number, filled: readonly TableColumn[], text: string): boolean {
  if (TOTAL.test(text)) return true;
  const [, ...others] = filled;
  return (
    SUM.test(text) &&
    others.length > 0 &&
    others.every((c) => c.field === "budget" && /\d/.test(view.text(row, c.index)))
  );
}

function isSignature(view: TableView, row: number, filled: readonly TableColumn[]): boolean {
  return filled.length <= SIGNATURE_CELLS && filled.some((c) => SIGNATURE.test(view.text(row, c.index)));
}

/** True for a lone text with a heading on the next filled row: the title of a table. */
function isBeforeHeading(view: TableView, row: number, heading: HeadingTexts): boolean {
  for (let next = row + 1; next <= Math.min(row + EMPTY_ROWS_END, view.grid.rowCount); next++) {
    if (isRepeatedHeader(view, next, heading) || isHeadingOnly(view, next)) return true;
  }
  return false;
}
