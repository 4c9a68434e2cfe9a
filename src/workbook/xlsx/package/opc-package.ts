import { WorkbookError } from "../../workbook";
import { requireZip } from "./file-kind";
import { requireWorkbookPart } from "./workbook-part";
import { decodeXmlBytes } from "./xml-part";
import { inflateEntry, readZip, type ZipEntry } from "./zip-reader";
import { deflateEntry, writeZip } from "./zip-writer";

/**
 * An Open Packaging Conventions package in memory (ECMA-376 part 2): part names without leading slash to bytes, in the file's order.
 * Names are compared without regard to case, as the conventions ask; a part is inflated when it is asked for, and one that is
 * never set goes out exactly as it came in, still compressed.
 */
export class OpcPackage {
  /** By lower-cased name. */
  readonly #parts: Map<string, Part>;

  private constructor(parts: Map<string, Part>) {
    this.#parts = parts;
  }

  /**
   * Opens a workbook file. Throws WorkbookError and nothing else: `not-a-workbook`, `encrypted`, `old-format` (.xls),
   * `unsupported` (.xlsb), `damaged`, `too-large`.
   */
  static open(bytes: Uint8Array): OpcPackage {
    requireZip(bytes);
    const parts = new Map<string, Part>();
    for (const entry of readZip(bytes)) {
      const key = entry.name.toLowerCase();
      if (parts.has(key)) throw new WorkbookError("damaged", `two parts named ${entry.name}`);
      parts.set(key, { name: entry.name, stored: entry });
    }
    const opened = new OpcPackage(parts);
    requireWorkbookPart(opened);
    return opened;
  }

  partNames(): readonly string[] {
    return Array.from(this.#parts.values(), (part) => part.name);
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  /** The part's content. Throws WorkbookError `damaged` when it is absent or broken. */
  bytes(name: string): Uint8Array {
    const part = this.#parts.get(name.toLowerCase());
    if (!part) throw new WorkbookError("damaged", `no part ${name}`);
    return "stored" in part ? inflateEntry(part.stored) : part.content;
  }

  /** The part as text: UTF-8, or UTF-16 with its byte order mark, which is dropped. Throws like `bytes`. */
  text(name: string): string {
    return decodeXmlBytes(this.bytes(name));
  }

  /** Adds a part at the end, or replaces one in its place under its old name. The bytes are kept, not copied. */
  set(name: string, content: string | Uint8Array): void {
    const key = name.toLowerCase();
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.#parts.set(key, { name: this.#parts.get(key)?.name ?? name, content: bytes });
  }

  /** Removes a part; removing one that is not there changes nothing. */
  delete(name: string): void {
    this.#parts.delete(name.toLowerCase());
  }

  /** Remembers every part as it is now; what comes back puts them back. */
  remember(): () => void {
    const parts = new Map(this.#parts);
    return () => {
      this.#parts.clear();
      for (const [key, part] of parts) this.#parts.set(key, part);
    };
  }

  /** The package as a file. Same content, same bytes: it carries no clock. Throws `too-large` beyond what a ZIP container holds. */
  toBytes(): Uint8Array {
    return writeZip(
      Array.from(this.#parts.values(), (part) =>
        "stored" in part ? part.stored : deflateEntry(part.name, part.content),
      ),
    );
  }
}

/** A part as it came in, still compressed, or as it was set. */
type Part =
  { readonly name: string; readonly stored: ZipEntry } | { readonly name: string; readonly content: Uint8Array };
