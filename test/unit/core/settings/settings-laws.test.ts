import fc from "fast-check";
import "../../../setup/generated-cases";
import { parseSettings } from "../../../../src/core/settings/parse-settings";
import { planSettings } from "../../../../src/core/settings/plan-settings";
import type { CellValue } from "../../../../src/core/sheet/grid";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";
import { anySettings, anyText, LANGUAGES } from "./any-settings";
import { gridOfPlan, rowsOfPlan } from "./grid-of-plan";

const anyTexts = fc.constantFrom(...LANGUAGES);
const WORDS: readonly string[] = LANGUAGES.flatMap((texts) => [
  ...Object.values(texts.columns),
  ...Object.values(texts.topics),
  ...Object.values(texts.fields),
  ...[
    texts.title,
    ...texts.notes,
    texts.allSheets,
    texts.yes,
    texts.no,
    texts.foreign,
    texts.knownFields,
    texts.knownOthers,
  ],
]);
/** A cell of a sheet that somebody filled with words of ours and others, here and there. */
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...WORDS, "Cascading", "cascading", "A4", "F4", "3–5", "2025", "Kolom C", "Target 2025"),
  anyText,
  fc.constantFrom<CellValue>(2025, 3, true, false),
);
const anyRows = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 25 });
const anyLine = fc.tuple(
  fc.constantFrom("Cascading", "cascading ", "(semua)", ""),
  fc.constantFrom(...LANGUAGES.flatMap(({ topics }) => Object.values(topics)), "Kolom C", "column d", "Kolm"),
  fc.constantFrom(null, "Sasaran", "Tujuan"),
  fc.constantFrom<CellValue>(
    null,
    "Kinerja",
    "Target 2026",
    "Target 2025",
    2025,
    "A4",
    "F4",
    "Ya",
    "tidak",
    "3-5",
    "pemda",
  ),
  fc.constantFrom(null, null, "catatan"),
);

describe("the settings sheet", () => {
  it("is read back as what was decided, whatever language it was written in", () => {
    fc.assert(
      fc.property(anySettings, anyTexts, (settings, texts) => {
        expect(parseSettings(gridOfPlan(planSettings(settings, texts)), LANGUAGES)).toEqual(settings);
      }),
    );
  });

  it("is read back from the other language alike, and written anew in it without a loss", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        let said = settings;
        for (const texts of [...LANGUAGES, LANGUAGES[0]])
          said = parseSettings(gridOfPlan(planSettings(said, texts)), LANGUAGES);
        expect(said).toEqual(settings);
      }),
    );
  });

  it("says the same after it was written anew, however people have filled it", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyRows, fc.array(anyLine.map((line): CellValue[] => [...line]))),
        anyTexts,
        (rows, texts) => {
          const said = parseSettings(gridFromRows("Pengaturan", rows), LANGUAGES);
          expect(parseSettings(gridOfPlan(planSettings(said, texts)), LANGUAGES)).toEqual(said);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps every text that a person has added to it", () => {
    fc.assert(
      fc.property(anySettings, anyTexts, fc.nat(), fc.nat(7), anyText, (settings, texts, at, column, added) => {
        const note = `catatan ${added}`;
        const rows = rowsOfPlan(planSettings(settings, texts));
        const line: CellValue[] = Array.from({ length: column + 1 }, (_, i) => (i === column ? note : null));
        rows.splice(at % (rows.length + 1), 0, line);
        const again = planSettings(parseSettings(gridFromRows("Pengaturan", rows), LANGUAGES), texts);
        expect(again.cells.map(({ value }) => value)).toContain(note);
      }),
    );
  });
});
