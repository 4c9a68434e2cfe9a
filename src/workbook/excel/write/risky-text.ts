/** Longer texts are no numbers, dates or formulas by accident. */
const LONGEST_NUMBER = 40;
const FORMULA = /^[=+\-@]/;
const MARKED = /^\s*[=+\-@'#]/;
/** In English and in Indonesian. */
const LOGICAL = /^\s*(true|false|benar|salah)\s*$/i;

/** Whether a program may take the text for a formula when somebody types it. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** Whether Excel may make something else of the text when it is written: a formula, a number, a date, true or false, an error. */
export function isRiskyText(text: string): boolean {
  return MARKED.test(text) || LOGICAL.test(text) || (text.length <= LONGEST_NUMBER && /\d/.test(text));
}
