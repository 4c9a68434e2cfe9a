import { listIndicators, listValues } from "../../../../src/core/read/split-parts";
import { shareUnit, shareValue } from "../../../../src/core/read/split-beside";

describe("indicators in one cell", () => {
  test.each([
    ["1. Nilai LHE AKIP    2. Indeks Kepuasan (IKM)", "numbers", ["Nilai LHE AKIP", "Indeks Kepuasan (IKM)"]],
    ["1) Nilai A;\n2) Indeks B", "numbers", ["Nilai A", "Indeks B"]],
    ["(1) Nilai A (2) Indeks B", "numbers", ["Nilai A", "Indeks B"]],
    ["1. Nilai A\n2. Indeks B\nyang baik\n3. Rasio C", "numbers", ["Nilai A", "Indeks B\nyang baik", "Rasio C"]],
    ["a. Nilai A\nb. Indeks B", "numbers", ["Nilai A", "Indeks B"]],
    ["i. Nilai A\nii. Indeks B", "numbers", ["Nilai A", "Indeks B"]],
    ["1. Ekonomi Global2. Ruang Nyaman3. Lingkungan", "numbers", ["Ekonomi Global", "Ruang Nyaman", "Lingkungan"]],
    ["1. Nilai 2.5 poin\n2. Indeks B", "numbers", ["Nilai 2.5 poin", "Indeks B"]],
    ["- Nilai A\n- Indeks B", "bullets", ["Nilai A", "Indeks B"]],
    ["• Nilai A • Indeks B", "bullets", ["Nilai A", "Indeks B"]],
    ["\uF0B7 Nilai A\n\uF0B7 Indeks B", "bullets", ["Nilai A", "Indeks B"]],
    ["Persentase A; Jumlah B;", "semicolons", ["Persentase A", "Jumlah B"]],
    ["Persentase A\nyang baik\nJumlah B", "lines", ["Persentase A\nyang baik", "Jumlah B"]],
  ])("%j are told apart by %s", (text, sign, texts) => {
    expect(listIndicators(text)).toMatchObject({ sign, texts });
  });

  test.each([
    "Jumlah media yang memenuhi kriteria: 1.\nterverifikasi, dan 2.\nterdaftar",
    "1. Nilai A",
    "2. Nilai A\n3. Nilai B",
    "Persentase\nNilai A",
    "Persentase Capaian dan\nNilai A",
    "Jumlah rapat; termasuk yang daring",
    "- Nilai A",
    "",
  ])("%j is one", (text) => {
    expect(listIndicators(text)).toBeNull();
  });
});

describe("values in one cell", () => {
  test.each([
    ["80\n90", ["80", "90"]],
    ["1. 80\n2. 1.250,5", ["80", "1.250,5"]],
    ["a. 80 b. BB", ["80", "BB"]],
    ["80; 90", ["80", "90"]],
    ["-5", ["-5"]],
    ["1.250", ["1.250"]],
  ])("%j are %j", (text, values) => {
    expect(listValues(text)).toEqual(values);
  });

  test.each([
    ["", { kind: "none" }],
    ["nihil", { kind: "none" }],
    ["80", { kind: "one" }],
    ["12\nDokumen", { kind: "one" }],
    ["3.907,37-\n3.918,53", { kind: "one" }],
    ["80\n90", { kind: "each", texts: ["80", "90"] }],
    ["80\n90\n100", { kind: "others", count: 3 }],
    ["Akan ditetapkan\nkemudian hari\noleh Bupati", { kind: "one" }],
  ])("a target %j beside two indicators is %j", (text, share) => {
    expect(shareValue(text, 2)).toEqual(share);
  });

  test.each([
    ["Perangkat\nDaerah", { kind: "one" }],
    ["Nilai\nIndeks", { kind: "each", texts: ["Nilai", "Indeks"] }],
    ["Nilai/Indeks", { kind: "each", texts: ["Nilai", "Indeks"] }],
    ["Orang/Bulan", { kind: "one" }],
    ["Nilai\nIndeks\nPersen", { kind: "others", count: 3 }],
    ["Rumah\nIbadah", { kind: "one" }],
  ])("a unit %j beside two indicators is %j", (text, share) => {
    expect(shareUnit(text, 2)).toEqual(share);
  });
});
