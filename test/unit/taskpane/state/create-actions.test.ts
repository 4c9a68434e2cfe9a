import { column, row } from "../../../../src/core/address/address";
import type { FileDesk } from "../../../../src/app/desk/file-desk";
import { NO_CHOICES } from "../../../../src/core/read/read-choices";
import { createActions } from "../../../../src/taskpane/state/create-actions";
import { shown } from "../../../../src/taskpane/state/loadable";
import type { PaneActions } from "../../../../src/taskpane/state/pane-actions";
import { createPaneStore, type PaneStore } from "../../../../src/taskpane/state/pane-store";
import { newFileDesk, sample } from "../../app/desk/opened-desk";

interface Opened {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly desk: FileDesk;
  readonly downloads: { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The pane's actions in a browser, on a real desk of this thread. */
function inBrowser(fetched: Uint8Array | null = sample("biro-organisasi.xlsx")): Opened {
  const store = createPaneStore("browser");
  const desk = newFileDesk();
  const downloads: { name: string; bytes: Uint8Array }[] = [];
  const fetchSample = async () => (fetched ? { name: "biro-organisasi.xlsx", bytes: fetched } : null);
  const download = (name: string, bytes: Uint8Array) => void downloads.push({ name, bytes });
  return { store, desk, downloads, actions: createActions({ place: "browser", desk, fetchSample, download }, store) };
}

const fileOf = (name: string, bytes: Uint8Array) => new File([bytes as Uint8Array<ArrayBuffer>], name);

async function withSample(): Promise<Opened> {
  const opened = inBrowser();
  await opened.actions.openSample();
  return opened;
}

describe("what the pane does in a browser", () => {
  test("opens the sample, reads it and checks it", async () => {
    const { store } = await withSample();
    expect(store.state().file).toEqual({ at: "open", name: "biro-organisasi.xlsx", unsaved: false });
    expect(shown(store.state().read)?.result).toMatchObject({ ok: true, facts: { nodes: 30 } });
    expect(store.state().check.at).toBe("ready");
  });

  test("says that the sample cannot be fetched, and stays without a workbook", async () => {
    const { store, actions } = inBrowser(null);
    await actions.openSample();
    expect(store.state().file).toMatchObject({ at: "failed", failure: { kind: "offline" } });
  });

  test("keeps the workbook on the desk when the next file is none", async () => {
    const { store, actions } = await withSample();
    await actions.openFile(fileOf("catatan.xlsx", new TextEncoder().encode("bukan buku kerja")));
    expect(store.state().file).toMatchObject({ at: "open", name: "biro-organisasi.xlsx" });
    expect(store.state().said?.outcome).toMatchObject({ kind: "failed", during: "load" });
    expect(shown(store.state().read)?.result.ok).toBe(true);
  });

  test("lets the later of two choices win, whichever is answered first", async () => {
    const { store, actions } = await withSample();
    await Promise.all([actions.changeTree({ deepest: 1 }), actions.changeTree({ deepest: 2 })]);
    expect(store.state().treeRequest.deepest).toBe(2);
    expect(shown(store.state().tree)?.nodes).toBe(4);
  });

  test("does one thing to the workbook at a time", async () => {
    const { store, actions } = await withSample();
    await Promise.all([actions.build("tree"), actions.build("findings")]);
    expect(store.state().survey?.made.map(({ kind }) => kind)).toEqual(["tree"]);
    expect([store.state().task, store.state().undoable]).toEqual([null, "tree"]);
  });

  test("makes sheets, takes them back, and downloads what stands under a name of its own", async () => {
    const { store, actions, downloads } = await withSample();
    await actions.build("tree");
    expect(store.state().file).toMatchObject({ unsaved: true });
    await actions.undo();
    expect(store.state().survey?.made).toEqual([]);
    await actions.build("findings");
    await actions.save();
    expect(downloads.map(({ name }) => name)).toEqual(["biro-organisasi.jenjang.xlsx"]);
    expect(store.state().file).toMatchObject({ unsaved: false });
    expect(store.state().said?.outcome).toEqual({ kind: "saved", name: "biro-organisasi.jenjang.xlsx" });
  });

  test("stops the SKP sheets, and nothing of them stands then", async () => {
    const { store, actions } = await withSample();
    const building = actions.build("skp");
    await actions.stop();
    await building;
    expect(store.state().said?.outcome).toMatchObject({
      kind: "failed",
      failure: { kind: "workbook", error: "cancelled" },
    });
    expect(store.state().survey?.made).toEqual([]);
  });

  test("explains the reading, anew when it is read otherwise, until it is closed", async () => {
    const { store, actions } = await withSample();
    expect(store.state().explanation.at).toBe("idle");
    await actions.explain();
    const before = shown(store.state().explanation)!;
    expect(before.rows.flatMap(({ nodes }) => nodes)).toHaveLength(30);
    await actions.changeReading({ sheet: "Tabel Panjang" });
    expect(shown(store.state().explanation)).toMatchObject({ sheet: "Tabel Panjang" });
    await Promise.all([actions.readAgain(), actions.explain()]);
    expect(store.state().explanation.at).toBe("ready");
    actions.closeExplanation();
    await actions.readAgain();
    expect(store.state().explanation.at).toBe("idle");
  });

  test("shows a cell in Excel alone", async () => {
    const { store, actions } = await withSample();
    const before = store.state();
    await actions.showCell({ sheet: "Cascading", row: row(7), column: column(3) });
    expect(store.state()).toBe(before);
  });

  test("remembers a corrected column in the workbook, which is then to be downloaded", async () => {
    const { store, actions } = await withSample();
    const column = shown(store.state().read)!.columns.find(({ field }) => field === "indicator")!;
    const choice = { index: column.index, heading: column.heading, field: "ignored", year: null } as const;
    await actions.changeReading({ choices: { ...NO_CHOICES, columns: [choice] } });
    expect(store.state().survey?.made.map(({ kind }) => kind)).toEqual(["settings"]);
    expect(store.state().file).toMatchObject({ unsaved: true });
    expect(shown(store.state().check)?.coverage.total.indicator).toBe(0);
  });

  test("no longer goes by the settings when their sheet is removed, and does so again when that is taken back", async () => {
    const { store, actions } = await withSample();
    const column = shown(store.state().read)!.columns.find(({ field }) => field === "indicator")!;
    const choice = { index: column.index, heading: column.heading, field: "ignored", year: null } as const;
    await actions.changeReading({ choices: { ...NO_CHOICES, columns: [choice] }, year: "2027" });
    await actions.changeSkp({ place: "Kupang" });
    await actions.build("skp");
    const settings = store.state().survey!.made.filter(({ kind }) => kind === "settings");
    await actions.remove(settings);
    expect(shown(store.state().read)).toMatchObject({ choices: { columns: [] }, year: "2025", sheet: "Cascading" });
    expect(shown(store.state().check)?.coverage.total.indicator).toBe(30);
    expect(store.state().skpRequest.place).toBeNull();
    expect(store.state().said?.outcome).toMatchObject({ kind: "removed", removed: 1 });
    await actions.undo();
    expect(shown(store.state().read)).toMatchObject({ choices: { columns: [choice] }, year: "2027" });
    expect(store.state().skpRequest.place).toBe("Kupang");
  });

  test("says that there were no marks to take away, and offers neither to undo that nor to download it", async () => {
    const { store, actions } = await withSample();
    await actions.mark(false);
    expect(store.state()).toMatchObject({ said: { outcome: { kind: "no-marks" } }, undoable: null, marked: false });
    expect(store.state().file).toMatchObject({ unsaved: false });
    await actions.build("tree");
    await actions.mark(false);
    expect(store.state()).toMatchObject({ said: { outcome: { kind: "no-marks" } }, undoable: "tree" });
  });

  test("shows the SKP of the first who gets a sheet, and of whom the person looks at as long as they get one", async () => {
    const { store, actions } = await withSample();
    await actions.changeSkp({});
    const keys = shown(store.state().people)!.people.flatMap(({ key, reason }) => (reason === null ? [key] : []));
    const previewed = () => keys.indexOf(store.state().preview!.key);
    const choose = (...places: number[]) => actions.changeSkp({ people: places.map((place) => keys[place]!) });
    expect(previewed()).toBe(0);
    await choose(3, 5);
    expect(previewed()).toBe(3);
    expect(shown(store.state().preview!.plan)?.key).toBe(keys[3]);
    await choose();
    await choose(5);
    expect(previewed()).toBe(5);
    await choose(2, 5, 6);
    expect(previewed()).toBe(2);
    await actions.previewSkp(keys[6]!);
    await choose(1, 2, 6);
    expect(previewed()).toBe(6);
    await choose(1, 2);
    expect(previewed()).toBe(1);
    await actions.previewSkp(keys[8]!);
    await choose(1, 2, 3);
    expect(previewed()).toBe(8);
  });

  test("keeps the workbook until what is being done to it has ended", async () => {
    const { store, actions } = await withSample();
    const building = actions.build("tree");
    actions.closeFile();
    expect(store.state().file).toMatchObject({ at: "open" });
    await building;
    expect(store.state().survey?.made.map(({ kind }) => kind)).toEqual(["tree"]);
  });

  test("begins anew when the workbook is closed", async () => {
    const { store, actions } = await withSample();
    actions.goToStep("tree");
    actions.closeFile();
    expect(store.state()).toMatchObject({ step: "read", file: { at: "none" }, read: { at: "idle" }, survey: null });
  });
});
