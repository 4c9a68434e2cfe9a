import type { Cascade, CascadeColumns } from "../../cascade/cascade";
import { PROFILES } from "../../profile/profiles";
import type { Grid } from "../../sheet/grid";
import { buildForest } from "../build-forest";
import { type PickedReading, type RefusedReading, pickList, pickReading } from "../pick-reading";
import type { ReadChoices } from "../read-choices";
import type { ReadResult } from "../read-cascade";
import { joinLevels } from "./join-levels";
import { linkAcross } from "./link-across";
import { mergeDrafts } from "./merge-drafts";

/** A sheet and how to read it. */
export interface SheetToJoin {
  readonly grid: Grid;
  readonly choices: ReadChoices;
}

/**
 * One cascade from several sheets, a sheet for each unit or for each level: their nodes are linked by codes, by exact statements, or by the
 * beginnings of codes, and a node that several sheets repeat is one node. Its columns, title and area are those of the first sheet. Refused as the
 * first sheet is that is neither a cascade nor a list of statements.
 */
export function readJoined(sheets: readonly SheetToJoin[]): ReadResult {
  const parts: PickedReading[] = [];
  for (const { grid, choices } of sheets) {
    const part = pickPart(grid, choices);
    if (!part.ok) return part;
    parts.push(part);
  }
  const [first, ...others] = parts;
  if (!first) throw new RangeError("no sheet to read");
  const byPart = parts.map(({ reading }) => reading.drafts);
  const findAcross = linkAcross(byPart);
  const wanted = PROFILES.find(({ id }) => id === sheets[0]!.choices.profile) ?? null;
  const profile = joinLevels(parts, wanted);
  const { drafts, standsFor, repeated } = mergeDrafts(byPart);
  const forest = buildForest(drafts, (ref) => {
    const found = findAcross(ref);
    return found && standsFor(found);
  });
  const cascade: Cascade = {
    sheet: first.sheet,
    layout: first.family,
    confidence: Math.min(...parts.map(({ reading }) => reading.confidence)),
    titles: first.titles,
    header: first.header === null ? null : { from: first.header.from, to: first.header.to },
    area: first.area,
    profile,
    unread: parts.flatMap(({ unread }) => unread),
    years: [...new Set(parts.flatMap(({ reading }) => reading.years))].sort(),
    has: parts.map(({ reading }) => reading.has).reduce(either),
    ...forest,
    questions: [...parts.flatMap(({ asked }) => asked), ...forest.questions],
    joined: others.map(({ sheet, family, area }, i) => ({ sheet, layout: family, area, repeated: repeated[i + 1]! })),
  };
  return { ok: true, cascade: Object.freeze(cascade), header: first.header, columns: first.columns };
}

/** Whether a sheet can be one of several of a tree. */
export function isReadable({ grid, choices }: SheetToJoin): boolean {
  return pickPart(grid, choices).ok;
}

/** A sheet that is a cascade by itself, or a list of statements whose parents stand on other sheets. */
function pickPart(grid: Grid, choices: ReadChoices): PickedReading | RefusedReading {
  const picked = pickReading(grid, choices);
  return picked.ok ? picked : (pickList(grid, choices) ?? picked);
}

function either(one: CascadeColumns, other: CascadeColumns): CascadeColumns {
  const keys = Object.keys(one) as (keyof CascadeColumns)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] || other[key]])) as unknown as CascadeColumns;
}
