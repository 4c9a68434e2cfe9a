import type { TargetValue } from "../../../../src/core/cascade/cascade";
import { parseNumericTarget, parseTarget, splitTarget } from "../../../../src/core/cascade/parse-target";
import { normaliseUnit, suggestUnit } from "../../../../src/core/cascade/unit-dictionary";

const number = (value: number, unit: string | null = null, prefix: string | null = null): TargetValue => ({
  kind: "number",
  value,
  prefix,
  unit,
});
const range = (from: number, to: number, unit: string | null = null): TargetValue => ({
  kind: "range",
  from,
  to,
  unit,
});
const predicate = (text: string, score: number | null = null): TargetValue => ({ kind: "predicate", text, score });
const date = (text: string): TargetValue => ({ kind: "date", text });
const none: TargetValue = { kind: "none" };
const unparsed: TargetValue = { kind: "unparsed" };

const MEANINGS: readonly (readonly [text: string, value: TargetValue])[] = [
  ["100%", number(100, "%")],
  ["1 Dokumen", number(1, "Dokumen")],
  ["≤ 49", number(49, null, "≤")],
  [">= 4", number(4, null, "≥")],
  ["± 3 hari", number(3, "hari", "±")],
  ["Maksimal 3 Hari Kerja", number(3, "Hari Kerja", "maks.")],
  ["min. 80", number(80, null, "min.")],
  ["paling lambat 5 hari", number(5, "hari", "paling lambat")],
  ["70,5 tahun", number(70.5, "tahun")],
  ["1.500bh", number(1500, "bh")],
  ["1.250.000", number(1_250_000)],
  ["1.250,75", number(1250.75)],
  ["70.5", number(70.5)],
  ["3.50", number(3.5)],
  ["3.125", number(3125)],
  ["0.175", number(0.175)],
  ["-5", number(-5)],
  ["\u22125,2", number(-5.2)],
  ["Rp 9.000.000,-", number(9_000_000, "Rp")],
  ["5 (lima) Dokumen", number(5, "Dokumen")],
  ["12 (Dokumen)", number(12, "Dokumen")],
  ["12 m²", number(12, "m²")],
  ["1,7*", number(1.7)],
  ["71,2***", number(71.2)],
  ["56,42** (2023)", number(56.42)],
  ["6,21 (Agustus)", number(6.21)],
  ["5,2¹⁾", number(5.2)],
  ["2,332,494", number(2_332_494)],
  ["1,250.75", number(1250.75)],
  ["2,332", number(2.332)],
  ["12,5 %", number(12.5, "%")],
  ["3 kali/tahun", number(3, "kali/tahun")],
  ["1 (satu) dokumen", number(1, "dokumen")],
  ["Rp1.500.000", number(1_500_000, "Rp")],
  ["Rp 1,5 M", number(1.5, "Rp M")],
  ["Rp. 500 Juta", number(500, "Rp. Juta")],
  ["=< 5", number(5, null, "≤")],
  ["lebih dari 80 persen", number(80, "persen", ">")],
  ["paling banyak 5 menit", number(5, "menit", "maks.")],
  ["sekurang-kurangnya 3", number(3, null, "min.")],
  ["Level 3", number(3, "Level")],
  ["Level III", number(3, "Level")],
  ["Level 3 (Terdefinisi)", number(3, "Level")],
  ["Nilai: 80,5", number(80.5, "Nilai")],
  ["Peringkat 1-3", range(1, 3, "Peringkat")],
  ["4,54 (Prima)", number(4.54)],
  ["１２\u00a0Dokumen", number(12, "Dokumen")],
  ["5,00-5,30", range(5, 5.3)],
  ["3.907,37- 3.918,53", range(3907.37, 3918.53)],
  ["5 s/d 6 Hari", range(5, 6, "Hari")],
  ["1 s.d. 3", range(1, 3)],
  ["1 sampai dengan 3", range(1, 3)],
  ["10–12%", range(10, 12, "%")],
  ["5%-6%", range(5, 6, "%")],
  ["-5 s/d -1", range(-5, -1)],
  ["80 - 85", range(80, 85)],
  ["5.084,94- 5.474,98", range(5084.94, 5474.98)],
  ["AA", predicate("AA")],
  ["B (70,5)", predicate("B", 70.5)],
  ["Prima", predicate("Prima")],
  ["Predikat BB", predicate("BB")],
  ["Opini WTP", predicate("WTP")],
  ["wtp", predicate("WTP")],
  ["TW", predicate("TW")],
  ["A (82,14)", predicate("A", 82.14)],
  ["WTP (Wajar Tanpa Pengecualian)", predicate("WTP")],
  ["Sangat Baik", predicate("Sangat Baik")],
  ["minimal BB", predicate("BB")],
  ["TW I", date("TW I")],
  ["Triwulan IV", date("Triwulan IV")],
  ["31 Desember 2025", date("31 Desember 2025")],
  ["paling lambat 31 Januari 2026", date("paling lambat 31 Januari 2026")],
  ["Juni 2025", date("Juni 2025")],
  ["Mei", date("Mei")],
  ["Des-25", date("Des-25")],
  ["Januari - Desember 2025", date("Januari - Desember 2025")],
  ["TW II", date("TW II")],
  ["Semester I 2025", date("Semester I 2025")],
  ["Minggu ke-2 Juni", date("Minggu ke-2 Juni")],
  ["31-12-2025", date("31-12-2025")],
  ["31/12/2025", date("31/12/2025")],
  ["1:30", { kind: "ratio", left: 1, right: 30 }],
  ["3/5", { kind: "ratio", left: 3, right: 5 }],
  ["", none],
  ["-", none],
  ["—", none],
  ["N/A", none],
  ["n/a", none],
  ["nihil", none],
  ["tidak ada", none],
  ["n.a.", none],
  ["#REF!", none],
  ["12 bulan, 3 kali", unparsed],
  ["1 dan 2", unparsed],
  ["5--6", unparsed],
  ["31/12-2025", unparsed],
  ["Level tiga", unparsed],
  ["Peringkat 10 Besar", unparsed],
  ["12,34,567", unparsed],
  ["=1+1", unparsed],
  ["1".repeat(400), unparsed],
];

describe("parseTarget", () => {
  it.each(MEANINGS)("takes %j for what it means", (text, value) => {
    expect(parseTarget(text)).toEqual(value);
  });

  it("takes 70.5 and 70,5 for the same number", () => {
    expect(parseTarget("70.5")).toEqual(parseTarget("70,5"));
  });

  it("takes a numeric cell's number where its display is ambiguous, and a percentage a hundredfold", () => {
    expect(parseNumericTarget(76.545, "76.545")).toEqual(number(76.545));
    expect(parseNumericTarget(0.55, "55%")).toEqual(number(55, "%"));
    expect(parseNumericTarget(12, "≥ 12 Dokumen")).toEqual(number(12, "Dokumen", "≥"));
    expect(parseNumericTarget(1_500_000, "Rp1.500.000")).toEqual(number(1_500_000, "Rp"));
  });
});

describe("splitTarget", () => {
  it.each([
    ["12 Dokumen", "12", "Dokumen"],
    ["85 %", "85", "%"],
    ["≤ 49 menit", "≤ 49", "menit"],
    ["5,00-5,30 persen", "5,00-5,30", "persen"],
    ["Rp. 1.000", "1.000", "Rp."],
    ["Rp 1,5 M", "1,5", "Rp M"],
    ["Level 3", "3", "Level"],
    ["1.500bh", "1.500", "bh"],
    ["5%-6%", "5-6", "%"],
    ["12 (Dokumen)", "12", "Dokumen"],
  ])("splits the known unit off %j", (text, value, unit) => {
    expect(splitTarget(text)).toEqual({ value, unit });
  });

  it.each(["12 pohon rindang", "BB", "  31 Desember 2025 ", "A (82,14)", "apa saja"])("leaves %j whole", (text) => {
    expect(splitTarget(text)).toEqual({ value: text.trim(), unit: null });
  });
});

describe("the unit dictionary", () => {
  it.each([
    ["%", "Persen"],
    ["Dok.", "Dokumen"],
    ["LAP", "Laporan"],
    ["Orang / Bulan", "Orang/Bulan"],
    ["OPD", "Perangkat Daerah"],
  ])("knows %j as %s", (written, canonical) => {
    expect(normaliseUnit(written)).toBe(canonical);
  });

  it("does not know other words, and suggests the nearest only when it is near", () => {
    expect(normaliseUnit("Berita acra")).toBeNull();
    expect(suggestUnit("Berita acra")).toBe("Berita Acara");
    expect(suggestUnit("Unir")).toBe("Unit");
    expect(suggestUnit("Helikopter")).toBeNull();
    expect(suggestUnit("xx")).toBeNull();
  });
});
