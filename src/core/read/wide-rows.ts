import type { Cited } from "../cascade/cascade";
import { TextKeys } from "./text-keys";
import { type TableColumn, columnOf } from "./column";
import { continuesStatement } from "./continued-statement";
import type { DataRow } from "./list-rows";
import type { NodeDraft } from "./node-draft";
import { type Nomenclature, type NomenclatureKind, nomenclatureKey } from "./nomenclature";
import { cite, readFacts, refAt } from "./read-facts";
import type { Table } from "./read-table";
import { readRowComponent } from "./row-component";
import type { Banner } from "./wide-banners";
import { BLANK, type LevelCell, levelCell } from "./wide-cells";
import { PageCuts } from "./wide-cuts";
import { type LevelFacts, levelFacts } from "./wide-facts";
import { deepestBelow, moveToComponent, writesFillers } from "./wide-levels";
import { LevelPath } from "./wide-path";
import { type Slot, isLevelOf, statementColumns } from "./wide-slots";

/** A level that no known word names is less sure. */
const UNNAMED = 0.8;
/** The rest of a row that a page cut in two: where its first part hangs is seen on the second. */
const JOINED = 0.8;
/** Asked about: what may hang elsewhere, or be the rest of the text above it. */
const DOUBTED = 0.45;

/** A row while it is read. */
interface RowState {
  readonly data: DataRow;
  readonly cells: readonly LevelCell[];
  readonly components: ReadonlyMap<number, Nomenclature>;
  /** Slots whose statement stands in another's column. */
  readonly moved: ReadonlySet<number>;
  readonly before: readonly (NodeDraft | null)[];
  readonly continued: readonly boolean[];
  readonly none: readonly boolean[];
  readonly empty: readonly boolean[];
}

/** Reads a wide table row by row, keeping the current node of every level. */
export class WideRows {
  /** Nomenclature cells whose kind nothing told. */
  untold = 0;
  private readonly keys = new TextKeys();
  private readonly path: LevelPath;
  private readonly componentKeys = new Map<NodeDraft, Set<string>>();
  private readonly facts: LevelFacts;
  private readonly codeColumn: TableColumn | null;
  private readonly statements: readonly TableColumn[];
  private readonly cuts: PageCuts;
  private readonly hasFillers: boolean;
  private last: NodeDraft | null = null;
  private unit: Cited | null = null;
  /** Nodes opened on the row before. */
  private fresh: readonly NodeDraft[] = [];

  constructor(
    private readonly table: Table,
    private readonly slots: readonly Slot[],
    private readonly banners: ReadonlyMap<number, Banner>,
  ) {
    this.path = new LevelPath(slots.length);
    this.statements = statementColumns(table);
    this.codeColumn = columnOf(table.columns, "code");
    this.facts = levelFacts(table, slots);
    this.cuts = new PageCuts(table, slots, this.keys);
    this.hasFillers = writesFillers(table, slots);
  }

  /** The nodes read so far, in sheet order. */
  get drafts(): readonly NodeDraft[] {
    return this.path.drafts;
  }

  readRow(data: DataRow): void {
    const opened = this.path.drafts.length;
    const banner = this.banners.get(data.row);
    if (banner) this.readBanner(data, banner);
    else this.readLevels(data);
    this.fresh = this.path.drafts.slice(opened);
    for (const draft of this.fresh) this.describe(draft);
  }

  private readLevels(data: DataRow): void {
    const { view } = this.table;
    const before = [...this.path.current];
    const components = this.componentsOf(data);
    const cells = this.slots.map((slot) => this.cellOf(slot, data.row));
    const moved = moveToComponent(
      this.slots,
      cells,
      components,
      (slot, text) => this.keys.of(text) === this.keys.of(before[slot]?.statement ?? ""),
    );
    const row: RowState = {
      data,
      cells,
      components,
      moved,
      before,
      continued: this.continuedOf(data, cells, components, before),
      none: cells.map(({ kind }) => kind === "none"),
      empty: cells.map(({ kind }, i) => (kind === "blank" || kind === "block") && !components.has(i)),
    };
    const touched = this.slots.map((_, i) => this.readSlot(row, i));
    if (row.continued.includes(true)) this.adopt(touched, data.row);
    const owner = touched.filter((node) => node !== null).at(-1) ?? this.last;
    if (!owner) return;
    this.last = owner;
    const code = cite(view, data.row, this.codeColumn);
    if (code && owner.code === null && owner.row === data.row) owner.code = code;
    readFacts(view, data.row, this.facts.shared, owner);
    for (const { slot, facts } of this.facts.scoped) {
      const target = this.path.current[slot];
      if (target) readFacts(view, data.row, facts, target);
    }
  }

  private cellOf({ statement, nomenclature }: Slot, row: number): LevelCell {
    const column = statement ?? nomenclature;
    return column && column.field !== "nomenclature" ? levelCell(this.table.view, row, column.index) : BLANK;
  }

  private continuedOf(
    data: DataRow,
    cells: readonly LevelCell[],
    components: ReadonlyMap<number, Nomenclature>,
    before: readonly (NodeDraft | null)[],
  ): readonly boolean[] {
    const measured = this.table.columns.some(
      (c) => c.field === "indicator" && this.table.view.text(data.row, c.index) !== "",
    );
    return this.cuts.continued({
      data,
      fresh: this.fresh,
      cells,
      before,
      sameComponent: cells.map((_, i) => {
        const above = before[i];
        const component = components.get(i);
        return above !== null && above !== undefined && component !== undefined && this.names(above, component);
      }),
      bare: this.slots.map(({ statement }, i) => {
        const component = components.get(i);
        return !measured && (component === undefined || (statement === null && component.code === null));
      }),
    });
  }

  /** A statement above all rows that follow, or the office that answers for them. */
  private readBanner({ row }: DataRow, banner: Banner): void {
    if (banner.kind === "mark") return;
    const at = refAt(this.table.view, row, banner.column.index);
    if (banner.kind === "unit") {
      this.unit = { text: banner.text, at };
      return;
    }
    const level = this.slots.findIndex((slot) => isLevelOf(slot, banner.code));
    if (level < 0) return;
    const none = this.slots.map(() => false);
    const { text: statement } = banner;
    const draft = this.path.open({
      level,
      statement,
      at,
      sameness: this.keys.of(statement),
      none,
      hasFillers: false,
      empty: none,
    });
    draft.levelTold = { by: banner.code === "" ? "look" : "word", confidence: banner.confidence };
    this.last = draft;
  }

  /** The component each slot names on this row. */
  private componentsOf(data: DataRow): Map<number, Nomenclature> {
    const found = new Map<number, Nomenclature>();
    const columns = new Set(this.slots.flatMap((s) => (s.nomenclature ? [s.nomenclature] : [])));
    for (const column of columns) {
      const read = readRowComponent(this.table, data.row, column, this.statements);
      if (!read) continue;
      const item = read.told ? read : { ...read, kind: this.kindNamed(read.name) ?? read.kind };
      const mixed = column.field === "nomenclature";
      const at = this.slots.findIndex((s) => s.nomenclature === column && (!mixed || s.kind === item.kind));
      if (mixed && this.continuesName(item, data)) continue;
      if (at >= 0) found.set(at, { ...item, kind: this.slots[at]!.kind });
      else this.untold++;
    }
    return found;
  }

  /** The kind of the component of this name that is being read: a kegiatan is repeated once per indicator. */
  private kindNamed(name: string): NomenclatureKind | null {
    const same = this.path.current.findIndex((draft) =>
      draft?.components.some((c) => c.name !== null && this.keys.of(c.name) === this.keys.of(name)),
    );
    return this.slots[same]?.kind ?? null;
  }

  /** Joins the rest of a nomenclature name that a page cut in two; true when the cell was such a rest. */
  private continuesName(item: Nomenclature, data: DataRow): boolean {
    const above = this.last;
    const component = above?.components.at(-1);
    if (!above || !component?.name || item.told || above.statement !== component.name) return false;
    const alone = this.table.columns.every(
      (c) => c.field === "nomenclature" || this.table.view.text(data.row, c.index) === "",
    );
    if (
      !alone ||
      !continuesStatement(item.name, above.statement, { bare: true, sameComponent: false, afterBreak: false })
    )
      return false;
    above.statement = `${above.statement} ${item.name}`;
    above.components[above.components.length - 1] = { ...component, name: above.statement };
    return true;
  }

  private readSlot(row: RowState, index: number): NodeDraft | null {
    const { cells, before } = row;
    const cell = cells[index]!;
    const component = row.components.get(index) ?? null;
    if (cell.kind === "none") this.path.leave(index);
    const above = before[index] ?? null;
    if (cell.kind === "text" && above && row.continued[index] && this.isStillThere(above, index)) {
      const whole = this.join(above, cell.text);
      this.path.put(index, whole);
      return whole;
    }
    if (cell.kind === "text" && (this.slots[index]!.statement || row.moved.has(index)))
      return this.readStatement(row, index, cell.text, component);
    if (component) return this.readComponentNode(row, index, component);
    this.keep(row, index);
    return null;
  }

  /** The node above a column, where nothing left of it began on this row but what the first part of a cut row could not show. */
  private isStillThere(above: NodeDraft, index: number): boolean {
    return this.path.current[index] === above || this.fresh.includes(above);
  }

  /** Merged areas keep their node on every row they span; so do empty cells below a page, where fillers say what has ended. */
  private keep({ data, cells, before, none }: RowState, index: number): void {
    const { kind } = cells[index]!;
    const above = before[index] ?? null;
    const isBelowPage = kind === "block" || (kind === "blank" && cells.some((cell) => cell.kind === "block"));
    const goesOn = this.hasFillers && isBelowPage && !none.slice(0, index).includes(true);
    if (this.path.current[index] === null && above && (kind === "held" || goesOn)) this.path.put(index, above);
    if (kind === "block" || (kind === "blank" && data.afterBreak)) this.path.goOn(index);
  }

  private readStatement(row: RowState, index: number, text: string, component: Nomenclature | null): NodeDraft {
    const above = this.path.current[index];
    const draft =
      above && this.keys.of(text) === this.keys.of(above.statement)
        ? above
        : this.open(row, index, text, this.slots[index]!.column, this.keys.of(text));
    return this.attach(draft, row.data.row, index, component);
  }

  private readComponentNode(row: RowState, index: number, component: Nomenclature): NodeDraft {
    const above = this.path.current[index] ?? null;
    const slot = this.slots[index]!;
    if (above && this.names(above, component)) return above;
    const waiting =
      above !== null &&
      slot.statement !== null &&
      !this.componentKeys.has(above) &&
      this.path.current.slice(index + 1).every((d) => d === null);
    if (waiting) return this.attach(above, row.data.row, index, component);
    const column = slot.nomenclature ?? slot.column;
    const draft = this.open(row, index, component.name, column, nomenclatureKey(component));
    return this.attach(draft, row.data.row, index, component);
  }

  private open(row: RowState, level: number, statement: string, column: TableColumn, sameness: string): NodeDraft {
    const { none, empty, data } = row;
    const at = refAt(this.table.view, data.row, column.index);
    return this.path.open({ level, statement, at, sameness, none, empty, hasFillers: this.hasFillers });
  }

  private join(above: NodeDraft, text: string): NodeDraft {
    // A page that repeats the rest of a cut text adds nothing.
    if (above.statement.endsWith(` ${text}`)) return above;
    const statement = `${above.statement} ${text}`;
    const component = above.components.at(-1);
    if (component && component.name === above.statement)
      above.components[above.components.length - 1] = { ...component, name: statement };
    return this.path.lengthen(above, statement);
  }

  /**
   * On a row that a page cut in two, levels whose texts stand on the second part alone hold what hangs past them on the first: it was
   * printed beside them. Asked about, unless its own text was cut too.
   */
  private adopt(touched: readonly (NodeDraft | null)[], row: number): void {
    for (const draft of this.fresh) {
      const index = draft.level - 1;
      const between = touched
        .slice(0, index)
        .filter((node) => node?.row === row && node.parent === draft.parent)
        .at(-1);
      const holder = between && deepestBelow(touched, between, index, row);
      if (!holder || holder === draft) continue;
      draft.parent = holder;
      draft.parentTold = { by: "left", confidence: touched[index] === draft ? JOINED : DOUBTED };
    }
  }

  private attach(draft: NodeDraft, row: number, index: number, component: Nomenclature | null): NodeDraft {
    this.path.put(index, draft);
    if (!component) return draft;
    const slot = this.slots[index]!;
    const key = nomenclatureKey(component);
    const keys = this.componentKeys.get(draft) ?? new Set<string>();
    if (!keys.has(key)) {
      keys.add(key);
      this.componentKeys.set(draft, keys);
      draft.components.push({
        code: component.code,
        name: component.name || null,
        at: refAt(this.table.view, row, (slot.nomenclature ?? slot.column).index),
      });
    }
    return draft;
  }

  private names(draft: NodeDraft, component: Nomenclature): boolean {
    return this.componentKeys.get(draft)?.has(nomenclatureKey(component)) ?? false;
  }

  /** What told the level of a new node, and the office named over it. */
  private describe(draft: NodeDraft): void {
    const slot = this.slots[draft.level - 1]!;
    if (slot.banner !== null || draft.levelTold.by !== "column") return;
    const column = slot.statement ?? slot.column;
    if (column.chosen) draft.levelTold = { by: "choice", confidence: 1 };
    else if (slot.statement && !slot.statement.concept) draft.levelTold = { by: "column", confidence: UNNAMED };
    else if (!slot.statement && slot.nomenclature?.field === "nomenclature")
      draft.levelTold = { by: "code", confidence: 1 };
    if (this.cuts.beginsInside(draft.statement)) draft.levelTold = { ...draft.levelTold, confidence: DOUBTED };
    if (this.unit && draft.owners.length === 0)
      draft.owners.push({
        position: null,
        name: null,
        nip: null,
        echelon: null,
        unit: this.unit.text,
        at: this.unit.at,
      });
  }
}
