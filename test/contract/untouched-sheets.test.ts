import { column, row } from "../../src/core/address/address";
import { ExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { ExcelHost } from "../excel-host/excel-host";
import type { RecordedAction } from "../excel-host/dispatch/recorded-action";
import type { HostSheet } from "../excel-host/model/host-workbook";
import { loadWorkbook } from "../excel-host/xlsx/load-workbook";
import { buildPlans, WORKED_EXAMPLE } from "./built-plans";

/** Members that only look. Everything else that is called changes something. */
const LOOKS = /^(get|load|_|instantiate)/i;
/** Calls that change how Excel works for the length of one request, not what the workbook holds. */
const PASSING = new Set(["suspendApiCalculationUntilNextSync", "suspendScreenUpdatingUntilNextSync"]);
/** Excel's own undo ends at these (office-js: "Undo capabilities"): none of them may concern a user's sheet. */
const ENDS_UNDO = new Set(["delete", "copy", "protect", "unprotect", "name", "position", "visibility"]);

function changes({ kind, member }: RecordedAction): boolean {
  return kind === "set" || (kind !== "query" && !LOOKS.test(member) && !PASSING.has(member));
}

/** All that a user can see of a sheet, for comparing; ids and maps as they are. */
function snapshot(sheets: readonly HostSheet[]): unknown {
  return structuredClone(sheets);
}

describe("a user's sheets", () => {
  test("are read, marked and unmarked, and nothing else, through building, rebuilding, a stopped run and undo", async () => {
    const model = loadWorkbook(WORKED_EXAMPLE);
    const users = new Set(model.sheets.map(({ id }) => id));
    const usersNow = () => host.workbook.sheets.filter(({ id }) => users.has(id));
    const host = new ExcelHost(model, { record: true });
    const workbook = new ExcelWorkbook(host.run);
    const before = snapshot(usersNow());

    const plans = await buildPlans(workbook);
    await workbook.write(plans);
    await workbook.write(plans.slice(0, 5));
    const stop = new AbortController();
    await expect(
      workbook.write(plans, { signal: stop.signal, onProgress: (done) => done === 2 && stop.abort() }),
    ).rejects.toMatchObject({ kind: "cancelled" });
    await workbook.undo();
    const [source] = usersNow();
    await workbook.mark(source!.name, [{ row: row(3), column: column(2), severity: "error" }]);
    await workbook.mark(source!.name, []);

    const onUsers = host.recorded.filter(
      (action) => action.sheetId !== null && users.has(action.sheetId) && changes(action),
    );
    expect(
      onUsers
        .filter(({ type }) => !type!.startsWith("Conditional") && type !== "CustomConditionalFormat")
        .map(({ path: where, member }) => `${where}.${member}`),
    ).toEqual([]);
    expect(onUsers.length).toBeGreaterThan(0);
    expect(onUsers.filter(({ member, type }) => ENDS_UNDO.has(member) && type === "Worksheet")).toEqual([]);
    expect(snapshot(usersNow())).toEqual(before);
  });

  test("every change outside of them is made to a sheet that carries our mark or is being given it", async () => {
    const model = loadWorkbook(WORKED_EXAMPLE);
    const users = new Set(model.sheets.map(({ id }) => id));
    const host = new ExcelHost(model, { record: true });
    const workbook = new ExcelWorkbook(host.run);
    await workbook.write(await buildPlans(workbook));
    const elsewhere = host.recorded.filter((action) => changes(action) && action.sheetId === null);
    expect(Array.from(new Set(elsewhere.map(({ type, member }) => `${type}.${member}`)))).toEqual([
      "WorksheetCollection.add",
    ]);
    const marked = host.workbook.sheets.filter(({ names }) => names.some(({ name }) => name === "_jenjang"));
    expect(marked).toHaveLength(host.workbook.sheets.length - users.size);
  });
});
