import type { CommandReport, DoneReport, RibbonCommand } from "../app/command-report";
import type { Notice } from "../core/report/plan-notice";

/** How far a write has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** What the pane shows below its buttons. */
export type PaneState =
  /** Nothing was done here yet; `last` is what the workbook remembers. */
  | { readonly at: "start"; readonly last: CommandReport | null }
  | { readonly at: "working"; readonly command: RibbonCommand; readonly progress: Progress | null }
  | { readonly at: "done"; readonly report: DoneReport }
  | { readonly at: "failed"; readonly notice: Notice }
  /** Something to be said that concerns no command. */
  | { readonly at: "told"; readonly sentence: string };

export type PaneEvent =
  | { readonly type: "opened"; readonly last: CommandReport | null }
  | { readonly type: "started"; readonly command: RibbonCommand }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "done"; readonly report: DoneReport }
  | { readonly type: "failed"; readonly notice: Notice }
  | { readonly type: "told"; readonly sentence: string };

export const FIRST_STATE: PaneState = { at: "start", last: null };

/** The pane after an event. What the workbook remembers does not take the place of what was done meanwhile. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "opened":
      return state.at === "start" ? { at: "start", last: event.last } : state;
    case "started":
      return { at: "working", command: event.command, progress: null };
    case "progressed":
      return state.at === "working" ? { ...state, progress: event.progress } : state;
    case "done":
      return { at: "done", report: event.report };
    case "failed":
      return { at: "failed", notice: event.notice };
    case "told":
      return { at: "told", sentence: event.sentence };
  }
}
