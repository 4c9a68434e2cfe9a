import type { CellRef } from "../address/address";
import type { NodeId } from "../cascade/node-id";

export type Severity = "error" | "warning" | "info";

/** Rule id to the parameters its sentence needs. Names and numbers only, never sentences. */
export interface RuleParams {
  /** `other` is the cell of the statement that has the code already, as `D5`. */
  "STR-01": {
    readonly code: string;
    readonly statement: string;
    readonly otherStatement: string;
    readonly other: string;
  };
  "STR-02": { readonly parent: string; readonly code: string; readonly suggestion: string | null };
  "STR-03": { readonly node: string };
  "STR-04": { readonly code: string };
  /** Codes or statements from child to parent, each once; the parent of the last is the first. */
  "STR-05": { readonly loop: readonly string[] };
  "STR-06": {
    readonly parent: string;
    readonly parentLevel: string;
    readonly child: string;
    readonly childLevel: string;
  };
  "STR-07": { readonly parent: string; readonly child: string; readonly level: string };
  "STR-08": { readonly parentLevel: string; readonly childLevel: string; readonly from: number; readonly to: number };
  "STR-09": { readonly node: string; readonly level: string };
  "STR-10": { readonly node: string; readonly level: string };
  "STR-15": { readonly level: string };
  "STR-18": { readonly level: string; readonly known: readonly string[] };
  /** `count` nodes lack an indicator; when it is more than one they are all the nodes of one level, and `node` is the level's label. */
  "IND-01": { readonly node: string; readonly count: number };
  /** `count` indicators lack the target; when it is more than one no indicator of the sheet has one for the year, and `indicator` is the first. */
  "IND-02": { readonly indicator: string; readonly year: string; readonly count: number };
  "IND-03": { readonly indicator: string };
  "OWN-01": { readonly node: string };
}

export type RuleId = keyof RuleParams;

/** A fault in the data. It always points to one cell of the source sheet. */
export type Finding = {
  readonly [R in RuleId]: {
    readonly rule: R;
    readonly severity: Severity;
    readonly where: CellRef;
    readonly node: NodeId | null;
    readonly params: RuleParams[R];
  };
}[RuleId];

/** A finding of one rule. */
export type FindingOf<R extends RuleId> = Extract<Finding, { readonly rule: R }>;
