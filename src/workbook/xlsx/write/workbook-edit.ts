import { formatAbsoluteRect, quoteSheet } from "../../../core/address/address";
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
import { buildLinkTargets, type LocateLink } from "../../made/link-targets";
import { inTabOrder, predecessorOf } from "../../made/place-sheets";
import { contentOfPlan } from "../../made/sheet-content";
import { buildSheetFrame } from "./sheet-frame";
import { formatMark, MARK_NAME, markOf } from "../../made/sheet-mark";
import { openStyles } from "./open-styles";
import type { StylesPart } from "./styles-part";
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
  #locate: LocateLink = () => null;

  /** Throws WorkbookError `damaged`. */
  constructor(pkg: OpcPackage) {
    this.#draft = new PackageDraft(pkg);
    this.#part = workbookPartName(pkg);
    this.#workbook = WorkbookXml.parse(pkg.text(this.#part), this.#part);
    this.#relationships = Relationships.of(pkg, this.#part);
    this.#types = ContentTypes.of(pkg);
    this.#partNames = new PartNameSource(pkg.partNames());
    this.sheets = listSheets(this.#workbook, this.#relationships);
    const opened = openStyles(pkg, this.#part, this.#relationships, this.#types, this.#workbook.dialect);
    this.#stylesPart = opened.part;
    this.#styles = opened.styles;
    this.digitWidth = maxDigitWidth(this.#styles.normalFont());
  }

  /** Takes out the sheets that go, renames those that stay, makes room for the new ones: from here on links know their targets. */
  arrange({ assignments, removed, released }: SheetAssignments<FileSheet>): ReadonlyMap<Assignment, SheetEntry> {
    for (const sheet of released) this.#workbook.names.remove(sheet.entry, MARK_NAME);
    for (const sheet of removed) this.#removeSheet(sheet);
    const entries = new Map<Assignment, SheetEntry>();
    for (const assignment of inTabOrder(assignments)) {
      const { replaces, name } = assignment;
      if (replaces) this.#workbook.rename(replaces.entry, name);
      entries.set(assignment, replaces?.entry ?? this.#insertSheet(assignment, assignments));
    }
    this.#locate = buildLinkTargets(
      this.#workbook.sheets.map((entry) => this.#workbook.nameOf(entry)),
      [
        ...assignments.map(({ plan, name }) => ({ kind: plan.kind, key: plan.key, name })),
        ...listSheets(this.#workbook, this.#relationships).flatMap(({ mark, name }) =>
          mark ? [{ kind: mark.kind, key: mark.key, name }] : [],
        ),
      ],
    );
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
      locationOf: this.#locate,
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
    const before = predecessorOf(assignment, all, this.#workbook.sheets, ({ entry }) => entry);
    return this.#workbook.insertAfter(before, assignment.name, id);
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

  #deletePart(part: string): void {
    this.#draft.delete(part);
    this.#types.removeOverride(part);
  }

  #folder(): string {
    return this.#part.slice(0, this.#part.lastIndexOf("/") + 1);
  }
}
