import fc from "fast-check";

import { splitStretch } from "../../../../../src/workbook/excel/capture/split-stretch";

function pieces(text: string, start = 0, length = text.length - start): string[] {
  return splitStretch(text, { start, length }).map((piece) => text.slice(piece.start, piece.start + piece.length));
}

describe("a stretch of several fonts", () => {
  test("falls into its lines first, whatever ends them, without their ends", () => {
    expect(pieces("satu\ndua\r\ntiga\rempat\vlima")).toEqual(["satu", "dua", "tiga", "empat", "lima"]);
    expect(pieces("\n\nsatu\n")).toEqual(["satu"]);
    expect(pieces("\n\n")).toEqual([]);
  });

  test("then at its last colon: the target behind it is bold", () => {
    expect(pieces("• Nilai: SAKIP: 68,00")).toEqual(["• Nilai: SAKIP: ", "68,00"]);
    expect(pieces("tanpa isi: ")).toEqual(["tanpa ", "isi: "]);
  });

  test("then between the words in its middle", () => {
    expect(pieces("satu dua tiga empat")).toEqual(["satu dua ", "tiga empat"]);
  });

  test("then between characters, and never inside one", () => {
    expect(pieces("tebal")).toEqual(["te", "bal"]);
    expect(pieces("𝔸𝔹")).toEqual(["𝔸", "𝔹"]);
    expect(pieces("a𝔹")).toEqual(["a", "𝔹"]);
    expect(pieces("𝔸")).toEqual([]);
    expect(pieces("a")).toEqual([]);
  });

  test("is only looked at where it lies", () => {
    expect(pieces("a: b\nsatu dua", 5, 8)).toEqual(["satu ", "dua"]);
  });

  test("falls at last into single characters that together are the text without line ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom("\n", "\r", " ", ": ", "😀"), fc.string()) }), (text) => {
        const open = [{ start: 0, length: text.length }];
        const characters: { start: number; character: string }[] = [];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
          const parts = splitStretch(text, next);
          for (const part of parts) expect(part.length).toBeLessThan(next.length);
          open.push(...parts);
          const character = text.slice(next.start, next.start + next.length);
          if (parts.length === 0 && !/^[\r\n\v]*$/.test(character)) characters.push({ start: next.start, character });
        }
        characters.sort((a, b) => a.start - b.start);
        expect(characters.map(({ character }) => character).join("")).toBe(text.replace(/[\r\n\v]/g, ""));
      }),
    );
  });
});
