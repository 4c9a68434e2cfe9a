import fc from "fast-check";
import type { Desk } from "../../../../src/app/desk/desk";
import { connectFileDesk } from "../../../../src/taskpane/link/connect-desk";
import { Parcels, unpack } from "../../../../src/taskpane/link/parcel";
import { ALL_SKP, openFileDesk, reading, valueOf, WHOLE_TREE } from "../../app/desk/opened-desk";
import { encodeWorkbook } from "../../cli/plain-workbook";
import { tableOf } from "../../cli/small-table";
import { Channels, startThread } from "./threads";

/** More entries than this in one message would be felt. */
const MOST = 500;
const START = { language: "id", thisYear: "2025" } as const;

let channels: Channels;
beforeAll(() => {
  channels = new Channels();
});
afterAll(() => channels.close());

/** A cascade of about as many nodes and people, each with something to find. */
function longTable(rows: number): Uint8Array {
  const many = Array.from({ length: rows }, (_, i) => [
    `O${i + 2}`,
    "T1",
    "Kinerja Operasional",
    `Tersusunnya dokumen ${i}`,
    "",
    "",
    "",
    `Pegawai ${i} (rekaan)`,
  ]);
  return encodeWorkbook({ Data: [...tableOf("Ana"), ...many] });
}

/** Entries of the longest list in some data. */
function longestIn(data: unknown): number {
  if (typeof data !== "object" || data === null || ArrayBuffer.isView(data)) return 0;
  const parts = Object.values(data).map(longestIn);
  return Math.max(Array.isArray(data) ? data.length : 0, 0, ...parts);
}

/** Hears what goes through every channel that is opened from now on, that of a desk among them; gives what ends it. */
function listen(hear: (data: unknown) => void): () => void {
  const original = globalThis.MessageChannel;
  globalThis.MessageChannel = class extends original {
    constructor() {
      super();
      for (const port of [this.port1, this.port2]) {
        const post = port.postMessage.bind(port);
        port.postMessage = (data: unknown, transfer?: Transferable[] | StructuredSerializeOptions) => {
          hear(data);
          post(data, transfer as Transferable[]);
        };
      }
    }
  };
  return () => (globalThis.MessageChannel = original);
}

const ask = async (desk: Desk) => {
  valueOf(await desk.read(reading(null)));
  return {
    check: valueOf(await desk.check()),
    tree: valueOf(await desk.tree(WHOLE_TREE)),
    people: valueOf(await desk.people(ALL_SKP)),
  };
};

describe("a long answer of another thread", () => {
  test("comes in pieces, and is the answer that the desk gave", async () => {
    const file = longTable(1_200);
    const longest: number[] = [];
    const stop = listen((data) => longest.push(longestIn(data)));
    const { desk } = connectFileDesk(START, startThread);
    valueOf(await desk.open(file));
    const there = await ask(desk);
    stop();
    expect(there.tree.drawing.boxes.length).toBeGreaterThan(1_200);
    expect(there.check.findings.length).toBeGreaterThan(1_200);
    expect(there.people.people.length).toBeGreaterThan(1_200);
    expect(Math.max(...longest)).toBe(MOST);
    expect(there).toEqual(await ask((await openFileDesk(file)).desk));
  });

  test("is put together whatever it is made of, and nothing is kept of it afterwards", async () => {
    const lists = fc.array(fc.constantFrom<unknown>(1, null, "a", [1, 2], { list: [3] }), { maxLength: 12 });
    const long = lists.map((some) => Array.from({ length: 100 }, () => some).flat());
    const answers = fc.letrec<{ answer: unknown }>((tie) => ({
      answer: fc.oneof({ maxDepth: 4 }, fc.jsonValue(), long, fc.dictionary(fc.string(), tie("answer"))),
    })).answer;
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const parcels = new Parcels();
        const before = structuredClone(answer);
        const parcel = structuredClone(parcels.pack(answer));
        expect(answer).toEqual(before);
        expect(await unpack(parcel, async (id) => structuredClone(parcels.next(id)))).toEqual(before);
        expect(() => parcels.next(parcel.id)).toThrow("no piece left");
      }),
    );
  });

  test("is not mixed up with another that is fetched at the same time", async () => {
    const parcels = new Parcels();
    const answers = [1, 2].map((part) => ({ of: part, list: Array.from({ length: 1_300 }, (_, i) => i * part) }));
    const next = async (id: number) => parcels.next(id);
    expect(await Promise.all(answers.map((answer) => unpack(structuredClone(parcels.pack(answer)), next)))).toEqual(
      answers,
    );
  });
});
