/** Where the command speaks: answers on `out`, progress and errors on `err`. Each call is one line. */
export interface Console {
  out(line: string): void;
  err(line: string): void;
  /** A line that the next one may replace, on a terminal; left out elsewhere. */
  progress(line: string): void;
}

/** The part of a process's output stream that a console needs. */
export interface OutputStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** The process's own streams. A reader that goes away, as `head` does, ends the speaking and not the work. */
export function processConsole(
  streams: { readonly out: OutputStream; readonly err: OutputStream } = { out: process.stdout, err: process.stderr },
): Console {
  const live = streams.err.isTTY === true;
  const out = writerTo(streams.out);
  const err = writerTo(streams.err);
  let shown = false;
  const clear = (): void => {
    if (shown) err("\r\u001b[K");
    shown = false;
  };
  return {
    out: (line) => {
      clear();
      out(`${line}\n`);
    },
    err: (line) => {
      clear();
      err(`${line}\n`);
    },
    progress: (line) => {
      if (!live) return;
      clear();
      err(line);
      shown = true;
    },
  };
}

/** Writes until the other end of the pipe is closed; any other fault of the stream is thrown. */
function writerTo(stream: OutputStream): (text: string) => void {
  let closed = false;
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  return (text) => {
    if (!closed) stream.write(text);
  };
}
