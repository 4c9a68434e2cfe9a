import { paneActions, type PaneHost } from "../../../src/taskpane/pane-actions";
import { FIRST_STATE, nextState, type PaneEvent, type PaneState } from "../../../src/taskpane/pane-state";
import { messagesFor } from "../../../src/messages/messages-for";
import { WorkbookError } from "../../../src/workbook/workbook";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { encodeWorkbook } from "../cli/plain-workbook";
import { tableOf } from "../cli/small-table";
import { fileCommandHost } from "../commands/file-command-host";

const MESSAGES = messagesFor("id");
const small = (sheets: Parameters<typeof encodeWorkbook>[0]) => XlsxWorkbook.open(encodeWorkbook(sheets));

/** A pane beside a workbook file, with every state it went through. */
function openPane(workbook: XlsxWorkbook, active: string, more: Partial<PaneHost> = {}) {
  const command = fileCommandHost(workbook, active);
  const host: PaneHost = { ...command, ...more };
  const states: PaneState[] = [FIRST_STATE];
  const dispatch = (event: PaneEvent): void => void states.push(nextState(states.at(-1)!, event));
  return { ...command, states, actions: paneActions(host, MESSAGES, dispatch) };
}

describe("the pane's buttons", () => {
  test("do as the ribbon's do: make the sheets, turn to them, and remember what came of it", async () => {
    const shows = { check: "Temuan", tree: "Pohon Kinerja", skp: "Daftar Isi" } as const;
    for (const command of ["check", "tree", "skp"] as const) {
      const { actions, states, shown, remembered } = openPane(small({ Data: tableOf("Ana") }), "Data");
      await actions.run(command);
      expect(shown).toEqual([shows[command]]);
      expect(states.at(-1)).toEqual({ at: "done", report: remembered.at(-1) });
    }
  });

  test("tell how far they are, sheet by sheet", async () => {
    const { actions, states } = openPane(small({ Data: tableOf("Ana") }), "Data");
    await actions.run("skp");
    expect(states.slice(1, -1)).toEqual([
      { at: "working", command: "skp", progress: null },
      { at: "working", command: "skp", progress: { done: 1, total: 2, sheet: "Daftar Isi" } },
      { at: "working", command: "skp", progress: { done: 2, total: 2, sheet: "SKP Ana" } },
    ]);
  });

  test("say in the pane why they came to nothing, and write no notice into the workbook", async () => {
    const workbook = small({ Surat: [["Kepada Yth."]] });
    const { actions, states, remembered } = openPane(workbook, "Surat");
    await actions.run("check");
    expect(states.at(-1)).toMatchObject({ at: "failed", notice: { what: "Pemeriksaan belum berhasil." } });
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["Surat"]);
    expect(remembered).toEqual([{ outcome: "failed", command: "check", source: "Surat", notice: null }]);
  });

  test("show what came of them though it could be neither kept nor turned to", async () => {
    const refuse = () => Promise.reject(new WorkbookError("busy"));
    const { actions, states } = openPane(small({ Data: tableOf("Ana") }), "Data", { remember: refuse, show: refuse });
    await actions.run("tree");
    expect(states.at(-1)).toMatchObject({ at: "done", report: { command: "tree" } });
  });

  test("say so when a command is still running, and let it end", async () => {
    const workbook = small({ Data: tableOf("Ana") });
    const { actions, states } = openPane(workbook, "Data");
    await Promise.all([actions.run("tree"), actions.run("check")]);
    expect(states).toContainEqual({ at: "told", sentence: MESSAGES.commands.stillRunning });
    expect(states.at(-1)).toMatchObject({ at: "done", report: { command: "tree" } });
  });

  test("end in a sentence when the program itself is at fault", async () => {
    const alone = () => Promise.reject(new TypeError("x"));
    const { actions, states } = openPane(small({ Data: tableOf("Ana") }), "Data", { alone });
    await actions.run("tree");
    expect(states.at(-1)).toMatchObject({ at: "told", sentence: expect.stringContaining("(TypeError)") as unknown });
  });
});

describe("the pane when it opens", () => {
  test("shows what the workbook remembers of the last command", async () => {
    const workbook = small({ Data: tableOf("Ana") });
    const last = { outcome: "failed", command: "skp", source: "Data", notice: "Pesan Jenjang" } as const;
    const { actions, states } = openPane(workbook, "Data", { recall: async () => last });
    await actions.open();
    expect(states.at(-1)).toEqual({ at: "start", last });
  });

  test("does not go back to it when a command was begun meanwhile", () => {
    const working = nextState(FIRST_STATE, { type: "started", command: "check" });
    expect(nextState(working, { type: "opened", last: null })).toBe(working);
  });

  test("says why when Excel does not give it out", async () => {
    const recall = () => Promise.reject(new WorkbookError("busy"));
    const { actions, states } = openPane(small({ Data: tableOf("Ana") }), "Data", { recall });
    await actions.open();
    expect(states.at(-1)).toMatchObject({ at: "told", sentence: expect.stringContaining("sibuk") as unknown });
  });
});

test("of a sheet that the person has hidden the pane says how to get there", async () => {
  const show = () => Promise.reject(new WorkbookError("unsupported", "Temuan"));
  const { actions, states } = openPane(small({ Data: tableOf("Ana") }), "Data", { show });
  await actions.goTo("Temuan");
  expect(states.at(-1)).toEqual({ at: "told", sentence: MESSAGES.commands.notShown("Temuan") });
});

test("a sheet that is gone is told when its button is pressed", async () => {
  const { actions, states } = openPane(small({ Data: tableOf("Ana") }), "Data");
  await actions.goTo("Temuan");
  expect(states.at(-1)).toMatchObject({ at: "told", sentence: 'Lembar "Temuan" tidak ada di buku kerja ini.' });
});
