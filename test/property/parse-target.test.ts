import fc from "fast-check";
import { codeKey } from "../../src/core/cascade/code-key";
import { editDistance } from "../../src/core/cascade/edit-distance";
import { parseTarget, splitTarget } from "../../src/core/cascade/parse-target";
import { UNITS } from "../../src/core/cascade/unit-dictionary.data";

/** A number with two decimals as an Indonesian writes it. */
const indonesian = (value: number) =>
  value.toLocaleString("id-ID", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const amount = fc.integer({ min: 0, max: 10 ** 12 }).map((cents) => cents / 100);
const unit = fc.constantFrom(...UNITS.flatMap((entry) => [entry.canonical, ...entry.variants]));

describe("a target", () => {
  it("never makes the grammar throw, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(typeof parseTarget(text).kind).toBe("string");
        expect(splitTarget(text).value.length).toBeLessThanOrEqual(text.length * 2);
      }),
    );
  });

  it("written as an Indonesian number comes back as that number", () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseTarget(indonesian(value))).toEqual({ kind: "number", value, prefix: null, unit: null });
      }),
    );
  });

  it("keeps number and unit apart, and splitting gives both back", () => {
    fc.assert(
      fc.property(amount, unit, (value, name) => {
        const text = `${indonesian(value)} ${name}`;
        expect(parseTarget(text)).toEqual({ kind: "number", value, prefix: null, unit: name });
        expect(splitTarget(text)).toEqual({ value: indonesian(value), unit: name });
      }),
    );
  });

  it("written as two numbers is a range of them", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.constantFrom("-", " – ", " s/d ", " s.d. ", " sampai dengan "),
        (from, to, between) => {
          expect(parseTarget(indonesian(from) + between + indonesian(to))).toEqual({
            kind: "range",
            from,
            to,
            unit: null,
          });
        },
      ),
    );
  });

  it("of dots, commas and digits alone is read without backtracking for ever", () => {
    const signs = fc.string({
      unit: fc.constantFrom(".", ",", "0", "1", "-", "*", "(", " "),
      minLength: 150,
      maxLength: 200,
    });
    fc.assert(
      fc.property(signs, (text) => parseTarget(text).kind !== "date"),
      { numRuns: 1000 },
    );
  });
});

describe("a code's key", () => {
  it("is the same after padding, closing dots and a change of case", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,3}(\.[0-9]{1,2}){0,4}$/), (code) => {
        expect(codeKey(` ${code.toLowerCase()}. `)).toBe(codeKey(code));
        expect(codeKey(codeKey(code))).toBe(codeKey(code));
      }),
    );
  });
});

describe("the edit distance", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "1", "."), maxLength: 8 });
  it("is zero for equal texts only, the same both ways, and at most one for each change", () => {
    fc.assert(
      fc.property(word, word, fc.nat(7), (left, right, place) => {
        expect(editDistance(left, right, 20)).toBe(editDistance(right, left, 20));
        expect(editDistance(left, right, 20) === 0).toBe(left === right);
        expect(editDistance(left, left.slice(0, place) + left.slice(place + 1), 20)).toBeLessThanOrEqual(1);
      }),
    );
  });
  it("is the same under any limit that it does not exceed", () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (left, right, limit) => {
        expect(editDistance(left, right, limit)).toBe(Math.min(editDistance(left, right, 20), limit + 1));
      }),
    );
  });
});
