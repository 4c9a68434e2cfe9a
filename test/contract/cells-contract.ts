import { column, parseCell, row, type CellRef } from "../../src/core/address/address";
import type { CellEdit } from "../../src/core/check/fix";
import type { CellMark, Workbook } from "../../src/workbook/workbook";
import { buildCell, buildPlan } from "./plan-builder";
import { TRICKY_TEXTS, type ContractHost } from "./workbook-contract";

/** A table with texts and numbers in A1:C5, a formula in C6 and one merged area, A7:C7. */
const SHEET = "Data Cascading";
const CODES = ["01.02", "2.10", "85", "1/2", "=x", "12345678901234567890", "TRUE", "#N/A", "1E5", "-", "5 %"];

function at(address: string): CellRef {
  return { sheet: SHEET, ...parseCell(address)! };
}

function edit(address: string, before: string, after: string): CellEdit {
  return { at: at(address), before, after };
}

function mark(address: string, severity: CellMark["severity"]): CellMark {
  return { ...parseCell(address)!, severity };
}

/** What the cells of the sheet's first rows hold. */
async function seen(workbook: Workbook): Promise<Readonly<Record<string, unknown>>> {
  const grid = await workbook.read(SHEET, { formulas: true });
  const cells: Record<string, unknown> = {};
  for (let r = 1; r <= 40; r++)
    for (let c = 1; c <= 8; c++) {
      const [here, across] = [row(r), column(c)];
      const value = grid.value(here, across);
      const formula = grid.formula(here, across);
      if (value !== null || formula !== null) cells[`${r},${c}`] = [value, formula, grid.numberFormat(here, across)];
    }
  return cells;
}

/** The laws of editing and marking cells of a user's sheet, for every host. */
export function cellsContract(name: string, host: ContractHost): void {
  describe(`${name} edits cells`, () => {
    test("with texts that stay the same text, in cells that held a number, a text or nothing", async () => {
      const workbook = await host.open();
      const before = await seen(workbook);
      const grid = await workbook.read(SHEET);
      const texts = [...TRICKY_TEXTS, ...CODES];
      const places = texts.map((_, i) => ({
        sheet: SHEET,
        row: row(i < 5 ? i + 1 : i + 10),
        column: column(i < 5 ? 3 : (i % 3) + 1),
      }));
      const edits = places.map((place, i) => {
        return { at: place, before: grid.text(place.row, place.column), after: texts[i]! };
      });
      await workbook.edit(edits);
      const expected = { ...before };
      places.forEach((place, i) => (expected[`${place.row},${place.column}`] = [texts[i], null, "General"]));
      expect(await seen(workbook)).toEqual(expected);
      expect(await seen(await host.reopen(workbook))).toEqual(expected);
      expect(await workbook.undo()).toEqual([{ name: SHEET, outcome: "restored" }]);
      expect(await seen(workbook)).toEqual(before);
      expect(await seen(await host.reopen(workbook))).toEqual(before);
      expect(await workbook.undo()).toBeNull();
    });

    test("and turns a number into the text that it shows, and undo turns it back", async () => {
      const workbook = await host.open();
      await workbook.edit([edit("C2", "80", "80")]);
      expect((await workbook.read(SHEET)).value(row(2), column(3))).toBe("80");
      await workbook.undo();
      expect((await workbook.read(SHEET)).value(row(2), column(3))).toBe(80);
    });

    test("and empties one whose new text is empty", async () => {
      const workbook = await host.open();
      const before = await seen(workbook);
      await workbook.edit([edit("C2", "80", ""), edit("A2", "Sasaran", "")]);
      const { "2,3": _target, "2,1": _level, ...others } = before;
      expect(await seen(await host.reopen(workbook))).toEqual(others);
      await workbook.undo();
      expect(await seen(workbook)).toEqual(before);
    });

    test("whatever blanks stand around what they show, and in the first cell of a merged area", async () => {
      const workbook = await host.open();
      await workbook.edit([edit("C2", " 80 ", "81"), edit("A7", "", "catatan")]);
      const grid = await (await host.reopen(workbook)).read(SHEET);
      expect([grid.value(row(2), column(3)), grid.value(row(7), column(1))]).toEqual(["81", "catatan"]);
      expect(grid.merges).toHaveLength(1);
    });

    test.each([
      ["one that shows something else by now", edit("C5", "8", "7"), "C5"],
      ["one that is empty by now", edit("D9", "x", "y"), "D9"],
      ["one that holds a formula", edit("C6", "", "171"), "C6"],
      ["one that a merged area covers", edit("B7", "", "tak terlihat"), "B7"],
    ])("but not %s: it is named, and nothing has changed", async (_, refused, cell) => {
      const workbook = await host.open();
      const before = await seen(workbook);
      const text = (await workbook.read(SHEET)).text(refused.at.row, refused.at.column);
      const isFormula = cell === "C6";
      await expect(
        workbook.edit([edit("C2", "80", "81"), isFormula ? { ...refused, before: text } : refused]),
      ).rejects.toMatchObject({ name: "WorkbookError", kind: "changed", detail: `'${SHEET}'!${cell}` });
      expect(await seen(workbook)).toEqual(before);
      expect(await workbook.undo()).toBeNull();
    });

    test("but not of a sheet that is not there", async () => {
      const workbook = await host.open();
      const elsewhere = { ...edit("A1", "", "x"), at: { ...at("A1"), sheet: "Tidak ada" } };
      await expect(workbook.edit([edit("C2", "80", "81"), elsewhere])).rejects.toMatchObject({
        kind: "no-such-sheet",
        detail: "Tidak ada",
      });
      expect((await workbook.read(SHEET)).value(row(2), column(3))).toBe(80);
    });

    test("but not with a text longer than a cell holds", async () => {
      const workbook = await host.open();
      await expect(workbook.edit([edit("C2", "80", "x".repeat(32_768))])).rejects.toMatchObject({
        kind: "unsupported",
      });
      expect((await workbook.read(SHEET)).value(row(2), column(3))).toBe(80);
    });

    test("as a change of its own: undo takes back the edit and not the write before, nor a lasting one since", async () => {
      const workbook = await host.open();
      await workbook.write([buildPlan({ kind: "findings", name: "Temuan", cells: [buildCell(1, 1, "a")] })]);
      await workbook.edit([edit("C2", "80", "81")]);
      await workbook.write([buildPlan({ kind: "settings", name: "Pengaturan", cells: [buildCell(1, 1, "b")] })], {
        lasting: true,
      });
      await workbook.undo();
      expect((await workbook.read(SHEET)).value(row(2), column(3))).toBe(80);
      const made = (await workbook.sheets()).filter((sheet) => sheet.made !== null);
      expect(made.map((sheet) => sheet.name)).toEqual(["Temuan", "Pengaturan"]);
    });

    test("and none of them is no change", async () => {
      const workbook = await host.open();
      await workbook.edit([edit("C2", "80", "81")]);
      await workbook.edit([]);
      expect(await workbook.undo()).toHaveLength(1);
    });
  });

  describe(`${name} marks cells`, () => {
    test("each by its gravest mark, in place of earlier ones, and leaves what they hold", async () => {
      const workbook = await host.open();
      expect(workbook.can.marks).toBe(true);
      const before = await seen(workbook);
      await workbook.mark(SHEET, [mark("A1", "info"), mark("A2", "error")]);
      await workbook.mark(SHEET, [mark("B2", "info"), mark("B2", "error"), mark("B3", "error"), mark("C9", "warning")]);
      expect(await host.marks(workbook, SHEET)).toEqual({ "B2:B3": "error", C9: "warning" });
      expect(await seen(workbook)).toEqual(before);
    });

    test("and takes all marks away when there are none, also those that another program has saved", async () => {
      const workbook = await host.open();
      await workbook.mark(SHEET, [mark("A1", "info"), mark("A2", "error")]);
      const again = await host.reopen(workbook);
      expect(await host.marks(again, SHEET)).toEqual({ A1: "info", A2: "error" });
      await again.mark(SHEET, [mark("A3", "warning")]);
      expect(await host.marks(again, SHEET)).toEqual({ A3: "warning" });
      const once = await host.reopen(again);
      await once.mark(SHEET, []);
      expect(await host.marks(once, SHEET)).toEqual({});
    });

    test("and undo puts the earlier marks back", async () => {
      const workbook = await host.open();
      await workbook.mark(SHEET, [mark("A1", "info")]);
      await workbook.mark(SHEET, [mark("A2", "error"), mark("A3", "error")]);
      expect(await workbook.undo()).toEqual([{ name: SHEET, outcome: "restored" }]);
      expect(await host.marks(workbook, SHEET)).toEqual({ A1: "info" });
      expect(await workbook.undo()).toBeNull();
    });

    test("says whether marks stood there, and has nothing to undo when there are none and none are wanted", async () => {
      const workbook = await host.open();
      await workbook.edit([edit("C2", "80", "81")]);
      expect(await workbook.mark(SHEET, [])).toBe(false);
      expect(await workbook.undo()).toEqual([{ name: SHEET, outcome: "restored" }]);
      expect(await workbook.undo()).toBeNull();
      expect(await workbook.mark(SHEET, [mark("A1", "info")])).toBe(false);
      expect(await workbook.mark(SHEET, [mark("A2", "info")])).toBe(true);
      expect(await workbook.mark(SHEET, [])).toBe(true);
    });

    test("and undo puts marks back that another program has saved", async () => {
      const before = await host.open();
      await before.mark(SHEET, [mark("A1", "info"), mark("A2", "error"), mark("B3", "error")]);
      const workbook = await host.reopen(before);
      const marks = await host.marks(workbook, SHEET);
      await workbook.mark(SHEET, []);
      expect(await host.marks(workbook, SHEET)).toEqual({});
      await workbook.undo();
      expect(await host.marks(workbook, SHEET)).toEqual(marks);
    });

    test("but not of a sheet that is not there", async () => {
      const workbook = await host.open();
      await expect(workbook.mark("Tidak ada", [])).rejects.toMatchObject({ kind: "no-such-sheet" });
    });
  });
}
