import type { Element } from "@xmldom/xmldom";

import { childElement, childElements } from "../../../src/workbook/xlsx/package/xml-part";
import { EMU_PER_POINT } from "../../../src/workbook/xlsx/write/sheet-axis";
import type { HostFont, HostShapeText } from "../model/host-workbook";
import { internFont } from "../model/intern-font";
import type { ColorReader } from "./color-reader";
import { flagOf, numberOf } from "./element-values";

const HUNDREDTHS = 100;
/** Insets of a text body that states none (ECMA-376 part 1, 21.1.2.1.1), EMU. */
const SIDE_INSET = 91_440;
const EDGE_INSET = 45_720;

const VERTICAL: Readonly<Record<string, string>> = {
  t: "Top",
  ctr: "Middle",
  b: "Bottom",
  just: "Justified",
  dist: "Distributed",
};
const HORIZONTAL: Readonly<Record<string, string>> = {
  l: "Left",
  ctr: "Center",
  r: "Right",
  just: "Justify",
  justLow: "JustifyLow",
  dist: "Distributed",
  thaiDist: "ThaiDistributed",
};
const OVERFLOWS: Readonly<Record<string, string>> = { overflow: "Overflow", clip: "Clip", ellipsis: "Ellipsis" };

/**
 * The text of a shape (`txBody`) with the frame around it; `standard` is the text of a new shape. Paragraphs and line ends are both `\n`;
 * how the first paragraph stands counts for all, and space between them is lost, as in Excel's own model.
 */
export function loadShapeText(body: Element | null, standard: HostShapeText, colors: ColorReader): HostShapeText {
  if (!body) return standard;
  const dark = internFont({ ...standard.font, color: "#000000" });
  const paragraphs = childElements(body, "p");
  const fonts: HostFont[] = [];
  let text = "";
  paragraphs.forEach((paragraph, i) => {
    if (i > 0) add("\n", fonts.at(-1) ?? dark);
    for (const piece of childElements(paragraph)) {
      const font = fontOf(childElement(piece, "rPr"), dark, colors);
      if (piece.localName === "br") add("\n", font);
      else if (piece.localName !== "pPr") add(childElement(piece, "t")?.textContent ?? "", font);
    }
  });
  const alignment = paragraphs[0] && childElement(paragraphs[0], "pPr")?.getAttribute("algn");
  return {
    text,
    fonts,
    font: fonts.at(-1) ?? dark,
    horizontalAlignment: HORIZONTAL[alignment ?? ""] ?? "Left",
    ...frameOf(childElement(body, "bodyPr")),
  };

  function add(piece: string, font: HostFont): void {
    text += piece;
    for (let i = 0; i < piece.length; i++) fonts.push(font);
  }
}

type Frame = Omit<HostShapeText, "text" | "fonts" | "font" | "horizontalAlignment">;

function frameOf(properties: Element | null): Frame {
  const inset = (name: string, absent: number): number =>
    (properties ? numberOf(properties, name, absent) : absent) / EMU_PER_POINT;
  const word = (name: string, words: Readonly<Record<string, string>>, absent: string): string =>
    words[properties?.getAttribute(name) ?? ""] ?? absent;
  return {
    autoSizeSetting: autoSizeOf(properties),
    verticalAlignment: word("anchor", VERTICAL, "Top"),
    horizontalOverflow: word("horzOverflow", OVERFLOWS, "Overflow"),
    verticalOverflow: word("vertOverflow", OVERFLOWS, "Overflow"),
    topMargin: inset("tIns", EDGE_INSET),
    rightMargin: inset("rIns", SIDE_INSET),
    bottomMargin: inset("bIns", EDGE_INSET),
    leftMargin: inset("lIns", SIDE_INSET),
  };
}

function autoSizeOf(properties: Element | null): string {
  if (properties && childElement(properties, "spAutoFit")) return "AutoSizeShapeToFitText";
  return properties && childElement(properties, "normAutofit") ? "AutoSizeTextToFitShape" : "AutoSizeNone";
}

function fontOf(run: Element | null, standard: HostFont, colors: ColorReader): HostFont {
  if (!run) return standard;
  const underline = run.getAttribute("u") ?? "none";
  return internFont({
    name: faceOf(run) ?? standard.name,
    size: numberOf(run, "sz", standard.size * HUNDREDTHS) / HUNDREDTHS,
    bold: flagOf(run, "b"),
    italic: flagOf(run, "i"),
    underline: underline === "none" ? "None" : underline === "dbl" ? "Double" : "Single",
    color: colors.drawingColor(childElement(run, "solidFill")) ?? standard.color,
  });
}

/** Null when the run leaves its face to the theme (`+mn-lt`). */
function faceOf(run: Element): string | null {
  const face = childElement(run, "latin")?.getAttribute("typeface") ?? "";
  return face === "" || face.startsWith("+") ? null : face;
}
