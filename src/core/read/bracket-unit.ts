import { normaliseUnit } from "../cascade/unit-dictionary";
import type { Table } from "./read-table";

const BRACKET = /^(.*\S)\s*(?:\(([^()]{1,40})\)|\[([^[\]]{1,40})\])\s*$/;
/** `(dalam persen)`, `(satuan: Dokumen)`: words that lead the unit and are no part of it. */
const LEADING = /^(?:dalam|satuan(?:\s+dalam)?|sat\.?)\s*:?\s+(?=\S)/i;
const HABIT = 0.5;
const MAX_WORDS = 3;

/** The indicator and the unit in brackets behind it ("Nilai SPBE (Indeks)"). Unknown words count only where the sheet has that habit. */
export function splitBracketUnit(
  text: string,
  habit: boolean,
): { readonly text: string; readonly unit: string | null } {
  const match = BRACKET.exec(text);
  const unit = (match?.[2] ?? match?.[3] ?? "").trim().replace(LEADING, "");
  const told = normaliseUnit(unit) !== null || (habit && looksLikeUnit(unit));
  if (!match || !told || abbreviates(unit, match[1]!)) return { text, unit: null };
  return { text: match[1]!, unit };
}

/** True when at least half of the table's indicators end in a known unit in brackets and no column holds units. */
export function hasBracketUnits(table: Table): boolean {
  const columns = table.columns.filter((c) => c.field === "indicator");
  if (columns.length === 0 || table.columns.some((c) => c.field === "unit")) return false;
  let filled = 0;
  let bracketed = 0;
  for (const { row } of table.rows) {
    for (const { index } of columns) {
      const text = table.view.text(row, index);
      if (text === "") continue;
      filled++;
      if (splitBracketUnit(text, false).unit !== null) bracketed++;
    }
  }
  return filled > 0 && bracketed >= filled * HABIT;
}

/** Few words, and no abbreviation of the indicator such as "(IKM)". */
function looksLikeUnit(text: string): boolean {
  return text.split(" ").length <= MAX_WORDS && !/^[A-Z0-9]{2,}$/.test(text);
}

/** "Organisasi Perangkat Daerah (OPD)": the bracket holds the first letters of the words before it, and no unit. */
function abbreviates(unit: string, before: string): boolean {
  if (!/^[A-Z]{2,}$/.test(unit)) return false;
  const initials = before
    .split(" ")
    .slice(-unit.length)
    .map((word) => word[0] ?? "");
  return initials.join("").toUpperCase() === unit;
}
