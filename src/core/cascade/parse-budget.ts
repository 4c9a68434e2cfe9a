/**
 * Rupiah from a text as planners write it (`Rp 9.000.000,-`, `348.000.000`, `1.250.000,50`), or null when it is no amount.
 * Dots are thousands, a comma is decimal (domain 2.6, PAG-03).
 */
export function parseBudget(text: string): number | null {
  const bare = text
    .replace(/^\s*Rp\.?\s*/i, "")
    .replace(/,\s*-+\s*$/, "")
    .replace(/[\s\u00A0]+/g, "");
  const sign = /^\(.*\)$/.test(bare) || bare.startsWith("-") ? -1 : 1;
  const digits = bare.replace(/^[-(]|\)$/g, "");
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(digits))
    return sign * Number(digits.replace(/\./g, "").replace(",", "."));
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return sign * Number(digits.replace(/,/g, ""));
  return null;
}
