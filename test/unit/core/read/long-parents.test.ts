import { NearTexts } from "../../../../src/core/read/near-texts";
import { cascadeOf, readRows, sketch } from "./cascade-sketch";

const QUARTERS = [
  ["RHK ATASAN YANG DIINTERVENSI", "RENCANA HASIL KERJA", "LEVEL RHK", "INDIKATOR", "SATUAN", "TARGET PER TRIWULAN"],
  [null, null, null, null, null, "AWAL", "TW-I", "TW-II", "TW-III", "TW-IV", "AKHIR"],
];
const MERGES = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:K1"];
const LEADER = "Meningkatnya kualitas perencanaan kinerja daerah";
const A = "Meningkatnya akuntabilitas kinerja perangkat daerah";
const B = "Meningkatnya kualitas pohon kinerja perangkat daerah";

describe("lists of plans that name the leader's plan", () => {
  test("hang from it by its statement, also with a slip or a page break in it; a leader's own plan is a root", () => {
    const cascade = cascadeOf(
      [
        ...QUARTERS,
        [LEADER, A, "2", "Nilai SAKIP", "Nilai", "60", null, null, null, null, "70"],
        [A, B, "3", "Persentase pohon", "%", null, null, null, null, null, "80"],
        ["Meningkatnya kualitas pohon kinerja perang- kat daera", "Tersusunnya modul", "4", "Jumlah modul", "Dokumen"],
      ],
      MERGES,
    );
    expect(cascade.layout).toBe("long");
    expect(sketch(cascade)).toEqual([
      LEADER,
      `  ${A} [Nilai SAKIP :70 (Nilai)]`,
      `    ${B} [Persentase pohon :80 (%)]`,
      "      Tersusunnya modul [Jumlah modul (Dokumen)]",
    ]);
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 3, 4]);
    expect(cascade.nodes[0]!.at).toMatchObject({ row: 3, column: 1 });
    expect(cascade.nodes[1]!.indicators[0]!.baseline?.text).toBe("60");
    expect(cascade.evidence[cascade.nodes[3]!.id]!.parent).toEqual({ by: "parent-text", confidence: 0.7 });
  });

  const HEADER = ["RHK Atasan", "Rencana Hasil Kerja", "Level", "Indikator"];

  test.each([
    ["merged", ["A3:A4"]],
    ["blank", []],
  ])("a leader's plan in %s cells counts for the rows below", (_, merges) => {
    const rows = [HEADER, ["-", A, "1", "a"], [A, B, "2", "b"], [null, "Meningkatnya tindak lanjut", "2", "c"]];
    const { nodes, questions } = cascadeOf(rows, merges);
    expect(nodes.map((n) => n.parents)).toEqual([[], [nodes[0]!.id], [nodes[0]!.id]]);
    expect(questions).toEqual([]);
  });

  test("of two with the same statement the nearest above is taken and asked about", () => {
    const { nodes, questions } = cascadeOf([
      HEADER,
      ["-", "Meningkatnya pelayanan", "1", "a"],
      ["Meningkatnya pelayanan", B, "2", "b"],
      ["-", "Meningkatnya pengawasan", "1", "c"],
      ["Meningkatnya pengawasan", B, "2", "d"],
      [B, "Tersusunnya modul", "3", "e"],
    ]);
    expect(nodes[4]!.parents).toEqual([nodes[3]!.id]);
    expect(questions).toEqual([{ kind: "parent", at: nodes[4]!.at, node: nodes[4]!.id }]);
  });

  test("one employee's form is no cascade", () => {
    const rows = [
      ["No", "RHK Pimpinan yang Diintervensi", "Rencana Hasil Kerja", "Aspek", "Indikator", "Target"],
      ["1", "Meningkatnya A", "Meningkatnya B", "Kuantitas", "x", "1"],
      ["2", "Meningkatnya A", "Meningkatnya C", "Kuantitas", "y", "1"],
    ];
    expect(readRows(rows).ok).toBe(false);
  });
});

describe("children that hang from an indicator", () => {
  test("by its text or its code, alone or beside the parent's code", () => {
    const cascade = cascadeOf([
      ["Kode", "Kode Induk", "Kinerja", "Indikator Induk", "Kode Indikator", "Indikator"],
      ["A", null, "Meningkatnya A", null, "IA-1", "Nilai A1"],
      [null, null, null, null, "IA-2", "Nilai A2"],
      ["B", null, "Meningkatnya B", "nilai  A1", "IB-1", "Nilai B"],
      ["C", null, "Meningkatnya C", "IA-2", null, "Nilai C"],
      ["D", "B", "Meningkatnya D", "IB-1", null, "Nilai D"],
      ["E", "B", "Meningkatnya E", "Nilai lain", null, "Nilai E"],
    ]);
    expect(cascade.nodes.map((n) => [n.code, n.parents, n.parentIndicator?.text ?? null])).toEqual([
      ["A", [], null],
      ["B", ["A"], "Nilai A1"],
      ["C", ["A"], "Nilai A2"],
      ["D", ["B"], "Nilai B"],
      ["E", ["B"], "Nilai lain"],
    ]);
    expect(cascade.evidence["B"]!.parent.by).toBe("indicator");
    expect(cascade.evidence["D"]!.parent.by).toBe("parent-code");
    expect(cascade.nodes.map((n) => n.level)).toEqual([1, 2, 2, 3, 3]);
  });

  test("without a parent column", () => {
    const cascade = cascadeOf([
      ["Kinerja", "Indikator Induk", "Indikator"],
      ["Meningkatnya A", null, "Nilai A"],
      ["Meningkatnya B", "Nilai A", "Nilai B"],
      ["Meningkatnya C", "Nilai A", "Nilai C"],
    ]);
    expect(cascade.layout).toBe("long");
    expect(sketch(cascade)).toEqual([
      "Meningkatnya A [Nilai A]",
      "  Meningkatnya B [Nilai B]",
      "  Meningkatnya C [Nilai C]",
    ]);
  });

  test("in a wide table beside the merged cell of one of several", () => {
    const rows = [
      ["Tujuan", "Indikator Tujuan", "Sasaran", "Indikator Sasaran"],
      ["Meningkatnya A", "Nilai A1", "Meningkatnya B", "b"],
      [null, null, "Meningkatnya C", "c"],
      [null, "Nilai A2", "Meningkatnya D", "d"],
      [null, null, "Meningkatnya E", "e"],
    ];
    const served = (merges: readonly string[]) =>
      cascadeOf(rows, merges).nodes.map((n) => n.parentIndicator?.text ?? null);
    expect(served(["A2:A5", "B2:B3", "B4:B5"])).toEqual([null, "Nilai A1", "Nilai A1", "Nilai A2", "Nilai A2"]);
    expect(served(["A2:A5"])).toEqual([null, null, null, null, null]);
  });
});

test("headings of an import table are understood with underscores", () => {
  const rows = [
    [
      "level",
      "opd_nama",
      "kode",
      "uraian",
      "sasaran_level",
      "target_text",
      "tipe_indikator",
      "induk_kode",
      "satuan_simbol",
    ],
    ["tujuan", "Dinas Contoh", "T-1", "Meningkatnya A", null, null, null, null, null],
    ["indikator", "Dinas Contoh", "IT-1", "Indeks A", null, "70", "positif", "T-1", "Indeks"],
    ["sasaran", "Dinas Contoh", "S-1", "Meningkatnya B", null, null, null, "T-1", null],
    ["indikator", "Dinas Contoh", "IS-1", "Indeks B", null, "71", "positif", "S-1", "Indeks"],
    ["sub_kegiatan", "Dinas Contoh", "SK-1", "Tersusunnya C", null, null, null, "S-1", null],
  ];
  const { columns } = readRows(rows);
  expect(columns.map((c) => c.field)).toEqual([
    ...["level", "ownerUnit", "code", "statement", "level", "target", "ignored", "parent", "unit"],
  ]);
  const cascade = cascadeOf(rows);
  expect(sketch(cascade)).toEqual([
    "Meningkatnya A [Indeks A :70 (Indeks)]",
    "  Meningkatnya B [Indeks B :71 (Indeks)]",
    "    Tersusunnya C",
  ]);
});

describe("texts found again", () => {
  const near = new NearTexts<number>();
  [
    "Meningkatnya kualitas pelayanan publik daerah",
    "Meningkatnya kualitas pelayanan Bidang A",
    "Terwujudnya 2 hal yang baik di daerah",
  ].forEach((text, i) => {
    near.add(text, i);
  });

  test.each([
    ["Meningkatnya kualitas pelayanan publik daerah.", [0], true],
    ["Meningkatn ya kualitas pelayanan publik daerah", [0], true],
    ["Meningkatnya kwalitas pelayanan pulbik daerah", [0], false],
    ["Meningkatnya kwalitaz pelayanan pulblik daerah", null, false],
    ["Meningkatnya kualitas pelayanan Bidang B", null, false],
    ["Terwujudnya 3 hal yang baik di daerah", null, false],
    ["", null, false],
  ])("%p", (text, items, isSame) => {
    expect(near.find(text)).toEqual(items === null ? null : { items, isSame });
  });
});
