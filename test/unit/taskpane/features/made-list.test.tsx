import { MadeList } from "../../../../src/taskpane/features/made/made-list";
import { firstState, type PaneState } from "../../../../src/taskpane/state/pane-state";
import { rendered, textOf } from "./rendered";

const NO_ACTIONS = {
  goToSheet: () => Promise.resolve(),
  build: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  undo: () => Promise.resolve(),
  save: () => Promise.resolve(),
};

const withMade = (...kinds: readonly ("settings" | "tree")[]): PaneState => ({
  ...firstState("browser"),
  survey: {
    can: { shapes: true, connectors: true, pageSetup: true, marks: true },
    sheets: [],
    made: kinds.map((kind) => ({ name: `Lembar ${kind}`, kind, key: "", visible: true })),
  },
});
const show = (state: PaneState) => textOf(rendered(<MadeList state={state} actions={NO_ACTIONS} />));

describe("the list of what was made", () => {
  test("lists the sheet that keeps the choices, but does not count it as a result", () => {
    const kept = show(withMade("settings"));
    expect(kept).toContain("Lembar settings");
    expect(kept).not.toContain("lembar hasil di buku kerja ini");
    expect(show(withMade("tree", "settings"))).toContain("1 lembar hasil di buku kerja ini.");
  });
});
