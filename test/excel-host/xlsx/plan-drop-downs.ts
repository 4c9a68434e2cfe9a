import { isDeepStrictEqual } from "node:util";

import { formatRect, parseRect } from "../../../src/core/address/address";
import type { DropDown } from "../../../src/core/sheet/sheet-plan";
import { NO_VALIDATION } from "../model/change-validations";
import type { HostDataValidation, HostSheet } from "../model/host-workbook";

/** Lists that leave what is typed alone, which a plan has; every area is one of its own. Throws RangeError for other rules. */
export function planDropDowns({ name, dataValidations }: HostSheet): DropDown[] {
  return dataValidations.flatMap((validation) => {
    const source = sourceOf(validation);
    const places = validation.ranges.map(formatRect).join(" ");
    if (source === null)
      throw new RangeError(`${name}!${places}: no plan has the rule ${JSON.stringify(validation.rule)}`);
    return validation.ranges.map((area) => ({ area, source }));
  });
}

function sourceOf({ ranges: _, ...validation }: HostDataValidation): DropDown["source"] | null {
  const { list } = validation.rule;
  const silent = {
    ...NO_VALIDATION,
    type: "List",
    rule: { list: { inCellDropDown: true, source: list?.source } },
    errorAlert: { ...NO_VALIDATION.errorAlert, showAlert: false },
    prompt: { ...NO_VALIDATION.prompt, showPrompt: false },
  };
  if (typeof list?.source !== "string" || !isDeepStrictEqual(validation, silent)) return null;
  if (!list.source.startsWith("=")) return list.source.split(",");
  const [, address] = /^=(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/i.exec(list.source) ?? [];
  return address === undefined ? null : parseRect(address);
}
