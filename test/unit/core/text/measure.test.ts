import fc from "fast-check";
import type { Face } from "../../../../src/core/text/measure";
import { fontLine, lineHeight, textWidth, wrapLines } from "../../../../src/core/text/measure";

const ARIAL: Face = { font: "Arial", bold: false };
const ARIAL_BOLD: Face = { font: "Arial", bold: true };
const TIMES: Face = { font: "Times New Roman", bold: false };
const TIMES_BOLD: Face = { font: "Times New Roman", bold: true };

/** Thousandths of an em, rounded, as the AFM files of Helvetica and Times list them (Adobe Core 14; Arial and Times New Roman share them). */
function thousandths(character: string, face: Face): number {
  return Math.round(textWidth(character, face, 1000));
}

describe("textWidth", () => {
  it.each([
    [
      ARIAL,
      {
        " ": 278,
        A: 667,
        W: 944,
        a: 556,
        i: 222,
        m: 833,
        "0": 556,
        "%": 889,
        "–": 556,
        "—": 1000,
        "•": 350,
        "≤": 549,
        é: 556,
      },
    ],
    [
      ARIAL_BOLD,
      { " ": 278, A: 722, W: 944, a: 556, i: 278, m: 889, "0": 556, "%": 889, "–": 556, "—": 1000, "≥": 549 },
    ],
    [TIMES, { " ": 250, A: 722, W: 944, a: 444, i: 278, m: 778, "0": 500, "%": 833, "–": 500, "—": 1000 }],
    [TIMES_BOLD, { " ": 250, A: 722, W: 1000, a: 500, i: 278, m: 833, "0": 500, "%": 1000 }],
  ] as const)("knows the published widths of %j", (face, widths) => {
    for (const [character, width] of Object.entries(widths))
      expect([character, thousandths(character, face)]).toEqual([character, width]);
  });

  it("grows with the size and adds up over the text", () => {
    expect(textWidth("Kinerja", ARIAL, 18)).toBeCloseTo(2 * textWidth("Kinerja", ARIAL, 9), 9);
    expect(textWidth("Indeks 66,00", ARIAL, 9)).toBeCloseTo(
      textWidth("Indeks ", ARIAL, 9) + textWidth("66,00", ARIAL, 9),
      9,
    );
    expect(textWidth("", ARIAL, 9)).toBe(0);
  });

  it("gives characters without a table entry a safe full width, emoji a wider one, combining marks none", () => {
    expect(textWidth("漢", ARIAL, 10)).toBe(10);
    expect(textWidth("😀", ARIAL, 10)).toBe(14);
    expect(textWidth("e\u0301", ARIAL, 10)).toBe(textWidth("e", ARIAL, 10));
  });
});

describe("lineHeight", () => {
  it("is never less than the row Excel gives one line of the font", () => {
    // Default row heights of Excel at 96 dpi for a normal font of this size.
    const excelRows = [
      ["Arial", 8, 11.25],
      ["Arial", 9, 12],
      ["Arial", 10, 12.75],
      ["Arial", 11, 14.25],
      ["Arial", 12, 15],
      ["Times New Roman", 12, 15.75],
    ] as const;
    for (const [font, size, row] of excelRows) {
      expect(lineHeight(font, size)).toBeGreaterThanOrEqual(row);
      expect(lineHeight(font, size)).toBeLessThanOrEqual(row + 0.75);
      expect(fontLine(font, size)).toBeLessThan(lineHeight(font, size));
    }
  });
});

describe("wrapLines", () => {
  it("fills lines greedily and leaves out the spaces where a line ends", () => {
    expect(wrapLines("Meningkatnya akuntabilitas  kinerja perangkat daerah", ARIAL_BOLD, 9, 130)).toEqual([
      "Meningkatnya akuntabilitas",
      "kinerja perangkat daerah",
    ]);
  });

  it("keeps hard line breaks and empty lines", () => {
    expect(wrapLines("satu\r\n\ndua\rtiga", ARIAL, 9, 100)).toEqual(["satu", "", "dua", "tiga"]);
    expect(wrapLines("", ARIAL, 9, 100)).toEqual([""]);
  });

  it("breaks a word that is longer than the place, never inside a surrogate pair", () => {
    expect(wrapLines("a 4.01.02.1.02.0001", ARIAL, 9, 30)).toEqual(["a", "4.01.0", "2.1.02.", "0001"]);
    expect(wrapLines("😀😀", ARIAL, 10, 5)).toEqual(["😀", "😀"]);
  });

  it("loses no character but spaces, and no line of more than one character is wider than the place", () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(" ", "  ", "\n", "kinerja", "Wilayah-", "≤", "漢字", "😀"),
        fc.string({ maxLength: 12 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(ARIAL, ARIAL_BOLD, TIMES),
        (parts, width, face) => {
          const text = parts.join("");
          const lines = wrapLines(text, face, 9, width);
          const bare = (value: string) => value.replace(/[ \r\n]/g, "");
          expect(lines.map(bare).join("")).toBe(bare(text));
          for (const line of lines) {
            const visible = line.replace(/ +$/, "");
            if ([...visible].length > 1 && textWidth(visible, face, 9) > width + 1e-9) {
              // Only marks of no width of their own may hang on a single character.
              expect(textWidth([...visible].slice(1).join(""), face, 9)).toBe(0);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("takes a text of a million characters in its stride", () => {
    const lines = wrapLines("Meningkatnya kinerja ".repeat(50_000), ARIAL, 9, 150);
    expect(lines.length).toBeGreaterThan(25_000);
    expect(wrapLines("x".repeat(1_000_000), ARIAL, 9, 150).length).toBeGreaterThan(25_000);
  });
});
