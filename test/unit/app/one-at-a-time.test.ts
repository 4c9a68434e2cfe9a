import { oneAtATime } from "../../../src/app/one-at-a-time";

/** Resolves when it is told to. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

type Locks = Pick<LockManager, "request">;

/**
 * The browser's locks as the standard has them for `ifAvailable`, shared by two pages. Node 20 has none of its own; what a
 * browser does across pages is for the browser's tests to say.
 */
function sharedLocks(): Locks {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: LockOptions,
    work: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name, mode: "exclusive" });
    } finally {
      held.delete(name);
    }
  };
  return { request } as Locks;
}

const done = async (): Promise<string> => "selesai";

describe.each([
  ["the page's own memory", undefined],
  ["the browser's locks", sharedLocks()],
])("one piece of work at a time, by %s", (_how, locks) => {
  test("a second one is told that it is busy, until the first has ended", async () => {
    const { opened, open } = gate();
    const first = oneAtATime("buku", locks, () => opened.then(done), "sibuk");
    expect(await oneAtATime("buku", locks, done, "sibuk")).toBe("sibuk");
    expect(await oneAtATime("buku lain", locks, done, "sibuk")).toBe("selesai");
    open();
    expect(await first).toBe("selesai");
    expect(await oneAtATime("buku", locks, done, "sibuk")).toBe("selesai");
  });

  test("work that fails does not stay in the way, and is done once", async () => {
    let times = 0;
    const failing = async (): Promise<string> => {
      times += 1;
      throw new TypeError("rusak");
    };
    await expect(oneAtATime("buku", locks, failing, "sibuk")).rejects.toThrow("rusak");
    expect(times).toBe(1);
    expect(await oneAtATime("buku", locks, done, "sibuk")).toBe("selesai");
  });
});

test("another page that holds the browser's lock is waited for by nobody: it is busy", async () => {
  const locks = sharedLocks();
  const { opened, open } = gate();
  const other = locks.request("buku", { ifAvailable: true }, () => opened);
  expect(await oneAtATime("buku", locks, done, "sibuk")).toBe("sibuk");
  open();
  await other;
  expect(await oneAtATime("buku", locks, done, "sibuk")).toBe("selesai");
});

test("a page that may hold no locks works all the same, one piece at a time", async () => {
  const request = () => Promise.reject(new DOMException("no locks here", "SecurityError"));
  const locks = { request } as unknown as Locks;
  const { opened, open } = gate();
  const first = oneAtATime("buku", locks, () => opened.then(done), "sibuk");
  expect(await oneAtATime("buku", locks, done, "sibuk")).toBe("sibuk");
  open();
  expect(await first).toBe("selesai");
});
