import { parseNumericTarget } from "../../../../../src/core/cascade/parse-target";
import { planSkpSheets } from "../../../../../src/core/forms/skp/plan-skp-sheets";
import { CONDUCT } from "../../../../../src/core/forms/skp/skp-texts.data";
import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { cascadeOf, EXAMPLE, EXAMPLE_STAFF, OPTIONS, staffOf, type IndicatorRow, type NodeRow } from "../example";
import { mainRows, textRows } from "../render-plan";

const MARK = "lengkapi";

const { sheets, skipped } = planSkpSheets(EXAMPLE, EXAMPLE_STAFF, OPTIONS);
const plans = sheets.map(({ plan }) => plan);
const planOf = (name: string): SheetPlan => plans.find((plan) => plan.name.includes(name))!;

const onlyNode = (indicators: readonly IndicatorRow[], facts: Partial<NodeRow> = {}): SheetPlan => {
  const rows: NodeRow[] = [
    {
      id: "P",
      level: 4,
      statement: "Kinerja pimpinan",
      indicators: [["Persentase", "Persen", "1"]],
      owners: [{ name: "Beni Contoh", position: "Kepala Subbagian" }],
    },
  ];
  rows.push({
    id: "N",
    parent: "P",
    level: 5,
    statement: "Kinerja pegawai",
    indicators,
    owners: [{ name: "Ana Contoh", position: "Penelaah" }],
    ...facts,
  });
  return planSkpSheets(cascadeOf(rows), [], OPTIONS).sheets.at(-1)!.plan;
};

describe("the SKP of pejabat administrasi dan fungsional", () => {
  test("has the headings of the form in their order", () => {
    const rows = textRows(planOf("Ana"));
    expect(rows.slice(0, 5)).toEqual([
      ["SASARAN KINERJA PEGAWAI"],
      ["PENDEKATAN HASIL KERJA KUANTITATIF"],
      ["BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"],
      [
        "NAMA INSTANSI: Sekretariat Daerah Provinsi Contoh (rekaan)",
        "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2025",
      ],
      ["NO", "PEGAWAI YANG DINILAI", "NO", "PEJABAT PENILAI KINERJA"],
    ]);
    expect(rows.slice(10, 14)).toEqual([
      ["HASIL KERJA"],
      [
        "NO",
        "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*",
        "RENCANA HASIL KERJA",
        "ASPEK",
        "INDIKATOR KINERJA INDIVIDU",
        "TARGET",
      ],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      ["A. UTAMA"],
    ]);
    const conduct = rows.slice(rows.findIndex((row) => row[0] === "PERILAKU KERJA**") + 1).slice(0, 2 * CONDUCT.length);
    const names = conduct.filter((_, i) => i % 2 === 0);
    expect(names.map((row) => row[1])).toEqual([
      "Berorientasi Pelayanan",
      "Akuntabel",
      "Kompeten",
      "Harmonis",
      "Loyal",
      "Adaptif",
      "Kolaboratif",
    ]);
    expect(names.every((row) => row[2] === "Ekspektasi Khusus Pimpinan:")).toBe(true);
    const guides = conduct.filter((_, i) => i % 2 === 1);
    expect(guides.every(([text]) => /^(- .+\n){2}- .+$/.test(String(text)))).toBe(true);
  });

  test("appends the JPT's indicators to the intervened results of a Kepala Bagian, and marks what the cascade lacks", () => {
    const leader =
      "Meningkatnya akuntabilitas kinerja perangkat daerah\nIndikator: Nilai SAKIP Provinsi; Predikat SAKIP Provinsi";
    expect(mainRows(planOf("Yosef"))).toEqual([
      [1, leader, "Meningkatnya kualitas perencanaan kinerja perangkat daerah", "Kuantitas", MARK, MARK],
      ["Kualitas", "Persentase perangkat daerah dengan pohon kinerja sesuai PermenPANRB 89/2021", "55%"],
      ["Kualitas", "Rata-rata nilai komponen Perencanaan Kinerja pada LHE perangkat daerah", "22,00 Nilai"],
      ["Waktu", MARK, MARK],
      [2, leader, "Meningkatnya tindak lanjut hasil evaluasi akuntabilitas kinerja", "Kuantitas", MARK, MARK],
      ["Kualitas", "Persentase rekomendasi LHE AKIP yang selesai ditindaklanjuti", "70%"],
      ["Waktu", MARK, MARK],
    ]);
  });

  test("a marked cell is yellow and italic", () => {
    const plan = planOf("Ana");
    const marks = plan.cells.filter((cell) => cell.value === MARK).map((cell) => plan.styles[cell.style]!);
    expect(marks).toHaveLength(4);
    expect(marks.every((style) => style.italic && style.fill === "FFF2CC")).toBe(true);
  });

  test("a result without a leader's result, a statement or an indicator is marked, never filled", () => {
    expect(mainRows(onlyNode([], { parent: undefined, statement: " " }))).toEqual([
      [1, MARK, MARK, "Kuantitas", MARK, MARK],
      ["Kualitas", MARK, MARK],
      ["Waktu", MARK, MARK],
    ]);
  });

  test("aspects come from the sheet's own column or from the first word, in the form's order", () => {
    const rows = mainRows(
      onlyNode([
        ["Efisiensi anggaran", "Persen", "5"],
        ["Ketepatan waktu penyampaian laporan", "Hari Kerja", "5"],
        ["Jumlah laporan", "Laporan", "2", "kualitas"],
        ["Jumlah laporan", "Laporan", "4"],
        ["Cakupan layanan baru", "%", "80"],
      ]),
    );
    expect(rows.map((row) => row.slice(-3))).toEqual([
      ["Kuantitas", "Jumlah laporan", "4 Laporan"],
      ["Kualitas", "Jumlah laporan", "2 Laporan"],
      ["Kualitas", "Cakupan layanan baru", "80%"],
      ["Waktu", "Ketepatan waktu penyampaian laporan", "5 Hari Kerja"],
      ["Biaya", "Efisiensi anggaran", "5%"],
    ]);
  });

  test.each([
    ["12", "Perangkat Daerah", "12 Perangkat Daerah"],
    ["12 Dokumen", "Dokumen", "12 Dokumen"],
    ["80%", "Persen", "80%"],
    ["70,5", "%", "70,5%"],
    ["BB", "Predikat", "BB"],
    ["≤ 49", "Persen", "≤ 49%"],
    ["31 Desember 2025", "Tanggal", "31 Desember 2025"],
    ["=1+1", null, "=1+1"],
    ["-", "Dokumen", MARK],
    [null, "Dokumen", MARK],
  ])("a target %j in %j is printed as %j", (target, unit, printed) => {
    expect(mainRows(onlyNode([["Jumlah dokumen", unit, target]]))[0]!.at(-1)).toBe(printed);
  });

  test("a unit that a number's format shows already is not printed again", () => {
    const printed = (text: string, unit: string) => {
      const cascade = cascadeOf([
        { id: "N", level: 5, statement: "K", indicators: [["Jumlah", unit, text]], owners: [{ name: "Ana" }] },
      ]);
      const nodes = cascade.nodes.map((node) => ({
        ...node,
        indicators: node.indicators.map((indicator) => ({
          ...indicator,
          targets: { "2025": { text, at: node.at, value: parseNumericTarget(3, text) } },
        })),
      }));
      return mainRows(planSkpSheets({ ...cascade, nodes }, [], OPTIONS).sheets[0]!.plan)[0]!.at(-1);
    };
    expect(printed("Rp1,500,000", "Rp")).toBe("Rp1,500,000");
    expect(printed("Rp 1.500.000", "Rupiah")).toBe("Rp 1.500.000");
    expect(printed("TW 3", "TW")).toBe("TW 3");
    expect(printed("12 dok.", "Dokumen")).toBe("12 dok.");
    expect(printed("3", "Level")).toBe("3 Level");
  });

  test("a vacant post has a marked name and dots to sign on", () => {
    const plan = onlyNode([], { owners: [{ position: "Analis Kebijakan Ahli Muda: (JF)" }] });
    expect(plan.name).toBe("SKP Analis Kebijakan Ahli Muda");
    expect(textRows(plan)[5]).toEqual([1, "NAMA", MARK, 1, "NAMA", "Beni Contoh"]);
    expect(textRows(plan).slice(-2)).toEqual([
      [expect.stringMatching(/^\(\.+\)$/), "Beni Contoh"],
      [expect.stringMatching(/^NIP\. \.+$/), expect.stringMatching(/^NIP\. \.+$/)],
    ]);
  });

  test("a NIP is text, and place, date and institution stay dotted when nobody gave them", () => {
    const plan = planSkpSheets(EXAMPLE, EXAMPLE_STAFF, {
      ...OPTIONS,
      place: null,
      date: null,
      institution: null,
      period: "2 JUNI SD 31 DESEMBER TAHUN 2025",
    }).sheets.at(-2)!.plan;
    const nip = plan.cells.find((cell) => cell.value === "200001012025062001")!;
    expect(plan.styles[nip.style]!.numberFormat).toBe("@");
    expect(textRows(plan)[3]).toEqual([
      expect.stringMatching(/^NAMA INSTANSI: \.+$/),
      "PERIODE PENILAIAN: 2 JUNI SD 31 DESEMBER TAHUN 2025",
    ]);
    expect(textRows(plan).at(-4)).toEqual([expect.stringMatching(/^\.+, \.+$/)]);
  });
});

describe("the SKP of a JPT", () => {
  test("has five columns, three results, and a perspective to be completed on every indicator", () => {
    const plan = planOf("Maria");
    const rows = textRows(plan);
    expect(rows[2]).toEqual(["BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"]);
    expect(rows).toContainEqual(["NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF"]);
    expect(mainRows(plan)).toEqual([
      [1, "Meningkatnya akuntabilitas kinerja perangkat daerah", "Nilai SAKIP Provinsi", "68,00 Nilai", MARK],
      ["Predikat SAKIP Provinsi", "B", MARK],
      [
        2,
        "Meningkatnya ketepatan ukuran kelembagaan perangkat daerah",
        "Indeks Kematangan Kelembagaan",
        "3,05 Indeks",
        MARK,
      ],
      [3, "Meningkatnya kualitas pelayanan publik", "Indeks Pelayanan Publik", "3,55 Indeks", MARK],
    ]);
  });

  test("is rated by the Kepala Daerah, whose institution is asked and who has no NIP", () => {
    const rows = textRows(planOf("Maria"));
    expect(rows[6]).toEqual([2, "NIP", "197001011995032001", 2, "NIP", "-"]);
    expect(rows[9]).toEqual([5, "UNIT KERJA", "Biro Organisasi", 5, "INSTANSI", MARK]);
    expect(rows.at(-1)).toEqual(["NIP. 197001011995032001"]);
  });
});

describe("the SKP sheets of a cascade", () => {
  test("leave out the Kepala Daerah and staff without a node, and say why", () => {
    const idle = staffOf("CPNS-9 Intan Contoh (rekaan)");
    expect(skipped.map((each) => each.reason)).toEqual(["regional-head"]);
    expect(
      planSkpSheets(EXAMPLE, [...EXAMPLE_STAFF, idle], OPTIONS).skipped.map((each) => [each.reason, each.person.name]),
    ).toEqual([
      ["regional-head", "[Gubernur – rekaan]"],
      ["no-node", "CPNS-9 Intan Contoh (rekaan)"],
    ]);
  });

  test("have names without titles that differ and fit a tab", () => {
    const rows = ["111", "222", "333"].map((nip): NodeRow => ({
      id: nip,
      level: 5,
      statement: "K",
      indicators: [],
      owners: [{ name: "Dr. Maria Fransiska Contoh Lado-Taneo, S.Sos. (rekaan)", nip }],
    }));
    expect(plans.map((plan) => plan.name)).toEqual([
      "SKP Maria Contoh Lado",
      "SKP Yosef Contoh Taneo",
      "SKP Kristina Contoh Nope",
      "SKP CPNS-1 Ana Contoh",
      "SKP CPNS-4 Dedi Contoh",
    ]);
    const names = planSkpSheets(cascadeOf(rows), [], OPTIONS).sheets.map(({ plan }) => plan.name);
    expect(names).toEqual([
      "SKP Maria Fransiska Contoh",
      "SKP Maria Fransiska Contoh (2)",
      "SKP Maria Fransiska Contoh (3)",
    ]);
  });

  test("are told apart by their posts where names are the same", () => {
    const owners = [
      ["Maria", "Kabid Anggaran"],
      ["Maria, S.E.", "Analis"],
      ["Maria", "Pranata"],
      ["Agustina Fransiska Contoh Bere", "Perencana Ahli Madya"],
      ["Agustina Fransiska Contoh Bere", "Arsiparis"],
    ] as const;
    const rows = owners.map(([name, position], i): NodeRow => ({
      id: `N${i}`,
      level: 5,
      statement: "K",
      indicators: [],
      owners: [{ name, position }],
    }));
    expect(planSkpSheets(cascadeOf(rows), [], OPTIONS).sheets.map(({ plan }) => plan.name)).toEqual([
      "SKP Maria (Kabid Anggaran)",
      "SKP Maria (Analis)",
      "SKP Maria (Pranata)",
      "SKP Agustina (Perencana Ahli)",
      "SKP Agustina (Arsiparis)",
    ]);
  });

  test("of vacant posts are named for the post alone", () => {
    const rows = ["Analis (kosong)", "Pranata - kosong"].map((position, i): NodeRow => ({
      id: `N${i}`,
      level: 5,
      statement: "K",
      indicators: [],
      owners: [{ position, name: "-" }],
    }));
    const names = planSkpSheets(cascadeOf(rows), [], OPTIONS).sheets.map(({ plan }) => plan.name);
    expect(names).toEqual(["SKP Analis", "SKP Pranata"]);
  });

  test("share what is the same on every sheet: styles, blank cells and the words of conduct", () => {
    const [one, other] = [planOf("Ana"), planOf("Dedi")];
    const blankOf = (plan: SheetPlan) => plan.cells.filter((cell) => cell.value === null);
    const conductOf = (plan: SheetPlan) => plan.cells.filter((cell) => CONDUCT.some(({ name }) => cell.value === name));
    expect(one.styles).toBe(other.styles);
    expect(conductOf(one)).toHaveLength(CONDUCT.length);
    const shared = new Set(blankOf(one));
    expect(blankOf(other).filter((cell) => shared.has(cell)).length).toBeGreaterThan(blankOf(other).length / 2);
  });

  test("repeat the table's header only where the table goes on over a page end", () => {
    const header = (plan: SheetPlan) => plan.cells.find((cell) => cell.value === "ASPEK")!.row;
    expect(planOf("Ana").print.titleRows!.from).toBeLessThan(header(planOf("Ana")));
    const many = Array.from({ length: 12 }, (_, i): NodeRow => ({
      id: `N${i}`,
      level: 5,
      statement: `Kinerja ${i}`,
      indicators: [],
      owners: [{ name: "Ana Contoh" }],
    }));
    const long = planSkpSheets(cascadeOf(many), [], OPTIONS).sheets[0]!.plan;
    expect(long.print.titleRows).toEqual({ from: header(long), to: header(long) + 1 });
  });

  test("a cascade without owners gives no sheet", () => {
    expect(planSkpSheets(cascadeOf([]), [], OPTIONS)).toEqual({ sheets: [], skipped: [] });
  });
});
