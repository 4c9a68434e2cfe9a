import { WorkbookError } from "../../workbook";
import type { PartSource } from "./part-source";
import { childElements, parseXmlRoot } from "./xml-part";
import { escapeXmlAttribute } from "./xml";

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** The type's URI as written. */
  readonly type: string;
  /** The last word of an Office type, transitional or strict alike (`worksheet`, `drawing`); else the whole URI. */
  readonly kind: string;
  /** As written. */
  readonly target: string;
  /** The part the target means, without leading slash; empty when the target is outside the package. */
  readonly part: string;
  readonly external: boolean;
}

/** The relationships of one part (ECMA-376 part 2, clause 9), or of the package itself when the source is "". */
export class Relationships {
  readonly source: string;
  readonly #items: Relationship[];

  private constructor(source: string, items: Relationship[]) {
    this.source = source;
    this.#items = items;
  }

  /** Where the relationships of a part are stored: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`. */
  static partNameFor(source: string): string {
    const slash = source.lastIndexOf("/") + 1;
    return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  }

  /** The relationships of a part in the package; none when it has no relationships part. Throws `damaged`. */
  static of(parts: PartSource, source: string): Relationships {
    const name = Relationships.partNameFor(source);
    return parts.has(name) ? Relationships.parse(parts.text(name), source) : new Relationships(source, []);
  }

  /** Throws WorkbookError `damaged` when the text is not well-formed. */
  static parse(text: string, source: string): Relationships {
    const root = parseXmlRoot(text, Relationships.partNameFor(source));
    const items = childElements(root, "Relationship").map((element) =>
      build(
        source,
        element.getAttribute("Id") ?? "",
        element.getAttribute("Type") ?? "",
        element.getAttribute("Target") ?? "",
        element.getAttribute("TargetMode") === "External",
      ),
    );
    return new Relationships(source, items);
  }

  all(): readonly Relationship[] {
    return this.#items;
  }

  byId(id: string): Relationship | null {
    return this.#items.find((item) => item.id === id) ?? null;
  }

  /** Those of an Office kind such as `worksheet`, inside the package, in the file's order. */
  byKind(kind: string): readonly Relationship[] {
    return this.#items.filter((item) => item.kind === kind && !item.external);
  }

  /** Adds a relationship to a part under a fresh `rId` and returns that id. A strict file gets the strict type. */
  add(kind: string, part: string): string {
    return this.addTarget(this.typeFor(kind), relativeTarget(this.source, part), false);
  }

  /** Adds a target as written, for types outside Office's own and for links out of the package. Returns the fresh id. */
  addTarget(type: string, target: string, external: boolean): string {
    const taken = new Set(this.#items.map((item) => item.id.toLowerCase()));
    let number = this.#items.length + 1;
    while (taken.has(`rid${number}`)) number++;
    const id = `rId${number}`;
    this.#items.push(build(this.source, id, type, target, external));
    return id;
  }

  /** The type's URI in this file's dialect. */
  typeFor(kind: string): string {
    return (this.#items.some((item) => item.type.startsWith(STRICT)) ? STRICT : TRANSITIONAL) + kind;
  }

  remove(id: string): void {
    const at = this.#items.findIndex((item) => item.id === id);
    if (at !== -1) this.#items.splice(at, 1);
  }

  serialise(): string {
    const items = this.#items.map(({ id, type, target, external }) => {
      const mode = external ? ' TargetMode="External"' : "";
      return `<Relationship Id="${escapeXmlAttribute(id)}" Type="${escapeXmlAttribute(type)}" Target="${escapeXmlAttribute(target)}"${mode}/>`;
    });
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}">${items.join("")}</Relationships>`;
  }
}

/** The part that a target means when it stands in `source`: `../media/a.png` in `xl/drawings/d.xml` gives `xl/media/a.png`. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, "/").replace(/[#?].*$/, "");
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The shortest relative target from one part to another: `xl/workbook.xml` to `xl/worksheets/s.xml` gives `worksheets/s.xml`. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}

function build(source: string, id: string, type: string, target: string, external: boolean): Relationship {
  if (id === "") throw new WorkbookError("damaged", `${Relationships.partNameFor(source)}: relationship without id`);
  const prefix = [TRANSITIONAL, STRICT].find((known) => type.startsWith(known)) ?? "";
  return {
    id,
    type,
    kind: type.slice(prefix.length),
    target,
    part: external ? "" : resolveTarget(source, target),
    external,
  };
}
