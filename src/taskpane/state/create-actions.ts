import { buildingActions } from "./building-actions";
import { fileActions } from "./file-actions";
import { LoadingActions } from "./loading-actions";
import type { PaneActions } from "./pane-actions";
import type { PaneHost } from "./pane-host";
import type { PaneStore } from "./pane-store";
import { showingActions } from "./showing-actions";

/** What the pane can do at this host. In Excel the sheet that is being looked at is read at once. */
export function createActions(host: PaneHost, store: PaneStore): PaneActions {
  const loading = new LoadingActions(host, store);
  const showing = showingActions(host, store);
  const actions: PaneActions = {
    ...fileActions(host, store, loading),
    ...showing,
    ...buildingActions(host, store, loading, showing),
    goToStep: (step) => {
      store.dispatch({ type: "stepped", step });
      void loading.loadStep();
    },
    changeReading: (change) => loading.changeReading(change),
    readAgain: () => loading.readAgain(),
    readActive: () => loading.readActive(),
    explain: () => loading.explain(),
    closeExplanation: () => store.dispatch({ type: "explanation-closed" }),
    changeTree: (change) => loading.loadTree(change),
    treeLines: (boxes) => loading.treeLines(boxes),
    changeSkp: (change) => loading.loadPeople(change),
    previewSkp: (key) => loading.loadPreview(key),
    dismiss: () => store.dispatch({ type: "dismissed" }),
  };
  if (host.place === "excel") void loading.readActive();
  return actions;
}
