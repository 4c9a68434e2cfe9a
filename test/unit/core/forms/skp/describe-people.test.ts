import { describePeople } from "../../../../../src/core/forms/skp/describe-people";
import { planSkpSheets } from "../../../../../src/core/forms/skp/plan-skp-sheets";
import { cascadeOf, EXAMPLE, EXAMPLE_STAFF, OPTIONS, staffOf, type NodeRow } from "../example";

const describeOne = (facts: Partial<NodeRow>) =>
  describePeople(
    cascadeOf([
      {
        ...{ id: "N", level: 5, statement: "K", indicators: [["Jumlah", "Dokumen", "1"]] },
        ...{ owners: [{ name: "Ana", position: "Analis" }], ...facts },
      },
    ]),
    [],
    OPTIONS,
  )[0]!;

describe("describing people", () => {
  test("tells everybody by level, then the staff without a node, with what their SKP lacks", () => {
    const idle = staffOf("Wati Contoh", { nip: "1990 0101", unit: "Biro Lain" });
    const people = describePeople(EXAMPLE, [...EXAMPLE_STAFF, idle], OPTIONS);
    expect(people.map(({ name, reason, form, results, missing }) => [name, reason ?? form, results, missing])).toEqual([
      ["[Gubernur – rekaan]", "regional-head", 1, []],
      ["Maria Contoh Lado, S.Sos., M.Si. (rekaan)", "jpt", 3, ["raterInstitution", "perspective"]],
      ["Yosef Contoh Taneo, S.IP., M.AP. (rekaan)", "ja-jf", 2, ["aspect"]],
      ["Kristina Contoh Nope, S.AP. (rekaan)", "ja-jf", 2, ["nip", "rank", "unit", "aspect"]],
      ["CPNS-1 Ana Contoh (rekaan)", "ja-jf", 1, ["aspect"]],
      [
        "CPNS-4 Dedi Contoh (rekaan)",
        "ja-jf",
        1,
        [...["nip", "rank", "unit", "raterNip", "raterRank", "raterUnit"], "aspect"],
      ],
      ["Wati Contoh", "no-node", 0, []],
    ]);
    expect(people.at(-1)).toMatchObject({ nip: "19900101", unit: "Biro Lain", rater: null, at: idle.at });
    expect(people[4]!.rater).toEqual({ key: "nip:197502022000031002", name: EXAMPLE_STAFF[1]!.name });
  });

  test("names the rater by what is known of them, without a key when nobody of the list is meant", () => {
    const staff = [staffOf("Maria Contoh Lado", { rater: "Pj. Gubernur Contoh" })];
    const maria = describePeople(EXAMPLE, staff, OPTIONS).find(({ name }) => name?.startsWith("Maria"))!;
    expect(maria.rater).toEqual({ key: null, name: "Pj. Gubernur Contoh" });
  });

  test("an indicator is missing where a result has none, a target where one has none in the year", () => {
    const missing = (facts: Partial<NodeRow>) =>
      describeOne(facts).missing.filter((fact) => /indicator|target/.test(fact));
    expect(missing({})).toEqual([]);
    expect(missing({ indicators: [] })).toEqual(["indicator", "target"]);
    expect(missing({ indicators: [["Jumlah", "Dokumen", null]] })).toEqual(["target"]);
    expect(
      missing({
        indicators: [
          ["Jumlah", "Dokumen", "1"],
          ["Mutu", "Persen", "-"],
        ],
      }),
    ).toEqual(["target"]);
    expect(describeOne({}).missing).toContain("rater");
  });

  test("a vacant post has no name, and all that belongs to a person is missing", () => {
    expect(describeOne({ owners: [{ position: "Analis (kosong)" }] })).toMatchObject({
      ...{ name: null, position: "Analis", missing: ["name", "nip", "rank", "unit", "rater", "leader", "aspect"] },
    });
  });

  test("has a key of its own for each of them, the one that the SKP sheets have", () => {
    const staff = [...EXAMPLE_STAFF, staffOf("Wati"), staffOf("Wati")];
    const people = describePeople(EXAMPLE, staff, OPTIONS);
    expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
    const keys = planSkpSheets(EXAMPLE, staff, OPTIONS).sheets.map(({ plan }) => plan.key);
    expect(people.filter(({ reason }) => reason === null).map(({ key }) => key)).toEqual(keys);
  });
});

describe("sheets of some people", () => {
  test("are those of the whole run, names included, and those alone", () => {
    const rows = ["Ana", "Ana", "Budi"].map((name, i): NodeRow => ({
      ...{ id: `N${i}`, level: 5, statement: "K", indicators: [] },
      owners: [{ name, position: `Analis ${i}` }],
    }));
    const all = planSkpSheets(cascadeOf(rows), [staffOf("Idle")], OPTIONS);
    const chosen = [all.sheets[1]!.plan.key, "nip:nobody"];
    const some = planSkpSheets(cascadeOf(rows), [staffOf("Idle")], OPTIONS, undefined, chosen);
    expect(some.sheets).toEqual([all.sheets[1]]);
    expect(some.skipped).toEqual(all.skipped);
    expect(planSkpSheets(cascadeOf(rows), [], OPTIONS, undefined, []).sheets).toEqual([]);
  });
});
