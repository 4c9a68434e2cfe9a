/** A small cascade in which one person answers for the lowest statement. */
export const tableOf = (person: string): readonly (readonly string[])[] => [
  ["Kode", "Induk", "Jenjang", "Kinerja", "Indikator", "Satuan", "Target 2025", "Penanggung Jawab"],
  ["S1", "", "Kinerja Strategis", "Meningkatnya akuntabilitas", "Nilai SAKIP", "Nilai", "80", ""],
  ["T1", "S1", "Kinerja Taktikal", "Meningkatnya mutu perencanaan", "Persentase dokumen", "Persen", "90", ""],
  ["O1", "T1", "Kinerja Operasional", "Tersusunnya rencana kerja", "Jumlah dokumen", "Dokumen", "1", person],
];
