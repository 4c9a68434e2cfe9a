import type { TableColumn } from "./column";
import { headingOf } from "./column";
import { normaliseWholeHeader } from "../text/normalise";

/** Words of a heading that tell a plan from its change in the same year: `Murni`, `Setelah Perubahan`, `P-APBD` (in `normaliseWholeHeader` text). */
const CHANGE = "(?:perubahan|pergeseran|revisi)";
const FIRST = new RegExp(`\\bsebelum(?: ${CHANGE})?\\b|\\b(?:apbd )?murni\\b|\\bapbd induk\\b|\\bapbd\\b(?! p\\b)`);
const PLAN = "(?:renja|rkpd|renstra|rpjmd|rka|dpa)";
const CHANGED = new RegExp(
  [
    `\\b(?:setelah|sesudah)(?: ${CHANGE})?\\b`,
    "\\b(?:p apbd|apbd p|papbd|apbdp)\\b",
    `\\bp (?=${PLAN}\\b)|(?<=\\b${PLAN}) p\\b`,
    `\\b${CHANGE}(?: apbd)?\\b`,
  ].join("|"),
);
const ALONE = new RegExp(`^(?:${FIRST.source}|${CHANGED.source})$`);

/** A heading without the words that tell its version. */
export function withoutVersion(heading: string): string {
  const isFirst = /\bsebelum\b/.test(heading);
  return heading
    .replace(isFirst ? FIRST : CHANGED, " ")
    .replace(FIRST, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** True for a heading that tells a version and nothing else. */
export function isVersionWord(text: string): boolean {
  return ALONE.test(normaliseWholeHeader(text));
}

/** True for a heading, as `normaliseWholeHeader` gives it, of what a plan was changed to. */
export function isChangedHeading(heading: string): boolean {
  return CHANGED.test(heading) && !/\bsebelum\b/.test(heading);
}

/** Columns of changed plans before those of first plans, so that the value in force counts and a blank falls back on the first. */
export function changedFirst(columns: readonly TableColumn[]): readonly TableColumn[] {
  const isChanged = (column: TableColumn): boolean => isChangedHeading(normaliseWholeHeader(headingOf(column)));
  return [...columns.filter(isChanged), ...columns.filter((column) => !isChanged(column))];
}
