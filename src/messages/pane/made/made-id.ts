import type { PaneTexts } from "../pane-params";
import type { MadeParams } from "./made-params";

export const madeId: PaneTexts<MadeParams> = {
  "made.title": "Made",
};
