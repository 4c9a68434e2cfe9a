import type { LayoutFamily } from "../cascade/layout-family";
import type { HeaderRows } from "../read/header-rows";
import type { ColumnChoice, RowChoice } from "../read/read-choices";
import { textKey } from "../text/normalise";
import type { SheetSettings } from "./settings";
import { sheetKey } from "./sheet-settings";

interface SheetDraft {
  readonly sheet: string;
  readonly columns: ColumnChoice[];
  readonly rows: RowChoice[];
  readonly join: string[];
  header: HeaderRows | null;
  profile: string | null;
  layout: LayoutFamily | null;
  year: string | null;
}

/** What was decided about single sheets, as it is gathered line by line. What speaks against a line above is refused: false comes back. */
export class SheetDrafts {
  readonly #drafts = new Map<string, SheetDraft>();

  takeHeader(sheet: string, rows: HeaderRows): boolean {
    const draft = this.#of(sheet);
    draft.header ??= rows;
    return draft.header.from === rows.from && draft.header.to === rows.to;
  }

  takeProfile(sheet: string, profile: string): boolean {
    return (this.#of(sheet).profile ??= profile) === profile;
  }

  takeYear(sheet: string, year: string): boolean {
    return (this.#of(sheet).year ??= year) === year;
  }

  takeColumn(sheet: string, choice: ColumnChoice): boolean {
    const { columns } = this.#of(sheet);
    const other = columns.find((one) => one.index === choice.index && (one.index > 0 || isSameHeading(one, choice)));
    if (!other) columns.push(choice);
    return !other || (isSameHeading(other, choice) && other.field === choice.field && other.year === choice.year);
  }

  takeLayout(sheet: string, layout: LayoutFamily): boolean {
    return (this.#of(sheet).layout ??= layout) === layout;
  }

  takeRow(sheet: string, choice: RowChoice): boolean {
    const { rows } = this.#of(sheet);
    const other = rows.find(({ row }) => row === choice.row);
    if (!other) rows.push(choice);
    return !other || (other.level === choice.level && other.parent === choice.parent);
  }

  /** A sheet is not joined to itself, and to another once. */
  takeJoin(sheet: string, other: string): boolean {
    const { join } = this.#of(sheet);
    if (![sheet, ...join].some((name) => sheetKey(name) === sheetKey(other))) join.push(other);
    return true;
  }

  /** In the order in which the sheets were first spoken of. */
  finish(): readonly SheetSettings[] {
    return Array.from(this.#drafts.values(), ({ sheet, header, columns, profile, layout, rows, join, year }) => ({
      sheet,
      choices: { header, columns, profile, layout, rows, join },
      year,
    }));
  }

  #of(sheet: string): SheetDraft {
    const key = sheetKey(sheet);
    const known = this.#drafts.get(key);
    if (known) return known;
    const undecided = { header: null, profile: null, layout: null, year: null };
    const draft: SheetDraft = { sheet, columns: [], rows: [], join: [], ...undecided };
    this.#drafts.set(key, draft);
    return draft;
  }
}

function isSameHeading(one: ColumnChoice, other: ColumnChoice): boolean {
  return textKey(one.heading) === textKey(other.heading);
}
