/** Words that are a target by themselves, best first in each scale. Source: domain 2.4.1 and 2.4.3. */
export const PREDICATE_SCALES: readonly (readonly string[])[] = [
  // Nilai dan predikat SAKIP.
  ["AA", "A", "BB", "B", "CC", "C", "D"],
  ["Sangat Memuaskan", "Memuaskan", "Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang"],
  // Opini BPK.
  ["WTP", "WDP", "TW", "TMP"],
  ["Wajar Tanpa Pengecualian", "Wajar Dengan Pengecualian", "Tidak Wajar", "Tidak Menyatakan Pendapat"],
  // Predikat kinerja pegawai.
  ["Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"],
  // Inovasi daerah.
  ["Sangat Inovatif", "Inovatif", "Kurang Inovatif", "Tidak Dapat Dinilai"],
  // Pelayanan publik.
  ["A", "A-", "B", "B-", "C", "C-", "D", "E", "F"],
  ["Prima", "Sangat Baik", "Baik", "Cukup", "Buruk"],
  ["Tinggi", "Sedang", "Rendah"],
  ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"],
  // Akreditasi.
  ["Paripurna", "Utama", "Madya", "Dasar"],
  ["Unggul", "Baik Sekali", "Baik"],
];
