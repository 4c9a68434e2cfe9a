import type { Cascade, Indicator, Node, Owner } from "../cascade/cascade";
import { printTarget } from "../cascade/print-target";
import type { Paragraph, Points, TextRun } from "../sheet/sheet-plan";
import type { BoxParts, DiagramOptions, DiagramTexts } from "./diagram-options";
import { INK } from "./box-colors";
import { levelLooks, unknownLook, type LevelLook } from "./level-look";

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
const ALL_PARTS: BoxParts = { indicators: true, targets: true, owners: true };

/** Everything the boxes of one diagram have in common. */
export interface BoxContext {
  readonly cascade: Cascade;
  readonly texts: DiagramTexts;
  readonly options: DiagramOptions;
  readonly parts: BoxParts;
  /** The year told in the heading; a target of another year says its year. Null when targets have no year or are not shown. */
  readonly year: string | null;
  readonly byId: ReadonlyMap<string, Node>;
  /** How a level's boxes look, by the level's number in the profile. */
  readonly lookOf: (level: number) => LevelLook;
}

/** What the boxes of one cascade share; `year` becomes the first year with any target when none is asked for. */
export function buildBoxContext(cascade: Cascade, options: DiagramOptions, texts: DiagramTexts): BoxContext {
  const hasTarget = (year: string) =>
    cascade.nodes.some((node) => node.indicators.some((indicator) => indicator.targets[year] !== undefined));
  const parts = options.parts ?? ALL_PARTS;
  const showsTargets = parts.indicators && parts.targets;
  const year = showsTargets ? (options.year ?? cascade.years.find(hasTarget) ?? null) : null;
  const grey = options.grey ?? false;
  const unknown = unknownLook(grey);
  const looks = levelLooks(cascade.profile.levels, grey);
  const byId = new Map(cascade.nodes.map((node) => [node.id, node]));
  return { cascade, texts, options, parts, year, byId, lookOf: (level) => looks[level - 1] ?? unknown };
}

/**
 * The paragraphs of a node's box. `unconnected` is true for a root of the strip: it tells the parent it names. `leftOut` counts the nodes
 * below it that are not drawn.
 */
export function planBoxText(
  node: Node,
  context: BoxContext,
  unconnected: boolean,
  leftOut: number,
): readonly Paragraph[] {
  const { texts, parts } = context;
  const paragraphs = [
    paragraph([{ text: planLabel(node, context), bold: true }], 0, context.lookOf(node.level).label),
    paragraph([{ text: statementOf(node, texts), bold: true }], STATEMENT_GAP),
  ];
  const indicators = parts.indicators ? node.indicators : [];
  indicators.forEach((indicator, i) => {
    const text = { text: `${BULLET}${oneLine(indicator.text)}`, bold: false };
    // A sheet without target columns has no target to miss.
    const runs =
      context.cascade.has.target && parts.targets
        ? [text, { text: ": ", bold: false }, { text: targetText(indicator, context), bold: true }]
        : [text];
    paragraphs.push(paragraph(runs, i === 0 ? PART_GAP : 0));
  });
  const owners = parts.owners ? planOwners(node) : "";
  if (owners !== "") paragraphs.push(paragraph([{ text: owners, bold: false, italic: true }], PART_GAP));
  const further = node.parents.slice(1).map((id) => shortName(context.byId.get(id), texts));
  if (further.length > 0)
    paragraphs.push(paragraph([{ text: `${texts.otherParents}: ${further.join("; ")}`, bold: false }], PART_GAP));
  const written = unconnected ? node.parentRefs.map((ref) => oneLine(ref.text)).filter((text) => text !== "") : [];
  if (written.length > 0)
    paragraphs.push(paragraph([{ text: `${texts.writtenParent}: ${written.join("; ")}`, bold: false }], PART_GAP));
  if (leftOut > 0) paragraphs.push(paragraph([{ text: texts.more(leftOut), bold: false }], PART_GAP));
  return paragraphs;
}

/** Code and level of a node: `SU.1 · Kinerja Strategis Urusan`. */
function planLabel(node: Node, context: BoxContext): string {
  return [ownCode(node), levelLabel(node.level, context)].filter((part) => part !== "").join(" · ");
}

/** What a tree that begins with this node says of it under the title: label and statement, and who answers for it where boxes tell owners. */
export function planTopLines(node: Node, context: BoxContext): readonly string[] {
  const owners = context.parts.owners ? planOwners(node) : "";
  return [`${planLabel(node, context)}: ${statementOf(node, context.texts)}`, ...(owners === "" ? [] : [owners])];
}

/** Everybody who answers for a node, empty when nobody does. */
function planOwners(node: Node): string {
  return node.owners
    .map(ownerText)
    .filter((text) => text !== "")
    .join("; ");
}

/** What a screen reader says of a node's box: level, code, statement and the parent it hangs on. */
export function planAltText(node: Node, parent: Node | undefined, context: BoxContext): string {
  const { texts } = context;
  const code = ownCode(node) === "" ? "" : ` ${ownCode(node)}`;
  const above = parent === undefined ? texts.unconnected : `${texts.parent}: ${shortName(parent, texts)}`;
  const isTop = parent === undefined && node.parentRefs.length === 0 && node.parents.length === 0;
  return `${levelLabel(node.level, context)}${code}: ${statementOf(node, texts)}.${isTop ? "" : ` ${above}.`}`;
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

/** A level's label by its number in the profile. */
export function levelLabel(number: number, { cascade, texts }: BoxContext): string {
  const level = cascade.profile.levels[number - 1];
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
