import fc from "fast-check";
import { buildMender } from "../../src/core/read/mend-text";
import { listIndicators, listValues } from "../../src/core/read/split-parts";
import { parseBudget } from "../../src/core/cascade/parse-budget";
import { gridFromRows } from "../../src/core/sheet/grid-builder";
import { tidyText, textKey } from "../../src/core/text/normalise";

const word = fc.constantFrom(
  ..."meningkatnya kualitas pelayanan publik di mana kerja sama antar daerah tersedianya dokumen perencanaan yang sesuai per tahun ke depan sub kegiatan".split(
    " ",
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const indicator = fc
  .tuple(
    fc.constantFrom("Persentase", "Jumlah", "Nilai", "Rata-rata", "Indeks"),
    fc.array(word, { minLength: 1, maxLength: 6 }),
  )
  // No part may end in a word that something must follow.
  .map(([measure, words]) => `${measure} ${words.join(" ")} baik`);

function menderOf(...texts: readonly string[]): (text: string) => string {
  return buildMender(
    gridFromRows(
      "S",
      texts.map((text) => [text]),
    ),
  );
}

describe("mending words", () => {
  it("leaves a sheet of whole words as it is", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (texts) => {
        const mend = menderOf(...texts);
        for (const text of texts) expect(mend(text)).toBe(text);
      }),
    );
  });

  it("changes no letter, and nothing when it is done again", () => {
    const noise = fc.string({
      unit: fc.constantFrom("a", "n", "y", "e", "k", "-", " ", "\n", ".", "/", "\u00AD", "2"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, noise), { minLength: 1, maxLength: 5 }), (texts) => {
        const mend = menderOf(...texts);
        for (const text of texts) {
          const once = mend(text);
          expect(mend(once)).toBe(once);
          expect(bare(once)).toBe(bare(text));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("puts a word that a column broke together again where the sheet has it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("penyelenggaraan", "pemerintahan", "kabupaten", "akuntabilitas"),
        fc.integer({ min: 3, max: 6 }),
        fc.constantFrom(" ", "\n", "-\n", "\u0002"),
        sentence,
        (whole, at, gap, around) => {
          const broken = `${around} ${whole.slice(0, at)}${gap}${whole.slice(at)}`;
          fc.pre(!["ka", "kab", "peny", "pem"].includes(whole.slice(0, at)));
          expect(menderOf(broken, `Urusan ${whole}`)(broken)).toBe(`${around} ${whole}`);
        },
      ),
    );
  });

  it("or not, the text has the key of the whole one", () => {
    fc.assert(
      fc.property(sentence, fc.nat(60), fc.constantFrom(" ", "\n", "\u00A0", "-\n", "\u200B"), (text, at, gap) => {
        const place = at % text.length;
        fc.pre(/\p{L}/u.test(text[place - 1] ?? "") && /\p{L}/u.test(text[place]!));
        expect(textKey(text.slice(0, place) + gap + text.slice(place))).toBe(textKey(text));
      }),
    );
  });
});

function bare(text: string): string {
  return tidyText(text).replace(/[\s-]+/g, "");
}

describe("splitting a cell", () => {
  const parts = fc.array(indicator, { minLength: 2, maxLength: 9 });
  const joinings: readonly ((parts: readonly string[]) => string)[] = [
    (all) => all.map((part, i) => `${i + 1}. ${part}`).join("\n"),
    (all) => all.map((part, i) => `${i + 1}) ${part}`).join(" "),
    (all) => all.map((part, i) => `(${i + 1}) ${part}`).join("; "),
    (all) => all.map((part, i) => `${String.fromCharCode(97 + i)}. ${part}`).join("\n"),
    (all) => all.map((part) => `- ${part}`).join("\r\n"),
    (all) => all.map((part) => `• ${part}`).join(" "),
    (all) => all.join("; "),
    (all) => all.join("\n"),
  ];

  it("into indicators gives the parts that were put together", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...joinings), (all, join) => {
        expect(listIndicators(join(all))?.texts).toEqual(all);
      }),
    );
  });

  it("never throws and never loses a letter, whatever the text", () => {
    const signs = fc.string({
      unit: fc.constantFrom("1", "2", ".", ")", "(", "a", "b", " ", "\n", ";", "-", "•", "Nilai ", "x"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(signs, (text) => {
        const found = listIndicators(text);
        const lost = /[xN]/g;
        if (found) expect(found.texts.join("").match(lost)).toEqual(text.match(lost));
        expect(listValues(text).join("").match(lost)).toEqual(text.match(lost));
      }),
      { numRuns: 2000 },
    );
  });

  it("of a long text takes no more than a moment", () => {
    for (const piece of ["1. a ", "- a\n", "Nilai a;", "(1) ", "a. ", "   "]) {
      const start = performance.now();
      listIndicators(piece.repeat(6000));
      listValues(piece.repeat(6000));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

describe("an amount", () => {
  it("printed as Indonesians print it is that amount, also in millions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (value) => {
        expect(parseBudget(`Rp ${value.toLocaleString("id-ID")},-`)).toBe(value);
        expect(parseBudget(`${value.toLocaleString("id-ID")} juta`)).toBe(value * 1e6);
      }),
    );
  });
});
