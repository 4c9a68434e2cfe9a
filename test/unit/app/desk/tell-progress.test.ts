import type { BuildProgress } from "../../../../src/app/desk/desk";
import { InTurn } from "../../../../src/app/desk/in-turn";
import { tellProgress } from "../../../../src/app/desk/tell-progress";

/** Tells news at these milliseconds. */
function telling(sheets: readonly string[]) {
  const told: BuildProgress[] = [];
  let now = 0;
  const { onProgress, onShare } = tellProgress(
    () => sheets,
    (progress) => told.push(progress),
    () => now,
  );
  const at = (milliseconds: number) => {
    now = milliseconds;
    return { onProgress, onShare };
  };
  return { told, at };
}

describe("how far a build has come", () => {
  test("is told with the sheet that is being written", () => {
    const { told, at } = telling(["Daftar Isi", "SKP Ana"]);
    at(0).onShare(0.2);
    at(60).onProgress(1, 2, "Daftar Isi");
    at(120).onShare(0.7);
    expect(told).toEqual([
      { done: 0, total: 2, sheet: "Daftar Isi", share: 0.2 },
      { done: 1, total: 2, sheet: "SKP Ana", share: 0.2 },
      { done: 1, total: 2, sheet: "SKP Ana", share: 0.7 },
    ]);
  });

  test("is told at most twenty times a second, and at the end, once", () => {
    const names = Array.from({ length: 1_000 }, (_, i) => `SKP ${i}`);
    const { told, at } = telling(names);
    names.forEach((name, i) => {
      at(i).onProgress(i + 1, names.length, name);
      at(i).onShare((i + 1) / names.length);
    });
    expect(told.length).toBeLessThanOrEqual(21);
    expect(told.at(-1)).toEqual({ done: 1_000, total: 1_000, sheet: "SKP 999", share: 1 });
    expect(told.filter(({ share }) => share === 1)).toHaveLength(1);
  });
});

describe("work in turn", () => {
  test("is begun when the piece before has ended, also when that failed", async () => {
    const turns = new InTurn();
    const log: string[] = [];
    const piece = (name: string, fails = false) =>
      turns.do(async () => {
        log.push(`${name} begins`);
        await Promise.resolve();
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const results = await Promise.allSettled([piece("a"), piece("b", true), piece("c")]);
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});
