import type { SheetExcerpt } from "../../../../src/app/desk/views";
import { rowsOfExcerpt } from "../../../../src/taskpane/features/check/excerpt-rows";

const excerpt = (at: number): SheetExcerpt => ({
  sheet: "Cascading",
  columns: [
    { index: 1, letters: "A", heading: "Kode" },
    { index: 2, letters: "B", heading: "Target › 2025" },
  ],
  rows: [
    { row: 3, texts: ["CASCADING KINERJA", ""] },
    { row: 4, texts: ["Kode", "TARGET"] },
    { row: 5, texts: ["Kode", " 2025 "] },
    { row: 6, texts: ["", ""] },
    { row: 7, texts: ["SU.1", "2025"] },
  ],
  at: { row: at, column: 2 },
});
const rowsOf = (at: number) => rowsOfExcerpt(excerpt(at)).map(({ row }) => row);

describe("the rows around a finding", () => {
  test("leave the rows of the heading out, for it stands above them", () => {
    expect(rowsOf(7)).toEqual([3, 6, 7]);
  });

  test("hold the row that is meant, also when it is one of the heading", () => {
    expect(rowsOf(5)).toEqual([3, 5, 6, 7]);
  });
});
