import type { Cascade } from "../cascade/cascade";
import type { Grid } from "../sheet/grid";
import { buildForest } from "./build-forest";
import type { HeaderRows } from "./header-rows";
import { type RefusedReading, pickReading } from "./pick-reading";
import { NO_CHOICES, type ReadChoices, type ReadColumn } from "./read-choices";

/** The cascade of a sheet, or why there is none; in both cases what was made of its columns, so that a person can put it right. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly cascade: Cascade;
      /** Null for boxes, which have no heading, and then no columns either. */
      readonly header: HeaderRows | null;
      readonly columns: readonly ReadColumn[];
    }
  | RefusedReading;

/** The cascade of a sheet under a person's choices. Never half a cascade. */
export function readCascade(grid: Grid, choices: ReadChoices = NO_CHOICES): ReadResult {
  const picked = pickReading(grid, choices);
  if (!picked.ok) return picked;
  const { sheet, family, titles, header, area, unread, columns, asked, reading } = picked;
  const { confidence, profile, years, has, drafts } = reading;
  const forest = buildForest(drafts);
  const cascade: Cascade = {
    sheet,
    layout: family,
    confidence,
    titles,
    header: header === null ? null : { from: header.from, to: header.to },
    area,
    unread,
    profile,
    years,
    has,
    ...forest,
    questions: [...asked, ...forest.questions],
    joined: [],
  };
  return { ok: true, cascade: Object.freeze(cascade), header, columns };
}
