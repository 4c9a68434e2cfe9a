import { collectEmployees } from "../../../../../src/core/forms/people/collect-employees";
import { planSkpSheets } from "../../../../../src/core/forms/skp/plan-skp-sheets";
import { cascadeOf, EXAMPLE, EXAMPLE_STAFF, OPTIONS, staffOf } from "../example";
import { mainRows, textRows } from "../render-plan";

const YOSEF = "nip:197502022000031002";
const MARIA = "nip:197001011995032001";
const ANA = "nip:200001012025062001";
const KRISTINA = "nama:kristina contoh nope";

const find = (choices: Parameters<typeof collectEmployees>[2], key: string, staff = EXAMPLE_STAFF) =>
  collectEmployees(EXAMPLE, staff, choices).employees.find((employee) => employee.key === key)!;

describe("a chosen form", () => {
  test("is the person's form in place of the one their post has", () => {
    expect(find({}, YOSEF).form).toBe("ja-jf");
    expect(find({ forms: { [YOSEF]: "jpt" } }, YOSEF).form).toBe("jpt");
    expect(find({ forms: { [MARIA]: "ja-jf" } }, MARIA).form).toBe("ja-jf");
    const plan = planSkpSheets(EXAMPLE, EXAMPLE_STAFF, { ...OPTIONS, forms: { [YOSEF]: "jpt" } }).sheets.find(
      ({ employee }) => employee.key === YOSEF,
    )!.plan;
    expect(textRows(plan)[2]).toEqual(["BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"]);
  });

  test("makes their results those of a leader whose indicators are printed with them", () => {
    const leaderOf = (forms: Readonly<Record<string, "jpt">>) =>
      mainRows(
        planSkpSheets(EXAMPLE, EXAMPLE_STAFF, { ...OPTIONS, forms }).sheets.find(
          ({ employee }) => employee.key === KRISTINA,
        )!.plan,
      )[0]![1];
    expect(leaderOf({})).not.toContain("Indikator: ");
    expect(leaderOf({ [YOSEF]: "jpt" })).toContain("Indikator: ");
  });

  test("gives an SKP to somebody who was taken for a regional head", () => {
    const head = collectEmployees(EXAMPLE, []).employees[0]!;
    expect(head.reason).toBe("regional-head");
    const { employees } = collectEmployees(EXAMPLE, [], { forms: { [head.key]: "jpt" } });
    expect(employees[0]).toMatchObject({ key: head.key, form: "jpt", reason: null });
    expect(employees.find(({ person }) => person.name?.includes("Maria"))!.rater!.regionalHead).toBe(false);
  });
});

describe("a chosen rater", () => {
  test("is an employee or one of the staff list in place of the one that was found", () => {
    expect(find({}, ANA).rater).toMatchObject({ key: YOSEF });
    expect(find({ raters: { [ANA]: KRISTINA } }, ANA).rater).toMatchObject({
      ...{ key: KRISTINA, regionalHead: false, person: { name: "Kristina Contoh Nope, S.AP. (rekaan)" } },
    });
    const idle = staffOf("Wati Contoh", { position: "Kepala Bagian Lain", unit: "Biro Lain" });
    expect(find({ raters: { [ANA]: "nama:wati contoh" } }, ANA, [...EXAMPLE_STAFF, idle]).rater).toEqual({
      key: "nama:wati contoh",
      person: { name: "Wati Contoh", nip: null, rank: null, position: "Kepala Bagian Lain", unit: "Biro Lain" },
      regionalHead: false,
    });
  });

  test("is left alone when it is the person themselves or nobody of this cascade", () => {
    const found = find({}, ANA).rater;
    expect(find({ raters: { [ANA]: ANA } }, ANA).rater).toEqual(found);
    expect(find({ raters: { [ANA]: "nip:1" } }, ANA).rater).toEqual(found);
  });

  test("is printed above the signature", () => {
    const { sheets } = planSkpSheets(EXAMPLE, EXAMPLE_STAFF, { ...OPTIONS, raters: { [ANA]: MARIA } });
    const texts = textRows(sheets.find(({ employee }) => employee.key === ANA)!.plan).flat();
    expect(texts.filter((text) => text === EXAMPLE_STAFF[0]!.name)).toHaveLength(2);
  });
});

describe("keys of the staff list", () => {
  test("are those of the employees, and one of its own for everybody else, whatever the rows have in common", () => {
    const staff = [
      ...EXAMPLE_STAFF,
      staffOf("Wati Contoh"),
      staffOf("Wati Contoh"),
      staffOf("-", { position: "Arsiparis" }),
      staffOf("-"),
      staffOf(""),
      staffOf("Dua Kali", { nip: "1" }),
      staffOf("Dua Kali", { nip: "1" }),
    ];
    const { staffKeys, withoutNode } = collectEmployees(EXAMPLE, staff);
    expect(EXAMPLE_STAFF.map((member) => staffKeys.get(member))).toEqual([MARIA, YOSEF, ANA]);
    expect(withoutNode.map((member) => staffKeys.get(member))).toEqual([
      ...["nama:wati contoh", "nama:wati contoh (2)", "jabatan:arsiparis", "jabatan:", "jabatan: (2)"],
      ...["nip:1", "nip:1 (2)"],
    ]);
  });

  test("are never those of a vacant post in the cascade", () => {
    const cascade = cascadeOf([
      { id: "N", level: 5, statement: "K", indicators: [], owners: [{ position: "Arsiparis (kosong)" }] },
    ]);
    const member = staffOf("-", { position: "Arsiparis" });
    const { employees, staffKeys } = collectEmployees(cascade, [member]);
    expect([employees[0]!.key, staffKeys.get(member)]).toEqual(["jabatan:arsiparis", "jabatan:arsiparis (2)"]);
  });
});
