import { DOMParser, onErrorStopParsing, type Document, type Element } from "@xmldom/xmldom";
import { WorkbookError } from "../../workbook";
import { XmlScanner } from "../read/xml-scanner";

/** Bytes of an XML part as text: UTF-16 when a byte order mark says so, else UTF-8; the mark is dropped. */
export function decodeXmlBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16BigEndian(bytes.subarray(2));
  return new TextDecoder("utf-8").decode(bytes);
}

/** The same text as UTF-8 bytes: the bytes themselves where they are that already. */
export function utf8Bytes(bytes: Uint8Array): Uint8Array {
  return isUtf16(bytes) ? new TextEncoder().encode(decodeXmlBytes(bytes)) : bytes;
}

/** UTF-8 bytes in the encoding of a part that was read by `utf8Bytes`. */
export function encodeLike(part: Uint8Array, utf8: Uint8Array): Uint8Array {
  if (!isUtf16(part)) return utf8;
  const text = new TextDecoder("utf-8").decode(utf8);
  const encoded = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(encoded.buffer);
  const littleEndian = part[0] === 0xff;
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), littleEndian);
  return encoded;
}

/** The part's document, for parts small enough to stand in memory as a tree. Throws WorkbookError `damaged` naming the part. */
export function parseXmlPart(text: string, part: string): Document {
  requireModest(text, part);
  try {
    return new DOMParser({ onError: onErrorStopParsing, normalizeLineEndings }).parseFromString(text, "text/xml");
  } catch (cause) {
    throw new WorkbookError("damaged", part, { cause });
  }
}

/** The same, its root element. */
export function parseXmlRoot(text: string, part: string): Element {
  const root = parseXmlPart(text, part).documentElement;
  if (root === null) throw new WorkbookError("damaged", `${part}: no root`);
  return root;
}

/** The line ends of XML 1.0; xmldom's own way is that of XML 1.1, which makes line feeds of U+0085, U+2028 and U+2029 too. */
function normalizeLineEndings(source: string): string {
  return source.replace(/\r\n?/g, "\n");
}

/** Lets the scanner go first: it refuses document types and markup nested so deep that building its tree would take minutes. */
function requireModest(text: string, part: string): void {
  const scanner = new XmlScanner(new TextEncoder().encode(text), part);
  while (scanner.next() !== "end");
}

/** The element's children that are elements, optionally those of one local name only, whatever their prefix. */
export function childElements(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === child.ELEMENT_NODE && (!localName || (child as Element).localName === localName))
      found.push(child as Element);
  }
  return found;
}

/** The first child element of that local name, or null. */
export function childElement(parent: Element, localName: string): Element | null {
  return childElements(parent, localName)[0] ?? null;
}

/** Whether a byte order mark says so. */
function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** TextDecoder knows big-endian UTF-16 in browsers but not in every build of Node. */
function decodeUtf16BigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i < swapped.length; i += 2) {
    swapped[i] = bytes[i + 1]!;
    swapped[i + 1] = bytes[i]!;
  }
  return new TextDecoder("utf-16le").decode(swapped);
}
