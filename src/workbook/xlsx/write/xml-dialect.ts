/** The namespaces of one kind of workbook file: transitional, as Excel writes, or strict (ECMA-376 part 1, annex A). */
export interface XmlDialect {
  /** SpreadsheetML. */
  readonly main: string;
  /** The `r:` of references to relationships. */
  readonly relationships: string;
  /** DrawingML's `a:`. */
  readonly drawing: string;
  /** SpreadsheetDrawingML's `xdr:`. */
  readonly sheetDrawing: string;
}

const TRANSITIONAL: XmlDialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
};

const STRICT: XmlDialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  sheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
};

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The dialect of a workbook whose root element stands in this namespace. */
export function dialectOf(mainNamespace: string | null): XmlDialect {
  return mainNamespace === STRICT.main ? STRICT : TRANSITIONAL;
}
