import { deflateSync } from "fflate";
import { WorkbookError } from "../../workbook";
import { crc32 } from "./crc32";
import { DEFLATED, STORED, type ZipEntry } from "./zip-reader";

const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const VERSION_NEEDED = 20;
const FLAG_UTF8_NAME = 0x0800;
/** 1980-01-01 00:00, the earliest DOS date: what we write carries no clock. */
const NO_DATE = 0x00210000;
const MAX_BYTES = 0xffffffff;
const MAX_ENTRIES = 65_535;

/** A part's content as a container's entry, compressed when that makes it smaller. */
export function deflateEntry(name: string, content: Uint8Array): ZipEntry {
  const deflated = deflateSync(content);
  const smaller = deflated.length < content.length;
  return {
    name,
    method: smaller ? DEFLATED : STORED,
    modified: NO_DATE,
    crc: crc32(content),
    size: content.length,
    compressed: smaller ? deflated : content,
  };
}

/** The entries as a ZIP container, in order; compressed bytes are taken as they are. Throws `too-large` beyond 4 GiB or 65,535 entries. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const partBytes = entries.reduce((sum, entry) => sum + entry.compressed.length, 0);
  const total = partBytes + 2 * nameBytes + entries.length * (LOCAL_BYTES + CENTRAL_BYTES) + END_BYTES;
  if (total > MAX_BYTES || entries.length > MAX_ENTRIES) throw new WorkbookError("too-large");

  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, i) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, entry, names[i]!);
    bytes.set(names[i]!, at + LOCAL_BYTES);
    at += LOCAL_BYTES + names[i]!.length;
    bytes.set(entry.compressed, at);
    at += entry.compressed.length;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION_NEEDED, true);
    writeShared(view, at + 6, entry, names[i]!);
    view.setUint32(at + 42, offsets[i]!, true);
    bytes.set(names[i]!, at + CENTRAL_BYTES);
    at += CENTRAL_BYTES + names[i]!.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that local and central headers have in common, "version needed" to "extra field length". */
function writeShared(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  const ascii = name.every((byte) => byte < 0x80);
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, ascii ? 0 : FLAG_UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
