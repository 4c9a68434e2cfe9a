import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { ExcelWorkbook } from "../../../../src/workbook/excel/excel-workbook";
import { buildCell, buildPlan } from "../../../contract/plan-builder";
import type { ExcelHost } from "../../../excel-host/excel-host";
import { openWorkbook, skpPlan, treePlan, whatIsSeen } from "./opened-workbook";

function settings(text: string): SheetPlan {
  return buildPlan({ kind: "settings", name: "Pengaturan", cells: [buildCell(1, 1, text), buildCell(1, 2, "nilai")] });
}

const namesIn = ({ workbook }: ExcelHost) => workbook.sheets.map(({ name }) => name);
const sheetIn = ({ workbook }: ExcelHost, name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;
const textIn = (host: ExcelHost, name: string) => sheetIn(host, name).cells.get(0)!.value;

describe("settings that the user has written in", () => {
  test("stand as they were written when Excel stops the write, though the same pane remembers what it wrote", async () => {
    let stopped = 0;
    for (let after = 0; after < 20; after++)
      for (const atAction of [0, 20, 60]) {
        const { host, workbook } = openWorkbook();
        await workbook.write([settings("lama")]);
        sheetIn(host, "Pengaturan").cells.get(0)!.value = "ketikan";
        const before = whatIsSeen(host.workbook);
        host.failNext("GeneralException", { after, atAction });
        const isStopped = await workbook.write([settings("baru"), treePlan("baru")]).then(
          () => false,
          () => true,
        );
        if (!isStopped) continue;
        stopped++;
        expect({ after, atAction, seen: whatIsSeen(host.workbook) }).toEqual({ after, atAction, seen: before });
      }
    expect(stopped).toBeGreaterThan(10);
  });

  test("stay beside the new ones when they hold more than a plan can carry on, or may not be changed", async () => {
    const changes: ((host: ExcelHost) => void)[] = [
      (host) => (sheetIn(host, "Pengaturan").cells.get(1)!.formula = "=1+1"),
      (host) => (sheetIn(host, "Pengaturan").isProtected = true),
      (host) => (sheetIn(host, "Pengaturan").counts.charts = 1),
    ];
    for (const change of changes) {
      const { host, workbook } = openWorkbook();
      await workbook.write([settings("lama")]);
      change(host);
      expect(await workbook.write([settings("baru")])).toMatchObject([
        { name: "Pengaturan (2)", outcome: "added-beside-edited", kept: "Pengaturan" },
      ]);
      expect(textIn(host, "Pengaturan")).toBe("lama");
    }
  });
});

describe("a lasting write", () => {
  test("that puts its sheet before others does not move the place to which undo puts a sheet back", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write([settings("lama"), skpPlan("Ani", "lama"), skpPlan("Budi", "lama")]);
    host.workbook.sheets.unshift(host.workbook.sheets.splice(1, 1)[0]!);
    sheetIn(host, "Pengaturan").cells.get(1)!.formula = "=1+1";
    await workbook.write([treePlan("baru")], { clear: ["skp"] });
    await workbook.write([settings("baru")], { lasting: true });
    expect(namesIn(host)).toEqual(["Pengaturan", "Pengaturan (2)", "Data", "Pohon Kinerja"]);
    await workbook.undo();
    expect(namesIn(host)).toEqual(["Pengaturan", "Pengaturan (2)", "Data", "SKP Ani", "SKP Budi"]);
  });

  test("that is stopped leaves the write before to be taken back", async () => {
    const { host, workbook } = openWorkbook();
    await workbook.write([treePlan("lama")]);
    const stop = new AbortController();
    const run = workbook.write([settings("baru")], {
      lasting: true,
      signal: stop.signal,
      onShare: () => stop.abort(),
    });
    await expect(run).rejects.toMatchObject({ kind: "cancelled" });
    expect(namesIn(host)).toEqual(["Data", "Pohon Kinerja"]);
    expect(await workbook.undo()).toEqual([{ name: "Pohon Kinerja", outcome: "removed" }]);
  });

  test("does not hinder an undo that Excel stops halfway from being asked for again", async () => {
    const before = openWorkbook();
    await before.workbook.write([settings("baru")]);
    for (let after = 0; after < 12; after++) {
      const { host, workbook } = openWorkbook();
      await workbook.write([settings("lama")]);
      await workbook.write([treePlan("lama"), skpPlan("Ani", "lama")]);
      await workbook.write([settings("baru")], { lasting: true });
      host.failNext("GeneralException", { after, atAction: 0 });
      const failed = await workbook.undo().then(
        () => false,
        () => true,
      );
      if (failed) await workbook.undo();
      expect({ after, seen: whatIsSeen(host.workbook) }).toEqual({ after, seen: whatIsSeen(before.host.workbook) });
    }
  });
});

test("only sheets that a write concerns are read: others of the same kind stay unread besides", async () => {
  const { host, workbook } = openWorkbook();
  const keys = Array.from({ length: 30 }, (_, i) => `Orang ${i}`);
  await workbook.write(keys.map((key) => skpPlan(key, "lama")));
  host.trips.length = 0;
  await new ExcelWorkbook(host.run).write([skpPlan("Orang 3", "baru")], { besides: ["skp"] });
  const one = host.totals.responseBytes;
  host.trips.length = 0;
  await new ExcelWorkbook(host.run).write([skpPlan("Orang 3", "lagi")], { besides: [] });
  expect(one).toBeLessThan(host.totals.responseBytes / 3);
});
