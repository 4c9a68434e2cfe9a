import type { SheetKind, SheetPlan } from "../../core/sheet/sheet-plan";
import type { MarkedSheet } from "../made/listed-sheet";
import { sheetIdentity } from "../made/sheet-mark";
import type { ExcelSheet } from "./excel-sheet";

/** One change of a write, with what is needed to take it back. */
export type SheetChange =
  | { readonly what: "added"; readonly name: string; readonly kind: SheetKind; readonly key: string }
  /** Replaced ones are cleared and written anew, perhaps under another name; `plan` is what it held, `position` its 0-based place among the tabs. */
  | {
      readonly what: "replaced" | "removed";
      readonly sheet: ExcelSheet;
      readonly plan: SheetPlan;
      readonly position: number;
    }
  /** Lost its mark and is the user's. */
  | { readonly what: "released"; readonly sheet: MarkedSheet<ExcelSheet> };

/** What a write changes, noted before Excel is asked to, so that a run that stops halfway can be taken back. */
export class Journal {
  #changes: SheetChange[] = [];
  readonly #begun = new Set<string>();
  #idsBefore: ReadonlySet<string> = new Set();
  #nameWasTaken = false;

  get changes(): readonly SheetChange[] {
    return this.#changes;
  }

  /** Notes a change that is about to be made. */
  note(change: SheetChange): void {
    this.#changes.push(change);
  }

  /** Leaves to a later write, which is not taken back with this one, the sheets that both have changed. */
  leaveTo(later: Journal): void {
    const theirs = new Set(later.changes.map(identityOf));
    this.#changes = this.#changes.filter((change) => !theirs.has(identityOf(change)));
  }

  /** Notes the sheets that stood in the workbook before the write. */
  noteBefore(sheets: readonly ExcelSheet[]): void {
    this.#idsBefore = new Set(sheets.map(({ id }) => id));
  }

  isNew(sheet: ExcelSheet): boolean {
    return !this.#idsBefore.has(sheet.id);
  }

  /**
   * Notes that Excel did not add a sheet because another person has made one of its name meanwhile. The sheets that were added before it
   * have their marks, so from here on none without a mark is ours.
   */
  noteTakenName(): void {
    this.#nameWasTaken = true;
  }

  /** Whether a new sheet without a mark can be one that we were about to mark. */
  get mayBeUnmarked(): boolean {
    return !this.#nameWasTaken;
  }

  /** Notes that the cells of a sheet are changing from now on. */
  begin(sheet: ExcelSheet): void {
    this.#begun.add(sheet.id);
  }

  hasBegun(sheet: ExcelSheet): boolean {
    return this.#begun.has(sheet.id);
  }
}

function identityOf(change: SheetChange): string {
  if (change.what === "added") return sheetIdentity(change.kind, change.key);
  const { kind, key } = change.what === "released" ? change.sheet.mark : change.plan;
  return sheetIdentity(kind, key);
}
