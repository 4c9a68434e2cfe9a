import type { DiagramTexts } from "../core/diagram/diagram-options";
import type { Finding, RuleId, RuleParams, Severity } from "../core/check/finding";
import type { RefusalReason } from "../core/read/read-cascade";
import type { FindingsTexts, SeverityCounts } from "../core/report/plan-findings";
import type { IndexTexts } from "../core/report/plan-index";
import type { WorkbookErrorKind } from "../workbook/workbook";

export type Language = "id" | "en";

/** Rule to the sentence of its findings: what is wrong, with the values, and what to do. At most 160 characters. */
export type DescribeFinding = { readonly [R in RuleId]: (params: RuleParams[R]) => string };

/** Why there is no cascade to work on. */
export type Refusal =
  | { readonly reason: RefusalReason; readonly sheet: string }
  | { readonly reason: "empty-workbook" }
  /** No sheet of the workbook could be read as a cascade. */
  | { readonly reason: "no-cascade"; readonly sheets: readonly string[] }
  | { readonly reason: "no-such-sheet"; readonly sheet: string; readonly sheets: readonly string[] };

/** Every text a person gets to read, in one language. */
export interface Messages {
  readonly language: Language;
  readonly describeFinding: DescribeFinding;
  readonly ruleNames: Readonly<Record<RuleId, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** `2 galat, 1 peringatan, 0 info`. */
  counts(counts: SeverityCounts): string;
  readonly layouts: Readonly<Record<"wide" | "long", string>>;
  refusal(refusal: Refusal): string;
  /** `detail` names the part or sheet at fault, or is empty; `file` is what the person named. */
  workbookError(kind: WorkbookErrorKind, detail: string, file: string): string;
  readonly findingsSheet: FindingsTexts;
  readonly indexSheet: IndexTexts;
  readonly diagram: DiagramTexts;
  readonly skp: SkpMessages;
  readonly cli: CliMessages;
}

/** Words about SKP sheets that are not part of the printed form. */
export interface SkpMessages {
  /** In a cell that the cascade cannot fill. */
  readonly toComplete: string;
  readonly regionalHead: (person: string) => string;
  readonly noNode: (employee: string) => string;
}

/** What the command says. Errors are one sentence for stderr. */
export interface CliMessages {
  readonly usage: string;
  unknownCommand(command: string): string;
  unknownOption(option: string): string;
  missingValue(option: string): string;
  badValue(option: string, value: string, allowed: readonly string[]): string;
  readonly missingFile: string;
  readonly tooManyFiles: string;
  readonly missingOutput: string;
  readonly outputIsInput: string;
  readonly outputAndInPlace: string;
  noSuchFile(file: string): string;
  cannotRead(file: string): string;
  cannotWrite(file: string): string;
  yearNotInSheet(year: string, years: readonly string[]): string;
  reading(file: string): string;
  sheetChosen(sheet: string, layout: string, percent: number): string;
  otherSheets(sheets: readonly string[]): string;
  nodes(count: number, levels: number): string;
  levelLine(label: string, nodes: number): string;
  /** A finding on one line: severity, cell, sentence. */
  findingLine(severity: string, cell: string, sentence: string): string;
  moreFindings(count: number): string;
  readonly noFindings: string;
  writing(done: number, total: number, sheet: string): string;
  written(file: string, sheets: number, skp: number): string;
  backup(file: string): string;
  keptEdited(sheets: readonly string[]): string;
  errorsRemain(count: number): string;
  readonly cancelled: string;
  /** A fault of the program itself. */
  bug(detail: string): string;
}

/** The sentence of one finding. */
export function describeWith<R extends RuleId>(
  table: DescribeFinding,
  finding: { readonly rule: R; readonly params: RuleParams[R] },
): string {
  return table[finding.rule](finding.params);
}

/** `describeWith` for a table, as report sheets take it. */
export function describer(table: DescribeFinding): (finding: Finding) => string {
  return (finding) => describeWith(table, finding);
}
