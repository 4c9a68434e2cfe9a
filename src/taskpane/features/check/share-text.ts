import type { Language } from "../../../messages/messages";

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat("id-ID", { style: "percent" }),
  en: new Intl.NumberFormat("en-GB", { style: "percent" }),
};

/** A part as a whole percentage: all is 100% and none 0%, but neither as long as something is missing or there. A dash of nothing. */
export function shareText(part: number, whole: number, language: Language): string {
  if (whole === 0) return "–";
  const percent = Math.round((100 * part) / whole);
  const honest = part === whole ? 100 : part === 0 ? 0 : Math.min(99, Math.max(1, percent));
  return FORMATS[language].format(honest / 100);
}
