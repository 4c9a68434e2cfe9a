import { NO_CHOICES } from "../../../../src/core/read/read-choices";
import { DEFAULT_SETTINGS, type SheetSettings } from "../../../../src/core/settings/settings";
import { findSheetSettings, withSheetSettings } from "../../../../src/core/settings/sheet-settings";

const of = (sheet: string, year: string | null): SheetSettings => ({ sheet, choices: NO_CHOICES, year });
const BOTH = withSheetSettings(withSheetSettings(DEFAULT_SETTINGS, of("Bidang A", "2025")), of("Bidang B", "2026"));

describe("the settings of single sheets", () => {
  test("are found by the sheet's name, whatever its case", () => {
    expect(findSheetSettings(BOTH, " bidang a")?.year).toBe("2025");
    expect(findSheetSettings(BOTH, "Bidang")).toBe(null);
  });

  test("take the place of earlier ones for the same sheet, and leave the others where they are", () => {
    const changed = withSheetSettings(BOTH, of("BIDANG A", "2027"));
    expect(changed.sheets).toEqual([of("BIDANG A", "2027"), of("Bidang B", "2026")]);
    expect(BOTH.sheets).toHaveLength(2);
  });

  test("go when nothing is decided any more", () => {
    expect(withSheetSettings(BOTH, of("Bidang A", null)).sheets).toEqual([of("Bidang B", "2026")]);
    expect(withSheetSettings(BOTH, of("Bidang C", null))).toEqual(BOTH);
    const chosen = { ...of("Bidang A", null), choices: { ...NO_CHOICES, profile: "pemda" } };
    expect(withSheetSettings(BOTH, chosen).sheets[0]).toBe(chosen);
  });
});
