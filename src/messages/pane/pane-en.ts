import { checkEn } from "./check/check-en";
import { madeEn } from "./made/made-en";
import type { PaneTexts } from "./pane-params";
import { readEn } from "./read/read-en";
import { shellEn } from "./shell/shell-en";
import { skpEn } from "./skp/skp-en";
import { treeEn } from "./tree/tree-en";

/** Every text of the pane in English. */
export const PANE_EN: PaneTexts = { ...shellEn, ...readEn, ...checkEn, ...treeEn, ...skpEn, ...madeEn };
