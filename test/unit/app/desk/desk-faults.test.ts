import { NO_CHOICES } from "../../../../src/core/read/read-choices";
import { withSheetSettings } from "../../../../src/core/settings/sheet-settings";
import { column, row } from "../../../../src/core/address/address";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { encodeWorkbook } from "../../cli/plain-workbook";
import { tableOf } from "../../cli/small-table";
import {
  ALL_SKP,
  openExcelDesk,
  openFileDesk,
  type OpenedDesk,
  reading,
  sample,
  valueOf,
  WHOLE_TREE,
} from "./opened-desk";

const quiet = (): void => undefined;
const SMALL = encodeWorkbook({ Data: tableOf("Ana") });

/** What the person types in Excel meanwhile. */
async function type({ host }: OpenedDesk, sheet: string, cell: string, text: string): Promise<void> {
  await host!.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[text]];
    await context.sync();
  });
}

async function made({ desk }: OpenedDesk): Promise<readonly string[]> {
  return valueOf(await desk.survey()).made.map(({ name }) => name);
}

describe("a desk in an Excel", () => {
  test("that fails in the middle of a build says why and leaves the workbook as it was", async () => {
    const opened = await openExcelDesk(SMALL);
    valueOf(await opened.desk.read(reading("Data")));
    const before = opened.host!.totals.syncs;
    valueOf(await opened.desk.build({ part: "skp", skp: ALL_SKP }, quiet));
    const trips = opened.host!.totals.syncs - before;
    valueOf(await opened.desk.undo());
    const outcomes = new Set<string>();
    for (let after = 0; after < trips; after++) {
      opened.host!.failNext("AccessDenied", { after });
      const answer = await opened.desk.build({ part: "skp", skp: ALL_SKP }, quiet);
      if (answer.ok) throw new Error(`round trip ${after} was none`);
      outcomes.add(answer.failure.kind === "workbook" ? answer.failure.error : answer.failure.kind);
      expect(await made(opened)).toEqual([]);
    }
    expect([...outcomes]).toEqual(["protected"]);
    expect(valueOf(await opened.desk.build({ part: "skp", skp: ALL_SKP }, quiet)).skp).toBe(1);
  });

  test("whose person changed the cell meanwhile does not put another text in its place", async () => {
    const opened = await openExcelDesk(sample("salah-tautan.xlsx"));
    valueOf(await opened.desk.read(reading("Jenjang tidak dikenal")));
    const [finding] = valueOf(await opened.desk.check()).findings;
    await type(opened, "Jenjang tidak dikenal", "C13", "Kinerja Taktikal");
    const answer = await opened.desk.fix([finding!.id]);
    expect(answer).toMatchObject({
      failure: { kind: "workbook", error: "changed", detail: expect.stringContaining("C13") as string },
    });
  });

  test("whose person changed the table meanwhile builds what the table says now", async () => {
    const opened = await openExcelDesk(SMALL);
    expect(valueOf(await opened.desk.read(reading("Data"))).result).toMatchObject({ ok: true, facts: { nodes: 3 } });
    await type(opened, "Data", "D3", "Mutu perencanaan yang baru");
    const { shows } = valueOf(await opened.desk.build({ part: "tree", tree: WHOLE_TREE }, quiet));
    expect(shows).toBe("Pohon Kinerja");
    const { names } = valueOf(await opened.desk.tree(WHOLE_TREE));
    expect(names).toContain("T1 Mutu perencanaan yang baru");
  });

  test("does not take away a sheet that the person has edited, and says which it is", async () => {
    const opened = await openExcelDesk(SMALL);
    valueOf(await opened.desk.read(reading("Data")));
    const { shows } = valueOf(await opened.desk.build({ part: "findings" }, quiet));
    await type(opened, shows, "A1", "Catatan saya");
    expect(valueOf(await opened.desk.remove([{ kind: "findings", key: "" }]))).toEqual({ removed: 0, kept: [shows] });
    expect(valueOf(await opened.desk.survey()).sheets).toContain(shows);
  });

  test("that lets nothing be remembered still reads, and says that it is not remembered", async () => {
    const opened = await openExcelDesk(SMALL);
    const { choices } = valueOf(await opened.desk.read(reading("Data")));
    const before = opened.host!.totals.syncs;
    const changed = { ...choices, profile: "segitiga" };
    valueOf(await opened.desk.read(reading("Data", { choices: changed })));
    const trips = opened.host!.totals.syncs - before;
    opened.host!.failNext("AccessDenied", { after: trips });
    const view = valueOf(await opened.desk.read(reading("Data", { choices: changed, remember: true })));
    expect(view).toMatchObject({ remembered: false, choices: changed, result: { ok: true } });
    expect(await made(opened)).toEqual([]);
  });
});

describe("what a desk remembers of a sheet", () => {
  test("keeps what the person wrote into the settings sheet, and of one sheet what was said of another", async () => {
    const { desk } = await openFileDesk(encodeWorkbook({ Data: tableOf("Ana"), Lain: tableOf("Budi") }));
    for (const sheet of ["Data", "Lain"]) {
      const { choices } = valueOf(await desk.read(reading(sheet)));
      valueOf(await desk.read(reading(sheet, { choices: { ...choices, profile: "segitiga" }, remember: true })));
    }
    const { settings } = valueOf(await desk.read(reading("Data")));
    expect(settings.sheets.map(({ sheet }) => sheet)).toEqual(["Data", "Lain"]);
    const none = { sheet: "Lain", choices: NO_CHOICES, year: null };
    expect(withSheetSettings(settings, none).sheets).toHaveLength(1);
  });

  test("is not written a second time when nothing else was decided", async () => {
    const opened = await openExcelDesk(SMALL);
    const { choices } = valueOf(await opened.desk.read(reading("Data")));
    const request = reading("Data", { choices: { ...choices, profile: "segitiga" }, remember: true });
    const trips = async (): Promise<number> => {
      const before = opened.host!.totals.syncs;
      valueOf(await opened.desk.read(request));
      return opened.host!.totals.syncs - before;
    };
    const [first, second, third] = [await trips(), await trips(), await trips()];
    expect(second).toBeLessThan(first);
    expect(third).toBe(second);
  });

  test("goes when the choices are taken back", async () => {
    const { desk } = await openFileDesk(SMALL);
    const { choices } = valueOf(await desk.read(reading("Data")));
    valueOf(await desk.read(reading("Data", { choices: { ...choices, profile: "segitiga" }, remember: true })));
    const view = valueOf(await desk.read(reading("Data", { choices, remember: true })));
    expect([view.settings.sheets, view.remembered]).toEqual([[], false]);
  });

  test("is the table's own year when nobody chose another", async () => {
    const { desk } = await openFileDesk(SMALL);
    const view = valueOf(await desk.read(reading("Data", { year: "2025", remember: true })));
    expect([view.year, view.settings.sheets]).toEqual(["2025", []]);
  });
});

describe("the rows around a cell", () => {
  test("are shown of another sheet too, and of a merged area what it shows", async () => {
    const { desk } = await openFileDesk(sample("biro-organisasi.xlsx"));
    valueOf(await desk.read(reading("Cascading")));
    const staff = valueOf(await desk.excerpt({ sheet: "Pegawai", row: row(3), column: column(2) }, 1));
    expect([staff.sheet, staff.rows.length]).toEqual(["Pegawai", 3]);
    const { merges } = await XlsxWorkbook.open(sample("biro-organisasi.xlsx")).read("Cascading");
    const { top, left } = merges.find((area) => area.top > 5 && area.bottom - area.top >= 2)!;
    const at = { sheet: "Cascading", row: row(top + 1), column: left };
    const { rows, columns } = valueOf(await desk.excerpt(at, 1));
    const texts = rows.map((each) => each.texts[columns.findIndex(({ index }) => index === left)]);
    expect(texts[0]).toMatch(/\p{L}{4}/u);
    expect(texts).toEqual([texts[0], texts[0], texts[0]]);
  });
});
