import type { SkpEmployee } from "../people/employee";
import { type IdentityFact, type IdentityLine, ownLines, raterLines } from "./identity-lines";
import { buildResultBlocks, type ResultBlock } from "./result-blocks";
import { buildResultTexts, type ResultText } from "./result-texts";
import type { SkpOptions } from "./skp-options";

/** What stands in somebody's SKP before it is laid out. Null in any place is a cell to be completed. */
export interface SkpContent {
  readonly own: readonly IdentityLine[];
  /** As many as `own`. */
  readonly rater: readonly IdentityLine[];
  readonly results:
    | { readonly approach: "quantitative"; readonly blocks: readonly ResultBlock[] }
    | { readonly approach: "qualitative"; readonly texts: readonly ResultText[] };
}

/**
 * What an SKP asks to be completed, in the order of the sheet. `aspect`: a result is measured, but not in each of the aspects that the form
 * expects; `indicator` and `target`: a result, or an indicator of it, has none.
 */
export type MissingFact = IdentityFact | "leader" | "result" | "indicator" | "aspect" | "target" | "perspective";

const ORDER: readonly MissingFact[] = [
  ...(["name", "nip", "rank", "position", "unit", "rater", "raterName", "raterNip", "raterRank"] as const),
  ...(["raterPosition", "raterUnit", "raterInstitution"] as const),
  ...(["leader", "result", "indicator", "aspect", "target", "perspective"] as const),
];

/** The content of an SKP, from which the sheet is planned. */
export function buildSkpContent(employee: SkpEmployee, { year, approach }: ContentOptions): SkpContent {
  const { assignments, form } = employee;
  return {
    own: ownLines(employee),
    rater: raterLines(employee),
    results:
      approach === "qualitative"
        ? { approach, texts: buildResultTexts(assignments, year) }
        : { approach: "quantitative", blocks: buildResultBlocks(assignments, form, year) },
  };
}

/** What decides about the content besides the employee. */
export type ContentOptions = Pick<SkpOptions, "year" | "approach">;

/** What the sheet of this content asks to be completed, each once; nothing when no cell of it is marked. */
export function findMissing({ own, rater, results }: SkpContent): readonly MissingFact[] {
  const missing = new Set<MissingFact>();
  for (const { fact, value } of [...own, ...rater]) if (value === null) missing.add(fact);
  if (results.approach === "quantitative") for (const block of results.blocks) addOfBlock(block, missing);
  else for (const text of results.texts) addOfText(text, missing);
  return ORDER.filter((fact) => missing.has(fact));
}

function addOfBlock({ leader, result, rows }: ResultBlock, missing: Set<MissingFact>): void {
  if (leader === null) missing.add("leader");
  if (result === null) missing.add("result");
  const isMeasured = rows.some(({ indicator, target }) => indicator !== null || target !== null);
  for (const { aspect, indicator, target, perspective } of rows) {
    if (perspective === null) missing.add("perspective");
    if (isMeasured && aspect !== undefined && indicator === null && target === null) missing.add("aspect");
    else addOfMeasure({ indicator, target }, missing);
  }
}

function addOfText({ result, measures }: ResultText, missing: Set<MissingFact>): void {
  if (result === null) missing.add("result");
  for (const measure of measures) addOfMeasure(measure, missing);
}

function addOfMeasure(
  { indicator, target }: { readonly indicator: string | null; readonly target: string | null },
  missing: Set<MissingFact>,
): void {
  if (indicator === null) missing.add("indicator");
  if (target === null) missing.add("target");
}
