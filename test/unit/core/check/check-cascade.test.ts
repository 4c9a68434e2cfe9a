import { formatCell } from "../../../../src/core/address/address";
import { checkCascade } from "../../../../src/core/check/check-cascade";
import type { Finding } from "../../../../src/core/check/finding";
import { RULES } from "../../../../src/core/check/rules";
import { buildTable, testRow, workedExampleRows, YEARS, type TableOptions, type TestRow } from "./cascade-builder";

/** `STR-02 error B18`, one line a finding, in the order they come back. */
function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, severity, where }) => `${rule} ${severity} ${formatCell(where)}`);
}

function check(rows: readonly TestRow[], options: TableOptions & { readonly year?: string } = {}): readonly Finding[] {
  return checkCascade(buildTable(rows, options), { year: options.year ?? null });
}

/** The worked example with some rows changed; a code of several rows changes its first. Null drops the row. */
function variant(code: string, change: Partial<TestRow> | null): readonly Finding[] {
  const rows = workedExampleRows();
  const index = rows.findIndex((row) => row.code === code);
  if (change === null) rows.splice(index, 1);
  else rows[index] = { ...rows[index]!, ...change };
  return check(rows, { year: "2025" });
}

describe("the worked example", () => {
  it("has neither errors nor warnings", () => {
    expect(check(workedExampleRows(), { year: "2025" })).toEqual([]);
  });

  const variants: readonly (readonly [
    what: string,
    code: string,
    change: Partial<TestRow> | null,
    expected: readonly string[],
  ])[] = [
    ["a parent that is not there", "OP.03", { parent: "TI.9" }, ["STR-02 error B23"]],
    ["a loop through a lower level", "TK.2", { parent: "OP.05" }, ["STR-05 error B9", "STR-06 error B9"]],
    ["a skipped level", "OP.07", { parent: "TK.3" }, ["STR-08 warning B27"]],
    ["two nodes that are each other's parent", "TI.4", { parent: "OP.07" }, ["STR-05 error B17", "STR-06 error B17"]],
    ["a code used twice", "OP.13", { code: "OP.12" }, ["STR-01 error A33"]],
    ["a level without its operational child", "OP.09", null, ["STR-10 warning D18"]],
    ["a top at a tactical level", "KD.1", { level: "4" }, ["STR-06 error C2", "STR-09 error C2"]],
    ["a node without indicator", "TI.7", { indicator: "", unit: "", targets: [] }, ["IND-01 error D20"]],
    ["no target in the year", "OP.10", { targets: ["", "18", "20", "22", "25"] }, ["IND-02 error G30"]],
    ["N/A as the target of the year", "OP.10", { targets: ["N/A", "18", "20", "22", "25"] }, ["IND-02 error G30"]],
    ["no target in another year", "OP.10", { targets: ["15", "18", "-", "22", "25"] }, ["IND-02 warning I30"]],
    ["no unit", "OP.08", { unit: "" }, ["IND-03 warning F28"]],
    ["nobody who answers for it", "OP.05", { owner: "" }, ["OWN-01 warning D25"]],
    ["no parent", "TI.2", { parent: "" }, ["STR-03 error B15"]],
    ["itself as parent", "TI.2", { parent: "TI.2" }, ["STR-04 error B15"]],
    ["a parent of its own level", "TI.2", { parent: "TI.1" }, ["STR-07 warning B15"]],
    ["no statement", "OP.01", { statement: "" }, ["STR-15 error D21"]],
    ["an unknown level", "OP.01", { level: "Jenjang X" }, ["STR-18 error C21"]],
  ];
  it.each(variants)("with %s gives that finding at its cell and nothing else", (_, code, change, expected) => {
    expect(lines(variant(code, change))).toEqual(expected);
  });

  it("names the whole loop from child to parent, beginning with the node that stands first", () => {
    const [loop] = variant("TK.2", { parent: "OP.05" });
    expect(loop!.params).toEqual({ loop: ["TK.2", "OP.05", "TI.3"] });
  });

  it("finds parents written in other cases, with spaces or a closing dot", () => {
    expect(variant("OP.03", { parent: " ti.2. " })).toEqual([]);
  });

  it("takes a dash in the parent column for none", () => {
    expect(variant("KD.1", { parent: "-" })).toEqual([]);
  });
});

describe("the code suggested for a parent that is not there", () => {
  const suggestion = (parent: string) => variant("OP.03", { parent })[0]!.params;
  it("is the code equal but for punctuation and zero padding", () => {
    expect(suggestion("TI-02")).toEqual({ parent: "TI-02", code: "OP.03", suggestion: "TI.2" });
  });
  it("is the one code a slip away", () => {
    expect(suggestion("KDD.1")).toMatchObject({ suggestion: "KD.1" });
  });
  it("is none when several are equally near, and none when all are far", () => {
    expect(suggestion("TI.9")).toMatchObject({ suggestion: null });
    expect(suggestion("XX.77.Z")).toMatchObject({ suggestion: null });
  });
});

describe("one cause gives one finding", () => {
  it("leaves the descendants of an orphan alone", () => {
    expect(lines(variant("TK.1", { parent: "SU.99" }))).toEqual(["STR-02 error B7"]);
  });

  it("names a level without any indicator once, with the number of its nodes", () => {
    const rows = workedExampleRows().map((row) => (row.level === "5" ? { ...row, indicator: "" } : row));
    const findings = check(rows);
    expect(lines(findings)).toEqual(["IND-01 error D21"]);
    expect(findings[0]!.params).toEqual({ node: "Kinerja Operasional", count: 13 });
  });

  it("counts a node without a statement among those of its level, and names the level at the first that has one", () => {
    const bare = workedExampleRows().map((row) => (row.level === "5" ? { ...row, indicator: "" } : row));
    const first = bare.findIndex(({ level }) => level === "5");
    const findings = check(bare.map((row, i) => (i === first ? { ...row, statement: "" } : row)));
    expect(lines(findings)).toEqual(["STR-15 error D21", "IND-01 error D22"]);
    expect(findings[1]!.params).toEqual({ node: "Kinerja Operasional", count: 13 });
  });

  it("says nothing of indicators where a whole level has no statements", () => {
    const rows = workedExampleRows().map((row) => (row.level === "5" ? { ...row, indicator: "", statement: "" } : row));
    expect(check(rows).filter(({ rule }) => rule === "IND-01")).toEqual([]);
  });

  it("names an indicator without any target once, in the chosen year", () => {
    expect(lines(variant("OP.10", { targets: [] }))).toEqual(["IND-02 error G30"]);
  });

  it("names a year in which nothing has a target once, with the number of indicators", () => {
    const rows = workedExampleRows().map((row) => ({ ...row, targets: ["1", "2", "", "4", "5"] }));
    const findings = check(rows, { year: "2025" });
    expect(lines(findings)).toEqual(["IND-02 warning I2"]);
    expect(findings[0]!.params).toEqual({ indicator: "Indeks Reformasi Birokrasi Provinsi", year: "2027", count: 32 });
  });

  it("names a level that the whole sheet lacks once", () => {
    const rows = [
      testRow({ code: "1", level: "1" }),
      testRow({ code: "2", level: "3", parent: "1" }),
      testRow({ code: "3", level: "3", parent: "1" }),
    ];
    expect(lines(check(rows))).toEqual(["STR-08 warning B3"]);
  });

  it("does not call a parent childless while its child's link is broken, but does when there are more leaves than that", () => {
    expect(lines(variant("OP.09", { parent: "TI.77" }))).toEqual(["STR-02 error B29"]);
    const rows = workedExampleRows().filter((row) => row.code !== "OP.05" && row.code !== "OP.06");
    const broken = rows.map((row) => (row.code === "OP.09" ? { ...row, parent: "TI.77" } : row));
    expect(lines(check(broken))).toEqual(["STR-10 warning D16", "STR-10 warning D18", "STR-02 error B27"]);
  });

  it("gives two loops two findings", () => {
    const rows = [
      testRow({ code: "T", level: "1" }),
      ...["A", "B", "C", "D"].map((code) =>
        testRow({ code, level: "2", parent: { A: "B", B: "A", C: "D", D: "C" }[code]! }),
      ),
    ];
    const loops = check(rows).filter((finding) => finding.rule === "STR-05");
    expect(loops.map((finding) => finding.params)).toEqual([{ loop: ["A", "B"] }, { loop: ["C", "D"] }]);
  });
});

describe("what a sheet does not have is not asked for", () => {
  const rows = [testRow({ code: "S", level: "1" }), testRow({ code: "T", level: "2", parent: "S" })];
  it("is silent about columns that do not exist", () => {
    const bare = rows.map((row) => ({ ...row, indicator: "", owner: "" }));
    expect(check(bare, { has: { indicator: false, unit: false, target: false, owner: false } })).toEqual([]);
  });
  it("is silent about leaves in a sheet of upper levels", () => {
    expect(check(rows)).toEqual([]);
  });
  it("allows several roots at the first level that is there", () => {
    expect(check([testRow({ code: "S", level: "2" }), testRow({ code: "T", level: "2" })])).toEqual([]);
  });
  it("names each root of a sheet that begins below the strategic levels", () => {
    const programmes = [
      testRow({ code: "P1", level: "3" }),
      testRow({ code: "P2", level: "3" }),
      testRow({ code: "K", level: "4", parent: "P1" }),
    ];
    expect(lines(check(programmes))).toEqual(["STR-09 error C2", "STR-09 error C3"]);
  });
  it("takes a target column without a year for the chosen year", () => {
    const unfinished = [testRow({ code: "S", level: "1", targets: [""] })];
    expect(lines(check(unfinished, { years: [""], year: "2025" }))).toEqual(["IND-02 error G2"]);
  });
  it("asks no unit of predicates, nor where the target carries it", () => {
    const units = [
      testRow({ code: "S", level: "1", unit: "", targets: ["BB", "BB", "A", "A", "AA"] }),
      testRow({ code: "T", level: "1", unit: "", targets: ["5 Dokumen", "6", "7", "8", "9"] }),
    ];
    expect(check(units)).toEqual([]);
  });
  it("takes the first year as the current one when none is chosen", () => {
    const gaps = [testRow({ code: "S", level: "1", targets: ["", "", "3", "4", "5"] })];
    expect(lines(check(gaps, { years: YEARS }))).toEqual(["IND-02 error G2", "IND-02 warning H2"]);
  });
});

describe("the registry", () => {
  it("has each rule of the first set once", () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(
      [
        "STR-01",
        "STR-02",
        "STR-03",
        "STR-04",
        "STR-05",
        "STR-06",
        "STR-07",
        "STR-08",
        "STR-09",
        "STR-10",
        "STR-15",
        "STR-18",
        "IND-01",
        "IND-02",
        "IND-03",
        "OWN-01",
      ].sort(),
    );
  });
});

describe("size", () => {
  it("checks a chain of 10,000 nodes and a loop of 10,000 without recursion", () => {
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      testRow({ code: `N${i}`, level: "5", parent: i === 0 ? "" : `N${i - 1}` }),
    );
    expect(check(chain).filter((finding) => finding.rule === "STR-05")).toEqual([]);
    const loop = chain.map((row, i) => (i === 0 ? { ...row, parent: "N9999" } : row));
    const found = check(loop).filter((finding) => finding.rule === "STR-05");
    expect(found).toHaveLength(1);
    expect(found[0]!.params.loop).toHaveLength(10_000);
  });
});
