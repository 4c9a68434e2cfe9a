import { WorkbookError } from "../../workbook";

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP_SIGNATURE = [0x50, 0x4b, 0x05, 0x06];
/** Compound File Binary: .xls, and the envelope of an encrypted .xlsx ([MS-OFFCRYPTO] 2.3.4). */
const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_STREAM = "EncryptedPackage";

/** Throws WorkbookError `encrypted`, `old-format` or `not-a-workbook` when the bytes are not a ZIP container. */
export function requireZip(bytes: Uint8Array): void {
  if (beginsWith(bytes, ZIP_SIGNATURE)) return;
  if (beginsWith(bytes, COMPOUND_SIGNATURE)) {
    throw new WorkbookError(containsUtf16(bytes, ENCRYPTED_STREAM) ? "encrypted" : "old-format");
  }
  throw new WorkbookError("not-a-workbook", beginsWith(bytes, EMPTY_ZIP_SIGNATURE) ? "empty container" : "");
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + 2 * i] === byte && bytes[at + 2 * i + 1] === 0)) return true;
  }
  return false;
}
