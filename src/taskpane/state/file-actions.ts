import type { DeskFailure } from "../../app/desk/desk-failure";
import type { LoadingActions } from "./loading-actions";
import type { PaneActions } from "./pane-actions";
import type { PaneHost } from "./pane-host";
import type { PaneStore } from "./pane-store";
import { failureOf } from "../../app/desk/answer-failure";

/** A larger file is refused before it fills the browser's memory. */
const MOST_BYTES = 200 * 1024 * 1024;

/** A downloaded workbook never has the name of the file that it was made from. */
function nameOfResult(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, "")}.jenjang${extension}`;
}

type FileActions = Pick<PaneActions, "openFile" | "openSample" | "closeFile" | "save">;

/** Opening and saving workbook files, and the sample. */
export function fileActions(host: PaneHost, store: PaneStore, loading: LoadingActions): FileActions {
  return host.place === "browser" ? inBrowser(host, store, loading) : inExcel(host, store);
}

function inBrowser(
  host: Extract<PaneHost, { place: "browser" }>,
  store: PaneStore,
  loading: LoadingActions,
): FileActions {
  let extension = ".xlsx";

  const open = async (name: string, fetchBytes: () => Promise<Uint8Array | DeskFailure>): Promise<void> => {
    const before = store.state().file;
    const fail = (failure: DeskFailure): void => {
      if (before.at !== "open") {
        store.dispatch({ type: "file", file: { at: "failed", name, failure } });
        return;
      }
      // The workbook from before is still on the desk.
      store.dispatch({ type: "file", file: before });
      store.dispatch({ type: "ended", outcome: { kind: "failed", during: "load", part: null, failure } });
    };
    store.dispatch({ type: "file", file: { at: "opening", name } });
    const bytes = await fetchBytes();
    const answer = bytes instanceof Uint8Array ? await host.desk.open(bytes) : { ok: false as const, failure: bytes };
    if (!answer.ok) {
      fail(answer.failure);
      return;
    }
    ({ extension } = answer.value);
    store.dispatch({ type: "emptied" });
    store.dispatch({ type: "file", file: { at: "open", name, unsaved: false } });
    await loading.readActive();
  };

  return {
    openFile: (file) =>
      open(file.name, async () => {
        if (file.size > MOST_BYTES) return { kind: "workbook", error: "too-large", detail: "" };
        return file.arrayBuffer().then(
          (buffer) => new Uint8Array(buffer),
          // Moved, locked or taken away since it was chosen.
          (): DeskFailure => ({ kind: "workbook", error: "damaged", detail: "" }),
        );
      }),
    openSample: async () => {
      const sample = host.fetchSample();
      await open("biro-organisasi.xlsx", async () => (await sample)?.bytes ?? { kind: "offline" });
    },
    closeFile: () => {
      if (store.state().task !== null) return;
      store.dispatch({ type: "file", file: { at: "none" } });
      store.dispatch({ type: "emptied" });
    },
    save: async () => {
      const { file } = store.state();
      if (file.at !== "open" || file.name === null) return;
      store.dispatch({ type: "began", task: { kind: "save" } });
      const answer = await host.desk.save();
      if (!answer.ok) {
        const { failure } = answer;
        store.dispatch({ type: "ended", outcome: { kind: "failed", during: "save", part: null, failure } });
        return;
      }
      const name = nameOfResult(file.name, extension);
      host.download(name, answer.value);
      store.dispatch({ type: "file", file: { ...file, unsaved: false } });
      store.dispatch({ type: "ended", outcome: { kind: "saved", name } });
    },
  };
}

/** In Excel the person opens and saves workbooks; the sample opens in a window of its own. */
function inExcel(host: Extract<PaneHost, { place: "excel" }>, store: PaneStore): FileActions {
  const fail = (failure: DeskFailure): void => {
    store.dispatch({ type: "ended", outcome: { kind: "failed", during: "load", part: null, failure } });
  };
  return {
    openFile: async () => undefined,
    closeFile: () => undefined,
    save: async () => undefined,
    openSample: async () => {
      try {
        const sample = await host.fetchSample();
        if (sample) await host.excel.openCopy(sample.bytes);
        else fail({ kind: "offline" });
      } catch (error) {
        fail(failureOf(error));
      }
    },
  };
}
