import fc from "fast-check";
import "../../setup/generated-cases";
import { readSettings, rememberSettings } from "../../../src/app/remember-settings";
import { planSettings } from "../../../src/core/settings/plan-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import type { Workbook } from "../../../src/workbook/workbook";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { openInExcel, type OpenedInExcel } from "../../contract/opened-in-excel";
import { encodeWorkbook } from "../cli/plain-workbook";
import { tableOf } from "../cli/small-table";
import { anySettings, LANGUAGES } from "../core/settings/any-settings";
import { rowsOfPlan } from "../core/settings/grid-of-plan";

const [ID, EN] = LANGUAGES;
const BOOK = encodeWorkbook({ Data: tableOf("Ana") });
const KUPANG: Settings = { ...DEFAULT_SETTINGS, skp: { ...DEFAULT_SETTINGS.skp, place: "Kupang" } };
/** Workbooks that are written in the law for hosts. */
const CASES = 12;

const tabs = async (workbook: Workbook) =>
  (await workbook.sheets()).map(({ name, made }) => [name, made?.kind ?? null]);

/** The person types into the line of the settings sheet with this topic, or below all of them. */
async function type({ host, workbook }: OpenedInExcel, sheet: string, topic: string, texts: readonly string[]) {
  const grid = await workbook.read(sheet);
  const rows = Array.from({ length: grid.rowCount }, (_, i) => i + 1);
  const row = rows.find((each) => grid.text(each as never, 2 as never) === topic) ?? grid.rowCount + 2;
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`A${row}:D${row}`);
    range.values = [[...texts]];
    await context.sync();
  });
}

/** A workbook with a sheet of these rows that nobody has marked. */
function unmarked(name: string, rows: readonly (readonly string[])[]): XlsxWorkbook {
  return XlsxWorkbook.open(encodeWorkbook({ Data: tableOf("Ana"), [name]: rows }));
}

const plainRows = (settings: Settings): string[][] =>
  rowsOfPlan(planSettings(settings, ID)).map((row) => row.map((value) => String(value ?? "")));

describe("what a workbook remembers", () => {
  test("is what was remembered, in a file, in Excel and from the one to the other", async () => {
    await fc.assert(
      fc.asyncProperty(anySettings, fc.constantFrom(...LANGUAGES), async (settings, texts) => {
        const file = XlsxWorkbook.open(BOOK);
        await rememberSettings(file, settings, texts);
        expect(await readSettings(file, LANGUAGES)).toEqual(settings);
        const excel = openInExcel(file.toBytes());
        expect(await readSettings(excel.workbook, LANGUAGES)).toEqual(settings);
        const fresh = openInExcel(BOOK);
        await rememberSettings(fresh.workbook, settings, texts);
        expect(await readSettings(fresh.workbook, LANGUAGES)).toEqual(settings);
        expect(await readSettings(XlsxWorkbook.open(fresh.save()), LANGUAGES)).toEqual(settings);
      }),
      { numRuns: CASES },
    );
  });

  test("is nothing while there is no sheet for it, and no sheet is read to find that out", async () => {
    const workbook = XlsxWorkbook.open(BOOK);
    const read = jest.spyOn(workbook, "read");
    expect(await readSettings(workbook, LANGUAGES)).toEqual(DEFAULT_SETTINGS);
    expect(read).not.toHaveBeenCalled();
  });

  test("stands on one sheet, which has the name of the language that wrote it last", async () => {
    const workbook = XlsxWorkbook.open(BOOK);
    await rememberSettings(workbook, KUPANG, ID);
    await rememberSettings(workbook, KUPANG, ID);
    expect(await tabs(workbook)).toEqual([
      ["Data", null],
      ["Pengaturan", "settings"],
    ]);
    await rememberSettings(workbook, await readSettings(workbook, LANGUAGES), EN);
    expect(await tabs(workbook)).toEqual([
      ["Data", null],
      ["Settings", "settings"],
    ]);
    expect(await readSettings(workbook, LANGUAGES)).toEqual(KUPANG);
  });

  test("is what the person has typed there; it is kept when the sheet is written anew, and no second sheet is left", async () => {
    const excel = openInExcel(BOOK);
    const { workbook } = excel;
    await rememberSettings(workbook, KUPANG, ID);
    await type(excel, "Pengaturan", ID.topics.skpInstitution, [
      "(semua)",
      ID.topics.skpInstitution,
      "",
      "=Biro Organisasi",
    ]);
    await type(excel, "Pengaturan", "-", ["Data", "Warna kotak", "", "biru"]);
    for (const later of [workbook, openInExcel(excel.save()).workbook, XlsxWorkbook.open(excel.save())]) {
      const settings = await readSettings(later, LANGUAGES);
      expect(settings.skp).toMatchObject({ place: "Kupang", institution: "=Biro Organisasi" });
      expect(settings.foreign).toEqual([["Data", "Warna kotak", "", "biru"]]);
      await rememberSettings(later, settings, ID);
      expect(await tabs(later)).toEqual([
        ["Data", null],
        ["Pengaturan", "settings"],
      ]);
      expect(await readSettings(later, LANGUAGES)).toEqual(settings);
    }
  });

  test("is read from a sheet that lost its mark, by its name in either language and its table", async () => {
    for (const name of ["Pengaturan", "pengaturan", "Settings"])
      expect(await readSettings(unmarked(name, plainRows(KUPANG)), LANGUAGES)).toEqual(KUPANG);
    expect(await readSettings(unmarked("Pilihan", plainRows(KUPANG)), LANGUAGES)).toEqual(DEFAULT_SETTINGS);
    const own = [["Pengaturan ruang rapat"], ["(semua)", "SKP: tempat", "", "Kupang"]];
    expect(await readSettings(unmarked("Pengaturan", own), LANGUAGES)).toEqual(DEFAULT_SETTINGS);
  });

  test("is read from the marked sheet when there is one, though another has the name", async () => {
    const workbook = unmarked("Pengaturan", plainRows(KUPANG));
    const settings = { ...KUPANG, skp: { ...KUPANG.skp, place: "Soe" } };
    await rememberSettings(workbook, settings, ID);
    expect(await tabs(workbook)).toContainEqual(["Pengaturan (2)", "settings"]);
    expect(await readSettings(workbook, LANGUAGES)).toEqual(settings);
  });

  test("is not what stands on a copy that the person made of the sheet", async () => {
    const excel = openInExcel(BOOK);
    await rememberSettings(excel.workbook, KUPANG, ID);
    const { sheets } = excel.host.workbook;
    const original = sheets.find(({ name }) => name === "Pengaturan")!;
    sheets.unshift({ ...structuredClone(original), id: "{COPY}", name: "Pengaturan (2)" });
    await type(excel, "Pengaturan (2)", ID.topics.skpPlace, ["(semua)", ID.topics.skpPlace, "", "Soe"]);
    expect(await readSettings(excel.workbook, LANGUAGES)).toEqual(KUPANG);
  });
});
