import type { SheetExcerpt } from "../../../app/desk/views";

/** Between the lines of a heading that has several. */
const BETWEEN = " › ";

/** The rows below the heading, which stands above them already. The row that is meant is always among them. */
export function rowsOfExcerpt({ columns, rows, at }: SheetExcerpt): SheetExcerpt["rows"] {
  const headings = columns.map(({ heading }) => plain(heading).split(BETWEEN));
  const repeats = (texts: readonly string[]): boolean =>
    texts.some((text) => plain(text) !== "") &&
    texts.every((text, place) => ["", ...headings[place]!].includes(plain(text)));
  return rows.filter(({ row, texts }) => row === at.row || !repeats(texts));
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
