import { writeFileSync } from "node:fs";
import { runCaptured } from "./captured-run";
import { encodeWorkbook } from "./plain-workbook";
import { tableOf } from "./small-table";
import { temporaryFolder } from "./temporary-folder";

const { inFolder } = temporaryFolder();

function workbookOf(sheets: Parameters<typeof encodeWorkbook>[0]): string {
  const file = inFolder("tabel.xlsx");
  writeFileSync(file, encodeWorkbook(sheets));
  return file;
}

const PLAN = tableOf("Ana");
const CHANGE = PLAN.map((cells, i) => (i === 2 ? [...cells.slice(0, 6), "95", "Kabag"] : cells));

describe("several --sheet", () => {
  test("make one tree, and are told with what they repeat", async () => {
    const file = workbookOf({ Ana: PLAN, Budi: tableOf("Budi"), Catatan: [["Rapat hari Senin"]] });
    const run = await runCaptured("read", file, "--sheet", "Ana", "--sheet", "Budi");
    expect(run).toMatchObject({ code: 0, err: [] });
    expect(run.out).toContain('Digabung dengan lembar "Budi", tabel panjang; 3 kinerja sudah ada di lembar sebelumnya');
    expect(run.out).toContain("3 kinerja pada 3 jenjang");
    const json = await runCaptured("read", file, "--sheet", "Ana", "--sheet", "Budi", "--json");
    expect(JSON.parse(json.out[0]!)).toMatchObject({
      sheet: "Ana",
      joined: [{ sheet: "Budi", layout: "long", repeated: 3 }],
      nodes: [{}, {}, { owners: [{ position: "Ana" }, { position: "Budi" }] }],
    });
  });

  test("are refused by the name of the one that is not there or cannot be read", async () => {
    const file = workbookOf({ Ana: PLAN, Catatan: [["Rapat hari Senin"]] });
    const missing = await runCaptured("read", file, "--sheet", "Ana", "--sheet", "Budi");
    expect(missing.code).toBe(2);
    expect(missing.err.join(" ")).toContain('"Budi"');
    const unreadable = await runCaptured("read", file, "--sheet", "Ana", "--sheet", "Catatan");
    expect(unreadable.code).toBe(2);
    expect(unreadable.err.join(" ")).toContain('"Catatan"');
  });

  test("make their sheets as one tree does", async () => {
    const file = workbookOf({ Ana: PLAN, Budi: tableOf("Budi") });
    const run = await runCaptured("build", file, "--sheet", "Ana", "--sheet", "Budi", "-o", inFolder("jadi.xlsx"));
    expect(run).toMatchObject({ code: 0, err: [] });
    const converted = inFolder("rapi.xlsx");
    expect((await runCaptured("convert", file, "--sheet", "Ana", "--sheet", "Budi", "-o", converted)).code).toBe(0);
    const read = await runCaptured("read", converted, "--sheet", "Tabel Cascading", "--json");
    expect(JSON.parse(read.out[0]!)).toMatchObject({
      joined: [],
      nodes: [{}, {}, { owners: [{ position: "Ana" }, { position: "Budi" }] }],
    });
  });
});

describe("jenjang compare", () => {
  test("lists what the sheet of the change says otherwise, found by its name or named", async () => {
    const file = workbookOf({ Renja: PLAN, "Renja Perubahan": CHANGE });
    const expected = [
      'Perubahan dari lembar "Renja" ke lembar "Renja Perubahan"',
      "2 perubahan:",
      `  'Renja Perubahan'!G3 Meningkatnya mutu perencanaan: target 2025 berubah dari "90" menjadi "95"`,
      `  'Renja Perubahan'!D3 Meningkatnya mutu perencanaan: penanggung jawab ditambahkan, "Kabag"`,
    ];
    const found = await runCaptured("compare", file);
    expect(found).toMatchObject({ code: 0, err: [] });
    expect(found.out.slice(1)).toEqual(expected);
    const named = await runCaptured("compare", file, "--sheet", "Renja", "--sheet", "Renja Perubahan");
    expect(named.out).toEqual(found.out);
    const json = await runCaptured("compare", file, "--json");
    expect(JSON.parse(json.out.join(""))).toMatchObject({
      earlier: "Renja",
      later: "Renja Perubahan",
      changes: [{ kind: "target", was: "90", is: "95", year: "2025" }, { kind: "owner" }],
    });
  });

  test("says that nothing has changed", async () => {
    const run = await runCaptured("compare", workbookOf({ Renja: PLAN, "Renja Perubahan": PLAN }));
    expect(run.out.at(-1)).toBe("Tidak ada yang berubah.");
  });

  test("says what is missing: two sheets of such names, or the second sheet", async () => {
    const file = workbookOf({ Renja: PLAN, Lain: CHANGE });
    const unnamed = await runCaptured("compare", file);
    expect(unnamed).toMatchObject({ code: 2, out: [expect.anything()] });
    expect(unnamed.err.join(" ")).toContain('"Renja", "Lain"');
    const one = await runCaptured("compare", file, "--sheet", "Renja");
    expect(one).toMatchObject({
      code: 2,
      err: ["Untuk compare sebutkan dua lembar: --sheet MURNI --sheet PERUBAHAN."],
    });
  });
});
