import { viewQuestions } from "../../../../src/app/desk/view-questions";
import { column, row } from "../../../../src/core/address/address";
import type { Cascade } from "../../../../src/core/cascade/cascade";
import type { Question } from "../../../../src/core/cascade/evidence";
import { readCascade } from "../../../../src/core/read/read-cascade";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";

const ROWS = [
  ["Kode", "Induk", "Level", "Kinerja", "Indikator"],
  ["S.1", null, "1", "Meningkatnya A", "Nilai A"],
  ["T.1", "S.1", "2", "Meningkatnya B", "Nilai B"],
];
const at = (r: number, c: number) => ({ sheet: "S", row: row(r), column: column(c) });

/** The cascade of the rows, about which these questions are asked. */
function asking(questions: (nodes: Cascade["nodes"]) => readonly Question[]): Cascade {
  const read = readCascade(gridFromRows("S", ROWS));
  if (!read.ok) throw new Error(read.reason);
  return { ...read.cascade, questions: questions(read.cascade.nodes) };
}

describe("what the desk tells of a question", () => {
  test("of a statement: its cell, its text, its level and the row of its parent", () => {
    const views = viewQuestions(
      asking(([top, below]) => [
        { kind: "level", at: top!.at, node: top!.id },
        { kind: "parent", at: below!.at, node: below!.id },
      ]),
    );
    expect(views.map(({ cell, statement, level, parentRow }) => [cell, statement, level, parentRow])).toEqual([
      ["D2", "Meningkatnya A", 1, 0],
      ["D3", "Meningkatnya B", 2, 2],
    ]);
  });

  test("of a cell alone: its address and that of the cell beside, and no statement", () => {
    const views = viewQuestions(
      asking(() => [
        { kind: "parts", at: at(2, 5), parts: 2, beside: at(2, 6), others: 1 },
        { kind: "code", at: at(3, 1), shown: "2,1", code: "2.10" },
        { kind: "layout", at: at(1, 1), taken: "long", other: "wide" },
      ]),
    );
    expect(views.map(({ cell, beside, statement }) => [cell, beside, statement])).toEqual([
      ["E2", "F2", ""],
      ["A3", "", ""],
      ["A1", "", ""],
    ]);
  });

  test("keeps the order in which the reader asks, and the question itself", () => {
    const cascade = asking(([top]) => [
      { kind: "parent", at: top!.at, node: top!.id },
      { kind: "level", at: top!.at, node: top!.id },
    ]);
    expect(viewQuestions(cascade).map(({ question }) => question)).toEqual(cascade.questions);
  });

  test("does without a node that is not there", () => {
    const [view] = viewQuestions(asking(() => [{ kind: "level", at: at(9, 4), node: "none" }]));
    expect(view).toMatchObject({ cell: "D9", statement: "", level: 0, parentRow: 0 });
  });
});
