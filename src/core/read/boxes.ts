import { rect } from "../address/address";
import type { Cascade } from "../cascade/cascade";
import type { Profile } from "../profile/profile";
import { type Arrangement, type LinkedBox, arrange } from "./boxes-bands";
import { applyChosenPlaces } from "./boxes-choices";
import { agreement, linkByCode, parentsByCode } from "./boxes-codes";
import { draftBox } from "./boxes-drafts";
import { type Box, groupPieces } from "./boxes-group";
import { listPieces } from "./boxes-pieces";
import { type Signs, areBoxes, areDetailed, hasHeading, hasStatements, measureSigns } from "./boxes-signs";
import { trimDrawing } from "./boxes-trim";
import { chooseProfile } from "./choose-profile";
import type { SheetReader } from "./layout-reader";
import type { NodeDraft } from "./node-draft";
import type { TableView } from "./table-view";

const MIN_BOXES = 3;
const MIN_LEVELS = 2;
const SURE = 0.5;
const DOUBT = 0.4;
/** Directions whose scores are this near explain a drawing as well as one another. */
const AS_GOOD = 0.05;

/** Boxes drawn in cells, level below level or level beside level (domain 1.8): no heading, parents told by place. */
export const boxReader: SheetReader = {
  family: "boxes",
  read(view, wanted, choices) {
    const pieces = listPieces(view);
    if (!pieces || pieces.length < MIN_BOXES || !hasStatements(pieces)) return null;
    const { titles, drawn } = trimDrawing(pieces);
    if (hasHeading(pieces, drawn[0]?.top ?? 0)) return null;
    const grouped = groupPieces(drawn);
    const boxes = nameBands(grouped.boxes);
    if (boxes.length < MIN_BOXES) return null;
    const signs = measureSigns(boxes, grouped);
    if (!areBoxes(signs)) return null;
    const { linked, levels } = likeliest(boxes);
    const roots = linked.filter(({ parent }) => parent === null).length;
    // Rows of boxes that stand one under another, each alone, are a list or a table.
    if (levels < MIN_LEVELS || roots * 2 > linked.length) return null;
    // So are texts one below the other that nothing but their order tells apart.
    if (!branches(linked) && !areDetailed(signs) && boxes.some(({ strip }) => strip === null)) return null;
    const { drafts, profile } = draftAll(view, linked, wanted);
    applyChosenPlaces(drafts, choices, profile);
    return {
      drafts,
      profile,
      titles,
      area: areaOf(boxes),
      has: {
        code: drafts.some((d) => d.code !== null),
        parent: false,
        level: boxes.some(({ strip }) => strip !== null),
        indicator: drafts.some((d) => d.indicators.length > 0),
        unit: drafts.some((d) => d.indicators.some(({ unit }) => unit !== null)),
        baseline: false,
        target: drafts.some((d) => d.indicators.some(({ targets }) => Object.keys(targets).length > 0)),
        owner: drafts.some((d) => d.owners.length > 0),
        budget: drafts.some((d) => Object.keys(d.budget).length > 0),
        component: drafts.some((d) => d.components.length > 0),
      },
      years: yearsOf(drafts),
      confidence: confidenceOf(linked, signs),
      unmistakable: areDetailed(signs),
    };
  },
};

/** The boxes with a statement. A level's name alone beside a row of boxes names the level of them all. */
function nameBands(boxes: readonly Box[]): readonly Box[] {
  const full = boxes.filter(({ statement }) => statement !== null);
  for (const { strip, top, bottom, left, right } of boxes.filter(({ statement }) => statement === null)) {
    if (!strip) continue;
    const inRows = full.filter((box) => box.top <= bottom && box.bottom >= top);
    const inColumns = full.filter((box) => box.left <= right && box.right >= left && box.top > bottom);
    const named = inRows.length > 0 ? inRows : inColumns;
    for (const box of named) box.strip ??= strip;
  }
  return full;
}

/** True where some box has two below it. */
function branches(linked: readonly LinkedBox[]): boolean {
  const parents = linked.flatMap(({ parent }) => (parent ? [parent] : []));
  return new Set(parents).size < parents.length;
}

function likeliest(boxes: readonly Box[]): Arrangement {
  const named = boxes.every(({ strip }) => strip !== null);
  const lookOf = (box: Box): string | null => (named ? levelWord(box) : box.fill);
  const down = arrange(boxes, "down", lookOf);
  const right = arrange(boxes, "right", lookOf);
  const byCode = parentsByCode(boxes);
  if (!byCode) {
    const better = right.score > down.score ? right : down;
    return Math.abs(right.score - down.score) < AS_GOOD ? doubted(better) : better;
  }
  const nearer = agreement(right, byCode) > agreement(down, byCode) ? right : down;
  return { ...nearer, linked: linkByCode(nearer.linked, byCode) };
}

/** The arrangement with every parent asked about. */
function doubted({ linked, ...rest }: Arrangement): Arrangement {
  return { ...rest, linked: linked.map((each) => ({ ...each, parentSure: Math.min(each.parentSure, DOUBT) })) };
}

/** The level's name without the number that counts its boxes ("Strategic 2"), unless the number is the name ("Level 2"). */
function levelWord({ strip }: Box): string {
  const text = strip?.line.kind === "level" ? strip.line.text.toLowerCase() : "";
  return /^(?:level|jenjang|tingkat|lvl|l)\b/.test(text) ? text : text.replace(/[\s#-]*\d+$/, "");
}

function draftAll(
  view: TableView,
  linked: readonly LinkedBox[],
  wanted: Profile | null,
): { readonly drafts: readonly NodeDraft[]; readonly profile: Profile } {
  const ordered = [...linked].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const named = ordered.every(({ box }) => box.strip !== null);
  const { profile, levelOf } = chooseProfile(
    ordered.map(({ box, level }) => ({ text: named ? levelWord(box) : String(level), depth: level })),
    wanted,
  );
  const byBox = new Map<Box, NodeDraft>();
  for (const { box, level, levelSure } of ordered) {
    const told = levelOf(named ? levelWord(box) : String(level));
    const draft = draftBox(view, box, told > 0 ? told : Math.min(level, profile.levels.length));
    draft.levelTold =
      named && told > 0 ? { by: "level-text", confidence: 1 } : { by: "position", confidence: levelSure };
    byBox.set(box, draft);
  }
  for (const { box, parent, parentSure, parentBy } of ordered) {
    const draft = byBox.get(box)!;
    draft.parent = parent ? byBox.get(parent)! : null;
    draft.parentTold = { by: parent ? parentBy : "root", confidence: parentSure };
  }
  return { drafts: [...byBox.values()], profile };
}

function areaOf(boxes: readonly Box[]): Cascade["area"] {
  return rect(
    Math.min(...boxes.map((b) => b.top)),
    Math.min(...boxes.map((b) => b.left)),
    Math.max(...boxes.map((b) => b.bottom)),
    Math.max(...boxes.map((b) => b.right)),
  );
}

function yearsOf(drafts: readonly NodeDraft[]): readonly string[] {
  const years = drafts.flatMap((d) => d.indicators.flatMap(({ targets }) => Object.keys(targets)));
  return [...new Set(years)].filter((year) => year !== "").sort();
}

/** Shares that speak for the reading: statements, lines understood, levels and parents told. */
function confidenceOf(linked: readonly LinkedBox[], { statements, explained, drawn }: Signs): number {
  const lower = linked.filter(({ parent }) => parent !== null);
  const sure = lower.filter(({ parentSure }) => parentSure >= SURE).length / Math.max(1, lower.length);
  const levels = linked.filter(({ levelSure }) => levelSure >= SURE).length / linked.length;
  return Math.round(100 * (0.25 * statements + 0.15 * explained + 0.15 * drawn + 0.3 * sure + 0.15 * levels)) / 100;
}
