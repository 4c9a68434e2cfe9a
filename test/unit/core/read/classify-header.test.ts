import { classifyHeader } from "../../../../src/core/read/classify-header";

describe("headings", () => {
  test.each([
    [["Sasaran (Eselon III)"], "sasaran-program"],
    [["Kinerja Taktikal (Immediate Outcome)"], "sasaran-kegiatan"],
    [["Kinerja Taktikal"], "taktikal"],
    [["Eselon IV", "Sasaran"], "sasaran-kegiatan"],
    [["NSPK DAN\nSASARAN\nRPJMD\nYANG\nRELEVAN"], "nspk"],
    [["Tujuan Perangkat Daerah"], "tujuan"],
    [["SASARAN RPJMD"], "sasaran-rpjmd"],
    [["Sasaran Strategis"], "sasaran"],
    [["Outcom"], "sasaran-program"],
    [["Kinerja Operasional"], "operasional"],
  ])("%j states the level %s", (path, concept) => {
    expect(classifyHeader(path)).toMatchObject({ field: "levelStatement", concept: { code: concept } });
  });

  test.each([
    [["No."], "no", null],
    [["Kode Induk"], "parent", null],
    [["Program/Kegiatan/Sub Kegiatam"], "nomenclature", null],
    [["Indikator Kinerja Program (Outcome)"], "indicator", null],
    [["Target", "2026"], "target", "2026"],
    [["Pagu Indikatif", "2026"], "budget", "2026"],
    [["TARGET DAN PAGU INDIKATIF TAHUN", "2026", "PAGU"], "budget", "2026"],
    [["TARGET DAN PAGU INDIKATIF TAHUN", "2026", "TARGET"], "target", "2026"],
    [["Kondisi Awal (2024)"], "baseline", "2024"],
    [["Kondisi Akhir"], "ignored", null],
    [["Target Triwulan", "II"], "ignored", null],
    [["Penanggung Jawab", "Nama"], "name", null],
    [["Penanggungjawab"], "position", null],
    [["Kelompok Sasaran"], "ignored", null],
    [["Gambar"], "unknown", null],
  ])("%j is a column of %s", (path, field, year) => {
    expect(classifyHeader(path)).toMatchObject({ field, year });
  });
});
