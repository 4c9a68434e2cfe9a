import type { CSSProperties } from "react";
import type { BorderLine, CellStyle } from "../../core/sheet/sheet-plan";

/** Width in points of a line on the screen. */
const WEIGHTS: Readonly<Record<BorderLine["weight"], number>> = { hair: 0.5, thin: 0.75, medium: 1.5 };
const LINE_HEIGHT = 1.2;
/** Points left free left and right of a text, and for each step of its indent. */
const SIDE = 2.25;
const INDENT = 7;

/** How a sheet's cell looks in a browser. */
export function cellLook(style: CellStyle): CSSProperties {
  const { border } = style;
  return {
    borderTop: line(border.top),
    borderRight: line(border.right),
    borderBottom: line(border.bottom),
    borderLeft: line(border.left),
    ...(style.fill !== null && { backgroundColor: `#${style.fill}` }),
    color: `#${style.color}`,
    fontFamily: style.font === "Arial" ? "Arial, sans-serif" : '"Times New Roman", Times, serif',
    fontSize: `${style.size}pt`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? "italic" : "normal",
    textDecoration: style.underline ? "underline" : "none",
    lineHeight: LINE_HEIGHT,
    textAlign: style.horizontal,
    verticalAlign: style.vertical === "center" ? "middle" : style.vertical,
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    overflowWrap: "anywhere",
    padding: `0 ${SIDE}pt 0 ${SIDE + style.indent * INDENT}pt`,
  };
}

function line(border: BorderLine | null): string {
  return border === null ? "none" : `${WEIGHTS[border.weight]}pt solid #${border.color}`;
}
