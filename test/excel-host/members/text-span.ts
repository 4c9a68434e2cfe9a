import type { HostFont, HostShapeText } from "../model/host-workbook";
import { internFont } from "../model/intern-font";
import { asText, invalidArgument } from "./arguments";

/** UTF-16 units of a shape's text: what Excel takes into a cell too. */
const MAX_TEXT = 32_767;

/** A part of a shape's text in UTF-16 units, `to` not in it. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** Puts text in place of a span; it takes the font of the span's first character. Throws `InvalidArgument`. */
export function replaceText(text: HostShapeText, span: TextSpan, value: unknown): void {
  const put = asText(value, "The text");
  const whole = text.text.slice(0, span.from) + put + text.text.slice(span.to);
  if (whole.length > MAX_TEXT) throw invalidArgument(`The text of a shape must not be longer than ${MAX_TEXT}.`);
  const font = text.fonts[span.from] ?? text.fonts[span.from - 1] ?? text.font;
  const fonts = Array.from<HostFont>({ length: put.length }).fill(font);
  text.text = whole;
  text.fonts = [...text.fonts.slice(0, span.from), ...fonts, ...text.fonts.slice(span.to)];
  if (whole.length === put.length) text.font = font;
}

/** Changes the fonts of a span; of a text as a whole also the font of what will be written next. */
export function changeFonts(text: HostShapeText, span: TextSpan, change: Partial<HostFont>): void {
  const changed = new Map<HostFont, HostFont>();
  const apply = (font: HostFont) => {
    let next = changed.get(font);
    if (!next) changed.set(font, (next = internFont({ ...font, ...change })));
    return next;
  };
  for (let at = span.from; at < span.to; at++) text.fonts[at] = apply(text.fonts[at]!);
  if (span.from === 0 && span.to === text.text.length) text.font = apply(text.font);
}

/** The value that all characters of a span share, null when they differ. */
export function sharedFont<Key extends keyof HostFont>(
  text: HostShapeText,
  span: TextSpan,
  key: Key,
): HostFont[Key] | null {
  const first = text.fonts[span.from] ?? text.font;
  for (let at = span.from; at < span.to; at++) if (text.fonts[at]![key] !== first[key]) return null;
  return first[key];
}
