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
  /** Only sheets that are read as a cascade when they are named. */
  | {
      readonly reason: "passed-over";
      readonly sheets: readonly { readonly sheet: string; readonly why: "made" | "hidden" | "staff" }[];
    }
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
  /** Columns with data that were not understood, each `G "Warna Map"`. */
  unreadColumns(columns: readonly string[]): string;
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
  badYear(year: string): string;
  onlyForBuild(option: string): string;
  readonly missingFile: string;
  readonly tooManyFiles: string;
  readonly missingOutput: string;
  readonly outputIsInput: string;
  readonly outputAndInPlace: string;
  noSuchFile(file: string): string;
  cannotRead(file: string): string;
  cannotWrite(file: string): string;
  isFolder(file: string): string;
  noSuchFolder(folder: string): string;
  /** The output's name does not end as this kind of workbook must; `extension` is like `.xlsm`. */
  wrongExtension(extension: string): string;
  yearNotInSheet(year: string, years: readonly string[]): string;
  reading(file: string): string;
  sheetChosen(sheet: string, layout: string, percent: number): string;
  otherSheets(sheets: readonly string[]): string;
  nodes(count: number, levels: number): string;
  levelLine(label: string, nodes: number): string;
  /** How many employees a staff sheet gave. */
  staffRead(sheet: string, employees: number): string;
  /** A sheet named like a staff sheet that has not its columns. */
  staffUnread(sheet: string): string;
  /** A finding on one line: severity, cell, sentence. */
  findingLine(severity: string, cell: string, sentence: string): string;
  moreFindings(count: number): string;
  readonly noFindings: string;
  writing(done: number, total: number, sheet: string): string;
  /** `sheets` were made or brought up to date, `skp` of them SKP sheets. */
  written(file: string, sheets: number, skp: number): string;
  /** The file holds the same result already; nothing was written. */
  unchanged(file: string): string;
  backup(file: string): string;
  /** Sheets edited by hand that stay, each with the name of the new sheet beside it. */
  keptEdited(sheets: readonly { readonly kept: string; readonly name: string }[]): string;
  /** Earlier generated sheets that are gone. */
  removed(sheets: readonly string[]): string;
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
