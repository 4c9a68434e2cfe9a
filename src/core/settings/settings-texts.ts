import type { LayoutFamily } from "../cascade/layout-family";
import type { Approach } from "../forms/skp/skp-options";
import type { Field } from "../read/column";

/** What a line about one sheet with a cascade can say. */
export type SheetTopic = "column" | "header" | "profile" | "year" | "layout" | "row" | "join";

/** What a line about the whole workbook can say. */
export type GeneralTopic =
  | "treePaper"
  | "treeIndicators"
  | "treeTargets"
  | "treeOwners"
  | "treeGrey"
  | "skpInstitution"
  | "skpPlace"
  | "skpDate"
  | "skpPeriod"
  | "skpPaper"
  | "skpApproach";

/**
 * The words of the settings sheet, in the language of the reader. They are written and read again, so that no two of a kind may look
 * alike but for case and punctuation, neither in one language nor between two.
 */
export interface SettingsTexts {
  /** Sheet name: `Pengaturan`. */
  readonly sheetName: string;
  readonly title: string;
  /** Under the title: what the sheet is for and that it may be edited. One line a text. */
  readonly notes: readonly string[];
  /** Before the words that can stand as a column's field, as the beginning of a note. */
  readonly knownFields: string;
  /** Before the names of the shipped profiles, likewise. */
  readonly knownProfiles: string;
  /** The words for papers, switches and approaches, as a note. */
  readonly knownOthers: string;
  readonly columns: {
    readonly sheet: string;
    readonly topic: string;
    readonly heading: string;
    readonly value: string;
  };
  /** In the place of a sheet's name, for the whole workbook: `(semua)`. */
  readonly allSheets: string;
  /** `column` stands before the column's letters, `row` before the row's number: `Kolom C`, `Baris 15`. */
  readonly topics: Readonly<Record<SheetTopic | GeneralTopic, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly yes: string;
  readonly no: string;
  readonly approaches: Readonly<Record<Approach, string>>;
  readonly layouts: Readonly<Record<LayoutFamily, string>>;
  /** What a line about a row says: `Jenjang 3; induk baris 12`, or `puncak` for a node without parent. */
  readonly rowLevel: string;
  readonly rowParent: string;
  readonly rowRoot: string;
  /** Over the lines that were not understood. */
  readonly foreign: string;
  /** Footer with `&P` and `&N`. */
  readonly page: string;
  /** Which of a profile's two labels the reader wants. */
  readonly profileLabel: "label" | "labelEn";
}
