import { PANE_ID as REAL } from "../../../src/messages/pane/pane-id";
import { bracketed } from "./bracketed";

export const PANE_ID = bracketed(REAL);
