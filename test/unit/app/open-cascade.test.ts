import { openCascade, type OpenOptions } from "../../../src/app/open-cascade";
import { rememberSettings } from "../../../src/app/remember-settings";
import type { Field } from "../../../src/core/read/column";
import { NO_CHOICES, type ReadChoices } from "../../../src/core/read/read-choices";
import { planSettings } from "../../../src/core/settings/plan-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { withSheetSettings } from "../../../src/core/settings/sheet-settings";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { encodeWorkbook } from "../cli/plain-workbook";
import { tableOf } from "../cli/small-table";
import { LANGUAGES } from "../core/settings/any-settings";
import { rowsOfPlan } from "../core/settings/grid-of-plan";

const [ID] = LANGUAGES;
const choose = (index: number, heading: string, field: Field): ReadChoices => ({
  ...NO_CHOICES,
  columns: [{ index, heading, field, year: null }],
});
const remembering = (sheet: string, choices: ReadChoices): Settings =>
  withSheetSettings(DEFAULT_SETTINGS, { sheet, choices, year: null });

async function open(sheets: Parameters<typeof encodeWorkbook>[0], options: Partial<OpenOptions> = {}) {
  return openCascade(XlsxWorkbook.open(encodeWorkbook(sheets)), { sheet: null, ...options });
}

/** What was read, as far as these tests look at it. */
async function opened(...args: Parameters<typeof open>) {
  const read = await open(...args);
  if (!read.ok) throw new Error(read.reason);
  const { cascade, choices } = read;
  return { sheet: cascade.sheet, unit: cascade.has.unit, choices };
}

const UNREAD = choose(6, "Satuan", "ignored");
/** A table without a heading that tells which column is the parent's. */
const STRANGE = [
  ["A", "B", "C", "D"],
  ["S1", "", "Meningkatnya akuntabilitas", "x"],
  ["T1", "S1", "Meningkatnya mutu", "x"],
  ["O1", "T1", "Tersusunnya rencana", "x"],
];

describe("opening a cascade with what is remembered", () => {
  test("reads each sheet with the choices for it, whatever the case of its name", async () => {
    const sheets = { Data: tableOf("Ana") };
    expect(await opened(sheets)).toMatchObject({ unit: true, choices: NO_CHOICES });
    for (const options of [{}, { prefer: ["Data"] }, { sheet: "Data" }, { sheet: "data" }])
      expect(await opened(sheets, { ...options, settings: remembering("DATA", UNREAD) })).toMatchObject({
        unit: false,
        choices: UNREAD,
      });
    expect((await opened(sheets, { settings: remembering("Lain", UNREAD) })).unit).toBe(true);
  });

  test("lets the choices that come with a named sheet stand above those", async () => {
    const options = { sheet: "Data", settings: remembering("Data", UNREAD), choices: NO_CHOICES };
    expect(await opened({ Data: tableOf("Ana") }, options)).toMatchObject({ unit: true, choices: NO_CHOICES });
  });

  test("reads a table by its choices that cannot be read without them", async () => {
    expect(await open({ Data: STRANGE })).toMatchObject({ ok: false, sheet: "Data" });
    const fields: readonly Field[] = ["code", "parent", "statement"];
    const choices: ReadChoices = {
      header: { from: 1, to: 1 },
      columns: fields.map((field, i) => ({ index: i + 1, heading: STRANGE[0]![i]!, field, year: null })),
      profile: null,
      layout: null,
      rows: [],
      join: [],
    };
    const read = await open({ Data: STRANGE }, { settings: remembering("Data", choices) });
    if (!read.ok) throw new Error(read.reason);
    expect(read.cascade.nodes.map(({ parents }) => parents.length)).toEqual([0, 1, 1]);
    expect(read.header).toEqual({ from: 1, to: 1 });
    expect(read.columns.map(({ field, chosen }) => [field, chosen]).slice(0, 3)).toEqual([
      ["code", true],
      ["parent", true],
      ["statement", true],
    ]);
  });

  test("finds a column that was named by its heading alone, by its letters alone, or that was moved", async () => {
    for (const [index, heading] of [
      [0, "satuan"],
      [6, ""],
      [2, "Satuan"],
    ] as const) {
      const settings = remembering("Data", choose(index, heading, "ignored"));
      expect(await opened({ Data: tableOf("Ana") }, { settings })).toMatchObject({ unit: false, choices: UNREAD });
    }
    const nowhere = remembering("Data", choose(3, "Warna", "ignored"));
    expect((await opened({ Data: tableOf("Ana") }, { settings: nowhere })).unit).toBe(true);
  });

  test("tells of a refused sheet what was made of its columns, and under which choices", async () => {
    const settings = remembering("Data", { ...NO_CHOICES, header: { from: 1, to: 1 } });
    const refused = await open({ Data: STRANGE }, { sheet: "Data", settings });
    expect(refused).toMatchObject({
      ok: false,
      header: { from: 1, to: 1 },
      choices: { header: { from: 1, to: 1 } },
      columns: [{ heading: "A" }, { heading: "B" }, { heading: "C" }, { heading: "D" }],
    });
    expect(await open({ Data: STRANGE }, { settings })).toEqual(refused);
  });

  test("never takes the settings sheet for a cascade, marked or not", async () => {
    const workbook = XlsxWorkbook.open(encodeWorkbook({ Data: tableOf("Ana") }));
    const settings = remembering("Data", UNREAD);
    await rememberSettings(workbook, settings, ID);
    expect(await openCascade(workbook, { sheet: null, prefer: ["Pengaturan"], settings })).toMatchObject({
      cascade: { sheet: "Data" },
      others: [],
    });
    const rows = rowsOfPlan(planSettings(settings, ID)).map((row) => row.map((value) => String(value ?? "")));
    for (const prefer of [[], ["Pengaturan"]])
      expect(await open({ Pengaturan: rows, Data: tableOf("Ana") }, { prefer })).toMatchObject({
        cascade: { sheet: "Data" },
        others: [],
      });
  });

  test("asks for no list of sheets when it is given one", async () => {
    const workbook = XlsxWorkbook.open(encodeWorkbook({ Data: tableOf("Ana"), Lain: tableOf("Budi") }));
    const sheets = (await workbook.sheets()).filter(({ name }) => name === "Lain");
    const list = jest.spyOn(workbook, "sheets");
    expect(await openCascade(workbook, { sheet: null, sheets })).toMatchObject({ cascade: { sheet: "Lain" } });
    expect(list).not.toHaveBeenCalled();
  });
});

describe("opening a tree of several sheets", () => {
  const STRATEGIC = [
    ["Kode", "Kinerja", "Indikator"],
    ["S1", "Meningkatnya kualitas pelayanan publik", "Indeks pelayanan publik"],
  ];
  const below = (letter: string, parent: string) => [
    ["Kode", "Kode Induk", "Kinerja", "Indikator"],
    [`${letter}1`, `${parent}1`, `Meningkatnya mutu ${letter}1`, `Nilai mutu ${letter}1`],
    [`${letter}2`, `${parent}1`, `Meningkatnya mutu ${letter}2`, `Nilai mutu ${letter}2`],
  ];
  const LEVELS = { Strategis: STRATEGIC, Taktikal: below("T", "S"), Operasional: below("O", "T") };
  const joining = (...join: readonly string[]): ReadChoices => ({ ...NO_CHOICES, join });

  test("joins sheets of which none is a tree, in the order of their tabs", async () => {
    for (const prefer of [[], ["Operasional"]]) {
      const read = await open(LEVELS, { prefer });
      expect(read).toMatchObject({
        cascade: { sheet: "Strategis", joined: [{ sheet: "Taktikal" }, { sheet: "Operasional" }] },
        choices: { join: ["Taktikal", "Operasional"] },
      });
      expect(read.ok && read.cascade.nodes.map(({ level }) => level)).toEqual([1, 2, 2, 3, 3]);
    }
  });

  test("joins none that nothing ties to the others", async () => {
    const sheets = { Strategis: STRATEGIC, Lain: below("O", "X") };
    expect(await open(sheets)).toMatchObject({ ok: false, reason: "no-cascade" });
  });

  test("joins the named sheets, and says which of them is not there", async () => {
    expect(await open(LEVELS, { sheet: "strategis", join: ["taktikal"] })).toMatchObject({
      cascade: { sheet: "Strategis", joined: [{ sheet: "Taktikal", repeated: 0 }] },
    });
    expect(await open(LEVELS, { sheet: "Strategis", join: ["Bidang C"] })).toMatchObject({
      ok: false,
      reason: "no-such-sheet",
      sheet: "Bidang C",
    });
  });

  test("joins what is remembered, whichever of the sheets is looked at, and forgets sheets that are gone", async () => {
    const sheets = { Ana: tableOf("Ana"), Budi: tableOf("Budi") };
    const settings = remembering("Ana", joining("budi", "Citra"));
    for (const prefer of [[], ["Budi"], ["Ana"]])
      expect(await open(sheets, { settings, prefer })).toMatchObject({
        cascade: { sheet: "Ana", joined: [{ sheet: "Budi" }] },
        choices: { join: ["Budi"] },
        others: [],
      });
    expect(await open(sheets, { settings, sheet: "Budi" })).toMatchObject({ cascade: { sheet: "Budi", joined: [] } });
  });
});

describe("choosing among sheets that read as well", () => {
  test("the changed plan is worked on, the plan is named beside it", async () => {
    const sheets = { "Renja 2025": tableOf("Ana"), "Renja 2025 Perubahan": tableOf("Ana") };
    expect(await open(sheets)).toMatchObject({ cascade: { sheet: "Renja 2025 Perubahan" }, others: ["Renja 2025"] });
    const apart = { "Renja 2025": tableOf("Ana"), "Renja 2026 Perubahan": tableOf("Ana") };
    expect(await open(apart)).toMatchObject({ cascade: { sheet: "Renja 2025" }, others: ["Renja 2026 Perubahan"] });
  });
});

describe("a performance tree with its nomenclature on another sheet", () => {
  const TREE = [
    ["Kode", "Induk", "Jenjang", "Kinerja", "Indikator", "Kode Rekening"],
    ["S1", "", "Strategis", "Meningkatnya mutu layanan", "Indeks mutu", ""],
    ["T1", "S1", "Taktikal", "Meningkatnya kepatuhan", "Persentase kepatuhan", "4.01.02"],
    ["O1", "T1", "Operasional", "Tersusunnya standar", "Jumlah dokumen", "4.01.02.1.01"],
    ["O2", "T1", "Operasional", "Terbinanya unit", "Jumlah unit", "4.01.02.1.09"],
  ];
  const TABLE = [
    ["Kode", "Program/Kegiatan/Sub Kegiatan", "Indikator", "Target 2025", "Pagu 2025"],
    ["4.01", "SEKRETARIAT DAERAH", "", "", "100"],
    ["4.01.02", "PROGRAM PENATAAN ORGANISASI", "Persentase", "90", "100"],
    ["4.01.02.1.01", "Fasilitasi Kelembagaan", "Jumlah", "3", "60"],
    ["4.01.02.1.02", "Fasilitasi Reformasi", "Jumlah", "3", "40"],
  ];

  test("is read by its codes, and names what it has not", async () => {
    for (const options of [{}, { sheet: "Kinerja" }, { prefer: ["Kinerja"] }]) {
      const read = await open({ Nomenklatur: TABLE, Kinerja: TREE }, options);
      expect(read).toMatchObject({
        cascade: { sheet: "Kinerja" },
        nomenclature: { cascade: { sheet: "Nomenklatur" }, named: 3, found: 2, missing: [{ code: "4.01.02.1.09" }] },
      });
      expect(read.ok && read.cascade.nodes.flatMap(({ components }) => components.map(({ name }) => name))).toEqual([
        "PROGRAM PENATAAN ORGANISASI",
        "Fasilitasi Kelembagaan",
        null,
      ]);
    }
  });

  test("has none where no sheet has its codes", async () => {
    expect(await open({ Kinerja: TREE, Lain: tableOf("Ana") }, { sheet: "Kinerja" })).toMatchObject({
      nomenclature: null,
    });
  });

  test("and the nomenclature is read alone when it is named", async () => {
    expect(await open({ Nomenklatur: TABLE, Kinerja: TREE }, { sheet: "Nomenklatur" })).toMatchObject({
      cascade: { sheet: "Nomenklatur" },
      nomenclature: null,
    });
  });
});
