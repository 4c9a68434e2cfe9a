import { BOX_INSET, measureBoxHeight, wrapParagraph } from "../../../../src/core/diagram/measure-box";
import type { Paragraph, TextRun } from "../../../../src/core/sheet/sheet-plan";
import { fontLine, textWidth } from "../../../../src/core/text/measure";

function paragraphOf(runs: readonly TextRun[]): Paragraph {
  return { align: "left", font: "Arial", size: 9, color: "000000", runs, spaceBefore: 0 };
}

const MIXED = paragraphOf([
  { text: "• Persentase perangkat daerah dengan pohon kinerja sesuai: ", bold: false },
  { text: "55 Persen Perangkat Daerah", bold: true },
]);

describe("a measured box", () => {
  it("wraps so that no line is wider than the box, even if its bold part stands on one line", () => {
    const extra =
      textWidth("55 Persen Perangkat Daerah", { font: "Arial", bold: true }, 9) -
      textWidth("55 Persen Perangkat Daerah", { font: "Arial", bold: false }, 9);
    for (const width of [90, 120, 150, 204]) {
      for (const line of wrapParagraph(MIXED, width)) {
        expect(textWidth(line, { font: "Arial", bold: false }, 9) + extra).toBeLessThan(
          width - BOX_INSET.left - BOX_INSET.right,
        );
      }
    }
  });

  it("measures an all bold paragraph as bold", () => {
    const text = "Meningkatnya kemampuan perencana";
    const width = textWidth(text, { font: "Arial", bold: false }, 9) / 0.96 + 13;
    expect(wrapParagraph(paragraphOf([{ text, bold: false }]), width)).toHaveLength(1);
    expect(wrapParagraph(paragraphOf([{ text, bold: true }]), width)).toHaveLength(2);
  });

  it("is high enough for all lines and on the grid of 3 points", () => {
    for (const count of [1, 7, 40]) {
      const text = "satu\n".repeat(count - 1) + "satu";
      const height = measureBoxHeight([paragraphOf([{ text, bold: false }])], 150);
      expect(height % 3).toBe(0);
      expect(height - BOX_INSET.top - BOX_INSET.bottom).toBeGreaterThanOrEqual(count * fontLine("Arial", 9));
    }
  });

  it("grows with its text without end", () => {
    const long = paragraphOf([{ text: "kinerja ".repeat(10_000), bold: true }]);
    expect(measureBoxHeight([long], 150)).toBeGreaterThan(20_000);
  });
});
