import { normaliseUnit } from "../cascade/unit-dictionary";
import { tidyText } from "../text/normalise";

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:rp\.?|rupiah|dalam)?\s*(?:ribu(?:an)?)\b/i, 1e3],
  [/\b(?:rp\.?|rupiah|dalam)?\s*(?:juta(?:an)?)\b/i, 1e6],
  [/\b(?:rp\.?|rupiah|dalam)?\s*(?:mil(?:iar|yar)(?:an)?)\b/i, 1e9],
];
/** Titles speak of much else: there the words must speak of money. */
const OF_MONEY =
  /\b(?:dalam|rp\.?|rupiah|x)\s*(?:rp\.?\s*)?(?:1\.000(?:\.000)*|ribu(?:an)?|juta(?:an)?|mil(?:iar|yar)(?:an)?)\b/i;

/** What amounts under a heading are multiplied by ("Pagu (Rp Juta)": a million), else under a title ("dalam jutaan rupiah"); 1 when neither says. */
export function moneyFactor(heading: readonly string[], titles: readonly string[]): number {
  const said = heading.join(" ");
  const title = titles.find((text) => OF_MONEY.test(text)) ?? "";
  const of = (text: string): number | undefined => FACTORS.find(([pattern]) => pattern.test(text))?.[1];
  return of(said) ?? of(title) ?? 1;
}

const BRACKET = /\(([^()]{1,40})\)/g;

/** The unit that target headings give in brackets ("Target (Persen)"), where they all give the same known one; else null. */
export function headingUnit(headings: readonly (readonly string[])[]): string | null {
  const units = new Set(
    headings.map((path) => {
      const brackets = [...path.join(" ").matchAll(BRACKET)].map(([, inner]) => tidyText(inner ?? ""));
      return brackets.find((text) => normaliseUnit(text) !== null) ?? null;
    }),
  );
  const [unit] = units;
  return units.size === 1 ? (unit ?? null) : null;
}
