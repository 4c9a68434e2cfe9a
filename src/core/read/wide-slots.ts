import { column, columnName } from "../address/address";
import { buildProfile } from "../profile/profiles";
import { LEVEL_CONCEPTS, NOMENCLATURE_CONCEPTS } from "../profile/level-concepts.data";
import type { OwnerClass, Profile, Tier } from "../profile/profile";
import { normaliseHeader, normaliseWholeHeader } from "../text/normalise";
import { type TableColumn, chosenFirst } from "./column";
import { NOMENCLATURE_KINDS, type NomenclatureKind, nomenclatureKey } from "./nomenclature";
import type { Table } from "./read-table";
import { STATEMENT_PARTNERS, readRowComponent } from "./row-component";

/** One level of a wide table: a statement column, a kind of nomenclature, or both side by side. */
export interface Slot {
  readonly statement: TableColumn | null;
  readonly kind: NomenclatureKind | null;
  /** Column that holds the kind. */
  readonly nomenclature: TableColumn | null;
  /** The column the level is read from first: its statement's, else its kind's. */
  readonly column: TableColumn;
  /** Level code of rows that span the table, empty for such rows without one; null for a level with columns of its own. */
  readonly banner: string | null;
}

const LEVEL_FIELDS: ReadonlySet<TableColumn["field"]> = new Set([
  "levelStatement",
  "statement",
  "program",
  "kegiatan",
  "subKegiatan",
  "nomenclature",
] as const);
const SINGLE: Readonly<Partial<Record<TableColumn["field"], NomenclatureKind>>> = {
  program: "program",
  kegiatan: "kegiatan",
  subKegiatan: "subKegiatan",
};

/** Levels of a wide table, top first: statement columns in column order, nomenclature paired where both share rows. */
export function findSlots(table: Table): readonly Slot[] {
  const statements = statementColumns(table);
  const kinds = findKinds(table, statements);
  const partner = new Map<NomenclatureKind, TableColumn>();
  for (const [kind, column] of kinds) {
    const found = pairByRows(table, kind, column, statements) ?? pairByName(table, kind, column, statements, partner);
    if (found && ![...partner.values()].includes(found)) partner.set(kind, found);
  }
  const slots: Slot[] = statements.map((statement) => {
    const kind = [...partner].find(([, column]) => column === statement)?.[0] ?? null;
    return { statement, kind, nomenclature: kind ? kinds.get(kind)! : null, column: statement, banner: null };
  });
  for (const kind of NOMENCLATURE_KINDS) {
    const column = kinds.get(kind);
    if (!column || partner.has(kind)) continue;
    slots.splice(placeFor(kind, column, slots), 0, {
      statement: null,
      kind,
      nomenclature: column,
      column,
      banner: null,
    });
  }
  return slots;
}

/** Whether a slot is the level that a banner's word names. */
export function isLevelOf(slot: Slot, code: string): boolean {
  if (slot.banner !== null) return slot.banner === code;
  return code !== "" && (slot.statement?.concept?.code === code || (slot.statement === null && slot.kind === code));
}

/** Level statements; plain "Kinerja" columns count too where there are several of them or a person chose them. */
export function statementColumns(table: Table): readonly TableColumn[] {
  const plain = table.columns.filter((c) => c.field === "statement");
  return table.columns.filter(
    (c) => c.field === "levelStatement" || (c.field === "statement" && (c.chosen || plain.length > 1)),
  );
}

function findKinds(table: Table, statements: readonly TableColumn[]): Map<NomenclatureKind, TableColumn> {
  const found = new Map<NomenclatureKind, TableColumn>();
  const mixed = table.columns.find((c) => c.field === "nomenclature");
  if (mixed) {
    for (const { row } of table.rows) {
      const kind = readRowComponent(table, row, mixed, statements)?.kind;
      if (kind) found.set(kind, mixed);
    }
  }
  for (const column of chosenFirst(table.columns)) {
    const kind = SINGLE[column.field];
    if (kind && (!found.has(kind) || (column.chosen && found.get(kind) === mixed))) found.set(kind, column);
  }
  return new Map(NOMENCLATURE_KINDS.filter((k) => found.has(k)).map((k) => [k, found.get(k)!]));
}

/** The statement column that mostly opens on the rows where a new component of this kind opens. */
function pairByRows(
  table: Table,
  kind: NomenclatureKind,
  column: TableColumn,
  statements: readonly TableColumn[],
): TableColumn | null {
  if (column.field !== "nomenclature") return null;
  const votes = new Map<TableColumn, number>();
  const seen = new Set<string>();
  for (const { row } of table.rows) {
    const item = readRowComponent(table, row, column, statements);
    const key = item ? nomenclatureKey(item) : "";
    if (item?.kind !== kind || seen.has(key)) continue;
    seen.add(key);
    const opened = [...statements].reverse().find((s) => table.view.text(row, s.index) !== "");
    if (opened) votes.set(opened, (votes.get(opened) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 >= seen.size ? best[0] : null;
}

function pairByName(
  table: Table,
  kind: NomenclatureKind,
  column: TableColumn,
  statements: readonly TableColumn[],
  taken: ReadonlyMap<NomenclatureKind, TableColumn>,
): TableColumn | null {
  const free = statements.filter((s) => ![...taken.values()].includes(s));
  for (const code of STATEMENT_PARTNERS[kind] ?? []) {
    if (kind === "subKegiatan" && code === "output" && taken.has("kegiatan")) continue;
    const found = free.find((s) => s.concept?.code === code);
    if (found && !(hasOwnIndicator(table, found) && hasOwnIndicator(table, column))) return found;
  }
  return null;
}

/** True when an indicator column follows before the next column of a level. */
function hasOwnIndicator(table: Table, column: TableColumn): boolean {
  const next = table.columns.find(
    (c) => c.index > column.index && (c.field === "indicator" || LEVEL_FIELDS.has(c.field)),
  );
  return next?.field === "indicator";
}

/** After every slot of a higher kind, and after statements that stand left of the column. */
function placeFor(kind: NomenclatureKind, column: TableColumn, slots: readonly Slot[]): number {
  const rank = NOMENCLATURE_KINDS.indexOf(kind);
  let place = 0;
  slots.forEach((slot, i) => {
    const higherKind = slot.kind !== null && NOMENCLATURE_KINDS.indexOf(slot.kind) < rank;
    const leftStatement = slot.kind === null && slot.statement !== null && slot.statement.index < column.index;
    if (higherKind || leftStatement) place = i + 1;
  });
  return place;
}

/** The profile that the slots spell out, named after what their columns say; with `wanted` its levels, and below them the sheet's own. */
export function slotProfile(slots: readonly Slot[], wanted: Profile | null): Profile {
  const own = namedByColumns(slots);
  if (!wanted) return own;
  return { ...wanted, levels: [...wanted.levels, ...own.levels.slice(wanted.levels.length)] };
}

function namedByColumns(slots: readonly Slot[]): Profile {
  const rows = slots.map((slot, i) => {
    const level = describe(slot, slots, i);
    return [`${i + 1}-${level.code}`, level.label, level.labelEn, level.tier, level.ownerClasses, []] as const;
  });
  return buildProfile("lembar", "Jenjang menurut kolom lembar ini", "Levels as this sheet's columns name them", rows);
}

interface LevelNames {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  readonly tier: Tier;
  readonly ownerClasses: readonly OwnerClass[];
}

function describe(slot: Slot, slots: readonly Slot[], index: number): LevelNames {
  const own =
    slot.kind === null || slot.kind === "urusan" || slot.kind === "bidang" ? null : NOMENCLATURE_CONCEPTS[slot.kind];
  if (slot.banner !== null) return bannerLevel(slot.banner);
  const concept = slot.statement?.concept ?? null;
  if (!concept) {
    if (own) return own;
    if (slot.statement) return plainLevel(slot.statement, slots, index);
    const word = slot.kind === "bidang" ? "Bidang Urusan" : "Urusan";
    return {
      code: slot.kind ?? "urusan",
      label: word,
      labelEn: word,
      tier: "strategic",
      ownerClasses: ["kepala_daerah", "jpt_pratama"],
    };
  }
  const below = slots.slice(index + 1);
  const tier: Tier =
    concept.tier === "operational" && below.length > 0 && own?.tier === "tactical" ? "tactical" : concept.tier;
  const repeated = slots.some((s, i) => i !== index && s.statement?.concept === concept);
  const header = levelHeader(slot.column);
  const named = [normaliseHeader(header), normaliseWholeHeader(header)].some((text) => concept.header.test(text));
  // A heading with a typing error is not printed on every box.
  const name = named ? headerLabel(header) : concept.label;
  const label =
    repeated || concept.code === "output" || concept.code === "sasaran-program"
      ? withComponent(name, own?.label)
      : name;

  return {
    code: concept.code,
    label,
    labelEn: concept.labelEn,
    tier,
    ownerClasses: own?.ownerClasses ?? concept.ownerClasses,
  };
}

/** The names of a level that a banner states. */
export function bannerLevel(code: string): LevelNames {
  const found =
    LEVEL_CONCEPTS.find((concept) => concept.code === code) ??
    Object.entries(NOMENCLATURE_CONCEPTS).find(([kind]) => kind === code)?.[1];
  if (found) return found;
  return {
    code: "di-atas-tabel",
    label: "Judul bagian",
    labelEn: "Part of the table",
    tier: "strategic",
    ownerClasses: [],
  };
}

const GENERIC = /^(kinerja|sasaran|tujuan|uraian|nama|pernyataan|kondisi|program|kegiatan)$/i;

/** The heading that names a level: a plain "Sasaran" takes its group's name with it, unless that says it already. */
function levelHeader(column: TableColumn): string {
  const leaf = column.path.at(-1) ?? "";
  const group = column.path.at(-2);
  if (group === undefined || !GENERIC.test(leaf)) return leaf;
  return group.toLowerCase().includes(leaf.toLowerCase()) || /^uraian$/i.test(leaf) ? group : `${leaf} ${group}`;
}

/** A level without a name of the field: top strategic, bottom of three or more operational, tactical between. */
function plainLevel(statement: TableColumn, slots: readonly Slot[], index: number): LevelNames {
  const tier: Tier = index === 0 ? "strategic" : index > 1 && index === slots.length - 1 ? "operational" : "tactical";
  const heading = headerLabel(levelHeader(statement));
  const letters = columnName(column(statement.index));
  const label = heading === "" ? `Kolom ${letters}` : heading;
  const labelEn = heading === "" ? `Column ${letters}` : heading;
  return { code: `kolom-${statement.index}`, label, labelEn, tier, ownerClasses: [] };
}

function withComponent(label: string, component: string | undefined): string {
  return component && !label.toLowerCase().includes(component.toLowerCase()) ? `${label} (${component})` : label;
}

const SHOUTED = /\p{Lu}{4,}/gu;
const ABBREVIATIONS: ReadonlySet<string> = new Set(["NSPK", "RPJMD", "RPJPD", "SKPD", "SAKIP", "UPTD"]);

/** The heading as a label: shouted words calmed to title case, abbreviations kept. */
function headerLabel(header: string): string {
  return header
    .replace(SHOUTED, (word) => (ABBREVIATIONS.has(word) ? word : word[0]! + word.slice(1).toLowerCase()))
    .replace(/\b(DAN|Dan|YANG|Yang|DI|Di|KE|Ke)\b(?!$)/g, (word, _, at: number) =>
      at === 0 ? word : word.toLowerCase(),
    );
}
