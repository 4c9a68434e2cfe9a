import { WorkbookError } from "../../workbook";
import { CONTENT_TYPES_PART, ContentTypes } from "./content-types";
import type { PartSource } from "./part-source";
import { Relationships } from "./relationships";

/** .xlsx, .xlsm, .xltx, .xltm and .xlam; all hold the same workbook part. */
const WORKBOOK_TYPE =
  /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(sheet|template|addin)(\.macroEnabled)?\.main\+xml$/i;
/** File name extensions by the two parts of the type that differ; programs refuse a file whose name says another kind. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  sheet: ".xlsx",
  "sheet.macroenabled": ".xlsm",
  template: ".xltx",
  "template.macroenabled": ".xltm",
  "addin.macroenabled": ".xlam",
};
const BINARY_WORKBOOK_TYPE = /^application\/vnd\.ms-excel\.sheet\.binary\./i;

/** The workbook part's name, usually `xl/workbook.xml`. Throws `not-a-workbook` when the package has none. */
export function workbookPartName(source: PartSource): string {
  const target = Relationships.of(source, "").byKind("officeDocument")[0];
  if (!target) throw new WorkbookError("not-a-workbook", "no main part");
  return target.part;
}

/** The extension that belongs to the kind of workbook that the package says it holds: `.xlsx`, `.xlsm`, ... */
export function workbookExtension(source: PartSource): string {
  const type = ContentTypes.of(source).typeOf(workbookPartName(source)) ?? "";
  const [, , kind = "", macros = ""] = WORKBOOK_TYPE.exec(type) ?? [];
  const extension = EXTENSIONS[(kind + macros).toLowerCase()];
  if (extension === undefined) throw new WorkbookError("not-a-workbook", type);
  return extension;
}

/** Throws `not-a-workbook` unless the package's main part is a workbook, `unsupported` when it is a binary one (.xlsb). */
export function requireWorkbookPart(source: PartSource): void {
  if (!source.has(CONTENT_TYPES_PART)) throw new WorkbookError("not-a-workbook", "no content types");
  const main = workbookPartName(source);
  const type = ContentTypes.of(source).typeOf(main) ?? "";
  if (BINARY_WORKBOOK_TYPE.test(type)) throw new WorkbookError("unsupported", "xlsb");
  if (!WORKBOOK_TYPE.test(type)) throw new WorkbookError("not-a-workbook", type);
  if (!source.has(main)) throw new WorkbookError("damaged", `no part ${main}`);
}
