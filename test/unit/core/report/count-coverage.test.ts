import { collectEmployees } from "../../../../src/core/forms/people/collect-employees";
import type { Coverage } from "../../../../src/core/report/coverage";
import { countCoverage } from "../../../../src/core/report/count-coverage";
import { buildTable, testRow, workedExampleRows, type TestRow } from "../check/cascade-builder";

function coverageOf(rows: readonly TestRow[], year: string | null, years?: readonly string[]): Coverage {
  const cascade = buildTable(rows, years ? { years } : {});
  return countCoverage(cascade, collectEmployees(cascade, []), year);
}

describe("coverage", () => {
  it("of the worked example is whole, and the governor, who writes no SKP, is none to be counted", () => {
    const { total, levels } = coverageOf(workedExampleRows(), "2025");
    expect(total).toEqual({ nodes: 30, indicator: 30, target: 30, owner: 30, skpNodes: 29, skp: 29 });
    expect(levels.map(({ level, nodes, skpNodes, skp }) => [level, nodes, skpNodes, skp])).toEqual([
      [1, 1, 0, 0],
      [2, 3, 3, 3],
      [3, 6, 6, 6],
      [4, 7, 7, 7],
      [5, 13, 13, 13],
    ]);
  });

  it("counts a node without an owner among those that should be in an SKP", () => {
    const rows = [
      testRow({ code: "A", level: "1", owner: "Gubernur" }),
      testRow({ code: "B", level: "2", owner: "" }),
      testRow({ code: "D", level: "2", owner: "Kepala Biro Organisasi" }),
    ];
    expect(coverageOf(rows, "2025").total).toMatchObject({ nodes: 3, skpNodes: 2, skp: 1 });
  });

  const ROWS = [
    testRow({ code: "A", level: "2", targets: ["", "20"] }),
    testRow({ code: "B", level: "?", owner: "", indicator: "" }),
    testRow({ code: "C", level: "1", targets: ["-", "20"] }),
    testRow({ code: "D", level: "2" }),
  ];

  it("counts a target of the year alone, and a dash as none", () => {
    expect(coverageOf(ROWS, "2025").total).toMatchObject({ nodes: 4, indicator: 3, target: 1, owner: 3 });
    expect(coverageOf(ROWS, "2026").total.target).toBe(3);
  });
  it("takes the sheet's first year when none is chosen", () => {
    expect(coverageOf(ROWS, null).total.target).toBe(1);
  });
  it("takes a target column without a year for every year", () => {
    const rows = ROWS.map((row) => ({ ...row, targets: [row.targets[1]!] }));
    expect(coverageOf(rows, "2031", [""]).total.target).toBe(3);
  });
  it("lists the levels that occur, top first and the unknown one last", () => {
    expect(coverageOf(ROWS, "2025").levels.map(({ level, nodes }) => [level, nodes])).toEqual([
      [1, 1],
      [2, 2],
      [0, 1],
    ]);
  });
});
