import type { DefinedName, WorkbookIndex } from "../../../src/workbook/xlsx/read/workbook-index";
import { MAX_COLUMN, MAX_ROW } from "../../../src/core/address/address";
import type { HostName, HostSheet, HostWorkbook } from "../model/host-workbook";
import { parseArea } from "./parse-area";

/** The format's own names, which Excel shows as page layout and filter, not as names. */
export const BUILT_IN_PREFIX = "_xlnm.";
const PRINT_AREA = "_xlnm.print_area";
const PRINT_TITLES = "_xlnm.print_titles";
/** Between the areas of one name; a comma inside quotes belongs to a sheet's name. */
const AREAS = /(?:'(?:[^']|'')*'|[^',])+/g;

/** Puts the defined names into the workbook and its sheets, those of printing into page layouts; `sheets` stand at the file's index. */
export function loadNames(
  index: WorkbookIndex,
  workbook: HostWorkbook,
  sheets: readonly (HostSheet | undefined)[],
): void {
  for (const name of index.definedNames) {
    const sheet = name.sheetIndex === null ? null : sheets[name.sheetIndex];
    if (sheet === null) {
      if (!isBuiltIn(name)) workbook.names.push(hostName(name));
    } else if (sheet && isBuiltIn(name)) loadPrintName(name, sheet);
    else sheet?.names.push(hostName(name));
  }
}

function isBuiltIn({ name }: DefinedName): boolean {
  return name.toLowerCase().startsWith(BUILT_IN_PREFIX);
}

function hostName({ name, text, hidden }: DefinedName): HostName {
  return { name, formula: `=${text}`, visible: !hidden, comment: "" };
}

/** A print area of several parts has no place in the model and is left out. */
function loadPrintName({ name, text }: DefinedName, { pageLayout }: HostSheet): void {
  const areas = (text.match(AREAS) ?? []).map(parseArea).filter((area) => area !== null);
  if (name.toLowerCase() === PRINT_AREA && areas.length === 1) pageLayout.printArea = areas[0]!;
  if (name.toLowerCase() !== PRINT_TITLES) return;
  for (const { top, left, bottom, right } of areas) {
    if (left === 1 && right === MAX_COLUMN) pageLayout.printTitleRows = { from: top, to: bottom };
    else if (top === 1 && bottom === MAX_ROW) pageLayout.printTitleColumns = { from: left, to: right };
  }
}
