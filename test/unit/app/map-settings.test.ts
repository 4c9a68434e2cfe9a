import { mapSettings } from "../../../src/app/map-settings";
import { NO_CHOICES } from "../../../src/core/read/read-choices";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { messagesFor } from "../../../src/messages/messages-for";

const WORDS = [messagesFor("id").settingsSheet, messagesFor("en").settingsSheet];
const map = (...lines: readonly string[]) => mapSettings(DEFAULT_SETTINGS, lines, ["Cascading"], WORDS);

describe("lines of settings on the command line", () => {
  test("say how each sheet is read, in the words of either language", () => {
    const mapped = map(
      "Kolom C=Satuan",
      "heading rows=3-5",
      "Tata letak=tabel panjang",
      "Baris 15=Jenjang 3; induk baris 9",
    );
    expect(mapped).toMatchObject({
      ok: true,
      settings: {
        sheets: [
          {
            sheet: "Cascading",
            choices: {
              header: { from: 3, to: 5 },
              columns: [{ index: 3, field: "unit" }],
              layout: "long",
              rows: [{ row: 15, level: 3, parent: 9 }],
            },
          },
        ],
      },
    });
  });

  test("stand in place of what was remembered about the same thing, and leave the rest", () => {
    const column = { index: 3, heading: "", field: "unit", year: null } as const;
    const remembered = {
      ...DEFAULT_SETTINGS,
      sheets: [{ sheet: "Cascading", year: "2026", choices: { ...NO_CHOICES, profile: "pemda", columns: [column] } }],
    };
    expect(mapSettings(remembered, ["Kolom C=Indikator kinerja"], ["Cascading"], WORDS)).toMatchObject({
      settings: {
        sheets: [{ year: "2026", choices: { profile: "pemda", columns: [{ index: 3, field: "indicator" }] } }],
      },
    });
  });

  test.each(["Kolom C=Warna", "Kolom C", "Warna=biru", "Baris 15=Jenjang tiga", ""])("%p is not understood", (line) => {
    expect(map("Kolom C=Satuan", line)).toEqual({ ok: false, line });
  });
});
