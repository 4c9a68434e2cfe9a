import type { SeverityCounts } from "../core/report/plan-findings";
import type { MissingMatrix } from "./convert-sheets";
import type { PageSetting, WrittenSheet } from "../workbook/workbook";

/** What a person can ask for with one press. */
export type RibbonCommand = "check" | "tree" | "skp" | "convert";

/** What came of a command. It is kept in the workbook, where anybody can read it: counts and names of sheets, nobody's name. */
export interface DoneReport {
  readonly outcome: "done";
  readonly command: RibbonCommand;
  /** The sheet that was read. */
  readonly source: string;
  /** The sheet that was made and is to be looked at. */
  readonly shows: string;
  /** Year of the targets; null when the table has none. */
  readonly year: string | null;
  readonly nodes: number;
  /** Null when the command does not look for any. */
  readonly findings: SeverityCounts | null;
  /** SKP sheets made. */
  readonly skp: number;
  /** People without an SKP sheet. */
  readonly skipped: number;
  /** Why a clean table comes without a matrix, else null. */
  readonly noMatrix: MissingMatrix | null;
  /** Sheets of an earlier run that stay because the person has edited them. */
  readonly kept: number;
  /** Sheets of an earlier run that are gone. */
  readonly removed: number;
  /** Sheets that do not print as planned, and what Excel did not take of their page setup. */
  readonly notTaken: { readonly sheets: number; readonly settings: readonly PageSetting[] };
}

/** A command that came to nothing; `notice` names the sheet that says why, null when it could not be written. */
export interface FailedReport {
  readonly outcome: "failed";
  readonly command: RibbonCommand;
  /** The sheet that the person was looking at or had worked on before, null when that is not known. */
  readonly source: string | null;
  readonly notice: string | null;
}

export type CommandReport = DoneReport | FailedReport;

/** What the written sheets add to a report. */
export function countWritten(
  written: readonly WrittenSheet[],
): Pick<DoneReport, "skp" | "kept" | "removed" | "notTaken"> {
  const made = written.filter(({ outcome }) => outcome !== "removed" && outcome !== "released");
  const otherwise = made.filter(({ notTaken }) => notTaken.length > 0);
  return {
    skp: made.filter(({ kind }) => kind === "skp").length,
    kept: written.filter(({ kept, outcome }) => kept !== null || outcome === "released").length,
    // A notice that goes is no loss to tell of.
    removed: written.filter(({ outcome, kind }) => outcome === "removed" && kind !== "notice").length,
    notTaken: {
      sheets: otherwise.length,
      settings: [...new Set(otherwise.flatMap(({ notTaken }) => notTaken))],
    },
  };
}
