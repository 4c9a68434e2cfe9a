import type { Endpoint } from "comlink";
import { serveDesk } from "./desk-server";

/** A worker's own end of the line; the compiler is told of pages only. */
declare const self: Endpoint;

serveDesk(self);
