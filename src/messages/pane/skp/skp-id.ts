import type { PaneTexts } from "../pane-params";
import type { SkpParams } from "./skp-params";

export const skpId: PaneTexts<SkpParams> = {
  "skp.title": "Skp",
};
