/** A user's text as it stands inside a sentence: one line, no control characters, at most `most` characters, cut ones end in an ellipsis. */
export function clip(text: string, most: number): string {
  // Invisible characters go, for they can turn the direction of the sentence; the joiner stays, for it builds emojis.
  const line = [
    ...text
      .replace(/(?!\u200d)\p{Cf}/gu, "")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim(),
  ];
  return line.length <= most
    ? line.join("")
    : `${line
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/**
 * A list inside a sentence that takes at most `most` characters. The items that do not fit are counted at its end, as `others` says it: an
 * ellipsis would run together with the full stop.
 */
export function clipList(items: readonly string[], most: number, others: (count: number) => string): string {
  const room = others(items.length).length;
  let list = "";
  for (const [index, item] of items.entries()) {
    const next = `${list}${index === 0 ? "" : ", "}${clip(item, most - room)}`;
    if ([...next].length + (index < items.length - 1 ? room : 0) > most) return list + others(items.length - index);
    list = next;
  }
  return list;
}

/** How many codes of a loop are named before the middle is left out. */
const LOOP_BEGIN = 3;
const LOOP_CODE = 16;

/** `A → B → A`; a long loop keeps its beginning: `A → B → C → … → A`. */
export function clipLoop(loop: readonly string[]): string {
  const codes = loop.slice(0, LOOP_BEGIN + 1).map((code) => clip(code, LOOP_CODE));
  const middle = loop.length > LOOP_BEGIN + 1 ? [...codes.slice(0, LOOP_BEGIN), "…"] : codes;
  return [...middle, codes[0] ?? ""].join(" → ");
}
