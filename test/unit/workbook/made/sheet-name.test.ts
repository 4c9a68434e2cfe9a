import fc from "fast-check";
import { MAX_SHEET_NAME, sanitiseSheetName } from "../../../../src/workbook/made/sheet-name";

const NONE: ReadonlySet<string> = new Set();

describe("sanitiseSheetName", () => {
  test.each([
    ["SKP: A/B [1]?", "SKP A B 1"],
    ["'Pohon'", "Pohon"],
    ["  ", "Lembar"],
    ["History", "History (2)"],
    ["Baris\nbaru\u0000", "Baris baru"],
    ["SKP Penata Kelola Pemerintahan Ahli Pertama", "SKP Penata Kelola Pemerintahan"],
  ])("%j becomes %j", (wanted, name) => {
    expect(sanitiseSheetName(wanted, NONE)).toBe(name);
  });

  test("a taken name gets the next free number, whatever its case, inside 31 characters", () => {
    const long = "A".repeat(40);
    expect(sanitiseSheetName("Temuan", new Set(["temuan", "temuan (2)"]))).toBe("Temuan (3)");
    expect(sanitiseSheetName(long, new Set([long.slice(0, 31).toLowerCase()]))).toBe(`${"A".repeat(27)} (2)`);
  });

  test("a character of two units is never cut in two", () => {
    expect(sanitiseSheetName(`${"a".repeat(30)}😀`, NONE)).toBe("a".repeat(30));
  });

  test("any text at all gives a name that Excel takes, and naming it again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (wanted) => {
        const name = sanitiseSheetName(wanted, NONE);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(MAX_SHEET_NAME);
        expect(name).not.toMatch(/[:\\/?*[\]\u0000-\u001F]|^'|'$/);
        expect(name).not.toMatch(/\p{Surrogate}/u);
        expect(sanitiseSheetName(name, NONE)).toBe(name);
      }),
    );
  });
});
