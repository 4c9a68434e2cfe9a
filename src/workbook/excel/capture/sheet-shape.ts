/** A shape of a worksheet, both by their ids: a name may change, and need not be the only one. */
export interface SheetShape {
  readonly sheet: string;
  readonly id: string;
}

/** The shape in Excel. */
export function shapeOf({ workbook }: Excel.RequestContext, { sheet, id }: SheetShape): Excel.Shape {
  return workbook.worksheets.getItem(sheet).shapes.getItem(id);
}

/** Any broken line is a dashed one. Excel tells no style of a line that cannot be seen. */
export function dashOf({ dashStyle }: Excel.ShapeLineFormat): "solid" | "dash" {
  return ((dashStyle as string | null) ?? "Solid") === "Solid" ? "solid" : "dash";
}
