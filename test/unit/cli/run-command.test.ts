import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { rewrite } from "../workbook/xlsx/write/written-file";
import { runCaptured } from "./captured-run";
import { encodeWorkbook } from "./plain-workbook";
import { tableOf } from "./small-table";
import { temporaryFolder } from "./temporary-folder";

const ROOT = join(__dirname, "..", "..", "..");
const CLEAN = join(ROOT, "samples", "biro-organisasi.xlsx");
const BROKEN = join(ROOT, "samples", "salah-tautan.xlsx");

const { inFolder, inside } = temporaryFolder();

const sheetsOf = (file: string) => XlsxWorkbook.open(readFileSync(file)).sheets();

interface Json {
  readonly sheet: string;
  readonly nodes: readonly { readonly id: string; readonly parent: string | null }[];
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly severity: string }[];
  readonly sheets: readonly { readonly name: string; readonly kind: string }[];
  readonly keptSheets: readonly string[];
  readonly removedSheets: readonly string[];
}

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
    expect(inside()).toEqual(["jadi.xlsx"]);
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
    const original = encodeWorkbook({ Data: tableOf("Ana") });
    writeFileSync(file, original);
    await runCaptured("build", file, "--in-place");
    expect(readFileSync(inFolder("tabel.xlsx.bak")).equals(original)).toBe(true);
    const once = readFileSync(file);
    const again = await runCaptured("build", file, "--in-place");
    expect(again).toMatchObject({ code: 0, err: [] });
    expect(again.out.at(-1)).toMatch(/^Tidak ada yang berubah/);
    expect(again.out.join("\n")).not.toContain(".bak");
    expect(inside()).toEqual(["tabel.xlsx", "tabel.xlsx.bak"]);
    await runCaptured("build", file, "--in-place", "--lang", "en");
    expect(readFileSync(inFolder("tabel.xlsx.bak2")).equals(once)).toBe(true);
    expect(inside()).toEqual(["tabel.xlsx", "tabel.xlsx.bak", "tabel.xlsx.bak2"]);
  });

  test("names the sheets that the user has edited and that stay, with the names of the new ones", async () => {
    const file = inFolder("tabel.xlsx");
    writeFileSync(inFolder("asal.xlsx"), encodeWorkbook({ Data: tableOf("Ana") }));
    await runCaptured("build", inFolder("asal.xlsx"), "-o", file);
    const edited = rewrite(readFileSync(file), "xl/worksheets/sheet3.xml", (xml) =>
      xml.replace(/<is><t([^>]*)>/, "<is><t$1>Diubah: "),
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
    expect(json.keptSheets).toEqual([]);
    expect(json.sheets).toEqual([
      { name: "Daftar Isi", kind: "index" },
      { name: "Temuan", kind: "findings" },
      { name: "Pohon Kinerja", kind: "tree" },
      { name: "SKP Budi", kind: "skp" },
    ]);
  });

  test("names an earlier sheet that a build of another table does not want, and that was edited by hand, among the kept ones", async () => {
    const file = inFolder("c.xlsx");
    const again = inFolder("d.xlsx");
    writeFileSync(file, encodeWorkbook({ "Bidang A": tableOf("Ana"), "Bidang B": tableOf("Budi") }));
    await runCaptured("build", file, "--sheet", "Bidang A", "--in-place");
    const part = `xl/worksheets/sheet${(await sheetsOf(file)).findIndex(({ name }) => name === "SKP Ana") + 1}.xml`;
    writeFileSync(
      file,
      rewrite(readFileSync(file), part, (xml) => xml.replace(/<is><t([^>]*)>/, "<is><t$1>Diubah: ")),
    );
    const told = await runCaptured("build", file, "--sheet", "Bidang B", "-o", again);
    expect(told.out).toContain(
      'Lembar hasil sebelumnya yang sudah Anda ubah tidak dihapus dan menjadi lembar Anda sendiri: "SKP Ana".',
    );
    const { out } = await runCaptured("build", file, "--sheet", "Bidang B", "--in-place", "--json");
    const json = JSON.parse(out[0]!) as Json;
    expect([json.keptSheets, json.removedSheets]).toEqual([["SKP Ana"], []]);
    expect(json.sheets.map(({ name }) => name)).toEqual(["Daftar Isi", "Temuan", "Pohon Kinerja", "SKP Budi"]);
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

describe("jenjang in a workbook that remembers", () => {
  const REMEMBERED = [
    ["Lembar", "Hal", "Judul kolom", "Isi"],
    ["Data", "Tahun target dan SKP", "", "2026"],
    ["Data", "Kolom F", "Satuan", "Tidak dibaca"],
    ["(semua)", "SKP: tempat", "", "Kupang"],
  ];
  const years = tableOf("Ana").map((row, i) => [...row, i === 0 ? "Target 2026" : "95"]);

  test("reads, checks and builds as is remembered there; --year stands above it", async () => {
    const file = inFolder("ingat.xlsx");
    writeFileSync(file, encodeWorkbook({ Data: years, Pengaturan: REMEMBERED }));
    const units = async (...more: string[]) => {
      const { out } = await runCaptured("read", file, "--json", ...more);
      const { nodes } = JSON.parse(out[0]!) as { nodes: { indicators: { unit: string | null }[] }[] };
      return nodes.map(({ indicators }) => indicators[0]!.unit);
    };
    expect(await units()).toEqual([null, null, null]);
    expect(await units("--sheet", "Data")).toEqual([null, null, null]);
    expect((await runCaptured("check", file)).out).toContain('Pengaturan di lembar "Pengaturan" dipakai.');
    expect((await runCaptured("check", CLEAN)).out.join()).not.toContain("Pengaturan");
    const output = inFolder("jadi.xlsx");
    const printed = async (...more: string[]) => {
      expect((await runCaptured("build", file, "-o", output, ...more)).code).toBe(0);
      const grid = await XlsxWorkbook.open(readFileSync(output)).read("SKP Ana");
      const texts: string[] = [];
      grid.eachCell((row, column) => texts.push(grid.text(row, column)));
      return texts.join("\n");
    };
    expect(await printed()).toMatch(/TAHUN 2026[^]*Kupang/);
    expect(await printed("--year", "2025")).toMatch(/TAHUN 2025[^]*Kupang/);
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

  test("columns that were not understood are named", async () => {
    writeFileSync(
      inFolder("map.xlsx"),
      encodeWorkbook({
        Data: [
          ["Tujuan", "Sasaran", "Indikator", "Warna Map"],
          ["Meningkatnya A", "Meningkatnya B", "Nilai B", "biru"],
        ],
      }),
    );
    const { out } = await runCaptured("read", inFolder("map.xlsx"));
    expect(out).toContain('Kolom yang tidak dibaca karena judulnya tidak dikenali: D "Warna Map".');
    const json = JSON.parse((await runCaptured("read", inFolder("map.xlsx"), "--json")).out[0]!) as object;
    expect(json).toMatchObject({ unread: [{ heading: "Warna Map", cell: "Data!D1" }] });
  });

  test("without --sheet the best sheet is taken and named", async () => {
    const { out } = await runCaptured("read", CLEAN);
    expect(out[0]).toContain("biro-organisasi.xlsx");
    expect(out[1]).toContain('"Cascading"');
    expect(out[2]).toContain('"Tabel Panjang"');
  });
});
