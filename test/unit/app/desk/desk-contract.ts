import type { BuildProgress, Desk } from "../../../../src/app/desk/desk";
import type { CheckView } from "../../../../src/app/desk/views";
import { column, formatCell, row } from "../../../../src/core/address/address";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { encodeWorkbook } from "../../cli/plain-workbook";
import { tableOf } from "../../cli/small-table";
import { withFormula } from "./with-formula";
import { ALL_SKP, factsOf, type OpenDesk, reading, sample, valueOf, WHOLE_TREE } from "./opened-desk";

const quiet = (): void => undefined;

/** A small cascade in which three people answer for statements. */
const SMALL = encodeWorkbook({
  Data: [
    ...tableOf("Ana"),
    ["O2", "T1", "Kinerja Operasional", "Terselenggaranya rapat", "Jumlah rapat", "Kali", "4", "Budi"],
    ["O3", "T1", "Kinerja Operasional", "Tersedianya data", "Jumlah data", "Data", "2", "Citra"],
  ],
});

/** Kinds of the sheets of ours that a saved workbook holds, with their numbers. */
async function madeIn(bytes: Uint8Array): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { made } of await XlsxWorkbook.open(bytes).sheets())
    if (made) counts[made.kind] = (counts[made.kind] ?? 0) + 1;
  return counts;
}

async function textIn(bytes: Uint8Array, sheet: string, r: number, c: number): Promise<string> {
  return (await XlsxWorkbook.open(bytes).read(sheet)).text(row(r), column(c));
}

/** The texts of the index sheet in order, without its numbers. */
async function indexIn(bytes: Uint8Array): Promise<readonly string[]> {
  const grid = await XlsxWorkbook.open(bytes).read("Daftar Isi");
  const texts: string[] = [];
  for (let r = 1; r <= grid.rowCount; r++) {
    for (let c = 1; c <= 5; c++) {
      const value = grid.value(row(r), column(c));
      if (typeof value === "string" && value !== "") texts.push(value);
    }
  }
  return texts;
}

const rulesOf = ({ findings }: CheckView): readonly string[] => findings.map(({ rule }) => rule);

async function keysOf(desk: Desk): Promise<readonly string[]> {
  const { people } = valueOf(await desk.people(ALL_SKP));
  return people.filter(({ reason }) => reason === null).map(({ key }) => key);
}

/** The laws of a desk, on whatever workbook and in whatever thread it works. */
export function deskContract(name: string, open: OpenDesk): void {
  describe(name, () => {
    test("reads the sheet that reads best and says what it found", async () => {
      const { desk } = await open(sample("biro-organisasi.xlsx"));
      const view = valueOf(await desk.read(reading(null)));
      expect(view).toMatchObject({ sheet: "Cascading", header: { from: 4, to: 5 }, year: "2025", remembered: false });
      expect(view.sheets.map(({ kind }) => kind)).toEqual(["table", "table", "staff", "table"]);
      expect(view.columns.map(({ field }) => field)).toEqual(expect.arrayContaining(["levelStatement", "indicator"]));
      expect(view.columns.every(({ examples }) => examples.length <= 3)).toBe(true);
      expect(view.profiles.length).toBeGreaterThan(3);
      const facts = factsOf(view);
      expect(facts).toMatchObject({ nodes: 30, layout: "wide", staff: { sheet: "Pegawai" } });
      expect(facts.rows.from).toBe(4);
      expect(facts.years).toEqual(["2025", "2026", "2027", "2028", "2029"]);
      expect(facts.levels.reduce((sum, level) => sum + level.nodes, 0)).toBe(30);
    });

    test("reads the preferred sheet, and with another year", async () => {
      const { desk } = await open(sample("biro-organisasi.xlsx"));
      const view = valueOf(await desk.read(reading(null, { prefer: ["Tabel Panjang"], year: "2026" })));
      expect(view).toMatchObject({ sheet: "Tabel Panjang", year: "2026" });
      expect(factsOf(view).layout).toBe("long");
      expect(valueOf(await desk.check()).year).toBe("2026");
      expect(valueOf(await desk.people(ALL_SKP)).year).toBe("2026");
    });

    test("takes the table's first year in the place of one that it has not", async () => {
      const { desk } = await open(sample("biro-organisasi.xlsx"));
      expect(valueOf(await desk.read(reading("Cascading", { year: "1999" }))).year).toBe("2025");
    });

    test("goes through all four steps, and what it made stands in the saved workbook", async () => {
      const { desk, save } = await open(sample("biro-organisasi.xlsx"));
      valueOf(await desk.read(reading("Cascading")));
      const check = valueOf(await desk.check());
      expect(check.findings).toEqual([]);
      expect(check.coverage.total).toMatchObject({ nodes: 30, owner: 30 });
      const tree = valueOf(await desk.tree(WHOLE_TREE));
      expect([tree.nodes, tree.names.length]).toEqual([30, tree.drawing.boxes.length]);
      expect(tree.page.textSize).toBeGreaterThan(6);
      expect(tree.roots.length).toBeGreaterThan(1);
      const box = tree.drawing.boxes.findIndex(({ node }) => node !== null);
      const [lines] = valueOf(await desk.treeLines([box]));
      expect(lines?.flatMap(({ runs }) => runs.map(({ text }) => text)).join(" ")).toMatch(/\p{L}{4}/u);
      const people = await keysOf(desk);
      expect(people.length).toBeGreaterThan(10);
      const plan = valueOf(await desk.previewSkp(people[0]!, ALL_SKP));
      expect([plan.kind, plan.key, plan.cells.length > 20]).toEqual(["skp", people[0], true]);

      expect(valueOf(await desk.build({ part: "findings" }, quiet))).toMatchObject({ command: "check", nodes: 30 });
      const built = valueOf(await desk.build({ part: "tree", tree: WHOLE_TREE }, quiet));
      expect(built).toMatchObject({ command: "tree", source: "Cascading", findings: null, year: "2025" });
      const skp = { ...ALL_SKP, people: people.slice(0, 4) };
      const made = valueOf(await desk.build({ part: "skp", skp }, quiet));
      expect(made).toMatchObject({ command: "skp", skp: 4, kept: 0 });
      expect(await madeIn(await save())).toEqual({ findings: 1, tree: 1, index: 1, skp: 4 });
      const survey = valueOf(await desk.survey());
      expect(survey.made.map(({ name }) => name)).toEqual(expect.arrayContaining([built.shows, made.shows]));
      expect(survey.sheets).toEqual(expect.arrayContaining(["Cascading", built.shows]));
    });

    test("a tree from another root holds the boxes below it alone", async () => {
      const { desk } = await open(sample("biro-organisasi.xlsx"));
      valueOf(await desk.read(reading("Cascading")));
      const whole = valueOf(await desk.tree(WHOLE_TREE));
      const root = whole.roots.at(-1)!;
      const part = valueOf(await desk.tree({ ...WHOLE_TREE, root: root.node, grey: true }));
      expect(part.nodes).toBeLessThan(whole.nodes);
      expect(part.drawing.boxes.some(({ node }) => node === root.node)).toBe(true);
      expect(part.roots).toEqual(whole.roots);
      expect(part.names.every((text) => [...text].length <= 80)).toBe(true);
    });

    test("remembers corrected columns and the year in the workbook and offers them again when it is opened anew", async () => {
      const first = await open(sample("biro-organisasi.xlsx"));
      const before = valueOf(await first.desk.read(reading("Cascading")));
      const last = before.columns.at(-1)!;
      const choices = {
        ...before.choices,
        columns: [{ index: last.index, heading: last.heading, field: "ignored", year: null }] as const,
      };
      const request = reading("Cascading", { choices, year: "2027", remember: true });
      const corrected = valueOf(await first.desk.read(request));
      expect(corrected.columns.at(-1)).toMatchObject({ field: "ignored", chosen: true, found: { field: last.field } });
      expect(corrected).toMatchObject({ remembered: true, year: "2027" });
      const bytes = await first.save();
      expect(await madeIn(bytes)).toEqual({ settings: 1 });

      const again = valueOf(await (await open(bytes)).desk.read(reading(null)));
      expect(again).toMatchObject({ sheet: "Cascading", choices, year: "2027", remembered: true });
      expect(again.columns.at(-1)).toMatchObject({ field: "ignored", chosen: true });
    });

    test("keeps to itself what is not to be remembered", async () => {
      const { desk, save } = await open(sample("biro-organisasi.xlsx"));
      const { choices } = valueOf(await desk.read(reading("Cascading")));
      valueOf(await desk.read(reading("Cascading", { choices: { ...choices, profile: "segitiga" } })));
      expect(await madeIn(await save())).toEqual({});
    });

    test("remembers the choices of a build, once, also when the build is taken back", async () => {
      const { desk, save } = await open(SMALL);
      valueOf(await desk.read(reading("Data")));
      const tree = { ...WHOLE_TREE, grey: true, paper: "A3" } as const;
      valueOf(await desk.build({ part: "tree", tree }, quiet));
      const view = valueOf(await desk.read(reading("Data")));
      expect(view.settings.tree).toMatchObject({ grey: true, paper: "A3" });
      valueOf(await desk.undo());
      expect(await madeIn(await save())).toEqual({ settings: 1 });
      const skp = { ...ALL_SKP, people: (await keysOf(desk)).slice(0, 1), place: "Bandung" };
      valueOf(await desk.build({ part: "skp", skp }, quiet));
      const later = valueOf(await desk.read(reading("Data"))).settings;
      expect([later.skp.place, later.tree.grey]).toEqual(["Bandung", true]);
    });

    test.each(["Jenjang tidak dikenal", "Tanpa satuan"])(
      "puts a finding right and takes that back: %s",
      async (sheet) => {
        const { desk, save } = await open(sample("salah-tautan.xlsx"));
        valueOf(await desk.read(reading(sheet)));
        const { findings } = valueOf(await desk.check());
        const wrong = findings.find(({ fix }) => fix !== null)!;
        const [edit] = wrong.fix!.edits;
        const now = valueOf(await desk.fix([wrong.id]));
        expect(rulesOf(now)).not.toContain(wrong.rule);
        expect(await textIn(await save(), sheet, edit!.at.row, edit!.at.column)).toBe(edit!.after);
        expect(valueOf(await desk.undo())).not.toBeNull();
        expect(await textIn(await save(), sheet, edit!.at.row, edit!.at.column)).toBe(edit!.before);
        valueOf(await desk.read(reading(sheet)));
        expect(valueOf(await desk.check()).findings).toEqual(findings);
      },
    );

    test("says that a finding of an earlier check cannot be put right any more", async () => {
      const { desk } = await open(sample("salah-tautan.xlsx"));
      valueOf(await desk.read(reading("Induk tidak ada")));
      expect(await desk.fix(["STR-02 Z99"])).toMatchObject({ failure: { kind: "workbook", error: "changed" } });
    });

    test("leaves a formula alone, whatever it shows", async () => {
      const formula = { sheet: "Jenjang tidak dikenal", cell: "C13", formula: '"Takikal"&" X"', shows: "Takikal X" };
      const { desk } = await open(withFormula(sample("salah-tautan.xlsx"), formula));
      valueOf(await desk.read(reading(formula.sheet)));
      const { findings } = valueOf(await desk.check());
      expect(findings.map(({ cell, fix }) => [cell, fix])).toEqual([["C13", null]]);
    });

    test("gives the texts of the tree that is shown also after a build has read the sheet anew", async () => {
      const { desk } = await open(SMALL);
      expect(valueOf(await desk.treeLines([0]))).toEqual([[]]);
      valueOf(await desk.read(reading("Data")));
      const { drawing } = valueOf(await desk.tree(WHOLE_TREE));
      const boxes = drawing.boxes.map((_, i) => i);
      const before = valueOf(await desk.treeLines(boxes));
      valueOf(await desk.build({ part: "findings" }, quiet));
      expect(valueOf(await desk.treeLines(boxes))).toEqual(before);
    });

    test("marks the cells of findings and takes the marks away", async () => {
      const { desk, save } = await open(sample("salah-tautan.xlsx"));
      expect(valueOf(await desk.survey()).can.marks).toBe(true);
      valueOf(await desk.read(reading("Kode ganda")));
      expect(valueOf(await desk.check()).findings.length).toBeGreaterThan(0);
      const bare = await save();
      valueOf(await desk.mark(true));
      expect((await save()).length).not.toBe(bare.length);
      valueOf(await desk.mark(false));
      expect(valueOf(await desk.check()).findings.length).toBeGreaterThan(0);
    });

    test("makes the SKP of some people and leaves those of the others", async () => {
      const { desk, save } = await open(SMALL);
      valueOf(await desk.read(reading("Data")));
      const [first, second, third] = await keysOf(desk);
      const some = (...people: string[]) => desk.build({ part: "skp", skp: { ...ALL_SKP, people } }, quiet);
      expect(valueOf(await some(first!, second!))).toMatchObject({ skp: 2, removed: 0 });
      expect(valueOf(await some(second!, third!))).toMatchObject({ skp: 2, removed: 0 });
      expect(await madeIn(await save())).toEqual({ index: 1, skp: 3 });
    });

    test("takes sheets away and gives them back", async () => {
      const { desk, save } = await open(SMALL);
      valueOf(await desk.read(reading("Data")));
      valueOf(await desk.build({ part: "findings" }, quiet));
      valueOf(await desk.build({ part: "tree", tree: WHOLE_TREE }, quiet));
      expect(valueOf(await desk.remove([{ kind: "tree", key: "" }]))).toEqual({ removed: 1, kept: [] });
      expect(await madeIn(await save())).toEqual({ findings: 1 });
      expect(valueOf(await desk.undo())).toMatchObject([{ outcome: "restored" }]);
      expect(await madeIn(await save())).toEqual({ findings: 1, tree: 1 });
    });

    test("takes sheets that go out of the index too, and gives all of it back", async () => {
      const { desk, save } = await open(SMALL);
      valueOf(await desk.read(reading("Data")));
      valueOf(await desk.build({ part: "tree", tree: WHOLE_TREE }, quiet));
      valueOf(await desk.build({ part: "skp", skp: ALL_SKP }, quiet));
      const before = await indexIn(await save());
      expect(before).toEqual(expect.arrayContaining(["Pohon Kinerja", "SKP Ana", "SKP Budi", "SKP Citra"]));
      const budi = valueOf(await desk.survey()).made.find(({ name }) => name === "SKP Budi")!;
      expect(valueOf(await desk.remove([budi]))).toEqual({ removed: 1, kept: [] });
      const after = await indexIn(await save());
      expect(after).toEqual(before.filter((text) => text !== "SKP Budi" && text !== "Budi"));
      valueOf(await desk.remove([{ kind: "tree", key: "" }]));
      expect(await indexIn(await save())).not.toContain("Pohon Kinerja");
      valueOf(await desk.undo());
      expect(await indexIn(await save())).toEqual(after);
    });

    test("takes the index away with the last sheet that it lists, and says so", async () => {
      const { desk, save } = await open(SMALL);
      valueOf(await desk.read(reading("Data")));
      valueOf(await desk.build({ part: "skp", skp: ALL_SKP }, quiet));
      const { made } = valueOf(await desk.survey());
      const skp = made.filter(({ kind }) => kind === "skp");
      expect(valueOf(await desk.remove(skp))).toEqual({ removed: 4, kept: [] });
      expect(await madeIn(await save())).toEqual({});
      valueOf(await desk.undo());
      expect(await madeIn(await save())).toEqual({ index: 1, skp: 3 });
    });

    test("undoes nothing when nothing was done", async () => {
      const { desk } = await open(SMALL);
      expect(valueOf(await desk.undo())).toBeNull();
    });

    test("stops in the middle and leaves the workbook as it was", async () => {
      const { desk, save } = await open(SMALL);
      valueOf(await desk.read(reading("Data")));
      const told: BuildProgress[] = [];
      const answer = await desk.build({ part: "skp", skp: ALL_SKP }, (progress) => {
        told.push(progress);
        void desk.stop();
      });
      expect(answer).toEqual({ ok: false, failure: { kind: "workbook", error: "cancelled", detail: "" } });
      expect(told.length).toBeGreaterThan(0);
      expect(await madeIn(await save())).toEqual({});
      // The next build is not the one that was stopped.
      expect(valueOf(await desk.build({ part: "findings" }, quiet)).shows).toBe("Temuan");
    });

    test("tells how far a build has come, never less than before", async () => {
      const { desk } = await open(SMALL);
      valueOf(await desk.read(reading("Data")));
      const told: BuildProgress[] = [];
      const { skp } = valueOf(await desk.build({ part: "skp", skp: ALL_SKP }, (progress) => told.push(progress)));
      const last = told.at(-1)!;
      expect(last).toMatchObject({ done: skp + 1, total: skp + 1, share: 1 });
      expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).sort((a, b) => a - b));
      expect(told.every(({ total, sheet }) => total === skp + 1 && sheet !== "")).toBe(true);
    });

    test("explains every filled row of the sheet, each statement with what told its place", async () => {
      const { desk } = await open(sample("biro-organisasi.xlsx"));
      const { allLevels } = factsOf(valueOf(await desk.read(reading("Cascading"))));
      const explained = valueOf(await desk.explain());
      expect([explained.sheet, explained.levels]).toEqual(["Cascading", allLevels]);
      const numbers = explained.rows.map(({ row: number }) => Number(number));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(explained.rows.flatMap(({ nodes }) => nodes)).toHaveLength(30);
      const second = explained.rows.find(({ row: number }) => number === 8)!;
      expect(second.nodes).toMatchObject([
        { column: 4, level: 2, levelTold: { by: "column" }, parent: { row: 7, column: 3 }, parentTold: { by: "left" } },
      ]);
      expect(second.cells.find((cell) => cell.column === 11)).toEqual({
        ...{ column: 11, text: "68,00", field: "target", year: "2025", chosen: false },
      });
    });

    test("explains a long sheet to its end", async () => {
      const rows = Array.from({ length: 1200 }, (_, i) => [
        ...[`P${i}`, "T1", "Kinerja Operasional", `Tersedianya data ${i}`, "Jumlah data", "Data", "2", "Citra"],
      ]);
      const { desk } = await open(encodeWorkbook({ Data: [...tableOf("Ana"), ...rows] }));
      valueOf(await desk.read(reading("Data")));
      const { rows: told } = valueOf(await desk.explain());
      expect(told).toHaveLength(tableOf("Ana").length + rows.length);
      expect(told.at(-1)!.nodes[0]!.statement).toBe("Tersedianya data 1199");
    });

    test("shows the rows around a cell under the headings of the table, each text cut", async () => {
      const long = "kata ".repeat(100).trim();
      const table = tableOf("Ana").map((cells, r) => cells.map((text, c) => (r === 2 && c === 3 ? long : text)));
      const { desk } = await open(encodeWorkbook({ Data: table }));
      valueOf(await desk.read(reading("Data")));
      const at = { sheet: "Data", row: row(3), column: column(4) };
      const shown = valueOf(await desk.excerpt(at, 1));
      expect([shown.sheet, shown.at]).toEqual(["Data", { row: 3, column: 4 }]);
      expect(shown.columns.map(({ letters, heading }) => `${letters} ${heading}`)).toContain("D Kinerja");
      expect(shown.rows.map(({ row: r }) => r)).toEqual([2, 3, 4]);
      const place = shown.columns.findIndex(({ index }) => index === 4);
      expect(shown.rows.map(({ texts }) => texts[place]!.length)).toEqual([26, 200, 25]);
    });

    test("says why a sheet is no cascade, lets its columns be put right, and does no other step with it", async () => {
      const { desk, save } = await open(sample("biro-organisasi.xlsx"));
      const view = valueOf(await desk.read(reading("Nomenklatur")));
      expect(view.result).toMatchObject({ ok: false, refusal: { sheet: "Nomenklatur" } });
      expect(view.columns.length).toBeGreaterThan(0);
      const answers = [
        await desk.explain(),
        await desk.check(),
        await desk.tree(WHOLE_TREE),
        await desk.people(ALL_SKP),
        await desk.build({ part: "findings" }, quiet),
        await desk.mark(true),
      ];
      for (const answer of answers)
        expect(answer).toMatchObject({ failure: { kind: "refused", refusal: { sheet: "Nomenklatur" } } });
      expect(await madeIn(await save())).toEqual({});
    });

    test("says that a sheet is not there", async () => {
      const { desk } = await open(sample("biro-organisasi.xlsx"));
      const { result, sheet } = valueOf(await desk.read(reading("Tidak Ada")));
      expect([sheet, result]).toMatchObject([null, { ok: false, refusal: { reason: "no-such-sheet" } }]);
      expect(await desk.excerpt({ sheet: "Tidak Ada", row: row(1), column: column(1) }, 1)).toMatchObject({
        ok: false,
      });
    });

    test("does nothing before a sheet was read", async () => {
      const { desk } = await open(SMALL);
      for (const answer of [await desk.check(), await desk.fix(["a"]), await desk.build({ part: "findings" }, quiet)])
        expect(answer).toMatchObject({ ok: false, failure: { kind: "refused" } });
    });

    test("names each finding by its rule and cell, once", async () => {
      const { desk } = await open(sample("salah-tautan.xlsx"));
      for (const sheet of ["Kode ganda", "Tanpa induk", "Tanpa target 2025"]) {
        valueOf(await desk.read(reading(sheet)));
        const { findings } = valueOf(await desk.check());
        expect(findings.length).toBeGreaterThan(0);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { id, rule, where, cell } of findings) {
          expect(id.startsWith(`${rule} ${formatCell(where)}`)).toBe(true);
          expect(cell).toBe(formatCell(where));
        }
      }
    });
  });
}
