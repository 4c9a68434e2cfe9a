import { parseRect, type Rect } from "../../../core/address/address";
import { WorkbookError } from "../../workbook";
import { cellKey, keyColumn, keyRow, parseCellKey } from "../read/cell-reference";
import { XmlScanner, type AttributePlace } from "../read/xml-scanner";

/** A stretch of a part, in bytes. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The start tag of an element that can hold others, and where its end tag begins. */
export interface Holder {
  readonly from: number;
  readonly tagTo: number;
  readonly isOneTag: boolean;
  end: number;
}

/** A cell that was looked for. */
export interface FoundCell extends Stretch {
  /** Its start tag, but for what says of which type its value is, and without the tag's end. */
  readonly tag: string;
  readonly hasFormula: boolean;
  /** What stands in it besides formula and value. */
  readonly rest: string;
}

/** A row in which a cell was looked for. */
export interface FoundRow extends Holder {
  /** The style of its cells that have none; 0 for none. */
  readonly style: number;
  /** The columns that it says it spans, null when it does not say. */
  readonly spans: (AttributePlace & { readonly text: string }) | null;
  readonly cells: { readonly column: number; readonly from: number }[];
}

/** Where things stand in a worksheet part, as far as they were looked for. */
export interface SheetPlaces {
  /** Of the sheet's elements, with its colon. */
  readonly prefix: string;
  readonly isProtected: boolean;
  readonly dimension: { readonly place: AttributePlace; readonly area: Rect } | null;
  readonly data: Holder;
  /** By cell key; several when a program has written the cell more than once. */
  readonly cells: ReadonlyMap<number, readonly FoundCell[]>;
  readonly rows: ReadonlyMap<number, FoundRow>;
  /** Every row in the part's order. */
  readonly order: readonly { readonly row: number; readonly from: number }[];
  /** Styles of columns, for cells that have none. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  /** Areas that one formula fills. */
  readonly filled: readonly Rect[];
}

/** Formulas whose results stand in other cells too. */
const FILLING = new Set(["array", "dataTable"]);
/** What says how a cell's value is to be taken. */
const TYPE_ATTRIBUTES = ["t", "cm", "vm"] as const;

/**
 * Looks for cells, by their keys, in the UTF-8 bytes of a worksheet part. Rows and cells without `r` stand after the one before, as in
 * reading. Throws WorkbookError `damaged`.
 */
export function locateCells(bytes: Uint8Array, part: string, keys: Iterable<number>): SheetPlaces {
  return new CellLocator(bytes, part, new Set(keys)).locate();
}

class CellLocator {
  readonly #bytes: Uint8Array;
  readonly #part: string;
  readonly #scanner: XmlScanner;
  readonly #keys: ReadonlySet<number>;
  readonly #wantedRows: ReadonlySet<number>;
  readonly #cells = new Map<number, FoundCell[]>();
  readonly #rows = new Map<number, FoundRow>();
  readonly #order: { row: number; from: number }[] = [];
  readonly #columnStyles: { first: number; last: number; style: number }[] = [];
  readonly #filled: Rect[] = [];
  #dimension: SheetPlaces["dimension"] = null;
  #isProtected = false;
  #row = 0;
  #column = 0;

  constructor(bytes: Uint8Array, part: string, keys: ReadonlySet<number>) {
    this.#bytes = bytes;
    this.#part = part;
    this.#scanner = new XmlScanner(bytes, part);
    this.#keys = keys;
    this.#wantedRows = new Set(Array.from(keys, keyRow));
  }

  locate(): SheetPlaces {
    const scanner = this.#scanner;
    let data: (Holder & { readonly prefix: string }) | null = null;
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      if (token !== "open" || scanner.depth !== 2) continue;
      if (scanner.name === "dimension") this.#readDimension();
      else if (scanner.name === "sheetProtection") this.#isProtected = scanner.attributeFlag("sheet");
      else if (scanner.name === "cols") this.#eachChild("col", () => this.#readColumns());
      else if (scanner.name === "sheetData" && data === null) {
        data = { ...this.#holder(), prefix: scanner.prefix };
        this.#eachChild("row", () => this.#readRow());
        data.end = scanner.tokenFrom;
      } else scanner.skip();
    }
    if (data === null) throw new WorkbookError("damaged", `${this.#part}: no cells`);
    return {
      ...{ prefix: data.prefix, isProtected: this.#isProtected, dimension: this.#dimension, data },
      ...{ cells: this.#cells, rows: this.#rows, order: this.#order },
      ...{ columnStyles: this.#columnStyles, filled: this.#filled },
    };
  }

  /** Calls back at each child of that name; ends at the end of the element just opened. The callback may leave the rest of the child to us. */
  #eachChild(name: string, read: () => void): void {
    const scanner = this.#scanner;
    const depth = scanner.depth;
    for (;;) {
      const token = scanner.next();
      if (token === "close" && scanner.depth < depth) return;
      if (token !== "open") continue;
      if (scanner.name === name) read();
      while (scanner.depth > depth) scanner.next();
    }
  }

  #holder(): Holder {
    const { tokenFrom, tokenTo, isOneTag } = this.#scanner;
    return { from: tokenFrom, tagTo: tokenTo, isOneTag, end: tokenTo };
  }

  #readDimension(): void {
    const place = this.#scanner.attributePlace("ref");
    const area = parseRect(this.#scanner.attribute("ref") ?? "");
    if (place && area) this.#dimension = { place, area };
  }

  #readColumns(): void {
    const scanner = this.#scanner;
    const style = scanner.attributeNumber("style");
    if (style > 0)
      this.#columnStyles.push({
        first: scanner.attributeNumber("min"),
        last: scanner.attributeNumber("max"),
        style,
      });
  }

  #readRow(): void {
    const scanner = this.#scanner;
    const stated = scanner.attributeNumber("r");
    this.#row = stated >= 1 ? stated : this.#row + 1;
    this.#column = 0;
    this.#order.push({ row: this.#row, from: scanner.tokenFrom });
    const found = this.#wantedRows.has(this.#row) ? this.#foundRow() : null;
    if (found && !this.#rows.has(this.#row)) this.#rows.set(this.#row, found);
    this.#eachChild("c", () => this.#readCell(found));
    if (found) found.end = scanner.tokenFrom;
  }

  #foundRow(): FoundRow {
    const scanner = this.#scanner;
    const spans = scanner.attributePlace("spans");
    return {
      ...this.#holder(),
      style: scanner.attributeFlag("customFormat") ? Math.max(0, scanner.attributeNumber("s")) : 0,
      spans: spans && { ...spans, text: scanner.attribute("spans") ?? "" },
      cells: [],
    };
  }

  #readCell(row: FoundRow | null): void {
    const scanner = this.#scanner;
    const stated = scanner.parseAttribute("r", parseCellKey);
    const key = stated < 0 ? cellKey(this.#row, this.#column + 1) : stated;
    this.#column = keyColumn(key);
    const from = scanner.tokenFrom;
    row?.cells.push({ column: this.#column, from });
    const wanted = this.#keys.has(key);
    const tag = wanted ? this.#untypedTag() : "";
    const depth = scanner.depth;
    let hasFormula = false;
    let rest = "";
    for (;;) {
      const token = scanner.next();
      if (token === "close" && scanner.depth < depth) break;
      if (token !== "open" || scanner.depth !== depth + 1) continue;
      if (scanner.name === "f") {
        hasFormula = true;
        this.#readFormula();
      } else if (wanted && scanner.name !== "v" && scanner.name !== "is") rest += this.#wholeElement();
    }
    if (!wanted) return;
    const found = this.#cells.get(key) ?? [];
    found.push({ from, to: scanner.tokenTo, tag, hasFormula, rest });
    this.#cells.set(key, found);
  }

  #readFormula(): void {
    const scanner = this.#scanner;
    if (!FILLING.has(scanner.attribute("t") ?? "")) return;
    const area = parseRect(scanner.attribute("ref") ?? "");
    if (area) this.#filled.push(area);
  }

  /** The start tag just read without its end and without the attributes that say of which type the value is. */
  #untypedTag(): string {
    const { tokenFrom, tokenTo, isOneTag } = this.#scanner;
    const gone = TYPE_ATTRIBUTES.flatMap((name) => this.#scanner.attributePlace(name) ?? []);
    let tag = "";
    let at = tokenFrom;
    for (const { from, to } of gone.sort((a, b) => a.from - b.from)) {
      tag += this.#text(at, from).trimEnd();
      at = to;
    }
    return (tag + this.#text(at, tokenTo - (isOneTag ? 2 : 1))).trimEnd();
  }

  #wholeElement(): string {
    const scanner = this.#scanner;
    const from = scanner.tokenFrom;
    scanner.skip();
    return this.#text(from, scanner.tokenTo);
  }

  #text(from: number, to: number): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#bytes.subarray(from, to));
  }
}
