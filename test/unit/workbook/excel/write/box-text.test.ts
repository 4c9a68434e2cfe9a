import fc from "fast-check";
import type { Box, Paragraph } from "../../../../../src/core/sheet/sheet-plan";
import { boxText, type BoxFont } from "../../../../../src/workbook/excel/write/box-text";
import { buildBox } from "../../../../contract/plan-builder";

const PARAGRAPH: Paragraph = { align: "left", font: "Arial", size: 8, color: "00aa00", spaceBefore: 2, runs: [] };

function boxOf(paragraphs: readonly Paragraph[]): Box {
  return { ...buildBox("a", 0, 0, 100, 50, ""), paragraphs };
}

const anyParagraphs: fc.Arbitrary<readonly Paragraph[]> = fc.array(
  fc.record({
    align: fc.constant("left" as const),
    font: fc.constantFrom("Arial", "Times New Roman"),
    size: fc.constantFrom(8, 9),
    color: fc.constantFrom("000000", "FF0000"),
    spaceBefore: fc.constant(0),
    runs: fc.array(fc.record({ text: fc.string({ maxLength: 6 }), bold: fc.boolean(), italic: fc.boolean() }), {
      maxLength: 3,
    }),
  }),
  { maxLength: 4 },
);

/** The font of each letter, as Excel has it when the common font and then the stretches are set. */
function fontsOf(box: Box): BoxFont[] {
  const { text, font, stretches } = boxText(box);
  if (font === null) return [];
  const fonts = Array.from({ length: text.length }, () => font);
  for (const { start, length, font: differing } of stretches)
    for (let i = start; i < start + length; i++) fonts[i] = { ...font, ...differing };
  return fonts;
}

describe("the text of a box", () => {
  test("is its paragraphs, one a line", () => {
    const box = boxOf([
      {
        ...PARAGRAPH,
        runs: [
          { text: "IKU: ", bold: true },
          { text: "Nilai\r\nSAKIP", bold: false },
        ],
      },
      { ...PARAGRAPH, runs: [] },
      { ...PARAGRAPH, runs: [{ text: "tab\u000Btegak\u0007", bold: false }] },
    ]);
    expect(boxText(box).text).toBe("IKU: Nilai\nSAKIP\n\ntabtegak");
  });

  test("has the font of most letters, and stretches that say what differs and nothing else", () => {
    const box = boxOf([
      {
        ...PARAGRAPH,
        runs: [
          { text: "Sasaran: ", bold: true },
          { text: "meningkatnya kinerja", bold: false },
        ],
      },
    ]);
    expect(boxText(box)).toMatchObject({
      font: { name: "Arial", size: 8, bold: false, italic: false, color: "#00AA00" },
      stretches: [{ start: 0, length: 9, font: { bold: true } }],
    });
  });

  test("gives every letter the font of its run", () => {
    fc.assert(
      fc.property(anyParagraphs, (paragraphs) => {
        const wanted = paragraphs.flatMap(({ runs, font, size, color }, i) => {
          const fonts = runs.flatMap(({ text, bold, italic }) =>
            Array.from({ length: text.length }, () => ({ name: font, size, bold, italic, color: `#${color}` })),
          );
          return i < paragraphs.length - 1 ? [...fonts, null] : fonts;
        });
        const fonts = fontsOf(boxOf(paragraphs));
        expect(fonts).toHaveLength(wanted.length);
        wanted.forEach((font, i) => font && expect(fonts[i]).toEqual(font));
      }),
    );
  });

  test("without letters has no font", () => {
    expect(boxText(boxOf([]))).toEqual({ text: "", font: null, stretches: [] });
  });
});
