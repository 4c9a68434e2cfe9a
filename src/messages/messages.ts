import type { LayoutFamily } from "../core/cascade/layout-family";
import type { NoMatrixReason } from "../core/convert/convert-cascade";
import type { TableTexts } from "../core/convert/table-texts";
import type { DiagramTexts } from "../core/diagram/diagram-options";
import type { Finding, RuleId, RuleParams, Severity } from "../core/check/finding";
import type { MissingPart } from "../core/read/missing-part";
import type { RefusalReason } from "../core/read/pick-reading";
import type { FindingsTexts, SeverityCounts } from "../core/report/plan-findings";
import type { IndexTexts } from "../core/report/plan-index";
import type { Notice, NoticeTexts } from "../core/report/plan-notice";
import type { ColumnHeading } from "../core/report/sheet-texts";
import type { Question } from "../core/cascade/evidence";
import type { SettingsTexts } from "../core/settings/settings-texts";
import type { PageSetting, UndoneSheet, WorkbookErrorKind } from "../workbook/workbook";

import type { CompareTexts } from "./compare-texts";
import type { ExplainTexts } from "./explain-texts";

export type Language = "id" | "en";

/** Rule to the sentence of its findings: what is wrong, with the values, and what to do. At most 160 characters. */
export type DescribeFinding = { readonly [R in RuleId]: (params: RuleParams[R]) => string };

/** Why there is no cascade to work on. */
export type Refusal =
  | {
      readonly reason: RefusalReason;
      readonly sheet: string;
      /** What an `unreadable` sheet lacks, where that is known. */
      readonly missing?: MissingPart | null;
    }
  | { readonly reason: "empty-workbook" }
  /** Only sheets that are read as a cascade when they are named. */
  | {
      readonly reason: "passed-over";
      readonly sheets: readonly { readonly sheet: string; readonly why: "made" | "hidden" | "staff" }[];
    }
  /** No sheet of the workbook could be read as a cascade. */
  | { readonly reason: "no-cascade"; readonly sheets: readonly string[] }
  | { readonly reason: "no-such-sheet"; readonly sheet: string; readonly sheets: readonly string[] };

/** Why something could not be done, and the steps that help. */
export type Explanation = Pick<Notice, "why" | "advice">;

/** A press on a button, in the ribbon or in the pane. */
export type CommandKey = "check" | "tree" | "skp" | "convert";

/** What came of a press. */
export interface CommandResult {
  readonly command: CommandKey;
  /** The sheet that was read, and the one that was made. */
  readonly source: string;
  readonly shows: string;
  readonly year: string | null;
  readonly nodes: number;
  readonly findings: SeverityCounts | null;
  readonly skp: number;
  /** People without an SKP sheet. */
  readonly skipped: number;
  /** Why a clean table comes without a matrix, with the cells that say so. */
  readonly noMatrix: { readonly reason: NoMatrixReason; readonly cells: readonly string[] } | null;
  /** Earlier sheets that the person has edited and that stay, and those that are gone. */
  readonly kept: number;
  readonly removed: number;
  readonly notTaken: { readonly sheets: number; readonly settings: readonly PageSetting[] };
}

/** Every text a person gets to read, in one language. */
export interface Messages {
  readonly language: Language;
  readonly describeFinding: DescribeFinding;
  readonly ruleNames: Readonly<Record<RuleId, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** `2 galat, 1 peringatan, 0 info`. */
  counts(counts: SeverityCounts): string;
  /** Columns with data that were not understood. */
  unreadColumns(columns: readonly ColumnHeading[]): string;
  readonly layouts: Readonly<Record<LayoutFamily, string>>;
  refusal(refusal: Refusal): Explanation;
  /** `detail` names the part or sheet at fault, or is empty; `file` is what the person named, null for the workbook that is open. */
  workbookError(kind: WorkbookErrorKind, detail: string, file: string | null): Explanation;
  /** What of the page setup Excel did not take, and on how many sheets. */
  notTaken(settings: readonly PageSetting[], sheets: number): Explanation;
  /** What taking back the last write did; null when there was nothing to take back. */
  undone(sheets: readonly UndoneSheet[] | null): string;
  readonly findingsSheet: FindingsTexts;
  readonly indexSheet: IndexTexts;
  readonly diagram: DiagramTexts;
  readonly skp: SkpMessages;
  readonly notice: NoticeTexts;
  readonly tables: TableTexts;
  readonly explain: ExplainTexts;
  readonly compare: CompareTexts;
  /** Names of sheets in quotation marks, in one line. */
  listSheets(names: readonly string[]): string;
  /** What the reader asks about, and what it takes until it is answered; `beside` is the address of the cell beside, for `parts`. */
  question(question: Question, beside: string): string;
  readonly settingsSheet: SettingsTexts;
  readonly commands: CommandMessages;
  readonly cli: CliMessages;
}

/** Words about SKP sheets that are not part of the printed form. */
export interface SkpMessages {
  /** In a cell that the cascade cannot fill. */
  readonly toComplete: string;
  readonly regionalHead: (person: string) => string;
  readonly noNode: (employee: string) => string;
}

/** What a press on a button leads to, wherever the button is. */
export interface CommandMessages {
  /** The buttons' names, as the ribbon has them. */
  readonly names: Readonly<Record<CommandKey, string>>;
  readonly done: (result: CommandResult) => string;
  /** What did not happen. */
  readonly failed: Readonly<Record<CommandKey, string>>;
  /** It did happen, but the sheets do not print as they should. */
  readonly printsOtherwise: Readonly<Record<CommandKey, string>>;
  /** A step of an advice: to press again once the first is done. */
  readonly again: Readonly<Record<CommandKey, string>>;
  /** A fault of the program itself; `name` is the error's. */
  readonly bug: (name: string) => Explanation;
  readonly stillRunning: string;
  /** The sheet was made, but Excel did not turn to it. */
  readonly notShown: (sheet: string) => string;
  /** The button of the window that shows a message. */
  readonly close: string;
}

/** What the command says. Errors are one sentence for stderr. */
export interface CliMessages {
  readonly usage: string;
  unknownCommand(command: string): string;
  unknownOption(option: string): string;
  missingValue(option: string): string;
  badValue(option: string, value: string, allowed: readonly string[]): string;
  badYear(year: string): string;
  onlyFor(option: string, commands: readonly string[]): string;
  badMap(line: string): string;
  readonly twoSheets: string;
  questions(count: number): string;
  questionLine(cell: string, sentence: string): string;
  converted(file: string, sheets: readonly string[]): string;
  tableDiffers(cell: string): string;
  readonly nothingConverted: string;
  noMatrix(reason: NoMatrixReason, cells: readonly string[]): string;
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
  /** A sheet that is part of the same tree, and how many of its nodes stand on a sheet before it too. */
  sheetJoined(sheet: string, layout: string, repeated: number): string;
  /** The table of components beside the tree: its sheet, how many of the codes it has, and those that it has not. */
  nomenclature(sheet: string, found: number, named: number, missing: readonly string[]): string;
  otherSheets(sheets: readonly string[]): string;
  nodes(count: number, levels: number): string;
  levelLine(label: string, nodes: number): string;
  /** How many employees a staff sheet gave. */
  staffRead(sheet: string, employees: number): string;
  /** A sheet named like a staff sheet that has not its columns. */
  staffUnread(sheet: string): string;
  /** The sheet whose settings are in force. */
  settingsUsed(sheet: string): string;
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
  /** Earlier generated sheets that this build does not want, but that were edited by hand: they stay and are the person's. */
  released(sheets: readonly string[]): string;
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

/** What happened, why, and what to do, as one line. */
export function inOneLine({ what, why, advice }: Explanation & Partial<Notice>): string {
  return [...(what === undefined ? [] : [what]), why, ...advice].join(" ");
}
