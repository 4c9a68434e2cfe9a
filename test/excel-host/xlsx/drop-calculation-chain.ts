import { CONTENT_TYPES_PART, ContentTypes } from "../../../src/workbook/xlsx/package/content-types";
import type { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import { Relationships } from "../../../src/workbook/xlsx/package/relationships";
import { workbookPartName } from "../../../src/workbook/xlsx/package/workbook-part";

/** Takes out the list of cells with formulas, which Excel makes anew: one that names a cell without a formula is a damaged file to it. */
export function dropCalculationChain(source: OpcPackage): void {
  const workbook = workbookPartName(source);
  const relationships = Relationships.of(source, workbook);
  const chains = relationships.byKind("calcChain");
  if (chains.length === 0) return;
  const types = ContentTypes.of(source);
  for (const { id, part } of chains) {
    source.delete(part);
    types.removeOverride(part);
    relationships.remove(id);
  }
  source.set(Relationships.partNameFor(workbook), relationships.serialise());
  source.set(CONTENT_TYPES_PART, types.serialise());
}
