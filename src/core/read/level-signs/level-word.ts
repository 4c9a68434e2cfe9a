import { LEVEL_WORDS } from "../level-words";
import { type LevelSignReader, NO_DOUBTS, byAppearance } from "./level-sign";

const WEIGHT = 1.5;

/**
 * The word before a name: Program, Kegiatan, Sub Kegiatan, Sasaran Strategis 1; a code of the nomenclature says the same. Words of the nomenclature keep their order among
 * themselves, words of performance theirs; which of both stands higher is told by what the sheet begins with.
 */
export const levelWord: LevelSignReader = (entries) => {
  const labels = entries.map(({ word, kind }) => word?.code ?? kind);
  const seen = byAppearance(labels);
  if (seen.length === 0) return null;
  const rank = (code: string): number => LEVEL_WORDS.findIndex((w) => w.code === code);
  const order: string[] = [];
  for (const code of seen) {
    const at = order.findIndex((other) => rank(other) > rank(code) && family(other) === family(code));
    order.splice(at < 0 ? order.length : at, 0, code);
  }
  return { by: "word", weight: WEIGHT, labels, order, doubtful: NO_DOUBTS };
};

/** Urusan and Bidang Urusan are grouped freely around goals and objectives; all other words have one order. */
function family(code: string): string {
  return code === "urusan" || code === "bidang" ? "urusan" : "other";
}
