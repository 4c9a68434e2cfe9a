import { WorkbookError } from "../../workbook";
import { decodeXmlText, parseNumber, parseWholeNumber } from "./xml-bytes";

/** Where an attribute stands, in bytes from the part's start: the whole of it, and its value without the quotes. */
export interface AttributePlace {
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

export type XmlToken = "open" | "close" | "text" | "end";

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const BRACKET = 0x5b;
/** Markup nests a dozen deep in a workbook; a part that goes on beyond this is an attack on the reader's memory. */
const MAX_DEPTH = 4096;

/**
 * Reads the XML of a large part token by token straight from its UTF-8 bytes, making a string only for what is asked for.
 * It knows what SpreadsheetML uses: elements, attributes, text, CDATA, the five entities and character references; comments and
 * processing instructions are skipped. Throws WorkbookError `damaged` on a document type, tags that do not match, or an end too soon.
 */
export class XmlScanner {
  /** Local name of the element just opened or closed. */
  name = "";
  /** Open elements, the one just opened included. */
  depth = 0;
  readonly #bytes: Uint8Array;
  readonly #part: string;
  readonly #names = new NameTable();
  /** Where the names of the open elements stand: start and end, alternating. */
  readonly #open: number[] = [];
  /** Of the element just opened: name start, name end, value start, value end, four numbers an attribute. */
  readonly #attributes: number[] = [];
  #attributeEnd = 0;
  #from = 0;
  #at: number;
  #selfClosed = false;
  #seenRoot = false;
  #textFrom = 0;
  #textTo = 0;
  #verbatim = false;

  constructor(bytes: Uint8Array, part: string) {
    this.#bytes = bytes;
    this.#part = part;
    this.#at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  }

  /** Where the tag or text just read begins, in bytes; for the end of an element without content, the end of its tag. */
  get tokenFrom(): number {
    return this.#from;
  }

  /** Where it ends: the first byte after it. */
  get tokenTo(): number {
    return this.#at;
  }

  /** Whether the element just opened is written as one tag, `<a/>`. */
  get isOneTag(): boolean {
    return this.#selfClosed;
  }

  /** The namespace prefix of the element just opened with its colon, or nothing. */
  get prefix(): string {
    const from = this.#open[2 * this.depth - 2]!;
    const name = decodeXmlText(this.#bytes, from, this.#open[2 * this.depth - 1]!);
    return name.slice(0, name.indexOf(":") + 1);
  }

  next(): XmlToken {
    if (this.#selfClosed) return this.#closeSelf();
    const bytes = this.#bytes;
    for (;;) {
      if (this.#at >= bytes.length) {
        if (this.depth > 0 || !this.#seenRoot) this.#fail("ends too soon");
        return "end";
      }
      this.#from = this.#at;
      if (bytes[this.#at] !== LESS) {
        this.#readText();
        if (this.depth > 0) return "text";
        continue;
      }
      const second = bytes[this.#at + 1];
      if (second === SLASH) return this.#readClose();
      if (second === QUESTION) this.#skipPast("?>", this.#at + 2);
      else if (second !== BANG) return this.#readOpen();
      else if (this.#readBang()) return "text";
    }
  }

  /** The text just read, references resolved and line ends as line feeds. */
  text(): string {
    return this.#verbatim
      ? new TextDecoder("utf-8", { ignoreBOM: true })
          .decode(this.#bytes.subarray(this.#textFrom, this.#textTo))
          .replace(/\r\n?/g, "\n")
      : decodeXmlText(this.#bytes, this.#textFrom, this.#textTo);
  }

  /** Reads on to the end of the element just opened and returns its own text, that of child elements left out. */
  elementText(): string {
    const depth = this.depth;
    let text = "";
    for (;;) {
      const token = this.next();
      if (token === "text" && this.depth === depth) text = text === "" ? this.text() : text + this.text();
      else if (token === "close" && this.depth < depth) return text;
    }
  }

  /** Reads on to the end of the element just opened; its text as a number, or the text itself when it is none ("" when empty). */
  elementValue(): number | string {
    const depth = this.depth;
    if (this.next() === "close") return "";
    const [from, to] = [this.#textFrom, this.#textTo];
    if (this.#bytes[this.#at + 1] === SLASH && this.depth === depth) {
      const number = parseNumber(this.#bytes, from, to);
      const text = Number.isNaN(number) ? this.text() : "";
      this.next();
      return Number.isNaN(number) ? text : number;
    }
    return this.#valueOfPieces(depth);
  }

  /** The value of an attribute of the element just opened, by its name as written, or null. */
  attribute(name: string): string | null {
    const i = this.#find(name);
    return i < 0 ? null : decodeXmlText(this.#bytes, this.#attributes[i + 2]!, this.#attributes[i + 3]!);
  }

  /** Where an attribute of the element just opened stands, or null. */
  attributePlace(name: string): AttributePlace | null {
    const i = this.#find(name);
    if (i < 0) return null;
    const valueTo = this.#attributes[i + 3]!;
    return { from: this.#attributes[i]!, to: valueTo + 1, valueFrom: this.#attributes[i + 2]!, valueTo };
  }

  /** The attribute as a whole number from 0, or -1 when it is absent or anything else. */
  attributeNumber(name: string): number {
    return this.parseAttribute(name, parseWholeNumber);
  }

  /** What the parser makes of the attribute's bytes, or -1 when it is absent. */
  parseAttribute(name: string, parse: (bytes: Uint8Array, from: number, to: number) => number): number {
    const i = this.#find(name);
    return i < 0 ? -1 : parse(this.#bytes, this.#attributes[i + 2]!, this.#attributes[i + 3]!);
  }

  /** An xsd:boolean attribute; absent is the default given. */
  attributeFlag(name: string, absent = false): boolean {
    const value = this.attribute(name);
    return value === null ? absent : value === "1" || value === "true" || value === "on";
  }

  /** Skips to the end of the element just opened. */
  skip(): void {
    const depth = this.depth;
    while (this.depth >= depth) this.next();
  }

  /** A value cut in pieces by comments or CDATA: rare, so that the pieces may cost. The first token has been read. */
  #valueOfPieces(depth: number): number | string {
    let text = "";
    let token: XmlToken = this.depth === depth ? "text" : "open";
    for (;;) {
      if (token === "text" && this.depth === depth) text += this.text();
      else if (token === "close" && this.depth < depth) break;
      token = this.next();
    }
    const bytes = new TextEncoder().encode(text);
    const number = parseNumber(bytes, 0, bytes.length);
    return Number.isNaN(number) ? text : number;
  }

  #find(name: string): number {
    const attributes = this.#attributes;
    const bytes = this.#bytes;
    search: for (let i = 0; i < this.#attributeEnd; i += 4) {
      const from = attributes[i]!;
      if (attributes[i + 1]! - from !== name.length) continue;
      for (let k = 0; k < name.length; k++) if (bytes[from + k] !== name.charCodeAt(k)) continue search;
      return i;
    }
    return -1;
  }

  #readText(): void {
    const bytes = this.#bytes;
    let at = this.#at;
    this.#textFrom = at;
    while (at < bytes.length && bytes[at] !== LESS) at++;
    this.#textTo = at;
    this.#verbatim = false;
    this.#at = at;
  }

  /** `<!...`: true when it was CDATA, which is text. */
  #readBang(): boolean {
    const bytes = this.#bytes;
    const at = this.#at;
    if (bytes[at + 2] === HYPHEN && bytes[at + 3] === HYPHEN) {
      this.#skipPast("-->", at + 4);
      return false;
    }
    if (bytes[at + 2] !== BRACKET || this.depth === 0) this.#fail("document type");
    this.#textFrom = at + "<![CDATA[".length;
    this.#skipPast("]]>", this.#textFrom);
    this.#textTo = this.#at - 3;
    this.#verbatim = true;
    return true;
  }

  #readOpen(): XmlToken {
    const bytes = this.#bytes;
    const from = this.#at + 1;
    if (this.depth === 0 && this.#seenRoot) this.#fail("second root");
    const to = this.#nameEnd(from);
    if (to === from) this.#fail("tag without name");
    this.#seenRoot = true;
    if (this.depth === MAX_DEPTH) this.#fail("nested too deep");
    this.#open[2 * this.depth] = from;
    this.#open[2 * this.depth + 1] = to;
    this.depth++;
    this.name = this.#names.localName(bytes, from, to);
    this.#attributeEnd = 0;
    let at = to;
    for (;;) {
      const byte = bytes[at];
      if (byte === GREATER) break;
      if (byte === SLASH && bytes[at + 1] === GREATER) {
        this.#selfClosed = true;
        at++;
        break;
      }
      if (byte !== undefined && byte <= SPACE) at++;
      else at = this.#readAttribute(at);
    }
    this.#at = at + 1;
    return "open";
  }

  #readAttribute(from: number): number {
    const bytes = this.#bytes;
    const nameTo = this.#nameEnd(from);
    let at = nameTo;
    while (bytes[at]! <= SPACE) at++;
    if (nameTo === from || bytes[at] !== EQUALS) this.#fail("attribute");
    do at++;
    while (bytes[at]! <= SPACE);
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) this.#fail("attribute");
    const valueFrom = ++at;
    while (at < bytes.length && bytes[at] !== quote) at++;
    if (at >= bytes.length) this.#fail("ends too soon");
    const attributes = this.#attributes;
    attributes[this.#attributeEnd++] = from;
    attributes[this.#attributeEnd++] = nameTo;
    attributes[this.#attributeEnd++] = valueFrom;
    attributes[this.#attributeEnd++] = at;
    return at + 1;
  }

  #readClose(): XmlToken {
    const bytes = this.#bytes;
    const from = this.#at + 2;
    let at = this.#nameEnd(from);
    if (this.depth === 0) this.#fail("tags do not match");
    const openFrom = this.#open[2 * this.depth - 2]!;
    if (this.#open[2 * this.depth - 1]! - openFrom !== at - from) this.#fail("tags do not match");
    for (let k = 0; k < at - from; k++) if (bytes[from + k] !== bytes[openFrom + k]) this.#fail("tags do not match");
    this.name = this.#names.localName(bytes, from, at);
    while (bytes[at]! <= SPACE) at++;
    if (bytes[at] !== GREATER) this.#fail("closing tag");
    this.depth--;
    this.#at = at + 1;
    return "close";
  }

  #closeSelf(): XmlToken {
    this.#selfClosed = false;
    this.#from = this.#at;
    this.depth--;
    return "close";
  }

  #nameEnd(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    for (;;) {
      const byte = bytes[at];
      if (
        byte === undefined ||
        byte <= SPACE ||
        byte === GREATER ||
        byte === SLASH ||
        byte === EQUALS ||
        byte === LESS ||
        byte === QUOTE
      )
        return at;
      at++;
    }
  }

  #skipPast(mark: string, from: number): void {
    const bytes = this.#bytes;
    for (let at = bytes.indexOf(mark.charCodeAt(0), from); at !== -1; at = bytes.indexOf(mark.charCodeAt(0), at + 1)) {
      let k = 1;
      while (k < mark.length && bytes[at + k] === mark.charCodeAt(k)) k++;
      if (k === mark.length) {
        this.#at = at + k;
        return;
      }
    }
    this.#fail("ends too soon");
  }

  #fail(reason: string): never {
    throw new WorkbookError("damaged", `${this.#part}: ${reason}, byte ${this.#at}`);
  }
}

/** Element names as strings, each made once. */
class NameTable {
  readonly #known = new Map<number, { readonly name: string; readonly from: number; readonly length: number }>();

  /** The name after its prefix, if it has one. */
  localName(bytes: Uint8Array, from: number, to: number): string {
    let start = from;
    let hash = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      hash = byte === COLON ? 0 : (hash * 31 + byte) | 0;
      if (byte === COLON) start = at + 1;
    }
    const known = this.#known.get(hash);
    if (known && known.length === to - start && equal(bytes, known.from, start, known.length)) return known.name;
    const name = decodeXmlText(bytes, start, to);
    this.#known.set(hash, { name, from: start, length: to - start });
    return name;
  }
}

function equal(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (bytes[a + k] !== bytes[b + k]) return false;
  return true;
}
