import type { PartSource } from "./part-source";
import { childElements, parseXmlRoot } from "./xml-part";
import { escapeXmlAttribute } from "./xml";

export const CONTENT_TYPES_PART = "[Content_Types].xml";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

interface Typed {
  /** As written. */
  readonly name: string;
  readonly type: string;
}

/** The package's content types (ECMA-376 part 2, clause 10): by extension, and by part where that differs. Names ignore case. */
export class ContentTypes {
  readonly #defaults = new Map<string, Typed>();
  readonly #overrides = new Map<string, Typed>();

  /** Throws WorkbookError `damaged` when the part is absent or not well-formed. */
  static of(parts: PartSource): ContentTypes {
    return ContentTypes.parse(parts.text(CONTENT_TYPES_PART));
  }

  static parse(text: string): ContentTypes {
    const types = new ContentTypes();
    for (const element of childElements(parseXmlRoot(text, CONTENT_TYPES_PART))) {
      const type = element.getAttribute("ContentType") ?? "";
      if (element.localName === "Default") types.setDefault(element.getAttribute("Extension") ?? "", type);
      if (element.localName === "Override") types.setOverride(element.getAttribute("PartName") ?? "", type);
    }
    return types;
  }

  /** The part's type, or null when the package does not know it. */
  typeOf(part: string): string | null {
    const key = part.toLowerCase();
    const extension = key.slice(key.lastIndexOf(".") + 1);
    return (this.#overrides.get(key) ?? this.#defaults.get(extension))?.type ?? null;
  }

  setDefault(extension: string, type: string): void {
    this.#defaults.set(extension.toLowerCase(), { name: extension, type });
  }

  /** Sets one part's type; the name stands with or without a leading slash. */
  setOverride(part: string, type: string): void {
    const name = part.replace(/^\/+/, "");
    this.#overrides.set(name.toLowerCase(), { name, type });
  }

  removeOverride(part: string): void {
    this.#overrides.delete(part.replace(/^\/+/, "").toLowerCase());
  }

  serialise(): string {
    const defaults = Array.from(
      this.#defaults.values(),
      ({ name, type }) =>
        `<Default Extension="${escapeXmlAttribute(name)}" ContentType="${escapeXmlAttribute(type)}"/>`,
    );
    const overrides = Array.from(
      this.#overrides.values(),
      ({ name, type }) =>
        `<Override PartName="/${escapeXmlAttribute(name)}" ContentType="${escapeXmlAttribute(type)}"/>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${NAMESPACE}">${[...defaults, ...overrides].join("")}</Types>`;
  }
}
