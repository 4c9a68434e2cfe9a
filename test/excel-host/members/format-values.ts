import type { HostBorder, HostFont, HostFormat } from "../model/host-workbook";
import { asBoolean, asColor, asNumber, asOneOf, asText, asWhole } from "./arguments";

/** What one property of a look must be, and the look with it. Shared by the members of formats and by cell properties. */
export type Change<T> = Readonly<Record<string, (value: unknown) => (look: T) => T>>;

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const fontChanges = {
  name(value) {
    const name = asText(value, "The font's name");
    return (font) => ({ ...font, name });
  },
  size(value) {
    const size = asNumber(value, "The font's size", 1, 409);
    return (font) => ({ ...font, size });
  },
  bold(value) {
    const bold = asBoolean(value, "bold");
    return (font) => ({ ...font, bold });
  },
  italic(value) {
    const italic = asBoolean(value, "italic");
    return (font) => ({ ...font, italic });
  },
  underline(value) {
    const underline = asOneOf(value, "underline", UNDERLINES);
    return (font) => ({ ...font, underline });
  },
  color(value) {
    const color = asColor(value, "The font's color");
    return (font) => ({ ...font, color });
  },
} as const satisfies Change<HostFont>;

export const alignmentChanges = {
  horizontalAlignment(value) {
    const horizontalAlignment = asOneOf(value, "horizontalAlignment", HORIZONTAL);
    return (format) => ({ ...format, horizontalAlignment });
  },
  verticalAlignment(value) {
    const verticalAlignment = asOneOf(value, "verticalAlignment", VERTICAL);
    return (format) => ({ ...format, verticalAlignment });
  },
  wrapText(value) {
    const wrapText = asBoolean(value, "wrapText");
    return (format) => ({ ...format, wrapText });
  },
  indentLevel(value) {
    const indentLevel = asWhole(value, "indentLevel", 0, 250);
    return (format) => ({ ...format, indentLevel });
  },
} as const satisfies Change<HostFormat>;

export const fillChanges = {
  color(value) {
    const fill = asColor(value, "The fill's color");
    return (format) => ({ ...format, fill });
  },
} as const satisfies Change<HostFormat>;

/** A line that is not there appears when it gets a colour or a weight. */
export const borderChanges = {
  style(value) {
    const style = asOneOf(value, "The border's style", LINES);
    return (border) => {
      if (style === "None") return { style, weight: "Thin", color: "#000000" };
      return { ...border, style, weight: style === "Double" ? "Thick" : border.weight };
    };
  },
  weight(value) {
    const weight = asOneOf(value, "The border's weight", WEIGHTS);
    return (border) => ({ ...border, weight, style: border.style === "None" ? "Continuous" : border.style });
  },
  color(value) {
    const color = asColor(value, "The border's color");
    return (border) => ({ ...border, color, style: border.style === "None" ? "Continuous" : border.style });
  },
} as const satisfies Change<HostBorder>;

/** Excel does not tell white from no fill by the colour; only `tintAndShade` is null where there is none. */
export function fillColor({ fill }: HostFormat): string {
  return fill || "#FFFFFF";
}

export function fillTint({ fill }: HostFormat): number | null {
  return fill ? 0 : null;
}
