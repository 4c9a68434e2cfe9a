import type { Indicator, Node } from "../../cascade/cascade";
import type { Assignment, FormKind } from "../people/employee";
import { aspectOf } from "./aspect";
import { ASPECTS, EXPECTED_ASPECTS, type Aspect } from "./aspects.data";
import { LEADER_INDICATORS } from "./skp-texts.data";
import { formatTarget } from "./target-text";

/** A measure of a result with its target. Null is to be completed. */
export interface Measure {
  readonly indicator: string | null;
  readonly target: string | null;
}

/** One row of a result. Null is a cell to be completed, what is missing a column that the form has not. */
export interface ResultRow extends Measure {
  /** On the JA/JF form. */
  readonly aspect?: Aspect;
  /** On the form of a JPT. A cascade says nothing of it. */
  readonly perspective?: string | null;
}

/** One result of the employee with what it supports and how it is measured. Null is a cell to be completed. */
export interface ResultBlock {
  /** On the JA/JF form. */
  readonly leader?: string | null;
  readonly result: string | null;
  /** Never empty. */
  readonly rows: readonly ResultRow[];
}

/**
 * The results of one employee in sheet order. On the JA/JF form the rows go by aspect, and an expected aspect that the cascade
 * does not measure gets a row to be completed; on the JPT form they are the indicators as they stand. Source: domain 3.1.3, 3.2.4, 3.2.5.
 */
export function buildResultBlocks(
  assignments: readonly Assignment[],
  form: Exclude<FormKind, "none">,
  year: string,
): readonly ResultBlock[] {
  return assignments.map((assignment): ResultBlock => {
    const { node } = assignment;
    const result = blankToNull(node.statement);
    if (form === "ja-jf") return { leader: describeLeader(assignment), result, rows: aspectRows(node, year) };
    return { result, rows: buildMeasures(node, year).map((measure) => ({ ...measure, perspective: null })) };
  });
}

function describeLeader({ leader, leaderIsTop }: Assignment): string | null {
  const statement = blankToNull(leader?.statement ?? "");
  if (leader === null || statement === null) return null;
  const indicators = leader.indicators.map((indicator) => indicator.text.trim()).filter((text) => text !== "");
  return leaderIsTop && indicators.length > 0
    ? `${statement}\n${LEADER_INDICATORS}${indicators.join("; ")}`
    : statement;
}

/** The indicators of a node as they stand with their targets; one to be completed when it has none. */
export function buildMeasures(node: Node, year: string): readonly Measure[] {
  const measures = node.indicators.map((indicator) => measureOf(indicator, year));
  return measures.length > 0 ? measures : [{ indicator: null, target: null }];
}

function measureOf(indicator: Indicator, year: string): Measure {
  return { indicator: blankToNull(indicator.text), target: formatTarget(indicator, year) };
}

function aspectRows(node: Node, year: string): readonly ResultRow[] {
  const rows = node.indicators.map((indicator): ResultRow => ({
    aspect: aspectOf(indicator),
    ...measureOf(indicator, year),
  }));
  return ASPECTS.flatMap((aspect) => {
    const own = rows.filter((row) => row.aspect === aspect);
    return own.length > 0 || !EXPECTED_ASPECTS.includes(aspect) ? own : [{ aspect, indicator: null, target: null }];
  });
}

function blankToNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}
