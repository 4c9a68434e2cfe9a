import { strFromU8, unzipSync } from "fflate";

/** The parts of two files of one workbook that differ byte for byte, or that only one of them has. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return Array.from(names)
    .filter((name) => Buffer.compare(old[name] ?? EMPTY, now[name] ?? EMPTY) !== 0)
    .sort();
}

const EMPTY = new Uint8Array(0);

/** A part of a file as text. */
export function partOf(file: Uint8Array, part: string): string {
  return strFromU8(unzipSync(file)[part]!);
}

/** A worksheet part without the elements of these cells, found by a reading of its own. */
export function withoutCells(xml: string, addresses: readonly string[]): string {
  const gone = new Set(addresses);
  return xml.replace(/<c\b[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g, (cell) =>
    gone.has(/\br="([A-Z]+\d+)"/.exec(cell)?.[1] ?? "") ? "<!-- cell -->" : cell,
  );
}
