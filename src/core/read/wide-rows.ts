import { textKey, isFiller, stripBullet } from "../text/normalise";
import { hasBracketUnits } from "./bracket-unit";
import { type TableColumn, columnOf } from "./column";
import { continuesStatement } from "./continued-statement";
import { type FactColumns, groupFacts } from "./fact-columns";
import { type NodeDraft, startDraft } from "./node-draft";
import { type Nomenclature, type NomenclatureKind, nomenclatureKey } from "./nomenclature";
import type { DataRow } from "./list-rows";
import type { Table } from "./read-table";
import { cite, readFacts, refAt } from "./read-facts";
import { readRowComponent } from "./row-component";
import { type Slot, statementColumns } from "./wide-slots";

/** Reads a wide table row by row, keeping the current node of every level. */
export class WideRows {
  readonly drafts: NodeDraft[] = [];
  /** Nomenclature cells whose kind nothing told. */
  untold = 0;
  private readonly current: (NodeDraft | null)[];
  private readonly known = new Map<string, NodeDraft>();
  private readonly componentKeys = new Map<NodeDraft, Set<string>>();
  private readonly numbers = new Map<NodeDraft, number>();
  private readonly shared: FactColumns;
  private readonly scoped: readonly { readonly slot: number; readonly facts: FactColumns }[];
  private readonly codeColumn: TableColumn | null;
  private readonly statements: readonly TableColumn[];
  private last: NodeDraft | null = null;

  constructor(
    private readonly table: Table,
    private readonly slots: readonly Slot[],
  ) {
    this.current = slots.map(() => null);
    this.statements = statementColumns(table);
    this.codeColumn = columnOf(table.columns, "code");
    const bracketUnits = hasBracketUnits(table);
    const indicators = table.columns.filter((c) => c.field === "indicator");
    const scoped = indicators.length > 1 || standsAmongLevels(indicators[0], slots);
    this.scoped = scoped ? scopeFacts(table, slots, bracketUnits) : [];
    const claimed = new Set(scoped ? scopedColumns(table, slots).map((c) => c.column) : []);
    this.shared = groupFacts(
      table.columns.filter((c) => !claimed.has(c)),
      bracketUnits,
    );
  }

  readRow(data: DataRow): void {
    const { view } = this.table;
    const texts = this.slots.map(({ statement }) =>
      statement ? stripBullet(view.text(data.row, statement.index)) : "",
    );
    const components = this.componentsOf(data);
    moveToComponent(
      this.slots,
      texts,
      components,
      (slot, text) => textKey(text) === textKey(this.current[slot]?.statement ?? ""),
    );
    const touched = this.slots.map((_, i) => this.readSlot(data, i, texts[i]!, components.get(i) ?? null));
    const owner = touched.filter((node) => node !== null).at(-1) ?? this.last;
    if (!owner) return;
    this.last = owner;
    const code = cite(view, data.row, this.codeColumn);
    if (code && owner.code === null && owner.row === data.row) owner.code = code;
    readFacts(view, data.row, this.shared, owner);
    for (const { slot, facts } of this.scoped) {
      const target = this.current[slot];
      if (target) readFacts(view, data.row, facts, target);
    }
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
    const same = this.current.findIndex((draft) =>
      draft?.components.some((c) => c.name !== null && textKey(c.name) === textKey(name)),
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

  private readSlot(data: DataRow, index: number, text: string, component: Nomenclature | null): NodeDraft | null {
    if (text !== "" && isFiller(text)) {
      this.leave(index);
      return component ? this.readComponentNode(data, index, component) : null;
    }
    if (text !== "") return this.readStatement(data, index, text, component);
    return component ? this.readComponentNode(data, index, component) : null;
  }

  private readStatement(data: DataRow, index: number, text: string, component: Nomenclature | null): NodeDraft {
    const above = this.current[index] ?? null;
    if (above) {
      if (textKey(text) === textKey(above.statement)) return this.attach(above, data.row, index, component);
      const row = {
        bare: this.isBare(data.row, component),
        sameComponent: component !== null && this.names(above, component),
        afterBreak: data.afterBreak,
      };
      if (continuesStatement(text, above.statement, row)) {
        above.statement = `${above.statement} ${text}`;
        return above;
      }
    }
    return this.attach(this.open(index, text, data.row, this.slots[index]!.column), data.row, index, component);
  }

  private readComponentNode(data: DataRow, index: number, component: Nomenclature): NodeDraft {
    const above = this.current[index] ?? null;
    const slot = this.slots[index]!;
    if (above && this.names(above, component)) return above;
    const waiting =
      above !== null &&
      slot.statement !== null &&
      !this.componentKeys.has(above) &&
      this.current.slice(index + 1).every((d) => d === null);
    if (waiting) return this.attach(above, data.row, index, component);
    const draft = this.open(
      index,
      component.name,
      data.row,
      slot.nomenclature ?? slot.column,
      nomenclatureKey(component),
    );
    return this.attach(draft, data.row, index, component);
  }

  /** A node of this level below the nearest one above; the same text (or component) under the same parent is the same node. */
  private open(
    index: number,
    statement: string,
    row: number,
    column: TableColumn,
    sameness = textKey(statement),
  ): NodeDraft {
    let parent: NodeDraft | null = null;
    for (let i = index - 1; i >= 0 && !parent; i--) parent = this.current[i] ?? null;
    const key = `${parent ? this.numbers.get(parent) : ""}|${index}|${sameness}`;
    let draft = statement === "" ? undefined : this.known.get(key);
    if (!draft) {
      draft = startDraft(refAt(this.table.view, row, column.index), statement, index + 1, parent);
      this.numbers.set(draft, this.drafts.length);
      this.drafts.push(draft);
      this.known.set(key, draft);
    }
    this.leave(index);
    this.current[index] = draft;
    return draft;
  }

  private leave(index: number): void {
    for (let i = index; i < this.current.length; i++) this.current[i] = null;
  }

  private attach(draft: NodeDraft, row: number, index: number, component: Nomenclature | null): NodeDraft {
    this.current[index] = draft;
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

  private isBare(row: number, component: Nomenclature | null): boolean {
    if (component) return false;
    return !this.table.columns.some((c) => c.field === "indicator" && this.table.view.text(row, c.index) !== "");
  }
}

/**
 * A statement beside a component that has no statement column of its own belongs to the component's level: an output written beside a
 * sub kegiatan is that sub kegiatan's statement, though outputs are kegiatan's elsewhere in the table. A statement filled down is a repeat.
 */
function moveToComponent(
  slots: readonly Slot[],
  texts: string[],
  components: ReadonlyMap<number, Nomenclature>,
  isRepeat: (slot: number, text: string) => boolean,
): void {
  const last = slots.reduce((found, s, i) => (s.statement === null ? found : i), -1);
  for (const [index, component] of components) {
    const bare = slots[index]!.statement === null && index > last;
    const kind = slots[last]?.kind ?? null;
    if (
      !bare ||
      kind === null ||
      kind === component.kind ||
      texts[last] === "" ||
      isFiller(texts[last]!) ||
      isRepeat(last, texts[last]!)
    )
      continue;
    texts[index] = texts[last]!;
    texts[last] = "";
  }
}

/** True when a level's column stands right of the only indicator column: the indicator then belongs to the level left of it. */
function standsAmongLevels(indicator: TableColumn | undefined, slots: readonly Slot[]): boolean {
  return (
    indicator !== undefined && slots.some((s) => s.column.index > indicator.index && s.column.field !== "nomenclature")
  );
}

/** Fact columns right of a level's own column and left of the next level's belong to that level. */
function scopedColumns(table: Table, slots: readonly Slot[]): { column: TableColumn; slot: number }[] {
  const starts = slots.map((s, slot) => ({ slot, index: s.column.index })).sort((a, b) => a.index - b.index);
  const lastStart = starts[starts.length - 1]!;
  const found: { column: TableColumn; slot: number }[] = [];
  for (const column of table.columns) {
    const before = starts.filter((s) => s.index < column.index).pop();
    if (!before) continue;
    const perLevel =
      column.field === "indicator" ||
      column.field === "unit" ||
      column.field === "baseline" ||
      column.field === "target" ||
      column.field === "aspect";
    if (perLevel || (before !== lastStart && column.field !== "levelStatement"))
      found.push({ column, slot: before.slot });
  }
  return found;
}

function scopeFacts(
  table: Table,
  slots: readonly Slot[],
  bracketUnits: boolean,
): { slot: number; facts: FactColumns }[] {
  const columns = scopedColumns(table, slots);
  return [...new Set(columns.map((c) => c.slot))].map((slot) => ({
    slot,
    facts: groupFacts(
      columns.filter((c) => c.slot === slot).map((c) => c.column),
      bracketUnits,
    ),
  }));
}
