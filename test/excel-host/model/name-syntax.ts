/** Why Excel refuses a defined name, or null when it takes it. */
export function nameFault(name: string): string | null {
  if (name.length < 1 || name.length > 255) return "a name has 1 to 255 characters";
  if (!/^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name))
    return "a name has letters, digits, . _ \\ ? and begins with a letter";
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) return "a name may not look like R1C1";
  if (/^[a-z]{1,3}\d{1,7}$/i.test(name)) return "a name may not look like a cell";
  return null;
}

/** Why Excel refuses the formula of a name, or null when it takes it. */
export function nameFormulaFault(formula: string): string | null {
  if (!formula.startsWith("=") || formula.trim().length < 2) return "the formula begins with =";
  if (formula.length > 8192) return "the formula has 8,192 characters at most";
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > 255)) {
    return "a text in a formula has 255 characters at most";
  }
  return formula.replace(/"(?:[^"]|"")*"/g, "").includes('"') ? "a text in the formula does not end" : null;
}
