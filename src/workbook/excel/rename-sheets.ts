import type { ExcelSession } from "./excel-session";

/** A sheet by its id, and the name that it is to have. */
export interface Renaming {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Renames sheets of ours in one round trip, also when they change names among themselves. A name that a sheet of ours which
 * is about to go still holds can be freed by naming that sheet here with `to: null`.
 */
export async function renameSheets(
  session: ExcelSession,
  renamings: readonly Renaming[],
  toFree: readonly { readonly id: string; readonly name: string }[],
  allNames: readonly string[],
): Promise<void> {
  const wanted = renamings.filter(({ from, to }) => from !== to);
  if (wanted.length === 0 && toFree.length === 0) return;
  const taken = new Set(allNames.map((name) => name.toLowerCase()));
  const crossing = wanted.filter(
    ({ from, to }) => from.toLowerCase() !== to.toLowerCase() && taken.has(to.toLowerCase()),
  );
  const parked = [...(crossing.length > 0 ? wanted.map(({ id }) => id) : []), ...toFree.map(({ id }) => id)];
  await session.ask(({ workbook: { worksheets } }) => {
    let number = 0;
    for (const id of parked) {
      do number++;
      while (taken.has(parkingName(number)));
      worksheets.getItem(id).name = parkingName(number);
    }
    for (const { id, to } of wanted) worksheets.getItem(id).name = to;
    return () => undefined;
  });
}

function parkingName(number: number): string {
  return `jenjang ~${number}`;
}
