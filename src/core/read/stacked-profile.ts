import { LEVEL_CONCEPTS, NOMENCLATURE_CONCEPTS } from "../profile/level-concepts.data";
import type { OwnerClass, Profile, Tier } from "../profile/profile";
import { buildProfile } from "../profile/profiles";
import type { TableColumn } from "./column";
import { NOMENCLATURE_KINDS, type NomenclatureKind } from "./nomenclature";
import { listedLevels } from "./stacked-columns";
import type { StackColumns } from "./stacked-columns";
import type { StackEntry } from "./stack-entry";

interface LevelNames {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  readonly tier: Tier;
  readonly ownerClasses: readonly OwnerClass[];
}

const KIND_NAMES: Readonly<Record<NomenclatureKind, LevelNames>> = NOMENCLATURE_CONCEPTS;
/** Words of headings to codes of kinds and concepts. */
const LISTED: Readonly<Record<string, string>> = {
  urusan: "urusan",
  unsur: "urusan",
  "bidang urusan": "bidang",
  program: "program",
  kegiatan: "kegiatan",
  subkegiatan: "subKegiatan",
  tujuan: "tujuan",
  sasaran: "sasaran",
};

/**
 * The levels of the context and of the stack, named by what their columns and most of their entries say, else by the nomenclature around
 * them or what the heading lists; with `wanted` its levels, and below them the sheet's own. `levels` are those of the entries, from 1.
 */
export function stackProfile(
  columns: StackColumns,
  entries: readonly StackEntry[],
  levels: readonly number[],
  wanted: Profile | null,
): Profile {
  const stack = nameStack(columns.names[0]!, entries, levels);
  const rows = [...columns.context.map(nameContext), ...stack].map(
    ({ code, label, labelEn, tier, ownerClasses }, i) =>
      [`${i + 1}-${code}`, label, labelEn, tier, ownerClasses, []] as const,
  );
  const own = buildProfile("lembar", "Jenjang menurut lembar ini", "Levels as this sheet names them", rows);
  return wanted ? { ...wanted, levels: [...wanted.levels, ...own.levels.slice(wanted.levels.length)] } : own;
}

function nameContext({ concept, path }: TableColumn, index: number): LevelNames {
  if (concept) return concept;
  const label = path[path.length - 1] ?? `Jenjang ${index + 1}`;
  return { code: `kolom-${index + 1}`, label, labelEn: label, tier: "strategic", ownerClasses: [] };
}

function nameStack(
  column: TableColumn,
  entries: readonly StackEntry[],
  levels: readonly number[],
): readonly LevelNames[] {
  const depth = Math.max(...levels);
  const codes = Array.from({ length: depth }, (_, i) => usualCode(entries.filter((_, e) => levels[e] === i + 1)));
  const used = new Set<string>();
  // A name that two levels share names the higher one.
  const own = codes.map((code) => (code === null || used.has(code) ? null : (used.add(code), code)));
  const named = fillFromNomenclature(own.every((code) => code === null) ? fromHeading(column, depth) : own);
  return named.map((code, i) => namesOf(code) ?? plainLevel(i, depth));
}

/** The kind or the word that most entries of a level have, where it is half of them or the only one. */
function usualCode(entries: readonly StackEntry[]): string | null {
  const counts = new Map<string, number>();
  for (const { kind, word } of entries) {
    const code = kind ?? word?.code ?? null;
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && (counts.size === 1 || best[1] * 2 >= entries.length) ? best[0] : null;
}

/** Unnamed levels beside named ones of the nomenclature take the names above and below: kegiatan stands below program. */
function fillFromNomenclature(codes: readonly (string | null)[]): readonly (string | null)[] {
  const filled = [...codes];
  const rank = (code: string | null): number => NOMENCLATURE_KINDS.findIndex((kind) => kind === code);
  const at = (next: number): string | null => {
    const kind = NOMENCLATURE_KINDS[next] ?? null;
    return kind !== null && !filled.includes(kind) ? kind : null;
  };
  for (let i = 1; i < filled.length; i++)
    if (filled[i] === null && rank(filled[i - 1]!) >= 0) filled[i] = at(rank(filled[i - 1]!) + 1);
  for (let i = filled.length - 2; i >= 0; i--)
    if (filled[i] === null && rank(filled[i + 1]!) > 0) filled[i] = at(rank(filled[i + 1]!) - 1);
  return filled;
}

/** What the heading lists, when it lists as many levels, or when only the sub kegiatan is left out. */
function fromHeading(column: TableColumn, depth: number): readonly (string | null)[] {
  const listed = listedLevels(column).map((word) => LISTED[word] ?? null);
  if (listed.length === depth) return listed;
  if (listed.length === depth - 1 && listed[listed.length - 1] === "kegiatan") return [...listed, "subKegiatan"];
  return Array.from({ length: depth }, () => null);
}

function namesOf(code: string | null): LevelNames | null {
  if (code === null) return null;
  const kind = NOMENCLATURE_KINDS.find((known) => known === code);
  return kind ? KIND_NAMES[kind] : (LEVEL_CONCEPTS.find((concept) => concept.code === code) ?? null);
}

/** A level without a name of the field: top strategic, bottom of three or more operational, tactical between. */
function plainLevel(index: number, count: number): LevelNames {
  const tier: Tier = index === 0 ? "strategic" : index > 1 && index === count - 1 ? "operational" : "tactical";
  return { code: "jenjang", label: `Jenjang ${index + 1}`, labelEn: `Level ${index + 1}`, tier, ownerClasses: [] };
}
