/** The three parts of a header or a footer, with Excel's codes (`&P`, `&&`). */
export interface HeaderFooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SECTIONS: Readonly<Record<string, keyof HeaderFooterParts>> = { L: "left", C: "center", R: "right" };

/** The parts of a header or footer as a file holds it, `&Lleft&Ccenter&Rright` (ECMA-376 part 1, 18.3.1.46); text before any code is in the middle. */
export function parseHeaderFooter(text: string): HeaderFooterParts {
  const parts = { left: "", center: "", right: "" };
  let section: keyof HeaderFooterParts = "center";
  for (const [piece] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&/g)) {
    const opened = piece.length === 2 ? SECTIONS[piece[1]!] : undefined;
    if (opened) section = opened;
    else parts[section] += piece;
  }
  return parts;
}
