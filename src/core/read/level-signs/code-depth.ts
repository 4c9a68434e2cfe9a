import { type LevelSignReader, NO_DOUBTS } from "./level-sign";

const WEIGHT = 3;

/** The number of parts of the nomenclature code: `5.01.02` stands above `5.01.02.2.01`. */
export const codeDepth: LevelSignReader = (entries) => {
  const labels = entries.map(({ code }) => (code === null ? null : String(code.text.split(".").length)));
  const coded = labels.filter((label) => label !== null);
  const order = [...new Set(coded)].sort((a, b) => Number(a) - Number(b));
  if (order.length === 0) return null;
  return { by: "code", weight: WEIGHT, labels, order, doubtful: NO_DOUBTS };
};
