import { chmodSync, copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeShared, sharedSample } from "../../shared-samples";
import { runCaptured } from "./captured-run";
import { encodeWorkbook } from "./plain-workbook";
import { temporaryFolder } from "./temporary-folder";

const ROOT = join(__dirname, "..", "..", "..");
const CLEAN = join(ROOT, "samples", "biro-organisasi.xlsx");
const fixture = (name: string): string => join(ROOT, "test", "fixtures", name);

const { inFolder, inside } = temporaryFolder();

describe("input that cannot be used ends with one sentence, code 2 and nothing written", () => {
  const nothingWritten = async (file: string, ...more: string[]): Promise<string> => {
    const before = inside();
    const run = await runCaptured("build", file, "-o", inFolder("jadi.xlsx"), ...more);
    expect(run.code).toBe(2);
    expect(run.out.length).toBeLessThanOrEqual(1);
    expect(run.err).toHaveLength(1);
    expect(run.err[0]).toMatch(/^[^\n]+[.]$/);
    expect(inside()).toEqual(before);
    return run.err[0]!;
  };

  test("a file that is no workbook", async () => {
    writeFileSync(inFolder("catatan.xlsx"), "hanya teks");
    expect(await nothingWritten(inFolder("catatan.xlsx"))).toMatch(/bukan buku kerja/);
  });

  test("a locked workbook and an old .xls are told apart", async () => {
    expect(await nothingWritten(fixture("encrypted.xlsx"))).toMatch(/sandi/);
    expect(await nothingWritten(fixture("old-format.xls"))).toMatch(/\.xls/);
  });

  test("an empty workbook, a sheet without a table, a sheet that is not there, a year that is not there", async () => {
    writeFileSync(inFolder("kosong.xlsx"), encodeWorkbook({ Sheet1: [] }));
    expect(await nothingWritten(inFolder("kosong.xlsx"))).toMatch(/tidak mempunyai lembar berisi data/);
    writeFileSync(
      inFolder("staf.xlsx"),
      encodeWorkbook({
        Pegawai: [
          ["Nama", "NIP"],
          ["Ana", "1"],
        ],
      }),
    );
    expect(await nothingWritten(inFolder("staf.xlsx"))).toMatch(/"Pegawai" \(daftar pegawai\)/);
    writeFileSync(inFolder("surat.xlsx"), encodeWorkbook({ Surat: [["Kepada Yth."], ["Bapak Contoh"]] }));
    expect(await nothingWritten(inFolder("surat.xlsx"))).toMatch(/Surat/);
    expect(await nothingWritten(CLEAN, "--sheet", "Tidak Ada")).toMatch(/Cascading.*Tabel Panjang/);
    expect(await nothingWritten(CLEAN, "--year", "2040")).toMatch(/2025.*2029/);
  });

  test("a file that is not there, an output that is the input, read-only, a folder or in no folder", async () => {
    expect(await nothingWritten(inFolder("tidak-ada.xlsx"))).toMatch(/tidak ditemukan/);
    const same = inFolder("sama.xlsx");
    copyFileSync(CLEAN, same);
    for (const output of [same, `${inFolder()}/./sama.xlsx`])
      expect(await runCaptured("build", same, "-o", output)).toMatchObject({
        code: 2,
        err: [expect.stringContaining("--in-place")],
      });
    const locked = inFolder("terkunci.xlsx");
    copyFileSync(CLEAN, locked);
    chmodSync(locked, 0o444);
    for (const [output, fault] of [
      [locked, "tidak dapat ditulis"],
      [inFolder(), "adalah folder, bukan berkas."],
      [inFolder("tidak/ada.xlsx"), `Folder "${inFolder("tidak")}" tidak ada.`],
    ] as const)
      expect(await runCaptured("build", same, "-o", output)).toMatchObject({
        code: 2,
        err: [expect.stringContaining(fault)],
      });
    expect(await nothingWritten(inFolder())).toMatch(/adalah folder, bukan berkas\.$/);
    expect(await runCaptured("build", locked, "--in-place")).toMatchObject({ code: 2 });
    expect(readFileSync(locked).equals(readFileSync(CLEAN))).toBe(true);
    expect(inside()).toEqual(["sama.xlsx", "terkunci.xlsx"]);
  });

  test("an output whose name is not of the workbook's kind", async () => {
    const macros = inFolder("makro.xlsm");
    copyFileSync(fixture("full-workbook.xlsm"), macros);
    for (const [input, name, extension] of [
      [macros, "jadi.xlsx", ".xlsm"],
      [macros, "jadi", ".xlsm"],
      [CLEAN, "jadi.csv", ".xlsx"],
      [CLEAN, "jadi.xlsm", ".xlsx"],
    ] as const)
      expect(await runCaptured("build", input, "-o", inFolder(name))).toMatchObject({
        code: 2,
        err: [`Hasilnya harus berakhiran ${extension}, sesuai jenis berkas asal.`],
      });
    expect(inside()).toEqual(["makro.xlsm"]);
    expect(await runCaptured("build", CLEAN, "-o", inFolder("JADI.XLSX"))).toMatchObject({ code: 0, err: [] });
  });

  test("a workbook cut short, without the names of its parts", async () => {
    writeFileSync(inFolder("putus.xlsx"), readFileSync(CLEAN).subarray(0, 9000));
    expect(await nothingWritten(inFolder("putus.xlsx"))).toBe(
      `Berkas "${inFolder("putus.xlsx")}" tidak lengkap atau rusak. Salin atau unduh ulang berkasnya.`,
    );
  });

  test("a table whose headings are not recognised, with the columns it needs", async () => {
    const rows = [
      ["Nama Barang", "Merek", "Jumlah", "Harga"],
      ...Array.from({ length: 5 }, () => ["Kursi", "A", "2", "300"]),
    ];
    writeFileSync(inFolder("barang.xlsx"), encodeWorkbook({ Barang: rows }));
    expect(await nothingWritten(inFolder("barang.xlsx"))).toMatch(
      /^Lembar "Barang" berisi data, tetapi baris judul kolomnya tidak dikenali\. .*Kode, Induk, dan Kinerja/,
    );
  });

  describeShared("real tables", () => {
    test("a scan gone wrong is refused with a reason", async () => {
      expect(await nothingWritten(sharedSample("garbled-ocr.xlsx"))).toMatch(/pindai/);
    });
  });
});
