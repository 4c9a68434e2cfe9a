import { buildMender } from "../../../../src/core/read/mend-text";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";

/** A text mended by the words of a sheet that holds it and the given other cells. */
function mended(text: string, ...others: readonly string[]): string {
  return buildMender(gridFromRows("S", [[text], ...others.map((other) => [other])]))(text);
}

describe("a word that a page or a column broke", () => {
  test.each([
    ["Meningkatn ya Kualitas", "Meningkatnya Kualitas"],
    ["Tersedian\nya Data", "Tersedianya Data"],
    ["Meningkatny a Kualitas", "Meningkatnya Kualitas"],
    ["Terwujud nya Layanan", "Terwujudnya Layanan"],
    ["Bulanan/Semestera n SKPD", "Bulanan/Semesteran SKPD"],
    ["Pelayana n Publik", "Pelayanan Publik"],
    ["Meningkat kan Mutu", "Meningkatkan Mutu"],
    ["Peng adaan Barang", "Pengadaan Barang"],
    ["ber basis elektronik", "berbasis elektronik"],
    ["Pengelolaan E- government", "Pengelolaan E-government"],
    ["Pengelolaan E-\ngovernment", "Pengelolaan E-government"],
    ["ke- 2", "ke-2"],
    ["se- Kabupaten", "se-Kabupaten"],
    ["peraturan perundang- undangan", "peraturan perundang-undangan"],
    ["Peraturan Perundang - undangan", "Peraturan Perundang-undangan"],
    ["perundang\u0002undangan", "perundang-undangan"],
    ["Penye\u00AD\ndiaan", "Penyediaan"],
  ])("%j is put together by the rules of the language", (text, whole) => {
    expect(mended(text)).toBe(whole);
  });

  test.each([
    ["Perangkat Daera h", "Perangkat Daerah", "Daerah Contoh"],
    ["Penyelengga raan Pemerintahan", "Penyelenggaraan Pemerintahan", "Penyelenggaraan Pemilu"],
    ["PEMERIN TAHAN DAERAH", "PEMERINTAHAN DAERAH", "Urusan Pemerintahan"],
    ["Kabupate n/Kota", "Kabupaten/Kota", "Kabupaten Contoh"],
    ["Penye- diaan Mebel", "Penyediaan Mebel", "Penyediaan Gaji"],
    ["Penye-\ndiaan Mebel", "Penyediaan Mebel", "Penyediaan Gaji"],
    ["Nilai tahun an", "Nilai tahunan", "Laporan tahunan; tahun depan"],
  ])("%j is put together where the sheet has the word", (text, whole, other) => {
    expect(mended(text, other)).toBe(whole);
    expect(mended(text)).not.toBe(whole);
  });

  test.each([
    ["Orang di mana saja", "dimana"],
    ["Program Kerja sama Daerah", "Kerjasama"],
    ["Sub kegiatan lain", "Subkegiatan"],
    ["Environment set up", "Setup"],
    ["Program PenyEDIAAN dan Prasarana", "Penyediaan"],
    ["Kepala Bidang", "Kepalabidang"],
    ["Nilai kota besar", "Kotabesar, kota, besar"],
    ["Kabupaten-\nKota", "Kabupaten"],
    ["A - Nilai", "Anilai"],
    ["Bagian a.n. Bupati", "Bagiana"],
    ["Perangkat Daerah s/d 2025", "x"],
    ["Penyelengga raan", "x"],
    ["2.16.02 - PROGRAM INFORMASI", "x"],
  ])("%j stays as it is", (text, other) => {
    expect(mended(text, other)).toBe(text.replace("\n", ""));
  });
});
