import type { Language } from "../messages";
import { checkEn } from "./check/check-en";
import { checkId } from "./check/check-id";
import { madeEn } from "./made/made-en";
import { madeId } from "./made/made-id";
import type { PaneTexts } from "./pane-params";
import { readEn } from "./read/read-en";
import { readId } from "./read/read-id";
import { shellEn } from "./shell/shell-en";
import { shellId } from "./shell/shell-id";
import { skpEn } from "./skp/skp-en";
import { skpId } from "./skp/skp-id";
import { treeEn } from "./tree/tree-en";
import { treeId } from "./tree/tree-id";

/** Every text of the pane in each language. */
export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = {
  id: { ...shellId, ...readId, ...checkId, ...treeId, ...skpId, ...madeId },
  en: { ...shellEn, ...readEn, ...checkEn, ...treeEn, ...skpEn, ...madeEn },
};
