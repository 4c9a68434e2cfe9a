import type { PaneTexts } from "../pane-params";
import type { CheckParams } from "./check-params";

export const checkId: PaneTexts<CheckParams> = {
  "check.title": "Check",
};
