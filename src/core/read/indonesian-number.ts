/**
 * A displayed number with the decimal comma and dot thousands that Indonesian sheets print. Programs show one in their own language, so the
 * value tells how its dots and commas were meant. Texts with several runs of digits, dates and the like, are unchanged.
 */
export function inIndonesian(shown: string, value: number): string {
  if (!/[.,]/.test(shown)) return shown;
  const runs = shown.match(/\d[\d,.]*/g) ?? [];
  const [run] = runs;
  if (runs.length !== 1 || run === undefined) return shown;
  const exact = Math.abs(shown.includes("%") ? value * 100 : value);
  const english = Number(run.replaceAll(",", ""));
  const indonesian = Number(run.replaceAll(".", "").replace(",", "."));
  const isIndonesian = Math.abs(indonesian - exact) < Math.abs(english - exact) || Number.isNaN(english);
  return isIndonesian ? shown : shown.replace(/[.,](?=\d)/g, (c) => (c === "," ? "." : ","));
}
