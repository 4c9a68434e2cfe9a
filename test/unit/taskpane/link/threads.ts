import { ExcelWorkbook } from "../../../../src/workbook/excel/excel-workbook";
import type { ExcelHost } from "../../../excel-host/excel-host";
import { serveDesk } from "../../../../src/taskpane/link/desk-server";
import type { DeskThread } from "../../../../src/taskpane/link/desk-line";

/**
 * Channels as Comlink opens them, all of which can be closed: one that is left open keeps the process alive. What goes through is copied
 * as between threads.
 */
export class Channels {
  readonly #ports: MessagePort[] = [];
  readonly #original = globalThis.MessageChannel;

  constructor() {
    const ports = this.#ports;
    globalThis.MessageChannel = class extends this.#original {
      constructor() {
        super();
        ports.push(this.port1, this.port2);
      }
    };
  }

  close(): void {
    globalThis.MessageChannel = this.#original;
    for (const port of this.#ports) port.close();
  }
}

/** A desk's thread at the other end of a channel. */
export function startThread(): DeskThread {
  const { port1, port2 } = new MessageChannel();
  serveDesk(port2);
  return Object.assign(port1, { terminate: () => port1.close() });
}

/** The workbook of an Excel in which a round trip lets other work come first, as a real one does. */
export function workbookOf(host: ExcelHost): ExcelWorkbook {
  return new ExcelWorkbook((batch) =>
    host.run((context) => {
      const sync = context.sync.bind(context);
      context.sync = async <T>(passed?: T): Promise<T> => {
        await new Promise((resolve) => setTimeout(resolve));
        return sync(passed);
      };
      return batch(context);
    }),
  );
}
