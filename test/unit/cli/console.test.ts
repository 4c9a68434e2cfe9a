import { Writable } from "node:stream";
import { processConsole } from "../../../src/cli/console";

/** A stream whose every write fails with the code. */
function failing(code: string): Writable & { isTTY: boolean } {
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
    autoDestroy: false,
  });
  return Object.assign(stream, { isTTY: false });
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("the console", () => {
  test("goes on in silence when the reader of a pipe has gone", async () => {
    const [out, err] = [failing("EPIPE"), failing("EPIPE")];
    const console = processConsole({ out, err });
    for (let line = 0; line < 3; line++) {
      console.out("baris");
      console.err("baris");
      await settled();
    }
    expect([out.errored, err.errored].map((error) => (error as NodeJS.ErrnoException).code)).toEqual([
      "EPIPE",
      "EPIPE",
    ]);
  });

  test("does not hide any other fault of a stream", async () => {
    const out = failing("EIO");
    processConsole({ out, err: failing("EIO") });
    expect(() => out.emit("error", Object.assign(new Error("EIO"), { code: "EIO" }))).toThrow("EIO");
  });
});
