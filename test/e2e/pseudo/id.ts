import { id as real } from "../../../src/messages/id";
import { bracketed } from "./bracketed";

/** The language stays what it is. */
export const id = { ...bracketed(real), language: real.language };
