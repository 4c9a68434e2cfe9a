import { NO_CHOICES, type ReadColumn } from "../../../../src/core/read/read-choices";
import { chooseColumn, hasYear, meaningUnder, pickField } from "../../../../src/taskpane/features/read/choose-column";

const column = (index: number, heading: string, found: ReadColumn["found"]): ReadColumn => {
  return { index, heading, ...found, found, chosen: false, examples: [] };
};
const TARGET = column(4, "Target 2025", { field: "target", year: "2025" });
const COLOUR = column(5, "Warna Map", { field: "unknown", year: null });

describe("choosing what a column means", () => {
  test("adds a choice under the column's heading, in place of one that was there", () => {
    const first = chooseColumn(NO_CHOICES, COLOUR, { field: "csf", year: null });
    expect(first.columns).toEqual([{ index: 5, heading: "Warna Map", field: "csf", year: null }]);
    const second = chooseColumn(first, COLOUR, { field: "ignored", year: null });
    expect(second.columns.map(({ field }) => field)).toEqual(["ignored"]);
    expect(meaningUnder(second, COLOUR)).toEqual({ field: "ignored", year: null, chosen: true });
    const both = chooseColumn({ ...second, profile: "pemda" }, TARGET, { field: "target", year: "2026" });
    expect(both).toMatchObject({ profile: "pemda", columns: [{ index: 5 }, { index: 4, year: "2026" }] });
  });

  test("what was found anyway is no choice", () => {
    const chosen = chooseColumn(NO_CHOICES, TARGET, { field: "target", year: "2026" });
    expect(chooseColumn(chosen, TARGET, TARGET.found)).toEqual(NO_CHOICES);
    const baseline = column(6, "Realisasi 2024", { field: "baseline", year: "2024" });
    expect(chooseColumn(NO_CHOICES, baseline, { field: "baseline", year: null })).toEqual(NO_CHOICES);
  });

  test("only targets and budgets have a year, which the heading gives where it can", () => {
    expect([hasYear("target"), hasYear("budget"), hasYear("indicator")]).toEqual([true, true, false]);
    expect(pickField(TARGET, TARGET.found, "budget")).toEqual({ field: "budget", year: "2025" });
    expect(pickField(TARGET, { field: "target", year: "2027" }, "budget").year).toBe("2027");
    expect(pickField(TARGET, { field: "ignored", year: null }, "target").year).toBe("2025");
    expect(pickField(TARGET, TARGET.found, "unit")).toEqual({ field: "unit", year: null });
  });

  test("newer choices count before the reading they are on their way to", () => {
    const chosen: ReadColumn = { ...COLOUR, field: "csf", chosen: true };
    expect(meaningUnder(NO_CHOICES, chosen)).toEqual({ field: "unknown", year: null, chosen: false });
    const other = { ...NO_CHOICES, columns: [{ index: 5, heading: "Warna", field: "csf" as const, year: null }] };
    expect(meaningUnder(other, COLOUR).chosen).toBe(false);
  });
});
