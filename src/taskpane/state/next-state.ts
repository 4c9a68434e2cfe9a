import type { Answer } from "../../app/desk/desk-failure";
import type { ReadView } from "../../app/desk/views";
import { NO_FILTER } from "./finding-filter";
import { IDLE, type Loadable, reload, shown } from "./loadable";
import type { PaneEvent } from "./pane-event";
import { firstState, type PaneState } from "./pane-state";

/** The pane after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "stepped":
      return { ...state, step: event.step, explanation: IDLE, excerpt: null };
    case "file":
      return { ...state, file: event.file };
    case "emptied":
      return { ...firstState(state.place), file: state.file };
    case "surveyed":
      return { ...state, survey: event.survey };
    case "reading":
      return { ...state, read: reload(state.read) };
    case "read":
      return withRead(state, event.answer, event.recalled === true);
    case "explaining":
      return { ...state, explanation: reload(state.explanation) };
    case "explained":
      // It may have been closed meanwhile.
      return state.explanation.at === "idle" ? state : { ...state, explanation: settle(event.answer) };
    case "explanation-closed":
      return { ...state, explanation: IDLE };
    case "checking":
      return { ...state, check: reload(state.check), excerpt: null };
    case "checked":
      return { ...state, check: settle(event.answer) };
    case "excerpt": {
      const rows = event.answer === null ? { at: "loading" as const, before: null } : settle(event.answer);
      // A late answer must not take the place of what was asked for since.
      if (event.answer !== null && state.excerpt?.finding !== event.finding) return state;
      return { ...state, excerpt: { finding: event.finding, rows } };
    }
    case "excerpt-hidden":
      return { ...state, excerpt: null };
    case "filtered":
      return { ...state, findingFilter: event.filter };
    case "drawing":
      return { ...state, treeRequest: event.request, tree: reload(state.tree) };
    case "drawn":
      return { ...state, tree: settle(event.answer) };
    case "listing":
      return { ...state, skpRequest: event.request, people: reload(state.people) };
    case "chosen":
      return { ...state, skpRequest: { ...state.skpRequest, people: event.people } };
    case "listed":
      return { ...state, people: settle(event.answer) };
    case "previewing": {
      const before = state.preview?.key === event.key ? shown(state.preview.plan) : null;
      return { ...state, preview: { key: event.key, plan: { at: "loading", before } } };
    }
    case "previewed":
      if (state.preview?.key !== event.key) return state;
      return { ...state, preview: { key: event.key, plan: settle(event.answer) } };
    case "preview-closed":
      return { ...state, preview: null };
    case "began":
      return { ...state, task: event.task, said: null };
    case "progressed":
      return state.task?.kind === "build" ? { ...state, task: { ...state.task, progress: event.progress } } : state;
    case "stopping":
      return state.task?.kind === "build" ? { ...state, task: { ...state.task, stopping: true } } : state;
    case "ended":
      return {
        ...state,
        task: null,
        ...(event.outcome && { said: { id: state.saidCount, outcome: event.outcome }, saidCount: state.saidCount + 1 }),
        undoable: event.undoable === undefined ? state.undoable : event.undoable,
      };
    case "marked":
      return { ...state, marked: event.on };
    case "dismissed":
      return { ...state, said: null };
  }
}

function settle<T>(answer: Answer<T>): Loadable<T> {
  return answer.ok ? { at: "ready", view: answer.value } : { at: "failed", failure: answer.failure };
}

/** What was made of the sheet before does not hold any more. Another sheet has other people and another top. */
function withRead(earlier: PaneState, answer: Answer<ReadView>, recalled: boolean): PaneState {
  const before = shown(earlier.read);
  const isFirst = answer.ok && (recalled || before === null);
  const state = isFirst ? withRemembered(earlier, answer.value) : earlier;
  const next: PaneState = {
    ...state,
    read: settle(answer),
    explanation: explainedAnew(state.explanation, answer),
    check: reload(state.check),
    tree: IDLE,
    people: IDLE,
  };
  // Where there is no cascade, nothing of an earlier one is said any more.
  if (!answer.ok) return { ...next, check: IDLE, preview: null };
  const view = answer.value;
  if (!view.result.ok && before?.sheet === view.sheet) return { ...next, check: IDLE, preview: null };
  if (before !== null && before.sheet === view.sheet) return next;
  return {
    ...next,
    check: IDLE,
    preview: null,
    findingFilter: NO_FILTER,
    marked: false,
    treeRequest: { ...state.treeRequest, root: null, deepest: null },
    skpRequest: { ...state.skpRequest, people: null, forms: {}, raters: {} },
  };
}

/** It is told anew; of a sheet that is no cascade there is nothing to tell. Another sheet's is not shown meanwhile. */
function explainedAnew(explanation: PaneState["explanation"], answer: Answer<ReadView>): PaneState["explanation"] {
  if (explanation.at === "idle" || !answer.ok || !answer.value.result.ok) return IDLE;
  return shown(explanation)?.sheet === answer.value.sheet ? reload(explanation) : { at: "loading", before: null };
}

function withRemembered(state: PaneState, { settings }: ReadView): PaneState {
  return {
    ...state,
    treeRequest: { ...state.treeRequest, ...settings.tree },
    skpRequest: { ...state.skpRequest, ...settings.skp },
  };
}
