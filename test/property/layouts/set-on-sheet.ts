import type { Grid } from "../../../src/core/sheet/grid";
import { columnName, column } from "../../../src/core/address/address";
import type { Chance } from "./chance";
import type { CellText } from "./random-tree";
import { SheetSketch } from "./sheet-sketch";
import type { BodyCell, BodyRow, TableSketch } from "./table-sketch";

/** What may stand around and inside a table on a sheet, as likelihoods. */
export interface Noise {
  readonly typingError: number;
  readonly pages: number;
  readonly cutTexts: number;
  readonly blankRows: number;
  readonly below: number;
}

const ALL_NOISE: Noise = { typingError: 0.15, pages: 0.35, cutTexts: 0.3, blankRows: 0.15, below: 0.5 };

const TITLES = [
  "MATRIKS CASCADING KINERJA",
  "POHON KINERJA PERANGKAT DAERAH",
  "DINAS KESEHATAN KABUPATEN SUKAMAJU",
  "TAHUN 2025-2029",
  "Tabel 3.2 Tujuan, Sasaran dan Program Perangkat Daerah",
  "RENCANA STRATEGIS (RENSTRA)",
  "Perangkat Daerah : Kecamatan Sukamaju",
  "Lampiran Keputusan Bupati Nomor 12 Tahun 2025",
] as const;
const MIN_TYPO_LETTERS = 6;
const PAGE_ROWS = [6, 8, 12, 20] as const;

/** Sets a table on a sheet as planners have it: titles, empty rows and columns, pages, notes and signatures. */
export function setOnSheet(chance: Chance, table: TableSketch, noise: Noise = ALL_NOISE): Grid {
  const sheet = new SheetSketch();
  const left = chance.is(0.2) ? chance.int(2, 3) : 1;
  const width = table.headings.length;
  let at = 1;
  if (chance.is(0.2)) at += chance.int(1, 2);
  at = putTitles(chance, sheet, at, left, width);
  const headings = soiled(chance, table.headings, noise);
  const numbered = chance.is(0.3) ? chance.pick(["(1)", "1"] as const) : null;
  const style = { shouted: chance.is(0.25), numbers: chance.is(0.5) };
  const putHeading = (top: number): number => {
    const rows = putHeadings(sheet, top, left, headings, style);
    if (numbered === null) return top + rows;
    for (let c = 0; c < width; c++)
      sheet.put(top + rows, left + c, numbered === "1" ? c + 1 : numbered.replace("1", String(c + 1)));
    return top + rows + 1;
  };
  at = putHeading(at);
  const { body, breaks } = cutAtPages(chance, table.body, noise);
  const places: number[] = [];
  const repeated = chance.is(0.7);
  const spaced = chance.is(noise.blankRows);
  body.forEach((_cells, i) => {
    if (breaks.has(i) && repeated) at = putHeading(chance.is(0.3) ? at + 1 : at);
    else if (spaced && i > 0 && !isCrossed(body, i) && chance.is(0.1)) at++;
    places.push(at);
    if (chance.is(0.02)) sheet.hide(at);
    at++;
  });
  // Where a blank row or a heading came between, a merged area never does: pages cut those.
  body.forEach((cells, i) => putRow(sheet, places, i, left, cells));
  if (chance.is(noise.below)) putBelow(chance, sheet, at, left, width);
  return sheet.build();
}

function putTitles(chance: Chance, sheet: SheetSketch, top: number, left: number, width: number): number {
  const count = chance.int(0, 4);
  let at = top;
  const merged = chance.is(0.5);
  for (let i = 0; i < count; i++) {
    sheet.put(at, left, chance.pick(TITLES), { bold: true });
    if (merged) sheet.merge(at, left, at, left + width - 1);
    at++;
  }
  return count > 0 && chance.is(0.7) ? at + 1 : at;
}

/** Headings as they were typed: line breaks in them, and sometimes one letter wrong. */
function soiled(chance: Chance, headings: TableSketch["headings"], noise: Noise): TableSketch["headings"] {
  const wrapped = chance.is(0.2);
  const wrong = chance.is(noise.typingError) ? headings[chance.int(0, headings.length - 1)]!.join("›") : null;
  const typed = new Map<string, string>();
  const type = (text: string): string => {
    const known = typed.get(text) ?? misspell(chance, text);
    typed.set(text, known);
    return known;
  };
  return headings.map((path) => {
    const isWrong = path.join("›") === wrong;
    return path.map((text, level) => {
      const shown = isWrong && level === path.length - 1 ? type(text) : text;
      return wrapped ? shown.replace(" ", "\n") : shown;
    });
  });
}

/** One letter of a long word left out, doubled, exchanged or swapped with its neighbour. */
function misspell(chance: Chance, text: string): string {
  const words = text.split(" ");
  const long = words.flatMap((word, i) => (/^[a-z]+$/i.test(word) && word.length >= MIN_TYPO_LETTERS ? [i] : []));
  if (long.length === 0) return text;
  const at = chance.pick(long);
  const word = words[at]!;
  const i = chance.int(1, word.length - 2);
  const kinds = [
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i) + word[i]! + word.slice(i),
    `${word.slice(0, i)}${chance.pick(["a", "e", "n", "m", "s"])}${word.slice(i + 1)}`,
    word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2),
  ];
  words[at] = chance.pick(kinds);
  return words.join(" ");
}

interface HeadingStyle {
  /** In capitals. */
  readonly shouted: boolean;
  /** A year stands in a number cell. */
  readonly numbers: boolean;
}

/** Writes the heading rows, equal neighbours merged; gives their number. */
function putHeadings(
  sheet: SheetSketch,
  top: number,
  left: number,
  headings: TableSketch["headings"],
  { shouted, numbers }: HeadingStyle,
): number {
  const rows = Math.max(...headings.map((path) => path.length));
  const look = { bold: true, fill: "D9E1F2" };
  const show = (text: string): CellText => {
    if (numbers && /^\d{4}$/.test(text)) return Number(text);
    return shouted ? text.toUpperCase() : text;
  };
  const done = new Set<string>();
  headings.forEach((path, c) => {
    path.forEach((text, r) => {
      if (done.has(`${r},${c}`)) return;
      const last = r === path.length - 1;
      const bottom = last ? rows - 1 : r;
      let right = c;
      const sameGroup = (other: number): boolean =>
        headings[other]!.slice(0, r + 1).join("›") === path.slice(0, r + 1).join("›");
      while (right + 1 < headings.length && sameGroup(right + 1)) done.add(`${r},${++right}`);
      if (text === "") return;
      sheet.put(top + r, left + c, show(text), look);
      sheet.merge(top + r, left + c, top + bottom, left + right);
    });
  });
  return rows;
}

/** The body with its merged areas cut where pages end, and the rows before which they do. */
function cutAtPages(
  chance: Chance,
  body: readonly BodyRow[],
  noise: Noise,
): { body: readonly BodyRow[]; breaks: ReadonlySet<number> } {
  const breaks = new Set<number>();
  if (!chance.is(noise.pages)) return { body, breaks };
  const length = chance.pick(PAGE_ROWS);
  for (let i = length; i < body.length; i += length) breaks.add(i);
  const repeat = chance.is(0.3);
  const cutTexts = chance.is(noise.cutTexts);
  const cut = body.map((cells) => [...cells]);
  for (const at of breaks)
    for (let r = 0; r < at; r++)
      cut[r]!.forEach((cell, c) => {
        const rows = cell?.rows ?? 1;
        if (!cell || r + rows <= at) return;
        const [first, rest] = cutTexts && cell.mayBeCut ? halves(cell) : [cell.value, repeat ? cell.value : ""];
        cut[r]![c] = { ...cell, value: first, rows: at - r };
        cut[at]![c] = { ...cell, value: rest, rows: rows - (at - r), mayBeCut: false };
      });
  return { body: cut, breaks };
}

/** A text cut between two words, its rest beginning in lower case as it stood in the middle of a line. */
function halves({ value }: BodyCell): readonly [string, string] {
  const words = String(value).split(" ");
  const at = words.findIndex((word, i) => i >= words.length / 2 && /^[a-z]{4}/.test(word));
  return at > 0 ? [words.slice(0, at).join(" "), words.slice(at).join(" ")] : [String(value), ""];
}

function isCrossed(body: readonly BodyRow[], at: number): boolean {
  for (let r = 0; r < at; r++) if (body[r]!.some((cell) => r + (cell?.rows ?? 1) > at)) return true;
  return false;
}

function putRow(
  sheet: SheetSketch,
  places: readonly number[],
  index: number,
  left: number,
  cells: readonly (BodyCell | null)[],
): void {
  const at = places[index]!;
  cells.forEach((cell, c) => {
    if (!cell) return;
    sheet.put(at, left + c, cell.value, cell.look);
    sheet.merge(at, left + c, at + (cell.rows ?? 1) - 1, left + c + (cell.columns ?? 1) - 1);
    if (cell.sums) {
      const letters = columnName(column(left + c));
      sheet.formula(at, left + c, `SUM(${cell.sums.map((r) => `${letters}${places[r]!}`).join(",")})`);
    }
  });
}

const NOTES = [
  "Keterangan: data per 31 Desember 2024",
  "Catatan : target disesuaikan dengan RKPD",
  "Sumber: Renstra 2025-2029",
];

function putBelow(chance: Chance, sheet: SheetSketch, top: number, left: number, width: number): void {
  let at = top;
  if (chance.is(0.2)) {
    sheet.put(at, left, chance.pick(["JUMLAH", "Total", "Jumlah Keseluruhan"]), { bold: true });
    at++;
  }
  at += chance.int(0, 2);
  if (chance.is(0.4)) sheet.put(at++, left, chance.pick(NOTES));
  if (chance.is(0.6)) {
    at += chance.int(1, 2);
    const column = left + chance.int(Math.floor(width / 2), width - 1);
    sheet.put(at, column, chance.pick(["Sukamaju, 2 Januari 2025", "Sukamaju,      Januari 2025"]));
    sheet.put(
      at + 1,
      column,
      chance.pick(["Kepala Dinas Kesehatan,", "Plt. Kepala Dinas Kesehatan Kabupaten Sukamaju,"]),
    );
    sheet.put(at + 5, column, "dr. Ahmad Fulan, M.Kes.");
    sheet.put(at + 6, column, "Pembina Utama Muda");
    sheet.put(at + 7, column, "NIP. 19700101 199003 1 001");
  }
}
