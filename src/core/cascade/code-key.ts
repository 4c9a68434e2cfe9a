/**
 * The form in which two writings of one code are equal: trimmed, spaces collapsed, trailing dots dropped, upper case.
 * `" ti.1. "` and `TI.1` have the same key. Empty when the text holds no code. Source: domain 2.1, STR-02.
 */
export function codeKey(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim()
    .replace(/[. ]+$/u, "")
    .toUpperCase();
}
