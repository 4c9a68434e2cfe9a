import { attempt } from "../../app/attempt";
import type { BuildRequest } from "../../app/desk/desk";
import type { Answer } from "../../app/desk/desk-failure";
import { shown } from "./loadable";
import type { LoadingActions } from "./loading-actions";
import type { PaneActions } from "./pane-actions";
import type { PaneHost } from "./pane-host";
import type { BuildPart, Outcome, Task, Undoable } from "./pane-state";
import type { PaneStore } from "./pane-store";

type BuildingActions = Pick<PaneActions, "fix" | "mark" | "build" | "stop" | "remove" | "undo">;

/** What changes the workbook: one thing at a time, each told when it is done. */
export function buildingActions(
  host: PaneHost,
  store: PaneStore,
  loading: LoadingActions,
  showing: Pick<PaneActions, "goToSheet">,
): BuildingActions {
  /** Does the work unless something else is being done here or on another page. `tell` says what came of it. */
  const change = async <T>(task: Task, work: () => Promise<Answer<T>>, tell: (value: T) => Told): Promise<boolean> => {
    if (store.state().task !== null) return false;
    store.dispatch({ type: "began", task });
    const answer = host.place === "excel" ? await host.excel.alone<Answer<T> | null>(work, null) : await work();
    if (answer === null) {
      store.dispatch({ type: "ended", outcome: { kind: "busy" } });
      return false;
    }
    if (!answer.ok) {
      const part = task.kind === "build" ? task.part : null;
      const { failure } = answer;
      store.dispatch({ type: "ended", outcome: { kind: "failed", during: task.kind, part, failure } });
      return false;
    }
    const told = tell(answer.value);
    const { file } = store.state();
    if (file.at === "open" && host.place === "browser" && told.undoable !== undefined) {
      store.dispatch({ type: "file", file: { ...file, unsaved: true } });
    }
    store.dispatch({ type: "ended", ...told });
    return true;
  };

  /** What the workbook holds by now. When its settings came or went, the sheet is read as it is remembered now. */
  const surveyAnew = async (): Promise<void> => {
    const before = holdsSettings(store);
    await loading.survey();
    if (holdsSettings(store) !== before) await loading.readRemembered();
  };

  const build = async (part: BuildPart): Promise<void> => {
    const request = requestOf(part, store);
    await change(
      { kind: "build", part, progress: null, stopping: false },
      async () => {
        const answer = await host.desk.build(request, (progress) => store.dispatch({ type: "progressed", progress }));
        const { excel } = host.place === "excel" ? host : { excel: null };
        // What was made stands, whether or not the workbook lets it be remembered.
        if (answer.ok && excel) await attempt(() => excel.remember(answer.value));
        return answer;
      },
      (report) => ({ outcome: { kind: "built", report }, undoable: part }),
    );
    const { said } = store.state();
    const report = said?.outcome.kind === "built" ? said.outcome.report : null;
    await loading.survey();
    if (report === null) return;
    if (host.place === "excel") await showing.goToSheet(report.shows);
    // The sheet was read anew for this; when it had changed, so must what is shown.
    const read = shown(store.state().read);
    if (read?.result.ok && read.result.facts.nodes !== report.nodes) await loading.readAgain();
    else await loading.check();
  };

  return {
    build,
    stop: async () => {
      store.dispatch({ type: "stopping" });
      await host.desk.stop();
    },
    fix: async (findings) => {
      await change(
        { kind: "fix" },
        () => host.desk.fix(findings),
        () => ({ outcome: { kind: "fixed", count: findings.length }, undoable: "fix" }),
      );
      // Also when it was refused: then the sheet is another than the one that was read.
      await loading.readAgain();
    },
    mark: async (on) => {
      const cells = new Set(shown(store.state().check)?.findings.map(({ cell }) => cell)).size;
      const done = await change(
        { kind: on ? "mark" : "unmark" },
        () => host.desk.mark(on),
        (isChanged): Told => {
          if (!isChanged && !on) return { outcome: { kind: "no-marks" } };
          return { outcome: on ? { kind: "marked", cells } : { kind: "unmarked" }, undoable: on ? "mark" : "unmark" };
        },
      );
      if (done) store.dispatch({ type: "marked", on });
    },
    remove: async (sheets) => {
      await change(
        { kind: "remove" },
        () => host.desk.remove(sheets.map(({ kind, key }) => ({ kind, key }))),
        (result) => ({ outcome: { kind: "removed", ...result }, undoable: "remove" }),
      );
      await surveyAnew();
    },
    undo: async () => {
      const { undoable, marked } = store.state();
      const undone = await change(
        { kind: "undo" },
        () => host.desk.undo(),
        (sheets) => ({ outcome: { kind: "undone", sheets }, undoable: null }),
      );
      if (undone && (undoable === "mark" || undoable === "unmark")) {
        store.dispatch({ type: "marked", on: !marked });
        return;
      }
      if (undone && undoable === "fix") return loading.readAgain();
      await surveyAnew();
    },
  };
}

/** What came of a change. Without `undoable` nothing was changed, and what could be taken back before still can. */
interface Told {
  readonly outcome: Outcome;
  readonly undoable?: Undoable | null;
}

function holdsSettings(store: PaneStore): boolean {
  return store.state().survey?.made.some(({ kind }) => kind === "settings") ?? false;
}

function requestOf(part: BuildPart, store: PaneStore): BuildRequest {
  const { treeRequest, skpRequest } = store.state();
  if (part === "tree") return { part, tree: treeRequest };
  return part === "skp" ? { part, skp: skpRequest } : { part };
}
