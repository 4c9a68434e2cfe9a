/** How many times a rupiah the words behind a short amount mean. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:rb|ribu)\.?$/i, 1e3],
  [/^(?:jt|juta)\.?$/i, 1e6],
  [/^(?:m|miliar|milyar)\.?$/i, 1e9],
  [/^(?:t|triliun|trilyun)\.?$/i, 1e12],
];
const AMOUNT = /^(?<number>.*[\d)])\s*(?<word>\p{L}+\.?)$/u;

/**
 * Rupiah from a text as planners write it (`Rp 9.000.000,-`, `348.000.000`, `1.250.000,50`, `Rp 1,5 M`), or null when it is no amount.
 * Dots are thousands, a comma is decimal (domain 2.6, PAG-03).
 */
export function parseBudget(text: string): number | null {
  const money = text
    .trim()
    .replace(/^Rp\.?\s*/i, "")
    .replace(/\s*rupiah$/i, "");
  const { number, word } = AMOUNT.exec(money)?.groups ?? {};
  if (number === undefined || word === undefined) return parseAmount(money);
  const scale = SCALES.find(([pattern]) => pattern.test(word))?.[1];
  const amount = scale === undefined ? null : parseAmount(number);
  return amount === null || scale === undefined ? null : Math.round(amount * scale);
}

function parseAmount(text: string): number | null {
  const bare = text.replace(/[,.]\s*[-–—]+\s*$/, "").replace(/\s+/g, "");
  const sign = /^\(.*\)$/.test(bare) || bare.startsWith("-") ? -1 : 1;
  const digits = bare.replace(/^[-(]|\)$/g, "");
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(digits))
    return sign * Number(digits.replace(/\./g, "").replace(",", "."));
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return sign * Number(digits.replace(/,/g, ""));
  return null;
}
