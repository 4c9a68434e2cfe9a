import { planSkpSheets } from "../../../../../src/core/forms/skp/plan-skp-sheets";
import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { cascadeOf, EXAMPLE, EXAMPLE_STAFF, OPTIONS, type NodeRow } from "../example";
import { mainRows, textRows } from "../render-plan";

const QUALITATIVE = { ...OPTIONS, approach: "qualitative" } as const;
const MEASURES = "Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:";
const MARK_FILL = "FFF2CC";

const by = (approach: "quantitative" | "qualitative", name: string): SheetPlan =>
  planSkpSheets(EXAMPLE, EXAMPLE_STAFF, { ...OPTIONS, approach }).sheets.find(({ plan }) => plan.name.includes(name))!
    .plan;

const NODE: NodeRow = { id: "N", parent: "P", level: 5, statement: "Kinerja pegawai", indicators: [], owners: [] };
const PARENT: NodeRow = { id: "P", level: 4, statement: "Kinerja pimpinan", indicators: [], owners: [] };

/** The sheet of Ana, who owns one node under a leader's. */
const onlyNode = (facts: Partial<NodeRow>, leader: Partial<NodeRow> = {}) =>
  planSkpSheets(
    cascadeOf([
      { ...PARENT, owners: [{ name: "Beni Contoh", position: "Kepala Subbagian" }], ...leader },
      { ...NODE, owners: [{ name: "Ana Contoh", position: "Penelaah" }], ...facts },
    ]),
    [],
    QUALITATIVE,
  ).sheets.find(({ plan }) => plan.name.includes("Ana"))!;

describe("the qualitative form", () => {
  test("says so in its second title line, and differs from the quantitative one in the table of results alone", () => {
    for (const name of ["Ana", "Maria"]) {
      const rows = textRows(by("qualitative", name));
      const other = textRows(by("quantitative", name));
      expect(rows[1]).toEqual(["PENDEKATAN HASIL KERJA KUALITATIF"]);
      expect(rows[2]).toEqual(other[2]);
      const from = rows.findIndex((row) => row.includes("HASIL KERJA"));
      expect(rows.slice(3, from)).toEqual(
        other.slice(
          3,
          other.findIndex((row) => row.includes("HASIL KERJA")),
        ),
      );
      const conduct = (all: typeof rows) =>
        all
          .slice(all.findIndex(([first]) => first === "PERILAKU KERJA**"))
          .filter(([first]) => !String(first).startsWith("* "));
      expect(conduct(rows)).toEqual(conduct(other));
    }
  });

  test("has two columns: the number, and the result with its measures and targets below each other", () => {
    const plan = by("qualitative", "Maria");
    expect(mainRows(plan).slice(0, 4)).toEqual([
      [1, "Meningkatnya akuntabilitas kinerja perangkat daerah (Penugasan dari: Gubernur)"],
      [MEASURES],
      ["- Nilai SAKIP Provinsi: 68,00 Nilai"],
      ["- Predikat SAKIP Provinsi: B"],
    ]);
    const texts = textRows(plan).flat();
    for (const heading of ["PERSPEKTIF", "ASPEK", "TARGET", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*"])
      expect(texts).not.toContain(heading);
    expect(texts.some((text) => String(text).startsWith("* "))).toBe(false);
  });

  test("names who gave the task only where a leader's result exists, by post, else by name, else by unit", () => {
    const first = (plan: SheetPlan) => mainRows(plan)[0]![1];
    expect(first(onlyNode({}).plan)).toBe("Kinerja pegawai (Penugasan dari: Kepala Subbagian)");
    expect(first(onlyNode({ parent: undefined }).plan)).toBe("Kinerja pegawai");
    expect(first(onlyNode({}, { owners: [] }).plan)).toBe("Kinerja pegawai");
    expect(first(onlyNode({}, { owners: [{ unit: "Biro A" }, { name: "Beni Contoh" }] }).plan)).toBe(
      "Kinerja pegawai (Penugasan dari: Beni Contoh)",
    );
    expect(first(onlyNode({}, { owners: [{ unit: "Biro A" }] }).plan)).toBe("Kinerja pegawai (Penugasan dari: Biro A)");
  });

  test("marks what is missing, counts it, and leaves the rest as it is", () => {
    const { plan, toComplete } = onlyNode({
      statement: " ",
      indicators: [
        ["Jumlah dokumen", "Dokumen", "2"],
        ["Ketepatan waktu", "Hari", null],
        ["", "Dokumen", "3"],
      ],
    });
    expect(mainRows(plan)).toEqual([
      [1, "lengkapi (Penugasan dari: Kepala Subbagian)"],
      [MEASURES],
      ["- Jumlah dokumen: 2 Dokumen"],
      ["- Ketepatan waktu: lengkapi"],
      ["- lengkapi: 3 Dokumen"],
    ]);
    const marked = plan.cells.filter(({ value, style }) => value !== null && plan.styles[style]!.fill === MARK_FILL);
    const places = marked.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(toComplete);
    expect(marked.filter(({ value }) => value !== "lengkapi")).toHaveLength(3);
    expect(mainRows(onlyNode({}).plan).at(-1)).toEqual(["- lengkapi"]);
  });

  test("draws one box around a result: no line is missing at its ends and none stands between its measures", () => {
    const { plan } = onlyNode({
      indicators: [
        ["Jumlah dokumen", "Dokumen", "2"],
        ["Ketepatan waktu", "Hari", null],
      ],
    });
    const lines = plan.cells
      .filter(({ column, value }) => column === 2 && /^(Kinerja|Ukuran|- Jumlah d|- Ketepatan w)/.test(String(value)))
      .map(({ style }) => plan.styles[style]!.border)
      .map(({ top, bottom }) => [top !== null, bottom !== null]);
    expect(lines).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  test("parts no result over a page end, and repeats institution and period, which are true of every page", () => {
    const rows = Array.from({ length: 30 }, (_, i): NodeRow => ({
      ...NODE,
      ...{ id: `N${i}`, statement: `Kinerja pegawai nomor ${i} `.repeat(8) },
      ...{ indicators: [["Jumlah laporan", "Laporan", "4"]], owners: [{ name: "Ana Contoh", position: "Penelaah" }] },
    }));
    const plan = planSkpSheets(cascadeOf([PARENT, ...rows]), [], QUALITATIVE).sheets[0]!.plan;
    const ends = plan.print.breaksAfterRows;
    expect(ends.length).toBeGreaterThan(2);
    for (const { top, bottom } of plan.merges) expect(ends.filter((end) => end >= top && end < bottom)).toEqual([]);
    const { titleRows } = plan.print;
    const repeated = plan.cells.filter(({ row, value }) => row === titleRows?.from && value !== null);
    expect(repeated.map(({ value }) => String(value).split(":")[0])).toEqual(["NAMA INSTANSI", "PERIODE PENILAIAN"]);
  });
});
