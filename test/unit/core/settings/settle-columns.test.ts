import type { Field } from "../../../../src/core/read/column";
import { NO_CHOICES, type ReadColumn } from "../../../../src/core/read/read-choices";
import { settleColumns } from "../../../../src/core/settings/settle-columns";

const FOUND = { field: "unknown", year: null } as const;
const columns: readonly ReadColumn[] = ["Kode", "Sasaran", "Target › 2025", "NIP", "Uraian", "Uraian", ""].map(
  (heading, i) => ({ index: i + 1, heading, ...FOUND, found: FOUND, chosen: false, examples: [] }),
);
const choice = (index: number, heading: string, field: Field = "unit") => ({ index, heading, field, year: null });
const settle = (...choices: readonly ReturnType<typeof choice>[]) =>
  settleColumns({ ...NO_CHOICES, columns: choices }, columns).columns.map(({ index, heading }) => [index, heading]);

describe("column choices in a table", () => {
  test("stay as they are where the column has its heading, and the same object comes back", () => {
    const choices = { ...NO_CHOICES, columns: [choice(2, "Sasaran"), choice(7, "")] };
    expect(settleColumns(choices, columns)).toBe(choices);
  });

  test("take the heading of the column that was named by its letters alone", () => {
    expect(settle(choice(3, ""))).toEqual([[3, "Target › 2025"]]);
  });

  test("take the column whose heading was named, as far as it was typed alike", () => {
    expect(settle(choice(0, "target › 2025."))).toEqual([[3, "Target › 2025"]]);
    expect(settle(choice(2, "SASARAN"))).toEqual([[2, "Sasaran"]]);
  });

  test("follow a column that was moved", () => {
    expect(settle(choice(4, "Sasaran"))).toEqual([[2, "Sasaran"]]);
  });

  test("take letters for a heading where there is no such column", () => {
    expect(settle(choice(9_714, ""))).toEqual([[4, "NIP"]]);
  });

  test("guess nothing: a heading that is nowhere or stands twice holds for no column", () => {
    expect(settle(choice(0, "Uraian"), choice(3, "Warna"), choice(40, ""))).toEqual([
      [0, "Uraian"],
      [3, "Warna"],
      [40, ""],
    ]);
  });

  test("give a column to the first of two that mean it", () => {
    expect(settle(choice(2, "Sasaran", "unit"), choice(0, "Sasaran", "nip"))).toEqual([[2, "Sasaran"]]);
  });
});
