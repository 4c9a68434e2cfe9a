import { countWritten } from "../../../src/app/command-report";
import type { WrittenSheet } from "../../../src/workbook/workbook";

function sheet(outcome: WrittenSheet["outcome"], more: Partial<WrittenSheet> = {}): WrittenSheet {
  return { kind: "skp", key: outcome, name: `SKP ${outcome}`, outcome, kept: null, notTaken: [], ...more };
}

test("a report counts what was made, what went, and what stays because somebody has edited it, each once", () => {
  const written = [
    sheet("added"),
    sheet("replaced", { notTaken: ["paper"] }),
    sheet("added-beside-edited", { kept: "SKP lama" }),
    sheet("removed"),
    sheet("removed", { kind: "notice" }),
    sheet("released"),
  ];
  expect(countWritten(written)).toEqual({
    skp: 3,
    kept: 2,
    removed: 1,
    notTaken: { sheets: 1, settings: ["paper"] },
  });
});
