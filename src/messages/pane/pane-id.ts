import { checkId } from "./check/check-id";
import { madeId } from "./made/made-id";
import type { PaneTexts } from "./pane-params";
import { readId } from "./read/read-id";
import { shellId } from "./shell/shell-id";
import { skpId } from "./skp/skp-id";
import { treeId } from "./tree/tree-id";

/** Every text of the pane in Indonesian. */
export const PANE_ID: PaneTexts = { ...shellId, ...readId, ...checkId, ...treeId, ...skpId, ...madeId };
