import { PANE_EN as REAL } from "../../../src/messages/pane/pane-en";
import { bracketed } from "./bracketed";

export const PANE_EN = bracketed(REAL);
