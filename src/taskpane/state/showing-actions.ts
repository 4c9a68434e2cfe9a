import { WorkbookError } from "../../workbook/workbook";
import type { CellRef } from "../../core/address/address";
import { failureOf } from "../../app/desk/answer-failure";
import type { PaneActions } from "./pane-actions";
import type { PaneHost } from "./pane-host";
import type { PaneStore } from "./pane-store";

/** Rows above and below a finding that a browser shows with it. */
const ROWS_AROUND = 2;

type ShowingActions = Pick<PaneActions, "showCell" | "showFinding" | "hideExcerpt" | "filterFindings" | "goToSheet">;

/** Leading the person to cells and sheets. */
export function showingActions(host: PaneHost, store: PaneStore): ShowingActions {
  const lead = async (sheet: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (error instanceof WorkbookError && error.kind === "unsupported") {
        store.dispatch({ type: "ended", outcome: { kind: "not-shown", sheet } });
        return;
      }
      const failure = failureOf(error);
      store.dispatch({ type: "ended", outcome: { kind: "failed", during: "show", part: null, failure } });
    }
  };
  const showCell: PaneActions["showCell"] = (at) =>
    host.place === "excel" ? lead(at.sheet, () => host.excel.selectCell(at)) : Promise.resolve();
  const excerpt = async (finding: string, at: CellRef): Promise<void> => {
    store.dispatch({ type: "excerpt", finding, answer: null });
    const answer = await host.desk.excerpt(at, ROWS_AROUND);
    store.dispatch({ type: "excerpt", finding, answer });
  };
  return {
    showCell,
    showFinding: (finding, at) => (host.place === "excel" ? showCell(at) : excerpt(finding, at)),
    hideExcerpt: () => store.dispatch({ type: "excerpt-hidden" }),
    filterFindings: (filter) => store.dispatch({ type: "filtered", filter }),
    goToSheet: (sheet) => (host.place === "excel" ? lead(sheet, () => host.excel.showSheet(sheet)) : Promise.resolve()),
  };
}
