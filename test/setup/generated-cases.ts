import fc from "fast-check";

/** The seed of every CI run, so that a failure there is the same failure here: `JENJANG_SEED=20250101 npm test`. */
const CI_SEED = 20250101;
/** Cases that fast-check generates for a law which does not say how many. */
const DEFAULT_CASES = 100;

const seedText = process.env["JENJANG_SEED"] ?? (process.env["CI"] === "true" ? String(CI_SEED) : null);
const factor = Number(process.env["JENJANG_CASES_FACTOR"] ?? "1");
if (!Number.isSafeInteger(factor) || factor < 1) throw new Error("JENJANG_CASES_FACTOR must be a whole number from 1.");

fc.configureGlobal({
  numRuns: DEFAULT_CASES * factor,
  ...(seedText === null ? {} : { seed: parseSeed(seedText) }),
});

function parseSeed(text: string): number {
  const seed = Number(text);
  if (!Number.isSafeInteger(seed)) throw new Error("JENJANG_SEED must be a whole number.");
  return seed;
}
