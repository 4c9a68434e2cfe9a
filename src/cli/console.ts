/** Where the command speaks: answers on `out`, progress and errors on `err`. Each call is one line. */
export interface Console {
  out(line: string): void;
  err(line: string): void;
  /** A line that the next one may replace, on a terminal; left out elsewhere. */
  progress(line: string): void;
}

/** The process's own streams. */
export function processConsole(): Console {
  const live = process.stderr.isTTY;
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write("\r\u001b[K");
    shown = false;
  };
  return {
    out: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    err: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!live) return;
      clear();
      process.stderr.write(line);
      shown = true;
    },
  };
}
