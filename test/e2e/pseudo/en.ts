import { en as real } from "../../../src/messages/en";
import { bracketed } from "./bracketed";

/** The language stays what it is. */
export const en = { ...bracketed(real), language: real.language };
