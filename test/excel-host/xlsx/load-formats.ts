import type { Element } from "@xmldom/xmldom";

import { childElement, childElements } from "../../../src/workbook/xlsx/package/xml-part";
import type { CellStyles } from "../../../src/workbook/xlsx/read/cell-styles";
import { DEFAULT_FORMAT, internFormat } from "../model/formats";
import type { HostBorder, HostFont, HostFormat } from "../model/host-workbook";
import type { ColorReader } from "./color-reader";
import { flagOf, numberOf } from "./element-values";

const BLACK = "#000000";

/** The lines of SpreadsheetML (ECMA-376 part 1, 18.18.3) as Excel's style and weight. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

const UNDERLINES: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

/** How a rule's cells look; null where the rule says nothing. */
export interface RuleLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** The cell formats of a workbook as Excel tells them. */
export interface Formats {
  /** The format of a cell's style index; an index that the workbook does not have means Excel's default. */
  formatOf(style: number): HostFormat;
  /** The look of a conditional format's index. */
  ruleLook(index: number): RuleLook;
}

/** `root` is the styles part's root, null for a workbook without one. */
export function loadFormats(root: Element | null, styles: CellStyles, colors: ColorReader): Formats {
  const fonts = entries(root, "fonts").map((font) => readFont(font, colors));
  const borders = entries(root, "borders").map((border) => readBorders(border, colors));
  const formats = entries(root, "cellXfs").map((xf, style): HostFormat => {
    const alignment = childElement(xf, "alignment");
    const fill = styles.look(style).fill;
    return internFormat({
      numberFormat: styles.numberFormat(style),
      font: fonts[numberOf(xf, "fontId", 0)] ?? DEFAULT_FORMAT.font,
      fill: fill === null ? "" : `#${fill}`,
      horizontalAlignment: HORIZONTAL[alignment?.getAttribute("horizontal") ?? ""] ?? "General",
      verticalAlignment: VERTICAL[alignment?.getAttribute("vertical") ?? ""] ?? "Bottom",
      wrapText: alignment !== null && flagOf(alignment, "wrapText"),
      indentLevel: alignment ? numberOf(alignment, "indent", 0) : 0,
      borders: borders[numberOf(xf, "borderId", 0)] ?? DEFAULT_FORMAT.borders,
    });
  });
  const looks = entries(root, "dxfs").map((dxf) => readRuleLook(dxf, colors));
  return {
    formatOf: (style) => formats[style] ?? DEFAULT_FORMAT,
    ruleLook: (index) => looks[index] ?? { fill: null, fontColor: null, bold: null },
  };
}

function entries(root: Element | null, section: string): Element[] {
  const element = root && childElement(root, section);
  return element ? childElements(element) : [];
}

function readFont(font: Element, colors: ColorReader): HostFont {
  const underline = childElement(font, "u");
  return {
    name: childElement(font, "name")?.getAttribute("val") ?? DEFAULT_FORMAT.font.name,
    size: Number(childElement(font, "sz")?.getAttribute("val") ?? DEFAULT_FORMAT.font.size),
    bold: isOn(childElement(font, "b")),
    italic: isOn(childElement(font, "i")),
    underline: underline ? (UNDERLINES[underline.getAttribute("val") ?? "single"] ?? "Single") : "None",
    color: colors.sheetColor(childElement(font, "color")) ?? BLACK,
  };
}

function readBorders(border: Element, colors: ColorReader): HostFormat["borders"] {
  const side = (name: string): HostBorder => {
    const element = childElement(border, name);
    const line = LINES[element?.getAttribute("style") ?? ""];
    if (!element || !line) return DEFAULT_FORMAT.borders.EdgeTop;
    const color = colors.sheetColor(childElement(element, "color")) ?? BLACK;
    return { style: line[0], weight: line[1], color };
  };
  return { EdgeTop: side("top"), EdgeBottom: side("bottom"), EdgeLeft: side("left"), EdgeRight: side("right") };
}

function readRuleLook(dxf: Element, colors: ColorReader): RuleLook {
  const font = childElement(dxf, "font");
  const fill = childElement(dxf, "fill");
  const pattern = fill && childElement(fill, "patternFill");
  const bold = font && childElement(font, "b");
  return {
    fill: pattern && colors.sheetColor(childElement(pattern, "bgColor") ?? childElement(pattern, "fgColor")),
    fontColor: font && colors.sheetColor(childElement(font, "color")),
    bold: bold ? isOn(bold) : null,
  };
}

/** A switch of SpreadsheetML: on when it stands there without a value. */
function isOn(element: Element | null): boolean {
  return element !== null && (element.getAttribute("val") === null || flagOf(element, "val"));
}
