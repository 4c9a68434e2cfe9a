import { readFileSync } from "node:fs";
import path from "node:path";
import { readLastReport } from "../../../src/workbook/excel/last-report";
import { parseReport } from "../../../src/app/last-report";
import { ExcelHost } from "../../excel-host/excel-host";
import { loadWorkbook } from "../../excel-host/xlsx/load-workbook";
import { encodeWorkbook } from "../cli/plain-workbook";
import { tableOf } from "../cli/small-table";
import { OfficeStandIn } from "./office-stand-in";

const MANIFEST = readFileSync(path.join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");

/** The ribbon's page in an Excel with this workbook. */
async function startPage(host: ExcelHost) {
  const office = new OfficeStandIn();
  const Excel = { run: (_options: unknown, batch: Parameters<typeof host.run>[0]) => host.run(batch) };
  const location = new URL("https://jenjang.example/commands.html");
  Object.assign(globalThis, { Office: office, Excel, location, navigator: {} });
  // Anew for each page, and the same for the parts that it fetches later.
  jest.resetModules();
  await import("../../../src/commands/commands");
  /** Presses a button and waits until Excel is told that the command is done. */
  const press = (name: string) => new Promise<void>((resolve) => office.functions.get(name)!({ completed: resolve }));
  return { office, press };
}

const bookOf = (sheets: Parameters<typeof encodeWorkbook>[0]) => new ExcelHost(loadWorkbook(encodeWorkbook(sheets)));
const frontOf = ({ workbook }: ExcelHost) => workbook.sheets.find(({ id }) => id === workbook.activeSheetId)!.name;
const namesOf = ({ workbook }: ExcelHost) => workbook.sheets.map(({ name }) => name);

afterAll(() => {
  for (const name of ["Office", "Excel", "location", "navigator"]) Reflect.deleteProperty(globalThis, name);
});

describe("the ribbon's buttons in Excel", () => {
  test("are those that the manifest names", async () => {
    const { office } = await startPage(ExcelHost.empty());
    const named = [...MANIFEST.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...office.functions.keys()].sort()).toEqual(named.sort());
  });

  test("check, draw and make SKP of the workbook that is open, and turn to what they made", async () => {
    const host = bookOf({ Data: tableOf("Ana") });
    const { office, press } = await startPage(host);
    await press("checkCascade");
    expect([frontOf(host), office.read]).toEqual(["Temuan", []]);
    await press("buildTree");
    expect(frontOf(host)).toBe("Pohon Kinerja");
    await press("buildSkp");
    expect(frontOf(host)).toBe("Daftar Isi");
    expect(namesOf(host).sort()).toEqual(["Daftar Isi", "Data", "Pohon Kinerja", "SKP Ana", "Temuan"]);
    expect(office.read).toEqual([]);
    expect(parseReport(await readLastReport(host.run))).toMatchObject({ command: "skp", skp: 1, source: "Data" });
  });

  test("end on the notice sheet when there is no cascade", async () => {
    const host = bookOf({ Surat: [["Kepada Yth."]] });
    const { office, press } = await startPage(host);
    await press("buildTree");
    expect(office.read).toEqual([]);
    expect(frontOf(host)).toBe("Pesan Jenjang");
  });

  test("open a window with the reason when the workbook's structure is protected, and leave the workbook as it was", async () => {
    const host = bookOf({ Data: tableOf("Ana") });
    host.workbook.structureProtected = true;
    const { office, press } = await startPage(host);
    await press("checkCascade");
    expect(office.read).toEqual([expect.stringContaining("Buku kerja atau lembarnya diproteksi.")]);
    expect(namesOf(host)).toEqual(["Data"]);
    expect(parseReport(await readLastReport(host.run))).toMatchObject({
      outcome: "failed",
      source: "Data",
      notice: null,
    });
  });

  test("are let go of even when no window can be opened", async () => {
    const host = bookOf({ Data: tableOf("Ana") });
    host.workbook.structureProtected = true;
    const { office, press } = await startPage(host);
    office.refusesWindows = 12009;
    await press("checkCascade");
    expect(namesOf(host)).toEqual(["Data"]);
  });
});
