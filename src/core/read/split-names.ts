import { tidyText } from "../text/normalise";

const NUMBERED = /^\s*(?:\d{1,2}[.)]|[-•*])\s+/;
/** `S.Sos.`, `M.Si`, `SE`, `S.T., M.T.`: what follows a name after a comma. */
const DEGREE =
  /^(?:\p{L}{1,6}\.){1,4}\p{L}{0,5}\.?$|^\p{Lu}{2,4}$|^\([^)]*\)$|^(?:\p{L}{1,6}\.){1,3}\p{L}{0,6}\.?(?:\s+\([^)]*\))?$/u;

/** The non-empty lines of a cell (line breaks and semicolons), tidied, without numbers and bullets. */
export function splitLines(text: string): readonly string[] {
  return text
    .split(/[\n;]+/)
    .map((line) => tidyText(line.replace(NUMBERED, "")))
    .filter((line) => line !== "");
}

/**
 * The people a cell names. Numbered lines, semicolons, slashes and "dan" part them; plain line breaks only where each line could be a
 * whole name or the row has as many numbers (NIP), for a name wrapped by hand is one name. Degrees after a comma stay with their name.
 */
export function splitNames(text: string, nips: number): readonly string[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const apart =
    lines.length > 1 &&
    (lines.every((line) => NUMBERED.test(line)) || nips === lines.length || lines.every(isWholeName));
  const blocks = apart ? lines : [lines.join(" ")];
  const numbered = blocks.flatMap((block) => block.split(/(?:^|\s)\d{1,2}[.)]\s+(?=\p{L})/u));
  const names = numbered
    .flatMap((block) => block.split(/\s*;\s*|\s+\/\s+|\s*\/\s*(?=\p{Lu})|\s+(?:dan|&)\s+/u))
    .flatMap(splitCommas(/\sdan\s/.test(text)));
  const tidy = names.map((name) => tidyText(name.replace(NUMBERED, ""))).filter((name) => name !== "");
  return tidy.length > 0 ? tidy : [tidyText(text)];
}

/** At least two words, and not the degrees of the name in the line above. */
function isWholeName(line: string): boolean {
  const words = tidyText(line).replace(/,.*$/, "").split(" ");
  return words.length > 1 && !DEGREE.test(words[0]!);
}

/** In a list that ends in "dan", commas part names too, unless a degree follows. */
function splitCommas(isList: boolean): (text: string) => string[] {
  return (text) => {
    if (!isList) return [text];
    const names: string[] = [];
    for (const part of text.split(",").map((p) => p.trim())) {
      if (names.length > 0 && DEGREE.test(part)) names.push(`${names.pop() ?? ""}, ${part}`);
      else names.push(part);
    }
    return names;
  };
}
