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
