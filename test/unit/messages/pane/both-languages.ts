import type { Language } from "../../../../src/messages/messages";
import { PANE_EN } from "../../../../src/messages/pane/pane-en";
import { PANE_ID } from "../../../../src/messages/pane/pane-id";
import type { PaneTexts } from "../../../../src/messages/pane/pane-params";

/** Every text of the pane in each language. */
export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { id: PANE_ID, en: PANE_EN };
