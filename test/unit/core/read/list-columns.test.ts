import { NO_CHOICES } from "../../../../src/core/read/read-choices";
import { readCascade } from "../../../../src/core/read/read-cascade";
import { GridBuilder, type GridStyles } from "../../../../src/core/sheet/grid-builder";

const ROWS = [
  ["Kode", "Induk", "Level", "Kinerja", "Indikator", "Target 2025", "Pagu 2025"],
  ["S.1", null, "1", "Meningkatnya A", "Nilai A", 72.5, 348_000_000],
  ["T.1", "S.1", "2", "Meningkatnya B", "Nilai B", 1234.5, "1,250 juta"],
  ["O.1", "T.1", "3", "Tersusunnya C", "Jumlah C", 12, 1_500],
] as const;

/** The examples of target and budget in a program of that language. */
function examplesIn(language: string): readonly (readonly string[])[] {
  const styles: GridStyles = {
    displayNumber: (value) => value.toLocaleString(language),
    displayText: (text) => text,
    numberFormat: () => "#,##0.##",
    look: () => ({ fill: null, bold: false, italic: false, indent: 0 }),
  };
  const builder = new GridBuilder("Data", styles);
  ROWS.forEach((cells, r) =>
    cells.forEach((value, c) => {
      if (typeof value === "number") builder.number(r + 1, c + 1, value);
      else if (value !== null) builder.text(r + 1, c + 1, value);
    }),
  );
  const { columns } = readCascade(builder.build(), NO_CHOICES);
  return columns.slice(5).map(({ examples }) => examples);
}

describe("the examples of a column", () => {
  test.each(["en-US", "id-ID"])(
    "show numbers as Indonesian sheets print them, in a program that speaks %s",
    (language) => {
      expect(examplesIn(language)).toEqual([
        ["72,5", "1.234,5", "12"],
        // What somebody has typed as a text stands as they typed it.
        ["348.000.000", "1,250 juta", "1.500"],
      ]);
    },
  );
});
