import type { PaneTexts } from "../pane-params";
import type { SkpParams } from "./skp-params";

export const skpEn: PaneTexts<SkpParams> = {
  "skp.title": "Skp",
};
