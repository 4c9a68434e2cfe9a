import { chmodSync, copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { describeShared, sharedSample } from "../../shared-samples";
import { rewrite } from "../workbook/xlsx/write/written-file";
import { runCaptured } from "./captured-run";
import { encodeWorkbook } from "./plain-workbook";

const ROOT = join(__dirname, "..", "..", "..");
const CLEAN = join(ROOT, "samples", "biro-organisasi.xlsx");
const BROKEN = join(ROOT, "samples", "salah-tautan.xlsx");
const fixture = (name: string): string => join(ROOT, "test", "fixtures", name);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jenjang-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => join(folder, name);

const sheetsOf = (file: string) => XlsxWorkbook.open(readFileSync(file)).sheets();

interface Json {
  readonly sheet: string;
  readonly nodes: readonly { readonly id: string; readonly parent: string | null }[];
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly severity: string }[];
  readonly sheets: readonly { readonly name: string; readonly kind: string; readonly kept: string | null }[];
  readonly removedSheets: readonly string[];
}

/** A small cascade in which one person answers for the lowest statement. */
const tableOf = (person: string): readonly (readonly string[])[] => [
  ["Kode", "Induk", "Jenjang", "Kinerja", "Indikator", "Satuan", "Target 2025", "Penanggung Jawab"],
  ["S1", "", "Kinerja Strategis", "Meningkatnya akuntabilitas", "Nilai SAKIP", "Nilai", "80", ""],
  ["T1", "S1", "Kinerja Taktikal", "Meningkatnya mutu perencanaan", "Persentase dokumen", "Persen", "90", ""],
  ["O1", "T1", "Kinerja Operasional", "Tersusunnya rencana kerja", "Jumlah dokumen", "Dokumen", "1", person],
];

describe("jenjang build", () => {
  test("writes a copy with index, findings, tree and one SKP for each of the 22 employees, and leaves the source's parts alone", async () => {
    const output = inFolder("jadi.xlsx");
    const run = await runCaptured("build", CLEAN, "-o", output);
    expect(run).toMatchObject({ code: 0, err: [] });
    const made = (await sheetsOf(output)).filter((s) => s.made !== null);
    expect(made.map((s) => s.made!.kind).slice(0, 3)).toEqual(["index", "findings", "tree"]);
    expect(made.filter((s) => s.made!.kind === "skp")).toHaveLength(22);
    expect(made.map((s) => s.name)).toContain("SKP CPNS-9 Intan Contoh");
    const before = OpcPackage.open(readFileSync(CLEAN));
    const after = OpcPackage.open(readFileSync(output));
    for (const part of before.partNames().filter((name) => /worksheets|sharedStrings|theme/.test(name)))
      expect(Buffer.from(after.bytes(part)).equals(Buffer.from(before.bytes(part)))).toBe(true);
    expect(readdirSync(folder)).toEqual(["jadi.xlsx"]);
  });

  test("a second run on its own output makes the same sheets again and no more", async () => {
    const first = inFolder("1.xlsx");
    const second = inFolder("2.xlsx");
    await runCaptured("build", CLEAN, "-o", first);
    expect((await runCaptured("build", first, "-o", second)).code).toBe(0);
    const names = async (file: string): Promise<string[]> => (await sheetsOf(file)).map((s) => s.name);
    expect(await names(second)).toEqual(await names(first));
  });

  test("builds and shows findings when there are errors; --strict makes them count", async () => {
    const output = inFolder("jadi.xlsx");
    const plain = await runCaptured("build", BROKEN, "--sheet", "Induk tidak ada", "-o", output);
    expect(plain).toMatchObject({ code: 0, err: [] });
    expect(plain.out.join("\n")).toContain('Induk "TI.9" tidak ditemukan');
    const strict = await runCaptured("build", BROKEN, "--sheet", "Induk tidak ada", "-o", output, "--strict");
    expect(strict.code).toBe(1);
    expect(strict.err).toHaveLength(1);
  });

  test("--in-place keeps the original beside it, an earlier backup too; when nothing changes it writes nothing and says so", async () => {
    const file = inFolder("tabel.xlsx");
    copyFileSync(CLEAN, file);
    await runCaptured("build", file, "--in-place");
    expect(readFileSync(inFolder("tabel.xlsx.bak")).equals(readFileSync(CLEAN))).toBe(true);
    const once = readFileSync(file);
    const again = await runCaptured("build", file, "--in-place");
    expect(again).toMatchObject({ code: 0, err: [] });
    expect(again.out.at(-1)).toMatch(/^Tidak ada yang berubah/);
    expect(again.out.join("\n")).not.toContain(".bak");
    expect(readdirSync(folder).sort()).toEqual(["tabel.xlsx", "tabel.xlsx.bak"]);
    await runCaptured("build", file, "--in-place", "--year", "2027");
    expect(readFileSync(inFolder("tabel.xlsx.bak2")).equals(once)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["tabel.xlsx", "tabel.xlsx.bak", "tabel.xlsx.bak2"]);
  });

  test("names the sheets that the user has edited and that stay, with the names of the new ones", async () => {
    const file = inFolder("tabel.xlsx");
    await runCaptured("build", CLEAN, "-o", file);
    const target = "xl/worksheets/sheet6.xml";
    const edited = rewrite(readFileSync(file), target, (xml) =>
      xml.replace("<is><t", "<is><t>Diubah. </t></is></c><c><is><t"),
    );
    writeFileSync(file, edited);
    const { out, code } = await runCaptured("build", file, "--in-place");
    expect(code).toBe(0);
    const [line] = out.filter((text) => text.includes("tetap disimpan"));
    const made = (await sheetsOf(file)).filter((sheet) => sheet.made !== null).map((sheet) => sheet.name);
    const [, kept, fresh] = /disimpan: "([^"]+)" \(yang baru: "([^"]+)"\)\.$/.exec(line!)!;
    expect(fresh).toBe(`${kept!} (2)`);
    expect(made).toContain(fresh);
    expect(made).not.toContain(kept);
  });

  test("names the earlier sheets that a build of another table takes away, in --json too", async () => {
    const first = inFolder("a.xlsx");
    const second = inFolder("b.xlsx");
    writeFileSync(inFolder("dua.xlsx"), encodeWorkbook({ "Bidang A": tableOf("Ana"), "Bidang B": tableOf("Budi") }));
    await runCaptured("build", inFolder("dua.xlsx"), "--sheet", "Bidang A", "-o", first);
    const { out } = await runCaptured("build", first, "--sheet", "Bidang B", "-o", second);
    expect(out.filter((line) => line.includes("dihapus"))).toEqual([
      'Lembar hasil sebelumnya yang dihapus: "SKP Ana".',
    ]);
    expect(out.at(-1)).toBe(`Selesai: ${second} berisi 4 lembar yang dibuat atau diperbarui, 1 di antaranya SKP.`);
    const json = JSON.parse(
      (await runCaptured("build", first, "--sheet", "Bidang B", "-o", second, "--json")).out[0]!,
    ) as Json;
    expect(json.removedSheets).toEqual(["SKP Ana"]);
    expect(json.sheets.map(({ name, kept }) => [name, kept])).toEqual([
      ["Daftar Isi", null],
      ["Temuan", null],
      ["Pohon Kinerja", null],
      ["SKP Budi", null],
    ]);
  });

  test("says how many employees a staff sheet gave, or which columns it lacks", async () => {
    const staff = (rows: readonly (readonly string[])[]): Uint8Array =>
      encodeWorkbook({ Data: tableOf("Ana"), "Daftar Pegawai": rows });
    const file = inFolder("pegawai.xlsx");
    writeFileSync(
      file,
      staff([
        ["Nama", "NIP", "Jabatan"],
        ["Ana", "198501012010011001", "Analis"],
        ["Budi", "", "Analis"],
      ]),
    );
    expect((await runCaptured("read", file)).out.at(-1)).toBe('2 pegawai dibaca dari lembar "Daftar Pegawai"');
    writeFileSync(
      file,
      staff([
        ["Sebutan", "Keterangan"],
        ["Ana", "cuti"],
      ]),
    );
    expect((await runCaptured("read", file)).out.at(-1)).toMatch(
      /^Lembar "Daftar Pegawai" tidak dapat dibaca .* Nama .*NIP/,
    );
    writeFileSync(file, encodeWorkbook({ Data: tableOf("Ana") }));
    expect((await runCaptured("read", file)).out.join("\n")).not.toMatch(/pegawai dibaca|Daftar Pegawai/);
  });

  test("the year chosen is the year on the sheets", async () => {
    const output = inFolder("jadi.xlsx");
    await runCaptured("build", CLEAN, "-o", output, "--year", "2027");
    const book = XlsxWorkbook.open(readFileSync(output));
    const grid = await book.read("SKP CPNS-1 Ana Contoh");
    const texts = Array.from({ length: grid.rowCount }, (_, r) =>
      Array.from({ length: grid.columnCount }, (_, c) => grid.text((r + 1) as never, (c + 1) as never)).join("|"),
    ).join("\n");
    expect(texts).toContain("1 JANUARI SD 31 DESEMBER TAHUN 2027");
    expect(texts).toContain("18 Perangkat Daerah");
  });
});

describe("jenjang check and read", () => {
  test("--json prints one object and nothing else", async () => {
    const run = await runCaptured("check", CLEAN, "--json");
    expect(run).toMatchObject({ code: 0, err: [] });
    expect(run.out).toHaveLength(1);
    const json = JSON.parse(run.out[0]!) as Json;
    expect(json.sheet).toBe("Cascading");
    expect(json.nodes).toHaveLength(30);
    expect(json.findings).toEqual([]);
    expect(json.nodes.find((n) => n.id === "OP.01")).toMatchObject({
      code: "OP.01",
      parent: "TI.1",
      level: 5,
      cell: "Cascading!G13",
      component: "4.01.02.1.02.0002",
      owners: [{ position: "Analis Kebijakan Ahli Pertama", name: "CPNS-1 Ana Contoh (rekaan)" }],
      indicators: [
        { text: "Jumlah perangkat daerah yang didampingi", unit: "Perangkat Daerah", targets: { "2025": "12" } },
      ],
    });
  });

  test("errors among the findings give exit code 1, in either language", async () => {
    for (const lang of ["id", "en"])
      expect((await runCaptured("check", BROKEN, "--sheet", "tautan berputar", "--lang", lang)).code).toBe(1);
  });

  test("without --sheet the best sheet is taken and named", async () => {
    const { out } = await runCaptured("read", CLEAN);
    expect(out[0]).toContain("biro-organisasi.xlsx");
    expect(out[1]).toContain('"Cascading"');
    expect(out[2]).toContain('"Tabel Panjang"');
  });
});

describe("input that cannot be used ends with one sentence, code 2 and nothing written", () => {
  const nothingWritten = async (file: string, ...more: string[]): Promise<string> => {
    const before = readdirSync(folder);
    const run = await runCaptured("build", file, "-o", inFolder("jadi.xlsx"), ...more);
    expect(run.code).toBe(2);
    expect(run.out.length).toBeLessThanOrEqual(1);
    expect(run.err).toHaveLength(1);
    expect(run.err[0]).toMatch(/^[^\n]+[.]$/);
    expect(readdirSync(folder)).toEqual(before);
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
    for (const output of [same, join(folder, ".", "sama.xlsx")])
      expect(await runCaptured("build", same, "-o", output)).toMatchObject({
        code: 2,
        err: [expect.stringContaining("--in-place")],
      });
    const locked = inFolder("terkunci.xlsx");
    copyFileSync(CLEAN, locked);
    chmodSync(locked, 0o444);
    for (const [output, fault] of [
      [locked, "tidak dapat ditulis"],
      [folder, "adalah folder, bukan berkas."],
      [inFolder("tidak/ada.xlsx"), `Folder "${inFolder("tidak")}" tidak ada.`],
    ] as const)
      expect(await runCaptured("build", same, "-o", output)).toMatchObject({
        code: 2,
        err: [expect.stringContaining(fault)],
      });
    expect(await nothingWritten(folder)).toMatch(/adalah folder, bukan berkas\.$/);
    expect(await runCaptured("build", locked, "--in-place")).toMatchObject({ code: 2 });
    expect(readFileSync(locked).equals(readFileSync(CLEAN))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["sama.xlsx", "terkunci.xlsx"]);
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
    expect(readdirSync(folder)).toEqual(["makro.xlsm"]);
    expect(await runCaptured("build", CLEAN, "-o", inFolder("JADI.XLSX"))).toMatchObject({ code: 0, err: [] });
  });

  test("a workbook cut short, without the names of its parts", async () => {
    writeFileSync(inFolder("putus.xlsx"), readFileSync(CLEAN).subarray(0, 9000));
    expect(await nothingWritten(inFolder("putus.xlsx"))).toBe(
      `Berkas "${inFolder("putus.xlsx")}" tidak lengkap atau rusak. Salin atau unduh ulang berkasnya.`,
    );
  });

  test("a table whose levels and parents are not recognised, with the columns it needs", async () => {
    const rows = [
      ["Nama Barang", "Merek", "Jumlah", "Harga"],
      ...Array(5).fill(["Kursi", "A", "2", "300"]),
    ] as string[][];
    writeFileSync(inFolder("barang.xlsx"), encodeWorkbook({ Barang: rows }));
    expect(await nothingWritten(inFolder("barang.xlsx"))).toMatch(
      /^Lembar "Barang" berisi tabel, tetapi kolom jenjang atau kolom Induk-nya tidak dikenali\. .*Kode, Induk, dan Kinerja/,
    );
  });

  describeShared("real tables", () => {
    test("a scan gone wrong is refused with a reason", async () => {
      expect(await nothingWritten(sharedSample("garbled-ocr.xlsx"))).toMatch(/pindai/);
    });
  });
});
