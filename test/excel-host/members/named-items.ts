import { formatAbsoluteRect, quoteSheet } from "../../../src/core/address/address";
import type { HostName } from "../model/host-workbook";
import { nameFault, nameFormulaFault } from "../model/name-syntax";
import { requireEditable } from "./access";
import { asText, invalidArgument } from "./arguments";
import { HostError, NULL_OBJECT, type ExcelType, type HostObject, type HostScope } from "./excel-type";
import { namedItemObject, type NamesTarget } from "./named-item-target";
import type { RangeTarget } from "./range-target";

function namesOf({ sheet }: NamesTarget, { workbook }: HostScope): HostName[] {
  return (sheet ?? workbook).names;
}

function find(target: NamesTarget, name: unknown, scope: HostScope): HostName | undefined {
  const wanted = asText(name, "The name").toLowerCase();
  return namesOf(target, scope).find((item) => item.name.toLowerCase() === wanted);
}

/** A formula as it is, a range as its absolute address. Throws `InvalidArgument`. */
function referenceFormula(reference: unknown): string {
  if (typeof reference === "string") {
    const fault = nameFormulaFault(reference);
    if (fault) throw invalidArgument(`${fault}.`);
    return reference;
  }
  const object = reference as Partial<HostObject> | null;
  if (object?.type !== "Range") throw invalidArgument("a name refers to a range or a formula.");
  const { sheet, area } = object.target as RangeTarget;
  return `=${quoteSheet(sheet.name)}!${formatAbsoluteRect(area)}`;
}

export const namedItemCollection: ExcelType<NamesTarget> = {
  name: "NamedItemCollection",
  items: (target, scope) => namesOf(target, scope).map((item) => namedItemObject(target.sheet, item)),
  call: {
    getCount: (target, _args, scope) => ({ json: namesOf(target, scope).length }),
    getItem(target, [name], scope) {
      const item = find(target, name, scope);
      if (!item) throw new HostError("ItemNotFound", `There is no name ${String(name)}.`);
      return namedItemObject(target.sheet, item);
    },
    getItemOrNullObject(target, [name], scope) {
      const item = find(target, name, scope);
      return item ? namedItemObject(target.sheet, item) : NULL_OBJECT;
    },
    add(target, [wanted, reference, comment], scope) {
      if (target.sheet) requireEditable(target.sheet);
      const name = asText(wanted, "The name");
      const fault = nameFault(name);
      if (fault) throw invalidArgument(`${fault}.`);
      const formula = referenceFormula(reference);
      if (find(target, name, scope)) throw new HostError("ItemAlreadyExists", `There is a name ${name} already.`);
      const item = {
        name,
        formula,
        visible: true,
        comment: comment === null || comment === undefined ? "" : asText(comment, "comment"),
      };
      namesOf(target, scope).push(item);
      return namedItemObject(target.sheet, item);
    },
  },
};
