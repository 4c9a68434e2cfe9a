import { createRequire } from "node:module";
import { columnName, type Column } from "../../src/core/address/address";

const require = createRequire(import.meta.url);

interface Answer {
  readonly error: string | null;
}

/** The part of Excelize that the samples need. */
interface ExcelizeFile {
  NewSheet(name: string): Answer;
  SetSheetName(from: string, to: string): Answer;
  SetSheetRow(sheet: string, cell: string, values: readonly (string | number | null)[]): Answer;
  SetCellStyle(sheet: string, from: string, to: string, style: number): Answer;
  NewStyle(style: unknown): Answer & { readonly style: number };
  MergeCell(sheet: string, from: string, to: string): Answer;
  SetColWidth(sheet: string, from: string, to: string, width: number): Answer;
  SetRowHeight(sheet: string, row: number, height: number): Answer;
  SetPanes(sheet: string, panes: unknown): Answer;
  SetPageLayout(sheet: string, options: unknown): Answer;
  SetDocProps(props: unknown): Answer;
  WriteToBuffer(): Answer & { readonly buffer: Uint8Array };
}

export type Look = "title" | "subtitle" | "heading" | "number" | "cell" | "center" | "money" | "level";

const FONT = { Family: "Calibri", Size: 10 };
const LINES = ["left", "top", "right", "bottom"].map((Type) => ({ Type, Color: "808080", Style: 1 }));
const LOOKS: Readonly<Record<Look, unknown>> = {
  title: { Font: { ...FONT, Size: 14, Bold: true }, Alignment: { Horizontal: "center", Vertical: "center" } },
  subtitle: { Font: { ...FONT, Italic: true }, Alignment: { Horizontal: "center" } },
  heading: {
    Font: { ...FONT, Bold: true },
    Fill: { Type: "pattern", Pattern: 1, Color: ["D9E1F2"] },
    Border: LINES,
    Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
  },
  number: { Font: { ...FONT, Italic: true, Size: 8 }, Border: LINES, Alignment: { Horizontal: "center" } },
  cell: { Font: FONT, Border: LINES, Alignment: { Vertical: "top", WrapText: true }, NumFmt: 49 },
  center: {
    Font: FONT,
    Border: LINES,
    Alignment: { Horizontal: "center", Vertical: "top", WrapText: true },
    NumFmt: 49,
  },
  money: { Font: FONT, Border: LINES, Alignment: { Horizontal: "right", Vertical: "top" }, NumFmt: 3 },
  level: { Font: { ...FONT, Bold: true }, Border: LINES, Alignment: { Vertical: "top", WrapText: true }, NumFmt: 49 },
};

/** Writes sample sheets with Excelize, a library that the product itself does not write with. Addresses are 1-based. */
export class SampleWorkbook {
  private readonly styles = new Map<Look, number>();
  private first = true;

  private constructor(private readonly file: ExcelizeFile) {}

  /** An empty workbook whose properties say that its people are invented. */
  static async create(title: string): Promise<SampleWorkbook> {
    const main = require.resolve("excelize-wasm");
    const { init } = require(main) as { init: (wasm: string) => Promise<{ NewFile(): ExcelizeFile }> };
    const excelize = await init(main.replace(/[^/\\]+$/, "excelize.wasm.gz"));
    const file = excelize.NewFile();
    const stamp = "2025-06-20T00:00:00Z";
    check(
      file.SetDocProps({
        Title: title,
        Creator: "Jenjang",
        Description: "Contoh; semua orang, uraian dan angka rekaan.",
        Created: stamp,
        Modified: stamp,
      }),
    );
    return new SampleWorkbook(file);
  }

  addSheet(name: string): void {
    check(this.first ? this.file.SetSheetName("Sheet1", name) : this.file.NewSheet(name));
    this.first = false;
  }

  row(sheet: string, row: number, values: readonly (string | number | null)[]): void {
    check(this.file.SetSheetRow(sheet, `A${row}`, values));
  }

  look(sheet: string, look: Look, top: number, left: number, bottom = top, right = left): void {
    let style = this.styles.get(look);
    if (style === undefined) {
      const made = this.file.NewStyle(LOOKS[look]);
      check(made);
      style = made.style;
      this.styles.set(look, style);
    }
    check(this.file.SetCellStyle(sheet, address(top, left), address(bottom, right), style));
  }

  merge(sheet: string, top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) check(this.file.MergeCell(sheet, address(top, left), address(bottom, right)));
  }

  widths(sheet: string, characters: readonly number[]): void {
    characters.forEach((width, i) => {
      const name = columnName((i + 1) as Column);
      check(this.file.SetColWidth(sheet, name, name, width));
    });
  }

  height(sheet: string, row: number, points: number): void {
    check(this.file.SetRowHeight(sheet, row, points));
  }

  freeze(sheet: string, rows: number): void {
    check(
      this.file.SetPanes(sheet, {
        Freeze: true,
        Split: false,
        XSplit: 0,
        YSplit: rows,
        TopLeftCell: `A${rows + 1}`,
        ActivePane: "bottomLeft",
      }),
    );
  }

  landscape(sheet: string): void {
    check(this.file.SetPageLayout(sheet, { Size: 8, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  }

  bytes(): Uint8Array {
    const made = this.file.WriteToBuffer();
    check(made);
    return made.buffer;
  }
}

function address(row: number, column: number): string {
  return `${columnName(column as Column)}${row}`;
}

function check(answer: Answer): void {
  if (answer.error) throw new Error(answer.error);
}
