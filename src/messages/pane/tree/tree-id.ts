import type { PaneTexts } from "../pane-params";
import type { TreeParams } from "./tree-params";

export const treeId: PaneTexts<TreeParams> = {
  "tree.title": "Tree",
};
