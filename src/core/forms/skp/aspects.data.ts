/** The aspects of an indicator in the order of the form (domain 3.2.3). */
export const ASPECTS = ["Kuantitas", "Kualitas", "Waktu", "Biaya"] as const;

export type Aspect = (typeof ASPECTS)[number];

/** Aspects that every result of a JA/JF shows, filled or to be completed; `Biaya` is optional (domain 2.7, SKP-04). */
export const EXPECTED_ASPECTS: readonly Aspect[] = ["Kuantitas", "Kualitas", "Waktu"];

/** First word of an indicator to its aspect (domain 3.2.5). */
export const ASPECT_OF_WORD: ReadonlyMap<string, Aspect> = new Map<string, Aspect>([
  ...(["jumlah", "banyaknya", "volume", "panjang", "luas", "frekuensi"] as const).map(
    (word) => [word, "Kuantitas"] as const,
  ),
  ...(
    [
      "persentase",
      "prosentase",
      "presentase",
      "persen",
      "indeks",
      "nilai",
      "tingkat",
      "rata-rata",
      "rerata",
      "skor",
      "predikat",
      "opini",
      "rasio",
      "proporsi",
      "cakupan",
      "angka",
      "laju",
      "kualitas",
      "mutu",
      "kesesuaian",
      "akurasi",
      "kepuasan",
    ] as const
  ).map((word) => [word, "Kualitas"] as const),
  ...(["waktu", "ketepatan", "kecepatan", "lama", "lamanya", "durasi", "jangka"] as const).map(
    (word) => [word, "Waktu"] as const,
  ),
  ...(["biaya", "anggaran", "efisiensi", "serapan", "penyerapan"] as const).map((word) => [word, "Biaya"] as const),
]);
