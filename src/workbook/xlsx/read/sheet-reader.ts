import { MAX_COLUMN, MAX_ROW, parseRect, type Rect } from "../../../core/address/address";
import { GridBuilder, type GridStyles } from "../../../core/sheet/grid-builder";
import type { Grid } from "../../../core/sheet/grid";
import { WorkbookError } from "../../workbook";
import { decodeExcelText } from "../package/xml";
import { cellKey, keyColumn, keyRow, parseCellKey } from "./cell-reference";
import { disjointMerges } from "./disjoint-merges";
import { parseIsoDate } from "./iso-date";
import { readStringItem } from "./shared-strings";
import { SheetFormulas } from "./sheet-formulas";
import type { XmlScanner } from "./xml-scanner";

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly name: string;
  readonly strings: readonly string[];
  readonly styles: GridStyles;
  readonly date1904: boolean;
}

/**
 * Reads a worksheet part (ECMA-376 part 1, 18.3) in one pass. Rows and cells without `r` stand after the one before; a cell whose
 * `r` is no address is taken for such a one; one beyond the edge of a sheet has no place and is left out.
 * Throws WorkbookError `damaged` for broken XML and for a shared string that the workbook does not have.
 */
export function readSheetPart(scanner: XmlScanner, context: SheetContext): Grid {
  return new SheetReader(scanner, context).read();
}

class SheetReader {
  readonly #scanner: XmlScanner;
  readonly #context: SheetContext;
  readonly #formulas = new SheetFormulas();
  readonly #builder: GridBuilder;
  readonly #merges: Rect[] = [];
  /** Ranges of columns do not overlap, so that together they hide no more than there are. */
  #hideable = MAX_COLUMN;
  #row = 0;
  #column = 0;

  constructor(scanner: XmlScanner, context: SheetContext) {
    this.#scanner = scanner;
    this.#context = context;
    this.#builder = new GridBuilder(context.name, context.styles, this.#formulas);
  }

  read(): Grid {
    const scanner = this.#scanner;
    for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
      if (token !== "open" || scanner.depth !== 2) continue;
      if (scanner.name === "sheetData") this.#eachChild("row", () => this.#readRow());
      else if (scanner.name === "cols") this.#eachChild("col", () => this.#readColumns());
      else if (scanner.name === "mergeCells") this.#eachChild("mergeCell", () => this.#readMerge());
      else scanner.skip();
    }
    for (const area of disjointMerges(this.#merges)) this.#builder.merge(area);
    return this.#builder.build();
  }

  /** Calls back at each child of that name; every other child is skipped. The callback may leave the rest of the child to us. */
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

  #readColumns(): void {
    if (!this.#scanner.attributeFlag("hidden")) return;
    const last = Math.min(this.#scanner.attributeNumber("max"), MAX_COLUMN);
    for (
      let column = Math.max(1, this.#scanner.attributeNumber("min"));
      column <= last && this.#hideable > 0;
      column++
    ) {
      this.#builder.hideColumn(column);
      this.#hideable--;
    }
  }

  #readMerge(): void {
    const area = parseRect(this.#scanner.attribute("ref") ?? "");
    if (area) this.#merges.push(area);
  }

  #readRow(): void {
    const scanner = this.#scanner;
    const stated = scanner.attributeNumber("r");
    this.#row = stated >= 1 ? stated : this.#row + 1;
    this.#column = 0;
    if (scanner.attributeFlag("hidden") && this.#row <= MAX_ROW) this.#builder.hideRow(this.#row);
    this.#eachChild("c", () => this.#readCell());
  }

  #readCell(): void {
    const scanner = this.#scanner;
    const stated = scanner.parseAttribute("r", parseCellKey);
    const row = stated < 0 ? this.#row : keyRow(stated);
    const column = stated < 0 ? this.#column + 1 : keyColumn(stated);
    this.#column = column;
    if (row > MAX_ROW || column > MAX_COLUMN) return;
    const style = Math.max(0, scanner.attributeNumber("s"));
    const type = scanner.attribute("t");
    const depth = scanner.depth;
    let value: number | string = "";
    let inline: string | null = null;
    for (;;) {
      const token = scanner.next();
      if (token === "close" && scanner.depth < depth) break;
      if (token !== "open" || scanner.depth !== depth + 1) continue;
      if (scanner.name === "v") value = type === "str" || type === "d" ? scanner.elementText() : scanner.elementValue();
      else if (scanner.name === "is") inline = readStringItem(scanner);
      else if (scanner.name === "f") this.#readFormula(cellKey(row, column));
    }
    if (inline !== null) this.#builder.text(row, column, inline, style);
    else this.#storeValue(row, column, type, value, style);
  }

  #readFormula(key: number): void {
    const shared = this.#scanner.attribute("t") === "shared" ? this.#scanner.attributeNumber("si") : -1;
    const text = decodeExcelText(this.#scanner.elementText());
    if (shared >= 0) this.#formulas.addShared(key, shared, text);
    else if (text !== "") this.#formulas.add(key, text);
  }

  #storeValue(row: number, column: number, type: string | null, value: number | string, style: number): void {
    const builder = this.#builder;
    if (value === "") builder.blank(row, column, style);
    else if (type === "s") builder.text(row, column, this.#sharedString(value), style);
    else if (type === "b") builder.boolean(row, column, value === 1 || value === "true", style);
    else if (type === "e") builder.error(row, column, String(value), style);
    else if (type === "d") this.#storeDate(row, column, String(value), style);
    else if (typeof value === "number") builder.number(row, column, value, style);
    else builder.text(row, column, decodeExcelText(value), style);
  }

  #sharedString(index: number | string): string {
    const text = this.#context.strings[Number(index)];
    if (text === undefined) throw new WorkbookError("damaged", `${this.#context.name}: shared string ${index}`);
    return text;
  }

  /** A date that is none stays the text it is. */
  #storeDate(row: number, column: number, text: string, style: number): void {
    const serial = parseIsoDate(text, this.#context.date1904);
    if (serial === null) this.#builder.text(row, column, text, style);
    else this.#builder.number(row, column, serial, style);
  }
}
