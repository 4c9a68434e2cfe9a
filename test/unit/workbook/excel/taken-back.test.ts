import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { column, row } from "../../../../src/core/address/address";
import { ExcelWorkbook } from "../../../../src/workbook/excel/excel-workbook";
import { buildCell, buildPlan, PLAIN_PRINT, PLAIN_STYLE } from "../../../contract/plan-builder";
import type { ExcelHost } from "../../../excel-host/excel-host";
import type { HostSheet } from "../../../excel-host/model/host-workbook";
import { openWorkbook, skpPlan, treePlan, whatIsSeen } from "./opened-workbook";

const FIRST = [treePlan("lama"), skpPlan("Ani", "lama"), skpPlan("Budi", "lama")];
const SECOND = [treePlan("baru"), skpPlan("Budi", "baru"), skpPlan("Cici", "baru")];

/** A workbook that was written twice, and how it stood in between. */
async function writtenTwice() {
  const { host, workbook } = openWorkbook();
  await workbook.write(FIRST);
  const before = whatIsSeen(host.workbook);
  await workbook.write(SECOND);
  return { host, workbook, before };
}

const namesIn = ({ workbook }: ExcelHost) => workbook.sheets.map(({ name }) => name);
const sheetIn = ({ workbook }: ExcelHost, name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;
const byName = (seen: unknown) => (seen as { name: string }[]).sort((a, b) => (a.name < b.name ? -1 : 1));

/** What the user typed into a sheet's first cell. */
function typeInto(host: ExcelHost, name: string): void {
  sheetIn(host, name).cells.get(0)!.value = "diubah sendiri";
}

/** As Excel's "Move or Copy" makes it: with our mark, before all other tabs. */
function copyToFront({ workbook }: ExcelHost, name: string): HostSheet {
  const original = workbook.sheets.find((sheet) => sheet.name === name)!;
  const copy = { ...structuredClone(original), id: "{0A0A0A0A-0000-0000-0000-0000000000FF}", name: `${name} (2)` };
  workbook.sheets.unshift(copy);
  return copy;
}

describe("an undo that Excel stops halfway", () => {
  test("can be asked for again and then puts everything back, whichever action of whichever round trip failed", async () => {
    const { host, workbook } = await writtenTwice();
    host.trips.length = 0;
    await workbook.undo();
    const trips = host.trips.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions);
    expect(trips.length).toBeGreaterThan(8);
    for (const [after, actions] of trips.entries())
      for (const atAction of new Set([0, 0.25, 0.5, 0.75, 1].map((share) => Math.floor(share * (actions - 1))))) {
        const again = await writtenTwice();
        again.host.failNext("GeneralException", { after, atAction });
        const isDone = await again.workbook.undo().then(
          () => true,
          (error: unknown) => {
            expect(error).toMatchObject({ name: "WorkbookError", kind: "unsupported" });
            return false;
          },
        );
        if (!isDone) await again.workbook.undo();
        expect({ after, atAction, seen: whatIsSeen(again.host.workbook) }).toEqual({
          ...{ after, atAction, seen: again.before },
        });
      }
  }, 120_000);
});

test("a rollback that Excel stops halfway leaves no half sheet that the next write takes for the user's", async () => {
  const whole = openWorkbook();
  await whole.workbook.write(FIRST);
  whole.host.trips.length = 0;
  await new ExcelWorkbook(whole.host.run).write(SECOND);
  const trips = whole.host.trips.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions);
  const largest = Math.max(...trips);
  for (const share of [0.3, 0.5, 0.7, 0.95]) {
    const { host, workbook } = openWorkbook();
    await workbook.write(FIRST);
    host.failNext("GeneralException", { after: trips.indexOf(largest), atAction: Math.floor(0.6 * largest) });
    // Listing, survey, boxes, cells, deleting and renaming come before the rollback writes.
    host.failNext("GeneralException", { after: 6, atAction: Math.floor(share * 150) });
    await expect(new ExcelWorkbook(host.run).write(SECOND)).rejects.toMatchObject({ kind: "half-written" });
    await new ExcelWorkbook(host.run).write(SECOND);
    expect(byName(whatIsSeen(host.workbook))).toEqual(byName(whatIsSeen(whole.host.workbook)));
  }
}, 60_000);

describe("undo", () => {
  test("leaves a sheet alone that became the user's meanwhile, by a command that found it edited", async () => {
    const { host, workbook } = await writtenTwice();
    typeInto(host, "SKP Budi");
    await new ExcelWorkbook(host.run).write([skpPlan("Budi", "lagi")]);
    expect(await workbook.undo()).toContainEqual({ name: "SKP Budi", outcome: "kept" });
    expect((await workbook.read("SKP Budi")).value(row(1), column(1))).toBe("diubah sendiri");
  });

  test("gives back the mark of a sheet only where the user has not protected it since, and does the rest", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write([skpPlan("Ani", "lama")]);
    typeInto(host, "SKP Ani");
    await workbook.write([skpPlan("Ani", "baru")]);
    sheetIn(host, "SKP Ani").isProtected = true;
    expect(await workbook.undo()).toEqual([{ name: "SKP Ani (2)", outcome: "removed" }]);
    expect(namesIn(host)).toEqual(["Data", "SKP Ani"]);
  });

  test("puts removed sheets back though the user has deleted the tabs before them", async () => {
    const { host, workbook } = openWorkbook();
    host.workbook.sheets.push(
      ...["X", "Y", "Z"].map((name) => ({ ...structuredClone(sheetIn(host, "Data")), id: name, name })),
    );
    await workbook.write([skpPlan("Ani", "lama"), skpPlan("Budi", "lama")]);
    await workbook.write([skpPlan("Budi", "baru")]);
    host.workbook.sheets = host.workbook.sheets.filter(({ name }) => !["X", "Y", "Z"].includes(name));
    await workbook.undo();
    expect(namesIn(host).sort()).toEqual(["Data", "SKP Ani", "SKP Budi"]);
  });

  test("puts a rewritten sheet that the user has deleted since back in its place", async () => {
    const { host, workbook, before } = await writtenTwice();
    host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== "SKP Budi");
    await workbook.undo();
    expect(whatIsSeen(host.workbook)).toEqual(before);
  });

  test("puts a sheet that the user had hidden back as a hidden one", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write([skpPlan("Ani", "lama")]);
    sheetIn(host, "SKP Ani").visibility = "Hidden";
    const before = whatIsSeen(host.workbook);
    await workbook.write([treePlan("baru")], { clear: ["skp"] });
    await workbook.undo();
    expect(whatIsSeen(host.workbook)).toEqual(before);
  });

  test("takes away the sheet that was added and not the copy that the user made of it", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write([skpPlan("Ani", "lama")]);
    copyToFront(host, "SKP Ani");
    await workbook.undo();
    expect(namesIn(host)).toEqual(["SKP Ani (2)", "Data"]);
  });

  test("puts numbers back as numbers, in whatever format the user has put them", async () => {
    const { host, workbook } = openWorkbook();
    const styles = [PLAIN_STYLE, { ...PLAIN_STYLE, numberFormat: "General" as const }];
    const cells = [buildCell(1, 1, "lama"), buildCell(2, 2, 12.5, { style: 1 })];
    await workbook.write([buildPlan({ key: "Ani", name: "SKP Ani", styles, cells })]);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("SKP Ani").getRange("B2").numberFormat = [["0.00"]];
      await context.sync();
    });
    const anew = new ExcelWorkbook(host.run);
    await anew.write([skpPlan("Ani", "baru")]);
    await anew.undo();
    const restored = await workbook.read("SKP Ani");
    expect([restored.value(row(2), column(2)), restored.text(row(2), column(2))]).toEqual([12.5, "12.50"]);
  });

  test("of a later write puts the looks back that an earlier undo has left, though the texts were the same all along", async () => {
    const { host, workbook } = openWorkbook();
    const portrait = skpPlan("Ani", "lama");
    const landscape: SheetPlan = { ...portrait, print: { ...PLAIN_PRINT, orientation: "landscape" } };
    await workbook.write([portrait]);
    const before = whatIsSeen(host.workbook);
    await workbook.write([landscape]);
    await workbook.undo();
    await workbook.write([skpPlan("Ani", "lain")]);
    await workbook.undo();
    expect(whatIsSeen(host.workbook)).toEqual(before);
  });
});

test("of a sheet and the user's copy of it before it the sheet is rewritten, and the copy is the user's", async () => {
  const { host, workbook } = openWorkbook();
  await workbook.write([skpPlan("Ani", "lama")]);
  const copy = copyToFront(host, "SKP Ani");
  expect(await workbook.write([skpPlan("Ani", "baru")])).toMatchObject([{ name: "SKP Ani", outcome: "replaced" }]);
  expect((await workbook.read(copy.name)).value(row(1), column(1))).toBe("lama");
  expect(copy.names).toEqual([]);
});
