import { describePeople } from "../../../../../src/core/forms/skp/describe-people";
import { planSkpSheets } from "../../../../../src/core/forms/skp/plan-skp-sheets";
import type { SkpOptions } from "../../../../../src/core/forms/skp/skp-options";
import type { SheetPlan } from "../../../../../src/core/sheet/sheet-plan";
import { cascadeOf, EXAMPLE_ROWS, EXAMPLE_STAFF, OPTIONS, staffOf, type NodeRow } from "../example";

const MARK = "lengkapi";

/** Where a sheet says "lengkapi": labels of the identity tables, headings of the results' columns, and in a text which part of it. */
function marksOf(plan: SheetPlan): string[] {
  const cells = plan.cells.filter(({ value }) => value !== null);
  const labelOf = (row: number, column: number): string | undefined =>
    cells
      .filter((cell) => cell.row === row && cell.column < column && typeof cell.value === "string")
      .sort((a, b) => b.column - a.column)
      .map(({ value }) => String(value))[0];
  const rater = cells.find(({ value }) => value === "PEJABAT PENILAI KINERJA")!;
  const heading = (column: number) => cells.find((cell) => cell.column === column && cell.row === columnsRow)?.value;
  const results = cells.find(({ value }) => value === "HASIL KERJA")!.row;
  const columnsRow = results + 1;
  const marks = new Set<string>();
  for (const { row, column, value } of cells) {
    const text = String(value);
    if (!text.includes(MARK)) continue;
    if (row < results) marks.add(`${column > rater.column ? "rater " : ""}${labelOf(row, column)}`);
    else if (text === MARK) marks.add(String(heading(column) ?? "RENCANA HASIL KERJA"));
    else if (text === `- ${MARK}`) for (const part of ["INDIKATOR", "TARGET"]) marks.add(part);
    else if (text.startsWith(`- ${MARK}:`)) marks.add("INDIKATOR");
    else if (text.startsWith("- ")) marks.add("TARGET");
    else marks.add("RENCANA HASIL KERJA");
  }
  return [...marks].map((mark) => (mark.startsWith("INDIKATOR") ? "INDIKATOR" : mark)).sort();
}

const PLACES: Readonly<Record<string, readonly string[]>> = {
  name: ["NAMA"],
  nip: ["NIP"],
  rank: ["PANGKAT/GOL. RUANG"],
  position: ["JABATAN"],
  unit: ["UNIT KERJA"],
  raterName: ["rater NAMA"],
  raterNip: ["rater NIP"],
  raterRank: ["rater PANGKAT/GOL. RUANG"],
  raterPosition: ["rater JABATAN"],
  raterUnit: ["rater UNIT KERJA"],
  raterInstitution: ["rater INSTANSI"],
  leader: ["RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*"],
  result: ["RENCANA HASIL KERJA"],
  indicator: ["INDIKATOR"],
  aspect: ["INDIKATOR", "TARGET"],
  target: ["TARGET"],
  perspective: ["PERSPEKTIF"],
};

function placesOf(missing: readonly string[], form: string): string[] {
  const nobody = ["rater NAMA", "rater NIP", "rater PANGKAT/GOL. RUANG", "rater JABATAN"];
  const last = form === "jpt" ? "rater INSTANSI" : "rater UNIT KERJA";
  const places = missing.flatMap((fact) => (fact === "rater" ? [...nobody, last] : PLACES[fact]!));
  return [...new Set(places)].sort();
}

/** The worked example with what real tables lack: indicators, targets, statements, names, owners above. */
const ROWS: readonly NodeRow[] = EXAMPLE_ROWS.map((row): NodeRow => {
  if (row.id === "SU.2") return { ...row, indicators: [] };
  if (row.id === "TK.1") return { ...row, statement: " " };
  if (row.id === "TI.3") return { ...row, indicators: [["Waktu penyelesaian", "Hari", null]] };
  if (row.id === "OP.05") return { ...row, indicators: [["", null, "4"]], owners: [{ position: "Analis (kosong)" }] };
  return row;
});
const FULL: readonly NodeRow[] = EXAMPLE_ROWS.map((row) => ({
  ...row,
  indicators: [
    ["Jumlah", "Dokumen", "1"],
    ["Persentase", "Persen", "1"],
    ["Waktu", "Hari", "1"],
  ],
}));
const OWNERS = new Map(FULL.flatMap(({ owners }) => owners.map((owner) => [owner.name!, owner.position ?? null])));
const WHOLE_STAFF = Array.from(OWNERS, ([name, position], i) =>
  staffOf(name, { nip: `19700101199503200${i}`, rank: "IV.a", unit: "Biro Organisasi", position }),
);

describe("what somebody's SKP lacks", () => {
  const cases = (["quantitative", "qualitative"] as const).flatMap((approach) =>
    [ROWS, EXAMPLE_ROWS, FULL].flatMap((rows) =>
      [[], EXAMPLE_STAFF, WHOLE_STAFF].map((staff) => ({ approach, rows, staff })),
    ),
  );
  test.each(cases)("is what its sheet asks to be completed ($approach)", ({ approach, rows, staff }) => {
    const cascade = cascadeOf(rows);
    const keys = planSkpSheets(cascade, staff, OPTIONS).sheets.map(({ plan }) => plan.key);
    for (const forms of [{}, { [keys[1]!]: "jpt", [keys[0]!]: "ja-jf" } as const]) {
      const options: SkpOptions = { ...OPTIONS, approach, forms };
      const { sheets } = planSkpSheets(cascade, staff, options);
      const people = new Map(describePeople(cascade, staff, options).map((each) => [each.key, each]));
      expect(sheets.length).toBeGreaterThan(3);
      for (const { plan, toComplete } of sheets) {
        const { missing, form } = people.get(plan.key)!;
        expect([plan.name, placesOf(missing, form)]).toEqual([plan.name, marksOf(plan)]);
        expect(missing.length === 0).toBe(toComplete === 0);
      }
    }
  });

  test("is nothing only for a sheet without a mark, which there is", () => {
    const { sheets } = planSkpSheets(cascadeOf(FULL), WHOLE_STAFF, OPTIONS);
    const whole = sheets.filter(({ toComplete }) => toComplete === 0).map(({ plan }) => plan.key);
    const lacking = describePeople(cascadeOf(FULL), WHOLE_STAFF, OPTIONS).filter(({ missing }) => missing.length === 0);
    expect(whole.length).toBeGreaterThan(0);
    expect(lacking.filter(({ reason }) => reason === null).map(({ key }) => key)).toEqual(whole);
  });
});
