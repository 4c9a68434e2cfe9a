import { buildOptions } from "../../../src/app/build-options";
import { ALL_PARTS, buildSheets, planParts, planSheets, type BuildPart } from "../../../src/app/build-sheets";
import { checkOpened } from "../../../src/app/check-opened";
import { openCascade } from "../../../src/app/open-cascade";
import { writeNotice } from "../../../src/app/write-notice";
import type { SheetPlan } from "../../../src/core/sheet/sheet-plan";
import { buildTexts } from "../../../src/messages/build-texts";
import { messagesFor } from "../../../src/messages/messages-for";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { encodeWorkbook } from "../cli/plain-workbook";
import { tableOf } from "../cli/small-table";

const STAFF = [
  ["Nama", "Jabatan"],
  ["Ana", "Analis"],
];
const BOOK = encodeWorkbook({ Data: tableOf("Ana"), Lain: tableOf("Budi"), Pegawai: STAFF });
const MESSAGES = messagesFor("id");
const TEXTS = buildTexts(MESSAGES);

async function opened() {
  const workbook = XlsxWorkbook.open(BOOK);
  const read = await openCascade(workbook, { sheet: null });
  if (!read.ok) throw new Error(read.reason);
  const { cascade, staff } = read;
  const { findings } = checkOpened(cascade, { year: null });
  const input = { cascade, staff, findings };
  const options = buildOptions(cascade, null, "2025");
  const build = async (...parts: BuildPart[]) =>
    (await buildSheets(workbook, input, options, TEXTS, parts)).written.map(({ kind, outcome }) => [kind, outcome]);
  return { workbook, input, options, build };
}

/** Names of the sheets that an index lists before the employees. */
function listedIn(index: SheetPlan): readonly string[] {
  return index.cells.flatMap(({ link, value }) =>
    link?.to === "plan" && link.kind !== "skp" && typeof value === "string" ? [value] : [],
  );
}

/** Name, post, sheet and cells to complete of the people in an index; nothing for a blank. */
function peopleIn(index: SheetPlan): readonly (readonly unknown[])[] {
  return index.cells
    .filter(({ link }) => link?.to === "plan" && link.kind === "skp")
    .map(({ row }) => index.cells.filter((cell) => cell.row === row).map(({ value }) => value));
}

const madeKinds = async (workbook: XlsxWorkbook) =>
  new Set((await workbook.sheets()).flatMap(({ made }) => (made ? [made.kind] : [])));

describe("building in parts", () => {
  test("plans all parts together as the whole build plans them", async () => {
    const { input, options } = await opened();
    const { cascade, staff, findings } = input;
    expect(planParts(input, options, TEXTS, ALL_PARTS).plans).toEqual(
      planSheets(cascade, staff, findings, options, TEXTS),
    );
  });

  test("a part's sheets are those of the whole build, and no others", async () => {
    const { input, options } = await opened();
    const whole = planParts(input, options, TEXTS, ALL_PARTS).plans;
    for (const part of ["findings", "tree"] as const)
      expect(planParts(input, options, TEXTS, [part]).plans).toEqual(whole.filter(({ kind }) => kind === part));
    const { plans } = planParts(input, options, TEXTS, ["skp"]);
    expect(plans.slice(1)).toEqual(whole.filter(({ kind }) => kind === "skp"));
    expect(plans[0]!.kind).toBe("index");
  });

  test("the index of SKP alone lists findings and tree only when they stand in the workbook, under the names they have there", async () => {
    const { workbook, input, options, build } = await opened();
    const index = async () => planParts(input, options, TEXTS, ["skp"], await workbook.sheets()).plans[0]!;
    expect(listedIn(await index())).toEqual([]);
    const texts = (await index()).cells.map(({ value }) => value);
    expect(texts).not.toContain(MESSAGES.indexSheet.sheets);
    await build("tree");
    expect(listedIn(await index())).toEqual(["Pohon Kinerja"]);
    await build("findings");
    expect(listedIn(await index())).toEqual(["Temuan", "Pohon Kinerja"]);
  });

  test("one part leaves the sheets of the others standing", async () => {
    const { workbook, build } = await opened();
    await build("skp");
    await build("findings");
    expect(await build("tree")).toEqual([["tree", "added"]]);
    expect(await build("findings")).toEqual([["findings", "replaced"]]);
    expect(await madeKinds(workbook)).toEqual(new Set(["index", "findings", "tree", "skp"]));
  });

  test("a notice goes with the next build, whatever its part", async () => {
    const { workbook, build } = await opened();
    for (const part of ALL_PARTS) {
      const notice = { what: "Belum berhasil.", why: "Sebab.", advice: [] };
      const name = await writeNotice(workbook, notice, MESSAGES.notice);
      expect(name).toBe("Pesan Jenjang");
      expect(await build(part)).toContainEqual(["notice", "removed"]);
      expect(await madeKinds(workbook)).not.toContain("notice");
    }
  });
});

describe("building the SKP of some people", () => {
  const named = (name: string, post: string) => (row: readonly string[], i: number) =>
    i === 0 ? [...row, "Nama Pegawai"] : [...row.slice(0, -1), i === 3 ? post : "", i === 3 ? name : ""];
  const book = encodeWorkbook({
    Data: [
      ...tableOf("").map(named("Ana", "Analis")),
      ["O2", "T1", "Kinerja Operasional", "Tersusunnya laporan", "Jumlah", "Laporan", "1", "Arsiparis", "Budi"],
    ],
    Pegawai: [...STAFF, ["Citra", "Pranata"]],
  });
  const [ANA, BUDI] = ["nama:ana", "nama:budi"];

  async function openedBoth() {
    const workbook = XlsxWorkbook.open(book);
    const read = await openCascade(workbook, { sheet: null });
    if (!read.ok) throw new Error(read.reason);
    const input = { cascade: read.cascade, staff: read.staff, findings: [] };
    const options = buildOptions(read.cascade, null, "2025");
    const build = async (people: readonly string[] | null, parts: readonly BuildPart[] = ["skp"]) =>
      (await buildSheets(workbook, input, { ...options, people }, TEXTS, parts)).written.map((sheet) => [
        sheet.kind,
        sheet.key,
        sheet.outcome,
      ]);
    const index = async (people: readonly string[] | null) =>
      planParts(input, { ...options, people }, TEXTS, ["skp"], await workbook.sheets()).plans[0]!;
    return { workbook, input, options, build, index };
  }

  test("plans their sheets as the whole build does, and notes the same people without one", async () => {
    const { input, options } = await openedBoth();
    const whole = planParts(input, options, TEXTS, ["skp"]);
    const some = planParts(input, { ...options, people: [BUDI] }, TEXTS, ["skp"]);
    expect(some.plans.slice(1)).toEqual(whole.plans.filter(({ key }) => key === BUDI));
    expect(some.skipped).toEqual(whole.skipped);
    expect(some.skipped.map(({ person }) => person.name)).toEqual(["Citra"]);
    expect(planParts(input, { ...options, people: null }, TEXTS, ["skp"])).toEqual(whole);
  });

  test("leaves the sheets of others standing, and an index that leads to them", async () => {
    const { workbook, build, index } = await openedBoth();
    expect(await build([ANA])).toEqual([
      ["index", "", "added"],
      ["skp", ANA, "added"],
    ]);
    expect((await index([ANA])).cells.filter(({ link }) => link?.to === "plan")).toHaveLength(1);
    expect(await build([BUDI])).toEqual([
      ["index", "", "replaced"],
      ["skp", BUDI, "added"],
    ]);
    expect((await workbook.sheets()).flatMap(({ made }) => (made?.kind === "skp" ? [made.key] : [])).sort()).toEqual([
      ANA,
      BUDI,
    ]);
    const plan = await index([BUDI]);
    expect(peopleIn(plan)).toEqual([
      [1, "Ana", "Analis", "SKP Ana", ""],
      [2, "Budi", "Arsiparis", "SKP Budi", expect.any(Number)],
    ]);
    expect(await build(null)).toContainEqual(["skp", ANA, "replaced"]);
  });

  test("nobody's sheet is touched when nobody is chosen", async () => {
    const { build, index } = await openedBoth();
    await build(null);
    expect(await build([])).toEqual([["index", "", "replaced"]]);
    expect(peopleIn(await index([])).map(([, name]) => name)).toEqual(["Ana", "Budi"]);
  });

  test("the sheets of all parts with some people's SKP leave the others' too", async () => {
    const { build } = await openedBoth();
    await build([ANA]);
    const outcomes = await build([BUDI], ALL_PARTS);
    expect(outcomes.map(([kind, , outcome]) => [kind, outcome])).toEqual([
      ["index", "replaced"],
      ["findings", "added"],
      ["tree", "added"],
      ["skp", "added"],
    ]);
  });
});

describe("what was chosen about the tree", () => {
  test("is what it is planned with", async () => {
    const { input, options } = await opened();
    const paper = (tree: { readonly paper?: "A3" }) =>
      planParts(input, { ...options, tree }, TEXTS, ["tree"]).plans[0]!.print.paper;
    expect([paper({}), paper({ paper: "A3" })]).toEqual(["A4", "A3"]);
  });
});

describe("the sheet to read", () => {
  test("is the preferred one when it reads as a cascade, though another would be chosen without it", async () => {
    const { workbook } = await opened();
    const best = await openCascade(workbook, { sheet: null });
    expect(best).toMatchObject({ ok: true, cascade: { sheet: "Data" }, others: ["Lain"] });
    const preferred = await openCascade(workbook, { sheet: null, prefer: ["Lain"] });
    expect(preferred).toMatchObject({ ok: true, cascade: { sheet: "Lain" }, others: [] });
    if (preferred.ok) expect(preferred.staff.map(({ name }) => name)).toEqual(["Ana"]);
  });

  test("is the best one when the preferred one is a staff sheet, made by us, or not there", async () => {
    const { workbook, build } = await opened();
    await build("findings");
    for (const prefer of ["Pegawai", "Temuan", "Tidak Ada"])
      expect(await openCascade(workbook, { sheet: null, prefer: [prefer] })).toMatchObject({
        cascade: { sheet: "Data" },
      });
  });
});
