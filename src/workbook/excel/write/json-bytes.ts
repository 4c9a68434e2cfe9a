const ASCII = 0x80;
const TWO_BYTES = 0x800;

/** How long a value is in a request: the UTF-8 bytes of its JSON. */
export function jsonBytes(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = json.length;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    // Each half of a surrogate pair has two of the pair's four bytes.
    if (unit >= ASCII) bytes += unit < TWO_BYTES || isSurrogate(unit) ? 1 : 2;
  }
  return bytes;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
