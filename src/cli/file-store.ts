import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** A file that cannot be had or written; `what` says which sentence it needs. */
export class FileError extends Error {
  constructor(
    readonly what: "missing" | "folder" | "unreadable" | "unwritable" | "no-folder" | "same-file",
    readonly file: string,
    options?: { cause?: unknown },
  ) {
    super(`${what}: ${file}`, options);
    this.name = "FileError";
  }
}

const ANY_WRITE_BIT = 0o222;

/** The bytes of a file. Throws `FileError`. */
export function readBytes(file: string): Uint8Array {
  if (!existsSync(file)) throw new FileError("missing", file);
  if (statSync(file).isDirectory()) throw new FileError("folder", file);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new FileError("unreadable", file, { cause });
  }
}

/** Refuses before any work is done: an output that is the input, a folder, read-only, or in a folder that is not there. Throws `FileError`. */
export function checkOutput(input: string, output: string): void {
  if (existsSync(output)) {
    if (realpathSync(resolve(output)) === realpathSync(resolve(input))) throw new FileError("same-file", output);
    checkWritable(output);
  }
  const folder = dirname(output);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new FileError("no-folder", folder);
}

/** Throws `FileError` when a file is a folder or read-only; the mode decides, so that an administrator is refused too. */
export function checkWritable(file: string): void {
  const stat = statSync(file);
  if (stat.isDirectory()) throw new FileError("folder", file);
  if (!stat.isFile() || (stat.mode & ANY_WRITE_BIT) === 0) throw new FileError("unwritable", file);
}

/** Writes all bytes beside the target and renames, so the target is never half a file. Throws `FileError`. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const temporary = join(dirname(resolve(file)), `.${basename(file)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    const handle = openSync(temporary, "wx");
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new FileError("unwritable", file, { cause });
  }
}

/** Copies a file to `name.bak` (or `.bak2`, ... when that is taken) and gives the copy's path. Throws `FileError`. */
export function keepBackup(file: string): string {
  for (let n = 1; ; n++) {
    const backup = `${file}.bak${n === 1 ? "" : n}`;
    if (existsSync(backup)) continue;
    try {
      copyFileSync(file, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (cause) {
      throw new FileError("unwritable", backup, { cause });
    }
  }
}
