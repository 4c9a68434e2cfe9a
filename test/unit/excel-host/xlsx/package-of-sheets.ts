import { workbookParts, zipOf } from "../../workbook/xlsx/package/container-fixture";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook file with one sheet `Data`, made of the XML that stands in its parts. */
export function packageOf(parts: {
  /** All that stands in the worksheet's root. */
  readonly sheet: string;
  /** All that stands in the styles' root. */
  readonly styles?: string;
  /** Behind the sheets in the workbook's root. */
  readonly workbook?: string;
  readonly sheetRelationships?: string;
  /** Other parts by name. */
  readonly more?: Readonly<Record<string, string>>;
}): Uint8Array {
  const base = workbookParts();
  return zipOf({
    ...base,
    ...parts.more,
    "xl/workbook.xml": base["xl/workbook.xml"]!.replace("</sheets>", `</sheets>${parts.workbook ?? ""}`),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${parts.sheet}</worksheet>`,
    ...(parts.styles === undefined
      ? {}
      : { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>` }),
    ...(parts.sheetRelationships === undefined
      ? {}
      : {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.sheetRelationships}</Relationships>`,
        }),
  });
}
