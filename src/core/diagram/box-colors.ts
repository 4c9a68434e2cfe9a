import type { Level } from "../profile/profile";

/** The colours of a box, all `RRGGBB`: body, border, and the level label's ink. */
export interface LevelColors {
  readonly body: string;
  readonly border: string;
  readonly label: string;
}

/** Share of the level's colour in the body, the rest is white: light enough for black text and for toner. */
const TINT = 0.1;
/** A border lighter than this against white paper is darkened until it reaches the visible contrast. */
const FAINT_BORDER_CONTRAST = 1.5;
const VISIBLE_BORDER_CONTRAST = 3;
/** WCAG 2.1, 1.4.3: text contrast of level AA. */
const TEXT_CONTRAST = 4.5;
const DARKEN_STEP = 0.95;
/** Red, green and blue in the relative luminance (WCAG 2.1). */
const CHANNEL_WEIGHTS = [0.2126, 0.7152, 0.0722] as const;
const WHITE = "FFFFFF";
/** Ink of statements, indicators and connectors, and the colour of boxes without a known level. */
export const INK = "262626";
const UNKNOWN_FILL = "7F7F7F";

/** Colours of a level's boxes; `undefined` gives those of an unknown level. */
export function levelColors(level: Level | undefined): LevelColors {
  const fill = level?.fill ?? UNKNOWN_FILL;
  const body = mix(fill, TINT);
  const border = contrast(fill, WHITE) < FAINT_BORDER_CONTRAST ? darken(fill, WHITE, VISIBLE_BORDER_CONTRAST) : fill;
  return { body, border, label: darken(fill, body, TEXT_CONTRAST) };
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.1). */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(color: string): number {
  const linear = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return linear.reduce((sum, value, i) => sum + value * CHANNEL_WEIGHTS[i]!, 0);
}

function channels(color: string): readonly number[] {
  return [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return values
    .map((value) => Math.round(value).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

function mix(color: string, share: number): string {
  return hex(channels(color).map((channel) => 255 - (255 - channel) * share));
}

function darken(color: string, ground: string, wanted: number): string {
  let values = channels(color);
  while (contrast(hex(values), ground) < wanted) values = values.map((value) => value * DARKEN_STEP);
  return hex(values);
}
