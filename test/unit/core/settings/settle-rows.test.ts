import { NO_CHOICES, type RowChoice } from "../../../../src/core/read/read-choices";
import { settleRows } from "../../../../src/core/settings/settle-rows";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";

const GRID = gridFromRows("S", [["Uraian"], ["Meningkatnya mutu"], ["Tersusunnya SOP"], ["Tersusunnya SOP"]]);

const settled = (rows: readonly RowChoice[]) => settleRows({ ...NO_CHOICES, rows }, GRID).rows;

describe("rows that a person chose, where they stand now", () => {
  test("one that stands where it stood, or whose statement was not said, stays as it is", () => {
    const rows = [
      { row: 2, text: "meningkatnya  mutu", level: 1, parent: 0 },
      { row: 3, level: 2, parent: 2 },
    ];
    expect(settled(rows)).toEqual(rows);
  });

  test("one that moved keeps its level and not its parent", () => {
    expect(settled([{ row: 9, text: "Meningkatnya mutu", level: 3, parent: 4 }])).toEqual([
      { row: 2, text: "Meningkatnya mutu", level: 3, parent: null },
    ]);
  });

  test("one that is gone, or may be any of several rows, is left out", () => {
    expect(
      settled([
        { row: 9, text: "Terwujudnya", level: 3, parent: null },
        { row: 8, text: "Tersusunnya SOP", level: 3, parent: null },
      ]),
    ).toEqual([]);
  });
});
