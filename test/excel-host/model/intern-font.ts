import type { HostFont } from "./host-workbook";

const KNOWN = new Map<string, HostFont>();

/** The one object for fonts that are alike, frozen. */
export function internFont(font: HostFont): HostFont {
  const { name, size, bold, italic, underline, color } = font;
  const key = JSON.stringify([name, size, bold, italic, underline, color]);
  let known = KNOWN.get(key);
  if (!known) KNOWN.set(key, (known = Object.freeze({ name, size, bold, italic, underline, color })));
  return known;
}
