import { proxy } from "comlink";
import type { Desk } from "../../app/desk/desk";
import type { Answer } from "../../app/desk/desk-failure";
import type { FileDesk } from "../../app/desk/file-desk";
import type { Language } from "../../messages/messages";
import type { Workbook } from "../../workbook/workbook";
import { DeskLine, type DeskThread } from "./desk-line";
import type { DeskStart, SentDesk } from "./desk-server";
import { type Parcel, unpack } from "./parcel";
import { startDeskWorker } from "./start-desk-worker";
import { serveWorkbook } from "./workbook-service";

/** A desk in a thread of its own. */
export interface DeskLink<D extends Desk> {
  /** No action rejects: when the thread cannot be started or breaks, that is the answer. */
  readonly desk: D;
  /** Makes sheets in another language from now on. */
  speak(language: Language): void;
}

/** A desk for workbook files. The thread is started with the first question. */
export function connectFileDesk(start: DeskStart, startThread: () => DeskThread = startDeskWorker): DeskLink<FileDesk> {
  const line = new DeskLine<SentDesk<FileDesk>>(start, startThread, (server, begin) => server.beginFiles(begin));
  return {
    desk: {
      ...deskOn(line),
      open: (bytes) => line.ask((desk) => desk.open(bytes)),
      save: () => line.ask((desk) => desk.save()),
    },
    speak: (language) => line.speak(language),
  };
}

/** A desk for a workbook of this thread, as the one that is open in Excel. The desk's thread is started with the first question. */
export function connectWorkbookDesk(
  workbook: Workbook,
  start: DeskStart,
  startThread: () => DeskThread = startDeskWorker,
): DeskLink<Desk> {
  const line = new DeskLine<SentDesk<Desk>>(start, startThread, (server, begin) =>
    server.beginWorkbook(begin, serveWorkbook(workbook)),
  );
  return { desk: deskOn(line), speak: (language) => line.speak(language) };
}

function deskOn(line: DeskLine<SentDesk<Desk>>): Desk {
  const askLong = <T>(question: (desk: SentDesk<Desk>) => Promise<Parcel<Answer<T>>>): Promise<Answer<T>> =>
    line.ask(async (desk) => unpack(await question(desk), (parcel) => desk.piece(parcel)));
  return {
    survey: () => line.ask((desk) => desk.survey()),
    read: (request) => line.ask((desk) => desk.read(request)),
    explain: () => askLong((desk) => desk.explain()),
    check: () => askLong((desk) => desk.check()),
    excerpt: (at, around) => line.ask((desk) => desk.excerpt(at, around)),
    fix: (findings) => askLong((desk) => desk.fix(findings)),
    mark: (on) => line.ask((desk) => desk.mark(on)),
    tree: (request) => askLong((desk) => desk.tree(request)),
    treeLines: (boxes) => line.ask((desk) => desk.treeLines(boxes)),
    people: (request) => askLong((desk) => desk.people(request)),
    previewSkp: (key, request) => line.ask((desk) => desk.previewSkp(key, request)),
    build: (request, onProgress) => line.ask((desk) => desk.build(request, proxy(onProgress))),
    stop: () => line.stop(),
    remove: (sheets) => line.ask((desk) => desk.remove(sheets)),
    undo: () => line.ask((desk) => desk.undo()),
  };
}
