import { inflateSync } from "fflate";
import { WorkbookError } from "../../workbook";
import { crc32 } from "./crc32";

/** One stored file of a ZIP container, still compressed. */
export interface ZipEntry {
  /** As stored, with `/` for `\` and no leading `/`. */
  readonly name: string;
  readonly method: number;
  /** DOS time in the low 16 bits, DOS date in the high 16. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  /** A view on the container's bytes, not a copy. */
  readonly compressed: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;

/** All parts together may not grow beyond this when inflated. */
const MAX_INFLATED_BYTES = 512 * 1024 * 1024;
/** A part this much larger than its compressed form is a bomb, if it is also large (deflate itself ends near 1,032). */
const MAX_RATIO = 500;
const MIN_BOMB_BYTES = 32 * 1024 * 1024;
const MAX_ENTRIES = 65_535;

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const ZIP64_EXTRA = 0x0001;
const SIZE_IN_ZIP64 = 0xffffffff;
const FLAG_ENCRYPTED = 1;

/**
 * The files of a ZIP container in the order of its central directory (APPNOTE.TXT 4.3, ZIP64 included); directories are left out.
 * Throws WorkbookError: `damaged` for a container that contradicts itself, `encrypted`, `too-large` for a bomb.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  let inflated = 0;
  for (let i = 0; i < directory.count; i++) {
    requireRange(view, at, CENTRAL_BYTES);
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new WorkbookError("damaged", "central directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + CENTRAL_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
    requireRange(view, at, next - at);
    const entry = readEntry(bytes, view, at, nameLength, extraLength);
    if (entry) {
      inflated += entry.size;
      if (inflated > MAX_INFLATED_BYTES) throw new WorkbookError("too-large", entry.name);
      entries.push(entry);
    }
    at = next;
  }
  return entries;
}

/** The part's content. Throws WorkbookError `damaged` when length or checksum is not what the container says. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === STORED ? entry.compressed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new WorkbookError("damaged", entry.name);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.size === 0) return new Uint8Array(0);
  try {
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw new WorkbookError("damaged", entry.name, { cause });
  }
}

function findDirectory(view: DataView): { offset: number; count: number } {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const locator = at - ZIP64_LOCATOR_BYTES;
    if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return { offset, count };
    const end = readUint64(view, locator + 8);
    requireRange(view, end, 56);
    if (view.getUint32(end, true) !== ZIP64_END_SIGNATURE) throw new WorkbookError("damaged", "zip64 directory");
    const count64 = readUint64(view, end + 32);
    if (count64 > MAX_ENTRIES) throw new WorkbookError("too-large", "zip64 directory");
    return { offset: readUint64(view, end + 48), count: count64 };
  }
  throw new WorkbookError("damaged", "central directory");
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry | null {
  const nameFrom = at + CENTRAL_BYTES;
  const name = decodeName(bytes.subarray(nameFrom, nameFrom + nameLength));
  if (name === "" || name.endsWith("/")) return null;
  if (view.getUint16(at + 8, true) & FLAG_ENCRYPTED) throw new WorkbookError("encrypted", name);
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED)
    throw new WorkbookError("damaged", `${name}: compression method ${method}`);

  const wide = zip64Fields(view, nameFrom + nameLength, extraLength);
  const widen = (value: number): number => (value === SIZE_IN_ZIP64 ? (wide.shift() ?? value) : value);
  const size = widen(view.getUint32(at + 24, true));
  const compressedSize = widen(view.getUint32(at + 20, true));
  const local = widen(view.getUint32(at + 42, true));
  if (size > MIN_BOMB_BYTES && size > compressedSize * MAX_RATIO) throw new WorkbookError("too-large", name);

  requireRange(view, local, LOCAL_BYTES);
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE) throw new WorkbookError("damaged", name);
  const from = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  requireRange(view, from, compressedSize);
  return {
    name,
    method,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: bytes.subarray(from, from + compressedSize),
  };
}

/** The 64-bit numbers of the ZIP64 extra field, in its fixed order: size, compressed size, local header's offset. */
function zip64Fields(view: DataView, from: number, length: number): number[] {
  const fields: number[] = [];
  let at = from;
  while (at + 4 <= from + length) {
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), from + length);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      for (let field = at + 4; field + 8 <= end; field += 8) fields.push(readUint64(view, field));
    }
    at = end;
  }
  return fields;
}

function readUint64(view: DataView, at: number): number {
  requireRange(view, at, 8);
  return Number(view.getBigUint64(at, true));
}

function requireRange(view: DataView, from: number, length: number): void {
  if (from + length > view.byteLength) throw new WorkbookError("damaged", "cut short");
}

function decodeName(raw: Uint8Array): string {
  return new TextDecoder("utf-8").decode(raw).replace(/\\/g, "/").replace(/^\/+/, "");
}
