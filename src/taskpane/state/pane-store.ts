import { nextState } from "./next-state";
import type { PaneEvent } from "./pane-event";
import { firstState, type PaneState } from "./pane-state";

/** The pane's state outside of React, so that what takes time can look at it as it is then. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Tells the listener of every change; gives what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store for a pane in Excel or in a browser. */
export function createPaneStore(place: PaneState["place"]): PaneStore {
  let state = firstState(place);
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = nextState(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
