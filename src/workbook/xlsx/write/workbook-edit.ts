import { formatAbsoluteRect, quoteSheet } from "../../../core/address/address";
import type { CellLink } from "../../../core/sheet/sheet-plan";
import { CONTENT_TYPES_PART, ContentTypes } from "../package/content-types";
import type { OpcPackage } from "../package/opc-package";
import { relativeTarget, Relationships } from "../package/relationships";
import { workbookPartName } from "../package/workbook-part";
import { updateSheetTitles } from "./app-properties";
import type { Assignment as AssignmentOf, SheetAssignments } from "../../made/assign-sheets";
import { maxDigitWidth } from "./digit-width";
import { drawingXml } from "./drawing-xml";
import { listSheets, type FileSheet } from "./file-sheet";
import { PackageDraft } from "./package-draft";
import { PartNameSource } from "./part-name-source";
import { contentOfPlan } from "../../made/sheet-content";
import { buildSheetFrame } from "./sheet-frame";
import { formatMark, MARK_NAME, markOf, storedKey } from "../../made/sheet-mark";
import { StylesPart } from "./styles-part";
import type { SheetEntry } from "./sheet-entry";
import { WorkbookXml } from "./workbook-xml";
import { worksheetXml } from "./worksheet-xml";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER_DATABASE = "_xlnm._FilterDatabase";

type Assignment = AssignmentOf<FileSheet>;

/** One write to a workbook file, made in a draft: nothing reaches the package before `commit`. */
export class WorkbookEdit {
  readonly sheets: readonly FileSheet[];
  readonly digitWidth: number;
  readonly #draft: PackageDraft;
  readonly #part: string;
  readonly #workbook: WorkbookXml;
  readonly #relationships: Relationships;
  readonly #types: ContentTypes;
  readonly #styles: StylesPart;
  readonly #stylesPart: string;
  readonly #partNames: PartNameSource;
  /** Sheets whose name or link target is known, by lower-cased name to the name as written. */
  readonly #targets = new Map<string, string>();
  readonly #planNames = new Map<string, string>();

  /** Throws WorkbookError `damaged`. */
  constructor(pkg: OpcPackage) {
    this.#draft = new PackageDraft(pkg);
    this.#part = workbookPartName(pkg);
    this.#workbook = WorkbookXml.parse(pkg.text(this.#part), this.#part);
    this.#relationships = Relationships.of(pkg, this.#part);
    this.#types = ContentTypes.of(pkg);
    this.#partNames = new PartNameSource(pkg.partNames());
    this.sheets = listSheets(this.#workbook, this.#relationships);
    const styles = this.#relationships.byKind("styles").find(({ part }) => pkg.has(part));
    this.#stylesPart = styles?.part ?? this.#addStylesPart();
    this.#styles = styles
      ? StylesPart.parse(pkg.text(styles.part), styles.part)
      : StylesPart.empty(this.#workbook.dialect);
    this.digitWidth = maxDigitWidth(this.#styles.normalFont());
  }

  /** Takes out the sheets that go, renames those that stay, makes room for the new ones: from here on links know their targets. */
  arrange({ assignments, removed, released }: SheetAssignments<FileSheet>): ReadonlyMap<Assignment, SheetEntry> {
    for (const sheet of released) this.#workbook.names.remove(sheet.entry, MARK_NAME);
    for (const sheet of removed) this.#removeSheet(sheet);
    const entries = new Map<Assignment, SheetEntry>();
    for (const assignment of [...assignments].sort(indexFirst)) {
      const { replaces, name } = assignment;
      if (replaces) this.#workbook.rename(replaces.entry, name);
      entries.set(assignment, replaces?.entry ?? this.#insertSheet(assignment, assignments));
    }
    for (const entry of this.#workbook.sheets)
      this.#targets.set(this.#workbook.nameOf(entry).toLowerCase(), this.#workbook.nameOf(entry));
    for (const { plan, name } of assignments) this.#planNames.set(planKey(plan.kind, plan.key), name);
    for (const { mark, entry, name } of this.sheets) {
      if (!mark || !this.#workbook.sheets.includes(entry) || this.#planNames.has(planKey(mark.kind, mark.key)))
        continue;
      if (this.#workbook.names.get(entry, MARK_NAME) !== null) this.#planNames.set(planKey(mark.kind, mark.key), name);
    }
    return entries;
  }

  /** Writes one sheet's parts, names and mark. Throws WorkbookError `unsupported` when the format cannot hold it. */
  writeSheet({ plan, name, replaces }: Assignment, entry: SheetEntry): void {
    const part = this.#relationships.byId(entry.relationshipId)!.part;
    const drawingBefore = replaces ? this.#clearRelationships(part) : null;
    const frame = buildSheetFrame(plan);
    const drawing = drawingXml(plan, frame, this.#workbook.dialect);
    if (drawing === null && drawingBefore !== null) this.#deletePart(drawingBefore);
    const drawingId = drawing === null ? null : this.#writeDrawing(part, drawing, drawingBefore);
    const xml = worksheetXml(plan, frame, {
      dialect: this.#workbook.dialect,
      digitWidth: this.digitWidth,
      formatOf: (style, quoted) => this.#styles.formatOf(style, quoted),
      locationOf: (link) => this.#locationOf(link),
      drawing: drawingId,
    });
    this.#draft.set(part, xml);
    this.#types.setOverride(part, `${SPREADSHEET_TYPE}.worksheet+xml`);
    this.#writeNames(entry, plan, name);
    this.#workbook.names.add(entry, MARK_NAME, formatMark(markOf(plan, name, contentOfPlan(plan))), true);
  }

  /** Writes what sheets have in common and hands every change to the package. */
  commit(): void {
    const before = this.sheets.filter(({ type }) => type === "worksheet").map(({ name }) => name);
    this.#draft.set(this.#part, this.#workbook.serialise());
    this.#draft.set(Relationships.partNameFor(this.#part), this.#relationships.serialise());
    if (this.#styles.changed) this.#draft.set(this.#stylesPart, this.#styles.serialise());
    const after = listSheets(this.#workbook, this.#relationships).filter(({ type }) => type === "worksheet");
    for (const { part } of Relationships.of(this.#draft, "").byKind("extended-properties")) {
      if (this.#draft.has(part))
        this.#draft.set(
          part,
          updateSheetTitles(
            this.#draft.text(part),
            part,
            before,
            after.map(({ name }) => name),
          ),
        );
    }
    this.#draft.set(CONTENT_TYPES_PART, this.#types.serialise());
    this.#draft.commit();
  }

  #insertSheet(assignment: Assignment, all: readonly Assignment[]): SheetEntry {
    const part = this.#partNames.fresh(`${this.#folder()}worksheets/sheet`);
    const id = this.#relationships.add("worksheet", part);
    return this.#workbook.insertAfter(this.#predecessor(assignment, all), assignment.name, id);
  }

  /** Beside the edited sheet; an index before the first sheet of ours; else at the end. */
  #predecessor({ plan, edited }: Assignment, all: readonly Assignment[]): SheetEntry | null {
    const order = this.#workbook.sheets;
    if (edited) return edited.entry;
    const ours = new Set(all.flatMap(({ replaces }) => (replaces ? [replaces.entry] : [])));
    const first = order.findIndex((entry) => ours.has(entry));
    if (plan.kind === "index" && first !== -1) return order[first - 1] ?? null;
    return order.at(-1) ?? null;
  }

  #removeSheet(sheet: FileSheet): void {
    const drawing = this.#clearRelationships(sheet.part);
    if (drawing !== null) this.#deletePart(drawing);
    this.#deletePart(sheet.part);
    this.#relationships.remove(sheet.entry.relationshipId);
    this.#workbook.remove(sheet.entry);
  }

  /** Removes a sheet's relationships and gives back the drawing it had, if any, for another use. */
  #clearRelationships(part: string): string | null {
    const drawing = Relationships.of(this.#draft, part).byKind("drawing")[0]?.part ?? null;
    this.#draft.delete(Relationships.partNameFor(part));
    return drawing;
  }

  #writeDrawing(sheetPart: string, xml: string, reuse: string | null): string {
    const part = reuse ?? this.#partNames.fresh(`${this.#folder()}drawings/drawing`);
    this.#draft.set(part, xml);
    this.#types.setOverride(part, DRAWING_TYPE);
    const relationships = Relationships.of(this.#draft, sheetPart);
    const type = this.#relationships.typeFor("drawing");
    const id = relationships.addTarget(type, relativeTarget(sheetPart, part), false);
    this.#draft.set(Relationships.partNameFor(sheetPart), relationships.serialise());
    return id;
  }

  #writeNames(entry: SheetEntry, { print, autoFilter }: Assignment["plan"], name: string): void {
    const { names } = this.#workbook;
    const sheet = quoteSheet(name);
    for (const ours of [PRINT_AREA, PRINT_TITLES, FILTER_DATABASE, MARK_NAME]) names.remove(entry, ours);
    if (autoFilter) names.add(entry, FILTER_DATABASE, `${sheet}!${formatAbsoluteRect(autoFilter)}`, true);
    if (print.area) names.add(entry, PRINT_AREA, `${sheet}!${formatAbsoluteRect(print.area)}`, false);
    if (print.titleRows)
      names.add(entry, PRINT_TITLES, `${sheet}!$${print.titleRows.from}:$${print.titleRows.to}`, false);
  }

  #locationOf(link: CellLink): string | null {
    const name =
      link.to === "plan"
        ? this.#planNames.get(planKey(link.kind, link.key))
        : this.#targets.get(link.sheet.toLowerCase());
    if (name === undefined) return null;
    return `${quoteSheet(name)}!${link.to === "sheet" ? link.cell : "A1"}`;
  }

  #addStylesPart(): string {
    const part = this.#draft.has(`${this.#folder()}styles.xml`)
      ? this.#partNames.fresh(`${this.#folder()}styles`)
      : `${this.#folder()}styles.xml`;
    this.#relationships.add("styles", part);
    this.#types.setOverride(part, `${SPREADSHEET_TYPE}.styles+xml`);
    return part;
  }

  #deletePart(part: string): void {
    this.#draft.delete(part);
    this.#types.removeOverride(part);
  }

  #folder(): string {
    return this.#part.slice(0, this.#part.lastIndexOf("/") + 1);
  }
}

function indexFirst(a: Assignment, b: Assignment): number {
  return Number(b.plan.kind === "index") - Number(a.plan.kind === "index");
}

function planKey(kind: string, key: string): string {
  return `${kind} ${storedKey(key)}`;
}
