import { planNotice, type Notice } from "../../../../src/core/report/plan-notice";
import type { SheetPlan } from "../../../../src/core/sheet/sheet-plan";
import { lineHeight, wrapLines } from "../../../../src/core/text/measure";
import { messagesFor } from "../../../../src/messages/messages-for";

const TEXTS = messagesFor("id").notice;
const NOTICE: Notice = {
  what: "Pohon kinerja belum berhasil dibuat.",
  why: "Buku kerja atau lembarnya diproteksi.",
  advice: ["Buka proteksinya (menu Tinjau).", "Klik Pohon Kinerja sekali lagi."],
};
/** Millimetres: what A4 leaves between the margins, in points. */
const printable = (millimetres: number) => (millimetres / 25.4) * 72;

function linesOf(plan: SheetPlan): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, value } of plan.cells) if (value !== null) rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  return [...rows.values()].map((texts) => texts.join(" "));
}

describe("the notice sheet", () => {
  it("tells what happened, why, the steps to take one below the other, and what becomes of the sheet", () => {
    expect(linesOf(planNotice(NOTICE, TEXTS))).toEqual([
      "Pesan Jenjang",
      "Pohon kinerja belum berhasil dibuat.",
      "Mengapa",
      "Buku kerja atau lembarnya diproteksi.",
      "Yang dapat dilakukan",
      "1. Buka proteksinya (menu Tinjau).",
      "2. Klik Pohon Kinerja sekali lagi.",
      "Tabel Anda tidak diubah. Lembar ini hilang sendiri setelah perintah berikutnya berhasil.",
    ]);
  });

  it("leaves out the heading of the steps when there are none", () => {
    expect(linesOf(planNotice({ ...NOTICE, advice: [] }, TEXTS))).not.toContain("Yang dapat dilakukan");
  });

  it("fits between the margins of A4 portrait", () => {
    const { columnWidths, print } = planNotice(NOTICE, TEXTS);
    expect(print).toMatchObject({ paper: "A4", orientation: "portrait", fit: { wide: 1, tall: 0 } });
    const width = columnWidths.reduce((sum, each) => sum + each, 0);
    expect(width).toBeLessThanOrEqual(printable(210 - print.margins.left - print.margins.right));
  });

  it("cuts no sentence, whatever its length", () => {
    const plan = planNotice({ ...NOTICE, why: "sebab ".repeat(200), advice: ["langkah ".repeat(80)] }, TEXTS);
    for (const cell of plan.cells) {
      if (typeof cell.value !== "string") continue;
      const { font, bold, size } = plan.styles[cell.style]!;
      const merged = plan.merges.find(({ top, left }) => top === cell.row && left === cell.column);
      const width = plan.columnWidths
        .slice(cell.column - 1, merged?.right ?? cell.column)
        .reduce((sum, each) => sum + each, 0);
      const needed = wrapLines(cell.value, { font, bold }, size, width - 6).length * lineHeight(font, size);
      expect([cell.value, plan.rowHeights.get(cell.row)! >= needed]).toEqual([cell.value, true]);
    }
  });
});
