import type { PaneTexts } from "../pane-params";
import type { CheckParams } from "./check-params";

export const checkEn: PaneTexts<CheckParams> = {
  "check.title": "Check",
};
