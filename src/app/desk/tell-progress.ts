import type { WriteOptions } from "../../workbook/workbook";
import type { BuildProgress } from "./desk";

/** Milliseconds between two tellings: more than twenty in a second nobody sees. */
const PAUSE = 50;

/** Tells how far a write of these sheets has come, now and then, and always when a sheet is the last to be done. `now` gives milliseconds. */
export function tellProgress(
  sheets: () => readonly string[],
  tell: (progress: BuildProgress) => void,
  now: () => number = () => performance.now(),
): Required<Pick<WriteOptions, "onProgress" | "onShare">> {
  let done = 0;
  let share = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  let complete = false;
  const news = (): void => {
    const names = sheets();
    const total = names.length;
    const isLast = done === total && !complete;
    if (complete || (!isLast && now() - toldAt < PAUSE)) return;
    complete = isLast;
    toldAt = now();
    tell({ done, total, sheet: names[Math.min(done, total - 1)] ?? "", share: isLast ? 1 : share });
  };
  return {
    onProgress: (sheetsDone) => {
      done = sheetsDone;
      news();
    },
    onShare: (told) => {
      share = told;
      news();
    },
  };
}
