import { ruleFormula } from "../../cells/mark-rule";
import { markLook, planMarks, type MarkedArea } from "../../cells/plan-marks";
import { WorkbookError, type CellMark } from "../../workbook";
import { CONTENT_TYPES_PART, ContentTypes } from "../package/content-types";
import type { OpcPackage } from "../package/opc-package";
import { Relationships } from "../package/relationships";
import { workbookPartName } from "../package/workbook-part";
import { escapeXmlText } from "../package/xml";
import { encodeLike, utf8Bytes } from "../package/xml-part";
import { findWorksheet, type SharedParts } from "../read/read-grid";
import { locateRules, type RulePlaces } from "./locate-rules";
import { openStyles } from "./open-styles";
import { spliceBytes } from "./splice-bytes";
import type { StylesPart } from "./styles-part";
import { WorkbookXml } from "./workbook-xml";

/** What marking changes. */
export interface MarkedParts {
  /** Contents of the parts that change, by name; none when nothing changes. */
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  /** Whether marks stood on the sheet before. */
  readonly hadMarks: boolean;
}

/**
 * Marks cells of a worksheet in place of our earlier marks there, whoever wrote them; no marks take them all away. Every other byte of the
 * sheet stays, and so does the rank of the user's own rules: ours come after them. How marks look is added to the styles, where it stays for
 * the next marks. Nothing reaches the package. Throws WorkbookError: `no-such-sheet`, `unsupported`, `protected`, `damaged`.
 */
export function markSheet(
  pkg: OpcPackage,
  { index }: SharedParts,
  sheetName: string,
  marks: readonly CellMark[],
): MarkedParts {
  const { name, part } = findWorksheet(index, sheetName);
  const original = pkg.bytes(part);
  const bytes = utf8Bytes(original);
  const places = locateRules(bytes, part);
  const areas = planMarks(marks);
  const changed = new Map<string, string | Uint8Array>();
  const hadMarks = places.marks.length > 0;
  if (areas.length === 0 && !hadMarks) return { parts: changed, hadMarks };
  if (places.isProtected) throw new WorkbookError("protected", name);
  const xml = areas.length > 0 ? addLooks(pkg, changed, (styles) => rulesXml(areas, places, styles)) : "";
  const gone = places.marks.map((mark) => ({ ...mark, text: "" }));
  changed.set(
    part,
    encodeLike(original, spliceBytes(bytes, [...gone, { from: places.end, to: places.end, text: xml }])),
  );
  return { parts: changed, hadMarks };
}

/** Gives what `write` makes of the workbook's styles, and what that changes. */
function addLooks(
  pkg: OpcPackage,
  changed: Map<string, string | Uint8Array>,
  write: (styles: StylesPart) => string,
): string {
  const workbookPart = workbookPartName(pkg);
  const relationships = Relationships.of(pkg, workbookPart);
  const types = ContentTypes.of(pkg);
  const { dialect } = WorkbookXml.parse(pkg.text(workbookPart), workbookPart);
  const { part, styles, isNew } = openStyles(pkg, workbookPart, relationships, types, dialect);
  const xml = write(styles);
  if (styles.changed) changed.set(part, styles.serialise());
  if (isNew) {
    changed.set(Relationships.partNameFor(workbookPart), relationships.serialise());
    changed.set(CONTENT_TYPES_PART, types.serialise());
  }
  return xml;
}

/** One `conditionalFormatting` for each area. */
function rulesXml(areas: readonly MarkedArea[], { prefix, lastPriority }: RulePlaces, styles: StylesPart): string {
  const xml = areas.map(({ severity, addresses }, i) => {
    const look = styles.markFormatOf(markLook(severity));
    const rule = `<${prefix}cfRule type="expression" dxfId="${look}" priority="${lastPriority + i + 1}">`;
    const formula = `<${prefix}formula>${escapeXmlText(ruleFormula(severity))}</${prefix}formula>`;
    const sqref = addresses.replaceAll(",", " ");
    return `<${prefix}conditionalFormatting sqref="${sqref}">${rule}${formula}</${prefix}cfRule></${prefix}conditionalFormatting>`;
  });
  return xml.join("");
}
