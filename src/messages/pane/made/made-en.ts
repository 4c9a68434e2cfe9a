import type { PaneTexts } from "../pane-params";
import type { MadeParams } from "./made-params";

export const madeEn: PaneTexts<MadeParams> = {
  "made.title": "Made",
};
