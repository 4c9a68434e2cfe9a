import { expose, proxy, type Endpoint, type ProxyMarked, type Remote } from "comlink";
import type { Desk } from "../../app/desk/desk";
import type { DeskSetting } from "../../app/desk/desk-setting";
import { WorkbookDesk } from "../../app/desk/workbook-desk";
import { WorkbookFileDesk } from "../../app/desk/workbook-file-desk";
import type { FileDesk } from "../../app/desk/file-desk";
import { buildTexts } from "../../messages/build-texts";
import type { Language } from "../../messages/messages";
import { messagesFor } from "../../messages/messages-for";
import { type Parcel, Parcels, type Piece } from "./parcel";
import { RemoteCallback } from "./remote-callback";
import { RemoteWorkbook } from "./remote-workbook";
import type { WorkbookService } from "./workbook-service";

/** What a desk is told when it begins. */
export interface DeskStart {
  /** Language of the sheets that are made. */
  readonly language: Language;
  /** Year of the SKP when a table names none. */
  readonly thisYear: string;
}

/** Questions whose answers are as long as the table. */
type Long = "explain" | "check" | "fix" | "tree" | "people";

/** A desk as another thread gets it. */
export type SentDesk<D extends Desk> = Omit<D, Long> & {
  readonly [Q in Long]: (...asked: Parameters<Desk[Q]>) => Promise<Parcel<Awaited<ReturnType<Desk[Q]>>>>;
} & {
  /** The next piece of a parcel. */
  piece(parcel: number): Promise<Piece>;
};

/** A thread that keeps a desk. */
export interface DeskServer {
  /** A desk for workbook files, which stay in this thread. */
  beginFiles(start: DeskStart): Promise<SentDesk<FileDesk> & ProxyMarked>;
  /** A desk for the workbook of another thread. */
  beginWorkbook(start: DeskStart, service: WorkbookService & ProxyMarked): Promise<SentDesk<Desk> & ProxyMarked>;
  /** Writes in another language from now on. */
  speak(language: Language): void;
}

/** Gives out one desk at the end of a line to another thread. */
export function serveDesk(line: Endpoint): void {
  let language: Language = "id";
  const settingOf = (start: DeskStart): DeskSetting => {
    ({ language } = start);
    return {
      texts: () => buildTexts(messagesFor(language)),
      settingsTexts: () => messagesFor(language).settingsSheet,
      thisYear: start.thisYear,
    };
  };
  const server: DeskServer = {
    beginFiles: async (start) => {
      const setting = settingOf(start);
      // Beside Excel nobody opens files.
      const { XlsxWorkbook } = await import("../../workbook/xlsx/xlsx-workbook");
      return lend(new WorkbookFileDesk(setting, (bytes) => XlsxWorkbook.open(bytes)));
    },
    beginWorkbook: async (start, service) => {
      const setting = settingOf(start);
      const workbook = await RemoteWorkbook.reach(service as unknown as Remote<WorkbookService>);
      return lend(new WorkbookDesk(setting, () => workbook));
    },
    speak: (chosen) => {
      language = chosen;
    },
  };
  expose(server, line);
}

/**
 * The desk as another thread gets it. Long answers go in pieces. What that thread hands over to hear of progress is let go when the build
 * has ended.
 */
function lend<D extends Desk>(desk: D): SentDesk<D> & ProxyMarked {
  const parcels = new Parcels();
  const sent =
    <A extends readonly unknown[], T>(question: (...asked: A) => Promise<T>) =>
    async (...asked: A): Promise<Parcel<T>> =>
      parcels.pack(await question(...asked));
  const build: Desk["build"] = desk.build.bind(desk);
  const others: Omit<D, Long> = desk;
  return proxy(
    Object.assign(others, {
      explain: sent(desk.explain.bind(desk)),
      check: sent(desk.check.bind(desk)),
      fix: sent(desk.fix.bind(desk)),
      tree: sent(desk.tree.bind(desk)),
      people: sent(desk.people.bind(desk)),
      piece: async (parcel: number) => parcels.next(parcel),
      build: async (...[request, onProgress]: Parameters<Desk["build"]>) => {
        const teller = new RemoteCallback(onProgress);
        const answer = await build(request, teller.call);
        await teller.release();
        return answer;
      },
    }),
  );
}
