import { planSettings } from "../../../../src/core/settings/plan-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings";
import { lineHeight, wrapLines } from "../../../../src/core/text/measure";
import { messagesFor } from "../../../../src/messages/messages-for";
import { rowsOfPlan } from "./grid-of-plan";

const TEXTS = messagesFor("id").settingsSheet;
const DECIDED: Settings = {
  sheets: [
    {
      sheet: "Cascading",
      choices: {
        header: { from: 3, to: 5 },
        columns: [
          { index: 3, heading: "Sasaran › Uraian", field: "statement", year: null },
          { index: 7, heading: "Target › 2025", field: "target", year: "2025" },
        ],
        profile: "pemda",
        layout: null,
        rows: [],
        join: ["Bagian Umum"],
      },
      year: "2025",
    },
  ],
  tree: { paper: "A3", parts: { indicators: true, targets: false, owners: true }, grey: true },
  skp: { ...DEFAULT_SETTINGS.skp, institution: "Sekretariat Daerah", place: "Kupang", paper: "F4" },
  foreign: [["Cascading", "Warna kotak", "", "biru"], ["Tanya Kabag"]],
};
/** Millimetres as points. */
const printable = (millimetres: number) => (millimetres / 25.4) * 72;

/** The rows of the sheet with a text, their texts joined. */
const linesOf = (settings: Settings) =>
  rowsOfPlan(planSettings(settings, TEXTS))
    .map((row) => row.map((value) => value ?? "").join(" | "))
    .map((line) => line.replace(/[ |]+$/, ""))
    .filter((line) => line !== "");

describe("the settings sheet as it is written", () => {
  it("has one line for each thing that was decided, the SKP's blanks, and what was not understood", () => {
    const lines = linesOf(DECIDED);
    expect(lines.slice(0, 3)).toEqual([TEXTS.title, ...TEXTS.notes]);
    expect(lines.slice(3, -3)).toEqual([
      "Lembar | Hal | Judul kolom | Isi",
      "Cascading | Baris judul |  | 3–5",
      "Cascading | Kolom C | Sasaran › Uraian | Kinerja semua jenjang",
      "Cascading | Kolom G | Target › 2025 | Target 2025",
      "Cascading | Gabungkan dengan |  | Bagian Umum",
      "Cascading | Nama jenjang |  | Lima jenjang pemerintah daerah",
      "Cascading | Tahun target dan SKP |  | 2025",
      "(semua) | Pohon: kertas |  | A3",
      "(semua) | Pohon: target |  | Tidak",
      "(semua) | Pohon: tanpa warna |  | Ya",
      "(semua) | SKP: nama instansi |  | Sekretariat Daerah",
      "(semua) | SKP: tempat |  | Kupang",
      "(semua) | SKP: tanggal",
      "(semua) | SKP: periode penilaian",
      "(semua) | SKP: kertas |  | F4",
      "(semua) | SKP: pendekatan hasil kerja |  | Kuantitatif",
      TEXTS.foreign,
      "Cascading | Warna kotak |  | biru",
      "Tanya Kabag",
    ]);
    expect(lines.at(-1)).toBe(TEXTS.knownOthers);
    expect(lines.at(-3)).toMatch(/^Isi yang dikenal untuk kolom: .*Target; .*Tidak dibaca\.$/);
    expect(lines.at(-2)).toMatch(/^Nama jenjang yang dikenal: Lima jenjang pemerintah daerah; /);
  });

  it("lists nothing but the SKP's lines when nothing was decided", () => {
    const lines = linesOf(DEFAULT_SETTINGS).slice(4, -3);
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(line).toMatch(/^\(semua\) \| SKP: /);
  });

  it("fits between the margins of A4 portrait, with its heading on every page", () => {
    const { columnWidths, print, kind, key } = planSettings(DECIDED, TEXTS);
    expect([kind, key]).toEqual(["settings", ""]);
    expect(print).toMatchObject({ paper: "A4", orientation: "portrait", fit: { wide: 1, tall: 0 } });
    expect(print.titleRows).toEqual({ from: 5, to: 5 });
    const width = columnWidths.reduce((sum, each) => sum + each, 0);
    expect(width).toBeLessThanOrEqual(printable(210 - print.margins.left - print.margins.right));
  });

  it("stays readable on paper when somebody has written far beside the table", () => {
    const { columnWidths, print } = planSettings({ ...DECIDED, foreign: [Array<string>(40).fill("x")] }, TEXTS);
    expect(columnWidths).toHaveLength(40);
    const width = columnWidths.slice(0, print.area!.right).reduce((sum, each) => sum + each, 0);
    expect((10 * printable(210 - 30)) / width).toBeGreaterThanOrEqual(8);
  });

  it("cuts no text, and makes its row as high as Excel can", () => {
    const place = "Kantor Gubernur ".repeat(40).trim();
    const institution = "Sekretariat Daerah ".repeat(900).trim();
    const plan = planSettings({ ...DECIDED, skp: { ...DECIDED.skp, place, institution } }, TEXTS);
    const values = plan.cells.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([place, institution]));
    for (const cell of plan.cells) {
      if (typeof cell.value !== "string" || cell.value === institution) continue;
      const { font, bold, size } = plan.styles[cell.style]!;
      const merged = plan.merges.find(({ top, left }) => top === cell.row && left === cell.column);
      const width = plan.columnWidths
        .slice(cell.column - 1, merged?.right ?? cell.column)
        .reduce((sum, each) => sum + each, 0);
      const needed = wrapLines(cell.value, { font, bold }, size, width - 6).length * lineHeight(font, size);
      expect([cell.value, plan.rowHeights.get(cell.row)! >= needed]).toEqual([cell.value, true]);
    }
  });
});
