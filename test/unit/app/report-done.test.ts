import { reportDone } from "../../../src/app/report-done";
import type { WrittenSheet } from "../../../src/workbook/workbook";
import { buildTable, workedExampleRows } from "../core/check/cascade-builder";

function sheet(kind: WrittenSheet["kind"], name: string, outcome: WrittenSheet["outcome"]): WrittenSheet {
  return { kind, key: "", name, outcome, kept: null, notTaken: [] };
}

const RUN = { cascade: buildTable(workedExampleRows()), year: "2025", findings: null };

describe("the report of a command", () => {
  test("shows the sheet that was made, not one of its kind that went or became the person's", () => {
    const written = [
      sheet("tree", "Pohon lama", "released"),
      sheet("tree", "Pohon hapus", "removed"),
      sheet("tree", "Pohon Kinerja", "added"),
    ];
    const report = reportDone("tree", { written, skipped: [], noMatrix: null }, RUN);
    expect(report).toMatchObject({ shows: "Pohon Kinerja", source: "Cascading", nodes: 30, kept: 1, removed: 1 });
  });

  test("is a bug when there is no such sheet", () => {
    const written = [sheet("index", "Daftar Isi", "released")];
    expect(() => reportDone("skp", { written, skipped: [], noMatrix: null }, RUN)).toThrow(
      "no index sheet was written",
    );
  });
});
