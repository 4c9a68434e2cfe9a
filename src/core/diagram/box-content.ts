import type { Cascade, Indicator, Node, Owner } from "../cascade/cascade";
import { printTarget } from "../cascade/print-target";
import type { Paragraph, Points, TextRun } from "../sheet/sheet-plan";
import type { DiagramOptions, DiagramTexts } from "./diagram-options";
import { INK, levelColors, type LevelColors } from "./box-colors";

/** Size of all text in boxes. */
export const BOX_TEXT: Points = 9;
/** Space above the statement, and above the indicators, the owners and the notes. */
const STATEMENT_GAP: Points = 1;
const PART_GAP: Points = 3;
/** Keeps a value and its unit on one line. */
const NO_BREAK = "\u00a0";
const MISSING_TARGET = "–";
const BULLET = "• ";
/** Longest name in Excel's selection pane that is still seen whole. */
const NAME_LENGTH = 40;

/** Everything the boxes of one diagram have in common. */
export interface BoxContext {
  readonly cascade: Cascade;
  readonly texts: DiagramTexts;
  readonly options: DiagramOptions;
  /** The year told in the heading; a target of another year says its year. Null when targets have no year. */
  readonly year: string | null;
  readonly byId: ReadonlyMap<string, Node>;
  /** Colours of a level's boxes, by the level's number in the profile. */
  readonly colorsOf: (level: number) => LevelColors;
}

/** What the boxes of one cascade share; `year` becomes the first year with any target when none is asked for. */
export function buildBoxContext(cascade: Cascade, options: DiagramOptions, texts: DiagramTexts): BoxContext {
  const hasTarget = (year: string) =>
    cascade.nodes.some((node) => node.indicators.some((indicator) => indicator.targets[year] !== undefined));
  const year = options.year ?? cascade.years.find(hasTarget) ?? null;
  const unknown = levelColors(undefined);
  const colors = cascade.profile.levels.map(levelColors);
  const byId = new Map(cascade.nodes.map((node) => [node.id, node]));
  return { cascade, texts, options, year, byId, colorsOf: (level) => colors[level - 1] ?? unknown };
}

/** The paragraphs of a node's box. `unconnected` is true for a root of the strip: it tells the parent it names. */
export function planBoxText(node: Node, context: BoxContext, unconnected: boolean): readonly Paragraph[] {
  const { texts } = context;
  const label = [ownCode(node), levelLabel(node, context)].filter((part) => part !== "").join(" · ");
  const paragraphs = [
    paragraph([{ text: label, bold: true }], 0, context.colorsOf(node.level).label),
    paragraph([{ text: statementOf(node, texts), bold: true }], STATEMENT_GAP),
  ];
  node.indicators.forEach((indicator, i) => {
    const text = { text: `${BULLET}${oneLine(indicator.text)}`, bold: false };
    const target = { text: targetText(indicator, context), bold: true };
    // A sheet without target columns has no target to miss.
    const runs = context.cascade.has.target ? [text, { text: ": ", bold: false }, target] : [text];
    paragraphs.push(paragraph(runs, i === 0 ? PART_GAP : 0));
  });
  const owners = node.owners.map(ownerText).filter((text) => text !== "");
  if (owners.length > 0) paragraphs.push(paragraph([{ text: owners.join("; "), bold: false, italic: true }], PART_GAP));
  const further = node.parents.slice(1).map((id) => shortName(context.byId.get(id), texts));
  if (further.length > 0)
    paragraphs.push(paragraph([{ text: `${texts.otherParents}: ${further.join("; ")}`, bold: false }], PART_GAP));
  const written = unconnected ? node.parentRefs.map((ref) => oneLine(ref.text)).filter((text) => text !== "") : [];
  if (written.length > 0)
    paragraphs.push(paragraph([{ text: `${texts.writtenParent}: ${written.join("; ")}`, bold: false }], PART_GAP));
  return paragraphs;
}

/** What a screen reader says of a node's box: level, code, statement and the parent it hangs on. */
export function planAltText(node: Node, parent: Node | undefined, context: BoxContext): string {
  const { texts } = context;
  const code = ownCode(node) === "" ? "" : ` ${ownCode(node)}`;
  const above = parent === undefined ? texts.unconnected : `${texts.parent}: ${shortName(parent, texts)}`;
  const isTop = parent === undefined && node.parentRefs.length === 0 && node.parents.length === 0;
  return `${levelLabel(node, context)}${code}: ${statementOf(node, texts)}.${isTop ? "" : ` ${above}.`}`;
}

/** A node's name in few words: its code, else the beginning of its statement. */
export function shortName(node: Node | undefined, texts: DiagramTexts): string {
  if (node === undefined) return MISSING_TARGET;
  const characters = [...(ownCode(node) || statementOf(node, texts))];
  return characters.length <= NAME_LENGTH ? characters.join("") : `${characters.slice(0, NAME_LENGTH - 1).join("")}…`;
}

/** A component's code names the component, not the node: it is no name for a box. */
function ownCode(node: Node): string {
  return node.ownCode ? oneLine(node.code ?? "") : "";
}

function levelLabel(node: Node, { cascade, texts }: BoxContext): string {
  const level = cascade.profile.levels[node.level - 1];
  return level === undefined ? texts.unknownLevel : level[texts.levelLabel];
}

function statementOf(node: Node, texts: DiagramTexts): string {
  return oneLine(node.statement) || texts.noStatement;
}

function ownerText(owner: Owner): string {
  return [owner.position ?? owner.unit, owner.name]
    .map((part) => oneLine(part ?? ""))
    .filter((part) => part !== "")
    .join(", ");
}

/** The target to show with its unit, `–` when there is none; a year other than the heading's stands behind in brackets. */
function targetText(indicator: Indicator, { cascade, options, year }: BoxContext): string {
  const years = options.year === null ? [...cascade.years, ""] : [options.year, ""];
  const shown = years.find((candidate) => indicator.targets[candidate] !== undefined);
  if (shown === undefined) return MISSING_TARGET;
  const printed = oneLine(printTarget(indicator.targets[shown]!, indicator.unit, NO_BREAK));
  return shown !== "" && shown !== year ? `${printed} (${shown})` : printed;
}

/** The text on one line: line breaks, tabs, control characters and runs of spaces become one space. */
function oneLine(text: string): string {
  return text.replace(/[^\S\u00a0]+|[\u0000-\u001f\u007f]+/g, " ").trim();
}

function paragraph(runs: readonly TextRun[], spaceBefore: Points, color = INK): Paragraph {
  return { align: "left", font: "Arial", size: BOX_TEXT, color, runs, spaceBefore };
}
