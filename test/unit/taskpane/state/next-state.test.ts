import { NO_CHOICES } from "../../../../src/core/read/read-choices";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import type { CheckView, ReadFacts, ReadView } from "../../../../src/app/desk/views";
import { NO_FILTER } from "../../../../src/taskpane/state/finding-filter";
import { reload, shown } from "../../../../src/taskpane/state/loadable";
import { nextState } from "../../../../src/taskpane/state/next-state";
import type { PaneEvent } from "../../../../src/taskpane/state/pane-event";
import { firstState, type PaneState } from "../../../../src/taskpane/state/pane-state";

const READ: ReadView = {
  ...{ sheet: "Cascading", sheets: [], header: null, columns: [], profiles: [], choices: NO_CHOICES },
  ...{ remembered: false, year: "2025", settings: DEFAULT_SETTINGS },
  result: { ok: true, facts: {} as ReadFacts },
};
const REFUSED: ReadView = { ...READ, result: { ok: false, refusal: { ok: false, reason: "empty-workbook" } } };
const CHECK = { findings: [], counts: { error: 1, warning: 0, info: 0 } } as unknown as CheckView;
const FAILURE = { kind: "workbook", error: "busy", detail: "" } as const;

const after = (state: PaneState, ...events: readonly PaneEvent[]) => events.reduce(nextState, state);
const read = (view: ReadView): PaneEvent => ({ type: "read", answer: { ok: true, value: view } });

describe("the pane's state", () => {
  test("begins with a workbook in Excel and without one in a browser", () => {
    expect(firstState("excel").file).toEqual({ at: "open", name: null, unsaved: false });
    expect(firstState("browser").file).toEqual({ at: "none" });
  });

  test("keeps showing what was there while it is loaded again, and not after it failed", () => {
    const checked = after(firstState("excel"), { type: "checked", answer: { ok: true, value: CHECK } });
    const again = after(checked, { type: "checking" });
    expect([again.check.at, shown(again.check)]).toEqual(["loading", CHECK]);
    const failed = after(again, { type: "checked", answer: { ok: false, failure: FAILURE } });
    expect([failed.check.at, shown(failed.check)]).toEqual(["failed", null]);
    expect(shown(reload(failed.check))).toBeNull();
  });

  test("forgets tree and people when the sheet is read again, and the findings only for another sheet", () => {
    const state = after(firstState("excel"), read(READ), { type: "checked", answer: { ok: true, value: CHECK } });
    const again = after(state, read({ ...READ, year: "2026" }));
    expect([again.tree.at, again.people.at, shown(again.check)]).toEqual(["idle", "idle", CHECK]);
    const other = after(state, read({ ...READ, sheet: "Lain" }));
    expect([other.check.at, other.marked, other.preview]).toEqual(["idle", false, null]);
  });

  test("keeps which findings are shown while the same sheet is worked on, whatever step is in view", () => {
    const filter = { ...NO_FILTER, search: "target", fixable: true };
    const state = after(
      firstState("excel"),
      read(READ),
      { type: "filtered", filter },
      { type: "stepped", step: "tree" },
    );
    const again = after(state, { type: "stepped", step: "check" }, read({ ...READ, year: "2026" }));
    expect(again.findingFilter).toEqual(filter);
    expect(after(again, read({ ...READ, sheet: "Lain" })).findingFilter).toEqual(NO_FILTER);
    expect(after(again, { type: "emptied" }).findingFilter).toEqual(NO_FILTER);
  });

  test("says nothing of earlier findings when the same sheet is no cascade any more", () => {
    const state = after(firstState("excel"), read(READ), { type: "checked", answer: { ok: true, value: CHECK } });
    expect(after(state, read(REFUSED)).check.at).toBe("idle");
  });

  test("takes over what the workbook remembers once, and keeps what the person has chosen since", () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      tree: { ...DEFAULT_SETTINGS.tree, grey: true },
      skp: { ...DEFAULT_SETTINGS.skp, place: "Kota Contoh" },
    };
    const first = after(firstState("excel"), read({ ...READ, settings }));
    expect([first.treeRequest.grey, first.skpRequest.place]).toEqual([true, "Kota Contoh"]);
    const chosen = after(first, { type: "drawing", request: { ...first.treeRequest, grey: false, root: "1" } });
    const other = after(chosen, read({ ...READ, sheet: "Lain", settings }));
    expect([other.treeRequest.grey, other.treeRequest.root, other.skpRequest.place]).toEqual([
      false,
      null,
      "Kota Contoh",
    ]);
  });

  test("tells each outcome with a number of its own, so that it is read aloud each time", () => {
    const fixed: PaneEvent = { type: "ended", outcome: { kind: "fixed", count: 1 }, undoable: "fix" };
    const once = after(firstState("excel"), fixed);
    const twice = after(once, { type: "dismissed" }, fixed);
    expect(once.said?.outcome).toEqual(twice.said?.outcome);
    expect(once.said?.id).not.toBe(twice.said?.id);
    expect([once.undoable, after(twice, { type: "dismissed" }).said]).toEqual(["fix", null]);
  });

  test("takes what can be undone from the outcome, and leaves it when the outcome says nothing of it", () => {
    const built = after(firstState("excel"), { type: "ended", outcome: { kind: "unmarked" }, undoable: "unmark" });
    expect(after(built, { type: "ended", outcome: { kind: "saved", name: "a.xlsx" } }).undoable).toBe("unmark");
    expect(
      after(built, { type: "ended", outcome: { kind: "undone", sheets: null }, undoable: null }).undoable,
    ).toBeNull();
  });

  test("lets progress and a stop reach a build alone", () => {
    const progress = { done: 1, total: 9, sheet: "SKP Contoh", share: 0.1 };
    const build = { type: "began", task: { kind: "build", part: "skp", progress: null, stopping: false } } as const;
    const running = after(firstState("excel"), build, { type: "progressed", progress }, { type: "stopping" });
    expect(running.task).toEqual({ kind: "build", part: "skp", progress, stopping: true });
    const marking = after(firstState("excel"), { type: "began", task: { kind: "mark" } });
    expect(after(marking, { type: "progressed", progress }, { type: "stopping" })).toBe(marking);
  });

  test("keeps an explanation as long as the sheet is read, and shows none of another sheet meanwhile", () => {
    const value = { sheet: READ.sheet!, levels: [], rows: [] };
    const state = after(firstState("excel"), read(READ), { type: "explaining" });
    expect(state.explanation).toEqual({ at: "loading", before: null });
    const told = after(state, { type: "explained", answer: { ok: true, value } });
    expect(shown(after(told, read({ ...READ, year: "2026" })).explanation)).toBe(value);
    expect(after(told, read({ ...READ, sheet: "Lain" })).explanation).toEqual({ at: "loading", before: null });
    for (const end of [
      read(REFUSED),
      { type: "read", answer: { ok: false, failure: FAILURE } },
      { type: "stepped", step: "check" },
      { type: "explanation-closed" },
      { type: "emptied" },
    ] as const)
      expect([end.type, after(told, end).explanation.at]).toEqual([end.type, "idle"]);
  });

  test("leaves out an explanation that was closed before it came, and asks for none by itself", () => {
    const closed = after(firstState("excel"), read(READ), { type: "explaining" }, { type: "explanation-closed" });
    expect(after(closed, { type: "explained", answer: { ok: false, failure: FAILURE } })).toBe(closed);
    expect(after(closed, read(READ)).explanation.at).toBe("idle");
  });

  test("leaves a late answer to an earlier question out", () => {
    const asked = after(firstState("browser"), { type: "excerpt", finding: "a", answer: null });
    const rows = { ok: false, failure: FAILURE } as const;
    expect(after(asked, { type: "excerpt", finding: "b", answer: rows })).toBe(asked);
    const previewing = after(asked, { type: "previewing", key: "x" });
    expect(after(previewing, { type: "previewed", key: "y", answer: rows })).toBe(previewing);
  });

  test("begins anew with another workbook, but keeps which file it is", () => {
    const file = { at: "open", name: "b.xlsx", unsaved: false } as const;
    const state = after(firstState("browser"), read(READ), { type: "file", file }, { type: "emptied" });
    expect(state).toEqual({ ...firstState("browser"), file });
  });
});
