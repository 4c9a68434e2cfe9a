import { encodeWorkbook } from "../unit/cli/plain-workbook";

export const DOUBTFUL_NAME = "meragukan.xlsx";
/** The sheet row of the statement whose level nobody wrote. */
export const DOUBTFUL_ROW = 6;

/** A table in order whose sixth row does not say its level, and whose last skips one: both are asked about. Invented. */
export function doubtfulTable(): Uint8Array {
  return encodeWorkbook({
    Cascading: [
      ["CASCADING KINERJA DINAS CONTOH (REKAAN)"],
      ["Jenjang", "Kinerja", "Indikator", "Satuan", "2025"],
      ["Tujuan", "Meningkatnya kualitas layanan perpustakaan", "Indeks kepuasan pemustaka", "Indeks", "80"],
      ["Sasaran", "Meningkatnya kunjungan perpustakaan", "Jumlah kunjungan", "Orang", "12.000"],
      ["Program", "Terkelolanya koleksi perpustakaan", "Persentase koleksi terolah", "%", "90"],
      ["", "Terlaksananya pengolahan bahan pustaka", "Jumlah bahan pustaka terolah", "Eksemplar", "3.000"],
      ["Kegiatan", "Terlaksananya layanan keliling", "Jumlah titik layanan", "Titik", "24"],
      ["Sasaran", "Meningkatnya minat baca", "Tingkat kegemaran membaca", "Nilai", "65"],
      ["Kegiatan", "Terlaksananya lomba bercerita", "Jumlah peserta lomba", "Orang", "120"],
    ],
  });
}
