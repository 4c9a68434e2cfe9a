import type { PaneTexts } from "../pane-params";
import type { ReadParams } from "./read-params";

export const readId: PaneTexts<ReadParams> = {
  "read.title": "Read",
};
