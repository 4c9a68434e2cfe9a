import { column, row } from "../../../../src/core/address/address";
import type { PersonView } from "../../../../src/app/desk/views";
import { chosenOf, choosePeople, stateOf } from "../../../../src/taskpane/features/skp/choose-people";
import { findPeople } from "../../../../src/taskpane/features/skp/find-people";
import { groupPeople } from "../../../../src/taskpane/features/skp/group-people";
import { rateBy } from "../../../../src/taskpane/features/skp/rater-choices";
import { withChoice } from "../../../../src/taskpane/features/skp/with-choice";

const AT = { sheet: "Cascading", row: row(5), column: column(10) };
const person = (name: string, facts: Partial<PersonView> = {}): PersonView => ({
  ...{ key: name.toLowerCase(), name, nip: null, position: null, unit: null, rater: null, form: "ja-jf" },
  ...{ reason: null, results: 1, missing: [], at: AT, ...facts },
});
const ratedBy = (name: string) => ({ rater: { key: name.toLowerCase(), name } });

describe("grouping people", () => {
  test("goes by unit and inside of it by rater, in the order in which they come, every person once", () => {
    const people = [
      person("Maria", { unit: "Biro A" }),
      person("Ana", { unit: "Biro A", ...ratedBy("Maria") }),
      person("Joko"),
      person("Beni", { unit: " biro a ", ...ratedBy("Maria") }),
      person("Citra", { unit: "Biro B", ...ratedBy("Maria") }),
    ];
    const rows = groupPeople(people).map((one) =>
      one.kind === "person" ? one.person.name : [one.kind === "unit" ? one.unit : `dinilai ${one.rater}`, ...one.keys],
    );
    expect(rows).toEqual([
      ["Biro A", "maria", "ana", "beni"],
      ["dinilai null", "maria"],
      "Maria",
      ["dinilai Maria", "ana", "beni"],
      "Ana",
      "Beni",
      [null, "joko"],
      ["dinilai null", "joko"],
      "Joko",
      ["Biro B", "citra"],
      ["dinilai Maria", "citra"],
      "Citra",
    ]);
    const ids = groupPeople(people).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("parts namesakes who rate, and joins those whom only a name tells of", () => {
    const people = [
      person("Ana", { rater: { key: "nip:1", name: "Maria" } }),
      person("Beni", { rater: { key: "nip:2", name: "Maria" } }),
      person("Citra", { rater: { key: null, name: "Pj. Bupati" } }),
      person("Dedi", { rater: { key: null, name: "PJ. BUPATI" } }),
    ];
    expect(groupPeople(people).flatMap((one) => (one.kind === "rater" ? [one.keys.length] : []))).toEqual([1, 1, 2]);
  });
});

describe("finding people", () => {
  const people = [
    person("Ana Contoh", { nip: "1990", position: "Analis", unit: "Biro A", missing: ["rank"] }),
    person("Beni Contoh", { position: "Arsiparis", ...ratedBy("Ana Contoh") }),
  ];
  const names = (text: string, incomplete = false) => findPeople(people, text, incomplete).map(({ name }) => name);

  test("needs every word, wherever it stands", () => {
    expect(names("  ")).toEqual(["Ana Contoh", "Beni Contoh"]);
    expect(names("contoh ARSIP")).toEqual(["Beni Contoh"]);
    expect(names("199")).toEqual(["Ana Contoh"]);
    expect(names("ana")).toEqual(["Ana Contoh", "Beni Contoh"]);
    expect(names("ana arsiparis biro")).toEqual([]);
  });

  test("can leave out those who lack nothing", () => {
    expect(names("", true)).toEqual(["Ana Contoh"]);
    expect(names("beni", true)).toEqual([]);
  });
});

describe("choosing people", () => {
  const everybody = ["a", "b", "c"];

  test("begins with everybody, and everybody again is everybody, whoever comes later", () => {
    expect(chosenOf(everybody, null)).toEqual(everybody);
    const two = choosePeople(everybody, null, ["b"], false);
    expect(two).toEqual(["a", "c"]);
    expect(choosePeople(everybody, two, ["b"], true)).toBeNull();
    expect(choosePeople(everybody, null, everybody, false)).toEqual([]);
  });

  test("forgets those who are gone, and keeps the list's order", () => {
    expect(chosenOf(everybody, ["c", "gone", "a"])).toEqual(["a", "c"]);
    expect(choosePeople(everybody, ["c", "gone"], ["a"], true)).toEqual(["a", "c"]);
  });

  test("a checkbox over several is mixed when some are chosen", () => {
    const chosen = new Set(["a"]);
    expect([["a"], ["b"], ["a", "b"], []].map((keys) => stateOf(keys, chosen))).toEqual([true, false, "mixed", false]);
  });
});

describe("who can rate somebody", () => {
  const people = [
    person("Maria"),
    person("Yosef", ratedBy("Maria")),
    person("Ana", ratedBy("Yosef")),
    ...Array.from({ length: 60 }, (_, i) => person(`Pegawai ${i}`, { position: i === 59 ? "Kepala Bagian" : null })),
  ];
  const names = (all: readonly PersonView[]) => all.map(({ name }) => name);

  test("are those who rate already, then others from the top, as many as can be looked through", () => {
    const { raters, others, hidden } = rateBy(people, "ana", "", null);
    expect(names(raters)).toEqual(["Maria", "Yosef"]);
    expect([others.length, others[0]!.name, hidden]).toEqual([50, "Pegawai 0", 10]);
    expect(names(rateBy(people, "yosef", "", null).raters)).toEqual(["Maria"]);
  });

  test("anybody is found by what is written of them, and the chosen one never goes", () => {
    const { others, hidden } = rateBy(people, "ana", "kepala bagian", null);
    expect([names(others), hidden]).toEqual([["Pegawai 59"], 0]);
    expect(names(rateBy(people, "ana", "zzz", "pegawai 55").raters)).toEqual(["Maria", "Yosef", "Pegawai 55"]);
  });
});

test("a choice takes the place of the one before, and none leaves the others", () => {
  expect(withChoice({ a: "x", b: "y" }, "a", "z")).toEqual({ b: "y", a: "z" });
  expect(withChoice({ a: "x", b: "y" }, "a", null)).toEqual({ b: "y" });
});
