import type { ContentTypes } from "../package/content-types";
import type { OpcPackage } from "../package/opc-package";
import type { Relationships } from "../package/relationships";
import { PartNameSource } from "./part-name-source";
import { StylesPart } from "./styles-part";
import type { XmlDialect } from "./xml-dialect";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A workbook's styles, to be added to. */
export interface OpenedStyles {
  readonly part: string;
  readonly styles: StylesPart;
  /** Whether the workbook had none: its relationships and content types then name the part that is to come. */
  readonly isNew: boolean;
}

/** The styles of the workbook part with these relationships. Throws WorkbookError `damaged`. */
export function openStyles(
  pkg: OpcPackage,
  workbookPart: string,
  relationships: Relationships,
  types: ContentTypes,
  dialect: XmlDialect,
): OpenedStyles {
  const known = relationships.byKind("styles").find(({ part }) => pkg.has(part));
  if (known) return { part: known.part, styles: StylesPart.parse(pkg.text(known.part), known.part), isNew: false };
  const stem = `${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}styles`;
  const part = pkg.has(`${stem}.xml`) ? new PartNameSource(pkg.partNames()).fresh(stem) : `${stem}.xml`;
  relationships.add("styles", part);
  types.setOverride(part, STYLES_TYPE);
  return { part, styles: StylesPart.empty(dialect), isNew: true };
}
