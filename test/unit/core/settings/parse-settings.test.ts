import { MAX_COLUMN, MAX_ROW, rect } from "../../../../src/core/address/address";
import { isSettingsSheet, parseSettings } from "../../../../src/core/settings/parse-settings";
import { planSettings } from "../../../../src/core/settings/plan-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings";
import type { CellValue } from "../../../../src/core/sheet/grid";
import { GridBuilder, gridFromRows } from "../../../../src/core/sheet/grid-builder";
import { LANGUAGES } from "./any-settings";
import { rowsOfPlan } from "./grid-of-plan";

const [ID] = LANGUAGES;
const HEADING = ["Lembar", "Hal", "Judul kolom", "Isi"];

const parse = (...rows: readonly (readonly CellValue[])[]): Settings =>
  parseSettings(gridFromRows("Pengaturan", [HEADING, ...rows]), LANGUAGES);
const columnsOf = (...rows: readonly (readonly CellValue[])[]) => parse(...rows).sheets[0]?.choices.columns;

describe("a settings sheet as people edit it", () => {
  test("is read in either language, whatever the case, spaces and punctuation", () => {
    const { sheets, tree, skp, foreign } = parse(
      ["Cascading", "kolom  c", "Sasaran", "TARGET, 2025"],
      ["Cascading", "Column D:", "Pagu", "budget ceiling"],
      ["CASCADING", "heading rows", "", "3 s.d. 5"],
      ["Cascading", "Nama jenjang.", "", "three strategic"],
      ["Cascading", "names of the levels", "", "Strategis, taktikal, operasional"],
      ["(all)", "pohon kertas", "", "folio"],
      ["", "TREE: OWNERS", "", "no"],
      ["(Semua)", "Pohon: tanpa warna", "", "ya"],
      ["(semua)", "skp – approach to results", "", "kualitatif"],
    );
    expect(sheets).toEqual([
      {
        sheet: "Cascading",
        choices: {
          header: { from: 3, to: 5 },
          columns: [
            { index: 3, heading: "Sasaran", field: "target", year: "2025" },
            { index: 4, heading: "Pagu", field: "budget", year: null },
          ],
          profile: "segitiga",
          layout: null,
          rows: [],
          join: [],
        },
        year: null,
      },
    ]);
    expect(tree).toEqual({ paper: "F4", parts: { indicators: true, targets: true, owners: false }, grey: true });
    expect(skp.approach).toBe("qualitative");
    expect(foreign).toEqual([["Cascading", "Nama jenjang.", "", "three strategic"]]);
  });

  test.each([
    ["3", 3, 3],
    ["3-5", 3, 5],
    ["3 – 5", 3, 5],
    ["3 sampai 5", 3, 5],
    ["3 s/d 5", 3, 5],
    ["3 to 5", 3, 5],
    ["3:5", 3, 5],
  ])("understands the heading rows %s", (text, from, to) => {
    expect(parse(["Cascading", "Baris judul", "", text]).sheets[0]?.choices.header).toEqual({ from, to });
  });

  test.each(["5–3", "0–2", "3 5", "03-Mei", "1–9999999", "tiga"])("guesses no heading rows from %s", (text) => {
    expect(parse(["Cascading", "Baris judul", "", text])).toMatchObject({
      sheets: [],
      foreign: [["Cascading", "Baris judul", "", text]],
    });
  });

  test("a year and a place that Excel has taken for numbers are read as they are shown", () => {
    const { sheets, skp } = parse(
      ["Cascading", "Tahun target dan SKP", null, 2026],
      ["(semua)", "SKP: tempat", null, 77],
      ["(semua)", "Pohon: tanpa warna", null, true],
    );
    expect(sheets[0]?.year).toBe("2026");
    expect(skp.place).toBe("77");
    expect(parse(["A", "Tahun target dan SKP", null, "2.026"]).sheets[0]?.year).toBe("2026");
  });

  test("a column is named by its letters, by its heading, or by both", () => {
    expect(
      columnsOf(
        ["Cascading", "Kolom AB", "", "Kinerja semua jenjang"],
        ["Cascading", "Kolom", "Uraian", "Satuan"],
        ["Cascading", "Kolom NIP", "", "NIP"],
        ["Cascading", "Kolom C", "Sasaran", "Indikator kinerja"],
      ),
    ).toEqual([
      { index: 28, heading: "", field: "statement", year: null },
      { index: 0, heading: "Uraian", field: "unit", year: null },
      { index: 9_714, heading: "", field: "nip", year: null },
      { index: 3, heading: "Sasaran", field: "indicator", year: null },
    ]);
    const none = [
      ["Cascading", "Kolom", "", "Satuan"],
      ["Cascading", "Kolom 3", "Uraian", "Satuan"],
      ["Cascading", "Kolom ZZZ", "Uraian", "Satuan"],
      ["Cascading", "Kolom C", "Uraian", "Warna"],
      ["", "Kolom C", "Uraian", "Satuan"],
    ];
    expect(parse(...none).foreign).toEqual(none.map((line) => line));
  });

  test("lines and columns may be moved, with blank ones between them, and others put in", () => {
    const { skp, sheets, foreign } = parseSettings(
      gridFromRows("Pengaturan", [
        ["Pengaturan Jenjang"],
        [],
        ["No", "Isi", "Lembar", "", "Judul kolom", "Hal"],
        [],
        [1, "Kupang", "(semua)", "", "", "SKP: tempat"],
        [],
        [2, "Satuan", "Cascading", "", "Sasaran", "Kolom C"],
      ]),
      LANGUAGES,
    );
    expect(skp.place).toBe("Kupang");
    expect(sheets[0]?.choices.columns).toEqual([{ index: 3, heading: "Sasaran", field: "unit", year: null }]);
    expect(foreign).toEqual([
      ["", "", "", "", "No"],
      ["(semua)", "SKP: tempat", "", "", "1"],
      ["Cascading", "Kolom C", "Sasaran", "", "2"],
    ]);
  });

  test("a heading that was put into other words still stands over its column", () => {
    const rows = [
      ["", "Lembar", "Hal", "Judul kolom", "Keterangan"],
      ["", "(semua)", "SKP: tempat", "", "Kupang"],
    ];
    const { skp, foreign } = parseSettings(gridFromRows("Pengaturan", rows), LANGUAGES);
    expect(skp.place).toBe("Kupang");
    expect(foreign).toEqual([["", "", "", "Keterangan"]]);
  });

  test("a sheet's name that is merged over several lines stands in each of them", () => {
    const rows = [
      HEADING,
      ["Cascading", "Kolom C", "Sasaran", "Satuan"],
      [null, "Kolom D", "Sat", "Satuan"],
      [null, "Kolom E", "Sat", "Satuan"],
    ];
    const grid = gridFromRows("Pengaturan", rows, [rect(2, 1, 3, 1)]);
    const { sheets, foreign } = parseSettings(grid, LANGUAGES);
    expect(sheets[0]?.choices.columns.map(({ index }) => index)).toEqual([3, 4]);
    expect(foreign).toEqual([["", "Kolom E", "Sat", "Satuan"]]);
  });

  test("a line without a value decides nothing", () => {
    expect(parse(["Cascading", "Kolom C", "Sasaran", ""], ["(semua)", "SKP: kertas", "", " "])).toEqual(
      DEFAULT_SETTINGS,
    );
  });

  test("of lines that contradict one another the first holds, and the others are kept", () => {
    const { sheets, tree, foreign } = parse(
      ["Cascading", "Tahun target dan SKP", "", "2025"],
      ["Cascading", "Tahun target dan SKP", "", "2025"],
      ["cascading", "Tahun target dan SKP", "", "2026"],
      ["Cascading", "Baris judul", "", "3–4"],
      ["Cascading", "Baris judul", "", "3–5"],
      ["Cascading", "Nama jenjang", "", "Pohon tematik"],
      ["Cascading", "Nama jenjang", "", "Jenjang kecamatan"],
      ["Cascading", "Kolom C", "Sasaran", "Satuan"],
      ["Cascading", "Kolom C", "Sasaran", "NIP"],
      ["(semua)", "Pohon: kertas", "", "A3"],
      ["(semua)", "Pohon: kertas", "", "A4"],
    );
    expect(sheets[0]).toMatchObject({
      year: "2025",
      choices: { header: { from: 3, to: 4 }, columns: [{ field: "unit" }], profile: "tematik" },
    });
    expect(tree.paper).toBe("A3");
    expect(foreign).toEqual([
      ["cascading", "Tahun target dan SKP", "", "2026"],
      ["Cascading", "Baris judul", "", "3–5"],
      ["Cascading", "Nama jenjang", "", "Jenjang kecamatan"],
      ["Cascading", "Kolom C", "Sasaran", "NIP"],
      ["(semua)", "Pohon: kertas", "", "A4"],
    ]);
  });

  test("a line that says what Jenjang does anyway does not stand against one that says otherwise", () => {
    const { skp, foreign } = parse(["(semua)", "SKP: kertas", "", "A4"], ["(semua)", "SKP: kertas", "", "F4"]);
    expect(skp.paper).toBe("F4");
    expect(foreign).toEqual([]);
  });

  test("what is not understood is kept line by line, and holds nothing up", () => {
    const lines = [
      ["Cascading", "Warna kotak", "", "biru"],
      ["Catatan: tanyakan kepada Kabag"],
      ["Cascading", "SKP: tempat", "", "Kupang"],
      ["(semua)", "Tahun target dan SKP", "", "2025"],
      ["(semua)", "SKP: kertas", "", "A3"],
      ["(semua)", "Pohon: indikator", "", "mungkin"],
      ["(semua)", "Pohon: kertas", "", "constructor"],
    ];
    const { foreign, ...rest } = parse(...lines, ["(semua)", "SKP: tanggal", "", "2 Januari 2025"]);
    expect(foreign).toEqual(lines);
    expect(rest).toEqual({
      ...DEFAULT_SETTINGS,
      foreign: undefined,
      skp: { ...DEFAULT_SETTINGS.skp, date: "2 Januari 2025" },
    });
  });

  test("what stands beside a line is kept with the line it stands beside", () => {
    const { skp, sheets, foreign } = parse(
      ["(semua)", "SKP: tempat", "", "Kupang", "", "kantor gubernur"],
      ["Cascading", "Kolom C", "Sasaran", "Satuan", "tanya Ana"],
      ["Cascading", "Baris judul", "dua baris", "3–4"],
    );
    expect(skp.place).toBe("Kupang");
    expect(sheets[0]?.choices).toMatchObject({ header: { from: 3, to: 4 }, columns: [{ index: 3 }] });
    expect(foreign).toEqual([
      ["(semua)", "SKP: tempat", "", "", "", "kantor gubernur"],
      ["Cascading", "Kolom C", "Sasaran", "", "tanya Ana"],
      ["Cascading", "Baris judul", "dua baris"],
    ]);
  });

  test("a line that was not understood holds once it is put right where it stands", () => {
    const before = parse(["(semua)", "Pohon: kertass", "", "A3"]);
    expect(before.tree.paper).toBe(null);
    const rows = rowsOfPlan(planSettings(before, ID)).map((row) =>
      row.map((value) => (value === "Pohon: kertass" ? "Pohon: kertas" : value)),
    );
    const after = parseSettings(gridFromRows("Pengaturan", rows), LANGUAGES);
    expect(after).toMatchObject({ tree: { paper: "A3" }, foreign: [] });
  });

  test("without its heading the table stands in the first four columns", () => {
    expect(parseSettings(gridFromRows("x", [["(semua)", "SKP: tempat", "", "Kupang"]]), LANGUAGES).skp.place).toBe(
      "Kupang",
    );
  });

  test("a text far off on the sheet is kept, and the empty cells before it are not looked at", () => {
    const builder = new GridBuilder("Pengaturan");
    HEADING.forEach((text, i) => builder.text(1, i + 1, text));
    builder.text(MAX_ROW, MAX_COLUMN, "jauh");
    const [line, ...more] = parseSettings(builder.build(), LANGUAGES).foreign;
    expect([line?.length, line?.at(-1), more]).toEqual([MAX_COLUMN, "jauh", []]);
  });
});

describe("a sheet that nobody has marked", () => {
  test("is a settings sheet when it holds the table's heading, in either language", () => {
    const is = (...rows: readonly (readonly CellValue[])[]) => isSettingsSheet(gridFromRows("x", rows), LANGUAGES);
    expect(is(["Pengaturan"], [], HEADING)).toBe(true);
    expect(is(["Sheet", "Subject", "Column heading", "Value"])).toBe(true);
    expect(is(["Value", "Subject", "Sheet"])).toBe(true);
    expect(is(["Lembar", "Isi"], ["Hal"])).toBe(false);
    expect(is(["Lembar", "Lembar", "Isi", "Isi"])).toBe(false);
    expect(is(["Nama", "Nilai"])).toBe(false);
    expect(is()).toBe(false);
  });
});
