import { performCommand } from "../../../src/app/perform-command";
import { rememberSettings } from "../../../src/app/remember-settings";
import { NO_CHOICES } from "../../../src/core/read/read-choices";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { buildTexts } from "../../../src/messages/build-texts";
import { messagesFor } from "../../../src/messages/messages-for";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { openInExcel } from "../../contract/opened-in-excel";
import { encodeWorkbook } from "../cli/plain-workbook";
import { tableOf } from "../cli/small-table";
import { fileCommandHost } from "../commands/file-command-host";

const MESSAGES = messagesFor("id");
const TEXTS = buildTexts(MESSAGES);
const ROWS = tableOf("Ana").map((row, i) => [...row, i === 0 ? "Target 2026" : i === 3 ? "" : "95"]);
const BOOK = encodeWorkbook({ Data: ROWS });
const DECIDED: Settings = {
  ...DEFAULT_SETTINGS,
  sheets: [{ sheet: "Data", choices: NO_CHOICES, year: "2026" }],
  tree: { ...DEFAULT_SETTINGS.tree, paper: "A3", grey: true },
  skp: { ...DEFAULT_SETTINGS.skp, institution: "Biro Organisasi", place: "Kupang", paper: "F4" },
};

async function remembering(settings: Settings | null): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.open(BOOK);
  if (settings) await rememberSettings(workbook, settings, MESSAGES.settingsSheet);
  return workbook;
}

async function perform(command: Parameters<typeof performCommand>[0], workbook: XlsxWorkbook) {
  const outcome = await performCommand(command, fileCommandHost(workbook, "Data"), TEXTS);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.report;
}

async function textsOf(workbook: XlsxWorkbook, sheet: string): Promise<string> {
  const grid = await workbook.read(sheet);
  const texts: string[] = [];
  grid.eachCell((row, column) => texts.push(grid.text(row, column)));
  return texts.join("\n");
}

describe("a command in a workbook that remembers", () => {
  test("checks the year that is remembered", async () => {
    const [first, remembered] = [
      await perform("check", await remembering(null)),
      await perform("check", await remembering(DECIDED)),
    ];
    expect([first.year, remembered.year]).toEqual(["2025", "2026"]);
    // The target that is missing in 2026 is an error in the year in force, else a warning.
    expect(remembered.findings!.error).toBe(first.findings!.error + 1);
    expect(remembered.findings!.warning).toBe(first.findings!.warning - 1);
  });

  test("draws the tree and makes the SKP as is remembered", async () => {
    const workbook = await remembering(DECIDED);
    const write = jest.spyOn(workbook, "write");
    await perform("tree", workbook);
    const tree = write.mock.calls[0]![0][0]!;
    expect(tree.print.paper).toBe("A3");
    const colours = tree.boxes.flatMap(({ fill }) => (fill === null ? [] : [fill]));
    for (const fill of colours) expect(fill).toMatch(/^(..)\1\1$/);
    await perform("skp", workbook);
    const skp = await textsOf(workbook, "SKP Ana");
    for (const text of ["Biro Organisasi", "Kupang", "TAHUN 2026"]) expect(skp).toMatch(new RegExp(text, "i"));
    expect(write.mock.calls[1]![0].find(({ kind }) => kind === "skp")!.print.paper).toBe("F4");
  });

  test("reads one sheet more for it, and none when there is nothing to remember", async () => {
    for (const [settings, sheets] of [
      [null, ["Data"]],
      [DECIDED, ["Pengaturan", "Data"]],
    ] as const) {
      const workbook = await remembering(settings);
      const read = jest.spyOn(workbook, "read");
      const list = jest.spyOn(workbook, "sheets");
      await perform("tree", workbook);
      expect(read.mock.calls.map(([name]) => name)).toEqual(sheets);
      expect(list).toHaveBeenCalledTimes(1);
    }
  });

  test("takes few round trips more in Excel", async () => {
    const trips = async (settings: Settings | null): Promise<number> => {
      const { host, workbook } = openInExcel((await remembering(settings)).toBytes());
      const place = { workbook, activeSheet: async () => "Data", recall: async () => null, thisYear: "2025" };
      expect((await performCommand("check", place, TEXTS)).ok).toBe(true);
      return host.totals.syncs;
    };
    expect((await trips(DECIDED)) - (await trips(null))).toBeLessThanOrEqual(4);
  });
});
