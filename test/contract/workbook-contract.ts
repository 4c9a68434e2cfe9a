import { column, rect, row } from "../../src/core/address/address";
import type { SheetPlan } from "../../src/core/sheet/sheet-plan";
import type { Workbook } from "../../src/workbook/workbook";
import { buildBox, buildCell, buildConnector, buildPlan } from "./plan-builder";

/** What a host must be able to do for the suite: give a workbook, and change it as a user would. */
export interface ContractHost {
  /** A workbook with one or more visible sheets of a user's, none made by us. */
  open(): Promise<Workbook>;
  /** The same workbook saved and opened again, after the user typed `text` into a cell when one is named. */
  reopen(
    workbook: Workbook,
    edit?: { readonly sheet: string; readonly cell: string; readonly text: string },
  ): Promise<Workbook>;
  /** The marks on a sheet of the workbook as it would be saved: severity by range, `A1:B2`. */
  marks(workbook: Workbook, sheet: string): Promise<Readonly<Record<string, string>>>;
}

/** Texts that a program may take for something else, or lose a part of. */
export const TRICKY_TEXTS = [
  "=1+1",
  "+62 811",
  "-",
  "@jabatan",
  "007.01.02",
  "198501012010011001",
  "tebal 😀 dan 𝔸",
  "baris satu\nbaris dua\n",
  "_x0041_ bukan huruf",
  "  spasi di tepi  ",
  "<b>&amp; \"kutip\" 'tunggal'</b>",
  "lonceng\u0007di tengah",
  "'apostrof di depan",
];

function findings(rows: readonly string[]): SheetPlan {
  return buildPlan({ kind: "findings", name: "Temuan", cells: rows.map((text, i) => buildCell(i + 1, 1, text)) });
}

function tree(): SheetPlan {
  return buildPlan({
    kind: "tree",
    name: "Pohon Kinerja",
    cells: [buildCell(1, 1, "Pohon Kinerja")],
    merges: [rect(1, 1, 1, 3)],
    boxes: [
      buildBox("a", 100, 40, 120, 40, "Sasaran"),
      buildBox("b", 20, 130, 120, 40, "Program"),
      buildBox("c", 180, 130, 120, 40, "Program lain"),
    ],
    connectors: [buildConnector("a bottom", "b top"), buildConnector("a bottom", "c top")],
  });
}

function skp(key: string, name: string): SheetPlan {
  return buildPlan({ kind: "skp", key, name, cells: [buildCell(1, 1, `SKP ${key}`), buildCell(2, 2, 12.5)] });
}

function settings(text: string): SheetPlan {
  return buildPlan({ kind: "settings", name: "Pengaturan", cells: [buildCell(1, 1, text), buildCell(1, 2, "nilai")] });
}

async function madeNames(workbook: Workbook): Promise<string[]> {
  return (await workbook.sheets()).flatMap(({ name, made }) => (made === null ? [] : [name]));
}

/** The laws of the port `Workbook`, for every host. */
export function workbookContract(name: string, host: ContractHost): void {
  describe(`${name} keeps the workbook contract`, () => {
    test("every text that is written reads back as the same text", async () => {
      const workbook = await host.open();
      await workbook.write([findings(TRICKY_TEXTS)]);
      const grid = await (await host.reopen(workbook)).read("Temuan", { formulas: true });
      const read = TRICKY_TEXTS.map((_, i) => grid.value(row(i + 1), column(1)));
      expect(read).toEqual(TRICKY_TEXTS);
      TRICKY_TEXTS.forEach((_, i) => expect(grid.formula(row(i + 1), column(1))).toBeNull());
    });

    test("numbers stay numbers, and merged areas stay merged", async () => {
      const workbook = await host.open();
      await workbook.write([tree(), skp("1", "SKP Satu")]);
      const again = await host.reopen(workbook);
      expect((await again.read("SKP Satu")).value(row(2), column(2))).toBe(12.5);
      expect((await again.read("Pohon Kinerja")).merges).toEqual([rect(1, 1, 1, 3)]);
    });

    test("the user's sheets stay first, in order, as they were", async () => {
      const workbook = await host.open();
      const before = await workbook.sheets();
      await workbook.write([tree(), findings(["a"]), buildPlan({ kind: "index", name: "Daftar" })]);
      const after = await workbook.sheets();
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after.slice(before.length).map((sheet) => sheet.name)).toEqual(["Daftar", "Pohon Kinerja", "Temuan"]);
    });

    test("writing the same plans again replaces our sheets and nothing else", async () => {
      const plans = [tree(), findings(TRICKY_TEXTS), skp("1", "SKP Satu")];
      const workbook = await host.open();
      await workbook.write(plans);
      const before = await workbook.sheets();
      const again = await host.reopen(workbook);
      const written = await again.write(plans);
      expect(written.map(({ outcome, kept }) => [outcome, kept])).toEqual(Array(3).fill(["replaced", null]));
      expect(await again.sheets()).toEqual(before);
    });

    test("a sheet of ours without a plan of its kind's goes, and that is told; other kinds stay", async () => {
      const workbook = await host.open();
      await workbook.write([findings(["a"]), skp("1", "SKP Satu"), skp("2", "SKP Dua")]);
      expect(await workbook.write([skp("2", "SKP Dua")])).toEqual([
        { kind: "skp", key: "2", name: "SKP Dua", outcome: "replaced", kept: null, notTaken: [] },
        { kind: "skp", key: "1", name: "SKP Satu", outcome: "removed", kept: null, notTaken: [] },
      ]);
      const made = (await workbook.sheets()).filter((sheet) => sheet.made !== null);
      expect(made.map((sheet) => sheet.name)).toEqual(["Temuan", "SKP Dua"]);
    });

    test("a name that a user's sheet has gets a suffix, now and on the next run", async () => {
      const workbook = await host.open();
      const taken = (await workbook.sheets())[0]!.name;
      const plan = { ...findings(["a"]), name: taken.toUpperCase() };
      const [first] = await workbook.write([plan]);
      expect(first!.name).toBe(`${taken.toUpperCase()} (2)`);
      const [second] = await (await host.reopen(workbook)).write([plan]);
      expect(second).toMatchObject({ name: first!.name, outcome: "replaced" });
    });

    test("a sheet that the user has edited is kept and becomes the user's; the new one stands beside it", async () => {
      const workbook = await host.open();
      await workbook.write([skp("1", "SKP Satu"), skp("2", "SKP Dua")]);
      const edited = await host.reopen(workbook, { sheet: "SKP Satu", cell: "A1", text: "diubah sendiri" });
      const written = await edited.write([skp("1", "SKP Satu"), skp("2", "SKP Dua")]);
      expect(written).toEqual([
        { kind: "skp", key: "1", name: "SKP Satu (2)", outcome: "added-beside-edited", kept: "SKP Satu", notTaken: [] },
        { kind: "skp", key: "2", name: "SKP Dua", outcome: "replaced", kept: null, notTaken: [] },
      ]);
      const names = (await edited.sheets()).map((sheet) => sheet.name);
      expect(names.indexOf("SKP Satu (2)")).toBe(names.indexOf("SKP Satu") + 1);
      expect((await edited.sheets()).find((sheet) => sheet.name === "SKP Satu")).toMatchObject({ made: null });
      expect((await edited.read("SKP Satu")).value(row(1), column(1))).toBe("diubah sendiri");
      const third = await edited.write([skp("1", "SKP Satu"), skp("2", "SKP Dua")]);
      expect(third.map((sheet) => sheet.outcome)).toEqual(["replaced", "replaced"]);
    });

    test("a new sheet beside an edited one does not take the name of another sheet of ours", async () => {
      const plans = [skp("1", "SKP Ani"), skp("2", "SKP Ani (2)")];
      const workbook = await host.open();
      await workbook.write(plans);
      const edited = await host.reopen(workbook, { sheet: "SKP Ani", cell: "A1", text: "diubah sendiri" });
      for (const outcome of ["added-beside-edited", "replaced"]) {
        const written = await edited.write(plans);
        expect(written.map((sheet) => [sheet.key, sheet.name, sheet.outcome])).toEqual([
          ["1", "SKP Ani (3)", outcome],
          ["2", "SKP Ani (2)", "replaced"],
        ]);
      }
    });

    test("sheets follow the names that are wanted now, even when two of them change places", async () => {
      const workbook = await host.open();
      await workbook.write([skp("1", "SKP Ani"), skp("2", "SKP Ani (2)"), skp("3", "SKP Budi")]);
      const written = await workbook.write([skp("2", "SKP Ani"), skp("1", "SKP Ani (2)"), skp("3", "SKP Cici")]);
      expect(written.map((sheet) => [sheet.key, sheet.name])).toEqual([
        ["2", "SKP Ani"],
        ["1", "SKP Ani (2)"],
        ["3", "SKP Cici"],
      ]);
      expect((await workbook.sheets()).slice(-3).map(({ name, made }) => [name, made?.key])).toEqual([
        ["SKP Ani (2)", "1"],
        ["SKP Ani", "2"],
        ["SKP Cici", "3"],
      ]);
    });

    test("a run that is stopped leaves nothing behind", async () => {
      const workbook = await host.open();
      const before = await workbook.sheets();
      const stop = new AbortController();
      const run = workbook.write([skp("1", "SKP Satu"), skp("2", "SKP Dua"), skp("3", "SKP Tiga")], {
        signal: stop.signal,
        onProgress: (done) => done === 2 && stop.abort(),
      });
      await expect(run).rejects.toMatchObject({ name: "WorkbookError", kind: "cancelled" });
      expect(await workbook.sheets()).toEqual(before);
      await expect(workbook.read("SKP Satu")).rejects.toMatchObject({ kind: "no-such-sheet" });
    });

    test("a kind that is to be cleared goes, whether or not a plan is of that kind", async () => {
      const workbook = await host.open();
      await workbook.write([findings(["a"]), skp("1", "SKP Satu")]);
      const written = await workbook.write([findings(["b"])], { clear: ["skp"] });
      expect(written.map(({ name, outcome }) => [name, outcome])).toEqual([
        ["Temuan", "replaced"],
        ["SKP Satu", "removed"],
      ]);
      await workbook.write([], { clear: ["findings"] });
      expect((await workbook.sheets()).filter((sheet) => sheet.made !== null)).toEqual([]);
    });

    test("sheets of ours that are named go, whether or not a plan is of their kind, and come back by undo", async () => {
      const workbook = await host.open();
      await workbook.write([findings(["a"]), skp("1", "SKP Satu"), skp("2", "SKP Dua")]);
      const before = await workbook.sheets();
      expect(await workbook.write([], { remove: [{ kind: "skp", key: "1" }] })).toEqual([
        { kind: "skp", key: "1", name: "SKP Satu", outcome: "removed", kept: null, notTaken: [] },
      ]);
      expect(await madeNames(workbook)).toEqual(["Temuan", "SKP Dua"]);
      expect(await workbook.undo()).toEqual([{ name: "SKP Satu", outcome: "restored" }]);
      expect(await workbook.sheets()).toEqual(before);
    });

    test("one that is named goes also beside plans of its kind, but not when a plan is that sheet", async () => {
      const workbook = await host.open();
      const key = "x".repeat(200);
      await workbook.write([skp(key, "SKP Satu"), skp("2", "SKP Dua"), skp("3", "SKP Tiga")]);
      const made = (await workbook.sheets()).flatMap((sheet) => sheet.made ?? []);
      const written = await workbook.write([skp("2", "SKP Dua")], { remove: made, besides: ["skp"] });
      expect(written.map(({ name, outcome }) => [name, outcome])).toEqual([
        ["SKP Dua", "replaced"],
        ["SKP Satu", "removed"],
        ["SKP Tiga", "removed"],
      ]);
    });

    test("sheets of a kind that stays besides are left alone, edited or not, and stay ours", async () => {
      const workbook = await host.open();
      await workbook.write([skp("1", "SKP Satu"), skp("2", "SKP Dua"), skp("3", "SKP Tiga")]);
      const edited = await host.reopen(workbook, { sheet: "SKP Satu", cell: "A1", text: "diubah sendiri" });
      const written = await edited.write([skp("3", "SKP Tiga"), skp("4", "SKP Empat")], { besides: ["skp"] });
      expect(written.map(({ name, outcome }) => [name, outcome])).toEqual([
        ["SKP Tiga", "replaced"],
        ["SKP Empat", "added"],
      ]);
      expect(await madeNames(edited)).toEqual(["SKP Satu", "SKP Dua", "SKP Tiga", "SKP Empat"]);
      expect((await edited.read("SKP Satu")).value(row(1), column(1))).toBe("diubah sendiri");
    });

    test("an edited sheet that was to go stays, is told as released, and is the user's", async () => {
      const workbook = await host.open();
      await workbook.write([tree(), skp("1", "SKP Satu"), skp("2", "SKP Dua")]);
      const edited = await host.reopen(workbook, { sheet: "SKP Satu", cell: "A1", text: "diubah sendiri" });
      const released = { kind: "skp", key: "1", name: "SKP Satu", outcome: "released", kept: null, notTaken: [] };
      expect((await edited.write([tree()], { clear: ["skp"] })).slice(1)).toEqual([
        { kind: "skp", key: "2", name: "SKP Dua", outcome: "removed", kept: null, notTaken: [] },
        released,
      ]);
      expect((await edited.sheets()).find(({ name }) => name === "SKP Satu")).toMatchObject({ made: null });
      await edited.undo();
      expect(await madeNames(edited)).toEqual(["Pohon Kinerja", "SKP Satu", "SKP Dua"]);
      expect(await edited.write([], { remove: [{ kind: "skp", key: "1" }] })).toEqual([released]);
    });

    test("settings that the user has written in are replaced, for what was written is in the plan; undo brings it back", async () => {
      const workbook = await host.open();
      await workbook.write([settings("lama")]);
      const edited = await host.reopen(workbook, { sheet: "Pengaturan", cell: "A1", text: "ketikan" });
      const before = await edited.sheets();
      expect(await edited.write([settings("ketikan dibaca")])).toMatchObject([
        { name: "Pengaturan", outcome: "replaced", kept: null },
      ]);
      expect(await edited.sheets()).toEqual(before);
      await edited.undo();
      expect((await edited.read("Pengaturan")).value(row(1), column(1))).toBe("ketikan");
      const released = await edited.write([], { clear: ["settings"] });
      expect(released.map(({ outcome }) => outcome)).toEqual(["released"]);
    });

    test("a lasting write is passed over by undo, which takes back the write before", async () => {
      const workbook = await host.open();
      await workbook.write([skp("1", "SKP Satu"), skp("2", "SKP Dua"), settings("lama")]);
      const before = (await workbook.sheets()).map(({ name }) => name);
      await workbook.write([tree(), skp("2", "SKP Dua lagi")]);
      await workbook.write([settings("baru")], { lasting: true });
      await workbook.undo();
      expect((await workbook.sheets()).map(({ name }) => name)).toEqual(before);
      const again = await host.reopen(workbook);
      expect((await again.read("Pengaturan")).value(row(1), column(1))).toBe("baru");
      expect(await workbook.undo()).toBeNull();
    });

    test("a lasting write that adds its sheet leaves it behind the sheets that undo puts back", async () => {
      const workbook = await host.open();
      const before = await workbook.sheets();
      await workbook.write([skp("1", "SKP Satu"), skp("2", "SKP Dua")]);
      await workbook.write([tree()], { clear: ["skp"] });
      await workbook.write([settings("baru")], { lasting: true });
      await workbook.write([settings("lebih baru")], { lasting: true });
      expect(await workbook.undo()).toHaveLength(3);
      const names = (await workbook.sheets()).map(({ name }) => name);
      expect(names.slice(before.length)).toEqual(["SKP Satu", "SKP Dua", "Pengaturan"]);
      expect((await workbook.read("Pengaturan")).value(row(1), column(1))).toBe("lebih baru");
    });

    test("a lasting write alone leaves nothing to take back", async () => {
      const workbook = await host.open();
      await workbook.write([settings("baru")], { lasting: true });
      expect(await workbook.undo()).toBeNull();
      expect(await madeNames(workbook)).toEqual(["Pengaturan"]);
    });

    test("a sheet that a lasting write has written since is not taken back with the write before", async () => {
      const workbook = await host.open();
      await workbook.write([tree(), settings("lama")]);
      await workbook.write([settings("baru")], { lasting: true });
      await workbook.undo();
      expect(await madeNames(workbook)).toEqual(["Pengaturan"]);
      expect((await workbook.read("Pengaturan")).value(row(1), column(1))).toBe("baru");
    });

    test("a write that added sheets is taken back, once", async () => {
      const workbook = await host.open();
      expect(await workbook.undo()).toBeNull();
      const before = await workbook.sheets();
      await workbook.write([tree(), skp("1", "SKP Satu")]);
      expect(await workbook.undo()).toEqual([
        { name: "Pohon Kinerja", outcome: "removed" },
        { name: "SKP Satu", outcome: "removed" },
      ]);
      expect(await workbook.sheets()).toEqual(before);
      expect(await workbook.undo()).toBeNull();
    });

    test("a write that replaced, renamed and removed sheets is taken back to what stood there before", async () => {
      const workbook = await host.open();
      await workbook.write([findings(["lama"]), tree(), skp("1", "SKP Satu"), skp("2", "SKP Dua")]);
      const again = await host.reopen(workbook);
      const before = await again.sheets();
      await again.write([findings(["baru", "baru"]), { ...tree(), boxes: [], connectors: [] }, skp("1", "SKP Baru")]);
      await again.undo();
      expect(await again.sheets()).toEqual(before);
      const restored = await host.reopen(again);
      expect((await restored.read("Temuan")).value(row(1), column(1))).toBe("lama");
      expect((await restored.read("Temuan")).value(row(2), column(1))).toBeNull();
      expect((await restored.read("SKP Dua")).value(row(2), column(2))).toBe(12.5);
      expect((await restored.read("Pohon Kinerja")).merges).toEqual([rect(1, 1, 1, 3)]);
      const written = await restored.write([findings(["lama"]), tree(), skp("1", "SKP Satu"), skp("2", "SKP Dua")]);
      expect(written.map((sheet) => sheet.outcome)).toEqual(Array(4).fill("replaced"));
    });

    test("progress counts every sheet once", async () => {
      const workbook = await host.open();
      const steps: [number, number][] = [];
      await workbook.write([skp("1", "SKP Satu"), skp("2", "SKP Dua")], {
        onProgress: (done, total) => steps.push([done, total]),
      });
      expect(steps).toEqual([
        [1, 2],
        [2, 2],
      ]);
    });

    test("the share that is done grows to one", async () => {
      const workbook = await host.open();
      const shares: number[] = [];
      await workbook.write([tree(), skp("1", "SKP Satu"), skp("2", "SKP Dua")], {
        onShare: (share) => shares.push(share),
      });
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
      expect(shares.every((share) => share > 0)).toBe(true);
    });

    test("plans are not changed by writing them", async () => {
      const plans = [tree(), findings(TRICKY_TEXTS)];
      const copies = structuredClone(plans);
      const workbook = await host.open();
      await workbook.write(plans);
      expect(plans).toEqual(copies);
    });

    test("a sheet that is not there cannot be read", async () => {
      await expect((await host.open()).read("tidak ada")).rejects.toMatchObject({
        name: "WorkbookError",
        kind: "no-such-sheet",
      });
    });
  });
}
