import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RibbonCommand } from "../../../src/app/command-report";
import { runRibbonCommand } from "../../../src/commands/run-ribbon-command";
import { column, row } from "../../../src/core/address/address";
import { WorkbookError, type Workbook } from "../../../src/workbook/workbook";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { encodeWorkbook } from "../cli/plain-workbook";
import { tableOf } from "../cli/small-table";
import { rewrite } from "../workbook/xlsx/write/written-file";
import { fileCommandHost } from "./file-command-host";

const SAMPLES = join(__dirname, "..", "..", "..", "samples");
const COMMANDS: readonly Exclude<RibbonCommand, "convert">[] = ["check", "tree", "skp"];

const sample = (name: string) => XlsxWorkbook.open(readFileSync(join(SAMPLES, name)));
const small = (sheets: Parameters<typeof encodeWorkbook>[0]) => XlsxWorkbook.open(encodeWorkbook(sheets));

async function textOf(workbook: Workbook, sheet: string): Promise<string> {
  const grid = await workbook.read(sheet);
  const texts: string[] = [];
  for (let r = 1; r <= grid.rowCount; r++)
    for (let c = 1; c <= grid.columnCount; c++) texts.push(grid.text(row(r), column(c)));
  return texts.filter((text) => text !== "").join("\n");
}

const made = async (workbook: Workbook) => (await workbook.sheets()).filter((sheet) => sheet.made !== null);

describe("a press that succeeds", () => {
  test("makes the command's sheets and no others, turns to the one that shows them, and says nothing", async () => {
    const shows = { check: "Temuan", tree: "Pohon Kinerja", skp: "Daftar Isi" };
    const kinds = { check: ["findings"], tree: ["tree"], skp: ["index", "skp"] };
    for (const command of COMMANDS) {
      const workbook = small({ Data: tableOf("Ana") });
      const host = fileCommandHost(workbook, "Data");
      await runRibbonCommand(command, host);
      expect([host.shown, host.told]).toEqual([[shows[command]], []]);
      expect((await made(workbook)).map((sheet) => sheet.made!.kind)).toEqual(kinds[command]);
    }
  });

  test("is remembered for the pane in counts and names of sheets, with nobody's name and no NIP", async () => {
    const workbook = sample("biro-organisasi.xlsx");
    const host = fileCommandHost(workbook, "Cascading");
    await runRibbonCommand("skp", host);
    expect(host.remembered).toEqual([
      {
        ...{ outcome: "done", command: "skp", source: "Cascading", shows: "Daftar Isi", year: "2025", nodes: 30 },
        findings: { error: 0, warning: 0, info: 0 },
        ...{ skp: 22, skipped: 1, noMatrix: null, kept: 0, removed: 0, notTaken: { sheets: 0, settings: [] } },
      },
    ]);
    expect(JSON.stringify(host.remembered)).not.toMatch(/Contoh|\d{18}/);
  });

  test("reads the sheet that is in front when it is a cascade, else the one that reads best", async () => {
    const sources = async (active: string): Promise<unknown> => {
      const staff = [
        ["Nama", "Jabatan"],
        ["Ana", "Analis"],
      ];
      const workbook = small({ Data: tableOf("Ana"), Lain: tableOf("Budi"), Pegawai: staff });
      const host = fileCommandHost(workbook, active);
      await runRibbonCommand("check", host);
      return host.remembered.map((report) => report.outcome === "done" && report.source);
    };
    expect(await sources("Lain")).toEqual(["Lain"]);
    expect(await sources("Pegawai")).toEqual(["Data"]);
    expect(await sources("Grafik1")).toEqual(["Data"]);
  });

  test("reads the table that the press before has read, while the person looks at what came of it", async () => {
    const workbook = small({ Data: tableOf("Ana"), Lain: tableOf("Budi") });
    const protectedTree: Workbook["write"] = (plans, options) =>
      plans.some(({ kind }) => kind === "tree")
        ? Promise.reject(new WorkbookError("protected"))
        : workbook.write(plans, options);
    const host = fileCommandHost(overridden(workbook, { write: protectedTree }), "Lain", {
      activeSheet: async () => host.shown.at(-1) ?? "Lain",
    });
    for (const command of ["check", "tree", "skp"] as const) await runRibbonCommand(command, host);
    expect(host.shown).toEqual(["Temuan", "Pesan Jenjang", "Daftar Isi"]);
    expect(host.remembered.map(({ source }) => source)).toEqual(["Lain", "Lain", "Lain"]);
  });

  test("reads the sheet that reads best when Excel names none in front, as while a chart is, and remembers none", async () => {
    const refuse = () => Promise.reject(new WorkbookError("unsupported"));
    const host = fileCommandHost(small({ Data: tableOf("Ana") }), "", { activeSheet: refuse, recall: refuse });
    await runRibbonCommand("check", host);
    expect([host.shown, host.told]).toEqual([["Temuan"], []]);
  });

  test("tells of findings by their number", async () => {
    const host = fileCommandHost(sample("salah-tautan.xlsx"), "Induk tidak ada");
    await runRibbonCommand("check", host);
    expect(host.remembered).toMatchObject([{ source: "Induk tidak ada", findings: { error: 1 } }]);
  });

  test("counts the sheets that were kept because of edits, and those that went", async () => {
    const first = small({ Data: tableOf("Ana"), Lain: tableOf("Budi") });
    await runRibbonCommand("skp", fileCommandHost(first, "Data"));
    const index = (await first.sheets()).findIndex(({ name }) => name === "Daftar Isi") + 1;
    const edited = rewrite(first.toBytes(), `xl/worksheets/sheet${index}.xml`, (xml) =>
      xml.replace(/<is><t([^>]*)>/, "<is><t$1>Diubah: "),
    );
    const host = fileCommandHost(XlsxWorkbook.open(edited), "Lain");
    await runRibbonCommand("skp", host);
    expect(host.shown).toEqual(["Daftar Isi (2)"]);
    expect(host.remembered).toMatchObject([{ source: "Lain", shows: "Daftar Isi (2)", kept: 1, removed: 1 }]);
  });
});

describe("a press that comes to nothing ends on the notice sheet", () => {
  test("when no sheet holds a cascade: what, why and what to do stand there, and it is shown", async () => {
    for (const command of COMMANDS) {
      const workbook = small({ Surat: [["Kepada Yth."], ["Bapak Contoh"]] });
      const host = fileCommandHost(workbook, "Surat");
      await runRibbonCommand(command, host);
      expect([host.shown, host.told]).toEqual([["Pesan Jenjang"], []]);
      expect(host.remembered).toEqual([{ outcome: "failed", command, source: "Surat", notice: "Pesan Jenjang" }]);
      const text = await textOf(workbook, "Pesan Jenjang");
      expect(text).toMatch(/belum berhasil/);
      expect(text).toMatch(/lembar "Surat"/i);
      expect(text).toMatch(/Klik .* sekali lagi\./);
    }
  });

  test("in the language of Excel's menus", async () => {
    const workbook = small({ Surat: [["Kepada Yth."]] });
    await runRibbonCommand("tree", fileCommandHost(workbook, "Surat", { language: "en" }));
    expect(await textOf(workbook, "Jenjang Message")).toContain("The performance tree was not made.");
  });

  test("a second time too, with the same reason: the first notice is not taken for a sheet of the user's", async () => {
    const workbook = small({ Sheet1: [] });
    const host = fileCommandHost(workbook, "Sheet1");
    await runRibbonCommand("check", host);
    const first = await textOf(workbook, "Pesan Jenjang");
    await runRibbonCommand("check", host);
    expect(await textOf(workbook, "Pesan Jenjang")).toBe(first);
    expect((await made(workbook)).map(({ name }) => name)).toEqual(["Pesan Jenjang"]);
  });

  test("and the notice goes when the next press succeeds", async () => {
    const workbook = small({ Data: tableOf("Ana") });
    const hidden: Workbook = overridden(workbook, { read: () => Promise.reject(new WorkbookError("busy")) });
    await runRibbonCommand("tree", fileCommandHost(hidden, "Data"));
    expect(await textOf(workbook, "Pesan Jenjang")).toContain("Excel sedang sibuk");
    const host = fileCommandHost(workbook, "Data");
    await runRibbonCommand("tree", host);
    expect((await made(workbook)).map(({ name }) => name)).toEqual(["Pohon Kinerja"]);
    expect(host.remembered).toMatchObject([{ outcome: "done", removed: 0 }]);
  });

  test("when a sheet of the workbook is damaged", async () => {
    const bytes = encodeWorkbook({ Data: tableOf("Ana") });
    const broken = rewrite(bytes, "xl/worksheets/sheet1.xml", (xml) => xml.slice(0, xml.length / 2));
    const workbook = XlsxWorkbook.open(broken);
    await runRibbonCommand("check", fileCommandHost(workbook, "Data"));
    expect(await textOf(workbook, "Pesan Jenjang")).toContain("Buku kerja ini tidak lengkap atau rusak.");
  });

  test("when the program itself is at fault: with the error's name, without its text and its stack", async () => {
    const workbook = small({ Data: tableOf("Ana") });
    const read = () => Promise.reject(new RangeError("rahasia"));
    await runRibbonCommand("skp", fileCommandHost(overridden(workbook, { read }), "Data"));
    const text = await textOf(workbook, "Pesan Jenjang");
    expect(text).toContain("Terjadi kesalahan di dalam Jenjang (RangeError).");
    expect(text).toContain("laporkan");
    expect(text).not.toMatch(/rahasia|\.ts/);
  });
});

describe("what no sheet can show is told", () => {
  const refuse = (kind: WorkbookError["kind"]) => () => Promise.reject(new WorkbookError(kind));

  test("the whole reason, when not even the notice can be written", async () => {
    const workbook = overridden(small({ Data: tableOf("Ana") }), { write: refuse("protected") });
    const host = fileCommandHost(workbook, "Data");
    await runRibbonCommand("tree", host);
    expect(host.shown).toEqual([]);
    expect(host.told).toEqual([
      "Pohon kinerja belum berhasil dibuat. Buku kerja atau lembarnya diproteksi. Buka proteksinya (menu Tinjau). Klik Pohon Kinerja sekali lagi.",
    ]);
    expect(host.remembered).toEqual([{ outcome: "failed", command: "tree", source: "Data", notice: null }]);
  });

  test("where the result is, when Excel does not turn to it", async () => {
    const workbook = small({ Data: tableOf("Ana") });
    const host = fileCommandHost(workbook, "Data", { show: refuse("unsupported") });
    await runRibbonCommand("check", host);
    expect(host.told).toEqual([expect.stringContaining('Hasilnya sudah ada di lembar "Temuan".')]);
    expect(host.remembered).toMatchObject([{ outcome: "done" }]);
  });

  test("nothing, when only the report for the pane could not be kept: the sheet is shown and says all", async () => {
    const host = fileCommandHost(small({ Data: tableOf("Ana") }), "Data", { remember: refuse("busy") });
    await runRibbonCommand("check", host);
    expect([host.shown, host.told]).toEqual([["Temuan"], []]);
  });

  test("a fault of the program after the sheets were written, too", async () => {
    const remember = () => Promise.reject(new TypeError("x"));
    const host = fileCommandHost(small({ Data: tableOf("Ana") }), "Data", { remember });
    await runRibbonCommand("check", host);
    expect(host.told).toEqual([expect.stringMatching(/^Terjadi kesalahan di dalam Jenjang \(TypeError\)\./)]);
  });

  test("that a command is still running, and the second press changes nothing", async () => {
    const workbook = small({ Data: tableOf("Ana") });
    const host = fileCommandHost(workbook, "Data");
    await Promise.all([runRibbonCommand("tree", host), runRibbonCommand("check", host)]);
    expect(host.told).toEqual([expect.stringMatching(/^Jenjang masih bekerja di buku kerja ini\./)]);
    expect((await made(workbook)).map(({ name }) => name)).toEqual(["Pohon Kinerja"]);
  });
});

test("sheets that Excel will not print as planned are shown, with a notice beside them that says so", async () => {
  const workbook = small({ Data: tableOf("Ana") });
  const choosy = overridden(workbook, {
    write: async (...given) =>
      (await workbook.write(...given)).map((sheet) =>
        sheet.kind === "tree" ? { ...sheet, notTaken: ["paper"] } : sheet,
      ),
  });
  const host = fileCommandHost(choosy, "Data");
  await runRibbonCommand("tree", host);
  expect([host.shown, host.told]).toEqual([["Pohon Kinerja"], []]);
  expect(await textOf(workbook, "Pesan Jenjang")).toContain("Excel tidak menerima ukuran kertas pada 1 lembar.");
  expect(host.remembered).toMatchObject([{ notTaken: { sheets: 1, settings: ["paper"] } }]);
});

/** The workbook, but for some of what it does: faults of the world that a file does not have. */
function overridden(workbook: Workbook, faults: Partial<Workbook>): Workbook {
  return {
    can: workbook.can,
    sheets: () => workbook.sheets(),
    read: (...given) => workbook.read(...given),
    write: (...given) => workbook.write(...given),
    undo: () => workbook.undo(),
    mark: (...given) => workbook.mark(...given),
    edit: (...given) => workbook.edit(...given),
    ...faults,
  };
}
