import type { PaneTexts } from "../pane-params";
import type { ReadParams } from "./read-params";

export const readEn: PaneTexts<ReadParams> = {
  "read.title": "Read",
};
