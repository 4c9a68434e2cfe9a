/**
 * First words of an indicator that tell its unit. Source: domain 2.4 (IND-06) and the units of the real tables beside the project, where these
 * words go with one unit throughout. `Nilai`, `Tingkat`, `Rasio` and `Rata-rata` do not.
 */
export const MEASURES: Readonly<Record<string, string>> = {
  persentase: "Persen",
  prosentase: "Persen",
  presentase: "Persen",
  proporsi: "Persen",
  cakupan: "Persen",
  indeks: "Indeks",
  predikat: "Predikat",
  opini: "Opini",
};

/**
 * Things whose number is given in the things themselves: `Jumlah dokumen ...` in Dokumen. Source: the same; people are not among them, for
 * `Jumlah pegawai` is given in Orang and `Jumlah orang` that are paid in Orang/Bulan.
 */
export const COUNTED: readonly string[] = [
  "Dokumen",
  "Laporan",
  "Perangkat Daerah",
  "Rekomendasi",
  "Berita Acara",
  "Paket",
  "Aplikasi",
  "Unit Kerja",
  "Desa",
  "Kelurahan",
  "Kecamatan",
  "Sekolah",
  "Satuan Pendidikan",
];
