import { LEVEL_CONCEPTS, NOMENCLATURE_CONCEPTS } from "../profile/level-concepts.data";
import type { OwnerClass, Profile, Tier } from "../profile/profile";
import { buildProfile } from "../profile/profiles";
import { normaliseHeader, tidyText } from "../text/normalise";

interface NamedLevel {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  readonly tier: Tier;
  readonly ownerClasses: readonly OwnerClass[];
}

const OF_ALL = /^(.+?) (rpjmd|rpd|renstra|pd|daerah)$/;
const ABBREVIATIONS: ReadonlySet<string> = new Set(["rpjmd", "rpd", "pd", "opd", "nspk"]);
const COMPONENTS: Readonly<Record<string, keyof typeof NOMENCLATURE_CONCEPTS>> = {
  program: "program",
  kegiatan: "kegiatan",
  subkegiatan: "subKegiatan",
};
const ENOUGH = 2;

/**
 * The levels that one heading lists (`TUJUAN/SASARAN RPJMD`: Tujuan RPJMD, Sasaran RPJMD), top first; what stands behind the last is
 * said of all. Null where it lists fewer than two, or words that name no level.
 */
export function headingLevels(heading: string): Profile | null {
  const parts = tidyText(heading)
    .split(/\s*[/,;&]\s*|\s+dan\s+/i)
    .map(normaliseHeader)
    .filter((part) => part !== "");
  if (parts.length < ENOUGH) return null;
  const shared = OF_ALL.exec(parts.at(-1)!)?.[2];
  return profileOf(parts.map((part) => (shared === undefined || OF_ALL.test(part) ? part : `${part} ${shared}`)));
}

/** Letters before codes and the levels they mean (domain 4.4). */
const LEADS: Readonly<Record<string, string>> = {
  T: "tujuan",
  TJ: "tujuan",
  TUJUAN: "tujuan",
  S: "sasaran",
  SS: "sasaran",
  SASARAN: "sasaran",
  SASARANSTRATEGIS: "sasaran strategis",
  TO: "tujuan pd",
  SO: "sasaran pd",
  PR: "program",
  P: "program",
  PROGRAM: "program",
  K: "kegiatan",
  KEG: "kegiatan",
  KEGIATAN: "kegiatan",
  SK: "subkegiatan",
  SUB: "subkegiatan",
  SUBKEGIATAN: "subkegiatan",
};
/** `S` and `T` are strategic and tactical on other sheets: a list of goals begins with a goal, or with whole words. */
const GOALS = /^(?:TJ?|TUJUAN|SS|SASARAN\p{L}*)$/u;

/** The levels that the letters of codes name, top first; null where one of them names none. */
export function leadLevels(leads: readonly string[]): Profile | null {
  if (leads.length < ENOUGH || !GOALS.test(leads[0]!)) return null;
  const differ = new Set(leads).size === leads.length;
  return differ ? profileOf(leads.map((lead) => LEADS[lead] ?? "")) : null;
}

function profileOf(names: readonly string[]): Profile | null {
  const levels = names.flatMap((name) => nameLevel(name) ?? []);
  if (levels.length < names.length) return null;
  const rows = levels.map(({ code, label, labelEn, tier, ownerClasses }, i) => {
    return [`${i + 1}-${code}`, label, labelEn, tier, ownerClasses, [label.toLowerCase()]] as const;
  });
  return buildProfile("lembar", "Jenjang menurut lembar ini", "Levels as this sheet names them", rows);
}

function nameLevel(part: string): NamedLevel | null {
  const component = COMPONENTS[part.replace(OF_ALL, "$1")];
  if (component) return NOMENCLATURE_CONCEPTS[component];
  const concept = LEVEL_CONCEPTS.find(({ header }) => header.test(part));
  return concept ? { ...concept, label: titleCase(part) } : null;
}

function titleCase(part: string): string {
  return part
    .split(" ")
    .map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1)))
    .join(" ");
}
