import type { Box, Paragraph, TextRun } from "../../../core/sheet/sheet-plan";
import { escapeXmlAttribute, escapeXmlText } from "../package/xml";
import { EMU_PER_POINT } from "./sheet-axis";

const HUNDREDTHS = 100;
const ANCHORS = { top: "t", center: "ctr", bottom: "b" } as const;
const ALIGNMENTS = { left: "l", center: "ctr", right: "r" } as const;
/** Used for a box without paragraphs, which the format does not allow. */
const EMPTY_TEXT = "<a:p><a:endParaRPr/></a:p>";

/** A length in points as whole EMU. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** The `xdr:sp` of a box: a rectangle with text, placed exactly. */
export function boxXml(box: Box, shapeId: number): string {
  const paragraphs = box.paragraphs.map(paragraphXml).join("") || EMPTY_TEXT;
  return [
    '<xdr:sp macro="" textlink=""><xdr:nvSpPr>',
    `<xdr:cNvPr id="${shapeId}" name="${escapeXmlAttribute(box.name)}" descr="${escapeXmlAttribute(box.altText)}"/><xdr:cNvSpPr/></xdr:nvSpPr>`,
    `<xdr:spPr><a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`,
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fillXml(box.fill)}${lineXml(box.line)}</xdr:spPr>`,
    `<xdr:txBody>${bodyXml(box)}<a:lstStyle/>${paragraphs}</xdr:txBody></xdr:sp>`,
  ].join("");
}

/** The `a:ln` of a line; null says that there is none. */
export function lineXml(line: Box["line"]): string {
  if (line === null) return "<a:ln><a:noFill/></a:ln>";
  return `<a:ln w="${emu(line.width)}">${fillXml(line.color)}<a:prstDash val="${line.dash}"/><a:miter lim="800000"/></a:ln>`;
}

function fillXml(color: string | null): string {
  return color === null ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;
}

function bodyXml({ inset, verticalAlign }: Box): string {
  const insets = `lIns="${emu(inset.left)}" tIns="${emu(inset.top)}" rIns="${emu(inset.right)}" bIns="${emu(inset.bottom)}"`;
  return `<a:bodyPr vertOverflow="overflow" horzOverflow="overflow" wrap="square" ${insets} rtlCol="0" anchor="${ANCHORS[verticalAlign]}"><a:noAutofit/></a:bodyPr>`;
}

function paragraphXml(paragraph: Paragraph): string {
  const space =
    paragraph.spaceBefore > 0
      ? `<a:spcBef><a:spcPts val="${Math.round(paragraph.spaceBefore * HUNDREDTHS)}"/></a:spcBef>`
      : "";
  const runs = paragraph.runs.map((run) => runXml(paragraph, run)).join("");
  const end = runs === "" ? `<a:endParaRPr sz="${Math.round(paragraph.size * HUNDREDTHS)}"/>` : "";
  return `<a:p><a:pPr algn="${ALIGNMENTS[paragraph.align]}">${space}</a:pPr>${runs}${end}</a:p>`;
}

/** A line end inside a run is an element of its own in DrawingML. */
function runXml(paragraph: Paragraph, run: TextRun): string {
  const properties = runPropertiesXml(paragraph, run);
  return run.text
    .split(/\r\n?|\n/)
    .map((text) => (text === "" ? "" : `<a:r>${properties}<a:t>${escapeXmlText(text)}</a:t></a:r>`))
    .join(`<a:br>${properties}</a:br>`);
}

function runPropertiesXml({ font, size, color }: Paragraph, { bold, italic }: TextRun): string {
  const face = escapeXmlAttribute(font);
  const faces = `<a:latin typeface="${face}"/><a:ea typeface="${face}"/><a:cs typeface="${face}"/>`;
  return `<a:rPr lang="id-ID" sz="${Math.round(size * HUNDREDTHS)}" b="${bold ? 1 : 0}" i="${italic ? 1 : 0}">${fillXml(color)}${faces}</a:rPr>`;
}
