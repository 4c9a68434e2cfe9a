import type { TableTexts } from "../convert/table-texts";
import type { DiagramTexts } from "../diagram/diagram-options";
import type { SkippedSkp } from "../forms/skp/plan-skp-sheets";
import type { SkpTexts } from "../forms/skp/skp-options";
import type { SettingsTexts } from "../settings/settings-texts";
import type { FindingsTexts } from "./plan-findings";
import type { IndexTexts } from "./plan-index";

/** A column as a person finds it again: its letters and what stands in its heading. */
export interface ColumnHeading {
  readonly letters: string;
  readonly heading: string;
}

/** The words of every generated sheet, in the reader's language, and those of settings sheets in every language: they are read again. */
export interface SheetTexts {
  readonly findings: FindingsTexts;
  readonly index: IndexTexts;
  readonly diagram: DiagramTexts;
  readonly skp: SkpTexts;
  readonly tables: TableTexts;
  readonly vocabularies: readonly SettingsTexts[];
  /** A sentence for somebody who gets no SKP sheet. */
  describeSkipped(skipped: SkippedSkp): string;
  /** A sentence that names the columns which were not read. */
  describeUnread(columns: readonly ColumnHeading[]): string;
}
