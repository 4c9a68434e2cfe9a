import { isDeepStrictEqual } from "node:util";

import type { Rect } from "../../../src/core/address/address";
import { areaDifference } from "./area-difference";
import type { HostDataValidation, HostSheet, HostValidation } from "./host-workbook";
import { intersect } from "./range-address";

/** Of a cell that has no rules, before it gets one. The alert is Excel's own; whether a prompt is on is not told alike everywhere. */
export const NO_VALIDATION: HostValidation = {
  type: "None",
  rule: {},
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

/** Changes what the cells of areas have, each from what it had. Cells that are left with nothing but defaults have no rules. */
export function changeValidations(
  sheet: HostSheet,
  areas: readonly Rect[],
  change: (validation: HostValidation) => HostValidation,
): void {
  for (const area of areas) {
    const changed = validationsIn(sheet, [area]).map(({ ranges, ...validation }) => {
      return { ...change(validation), ranges };
    });
    const kept = sheet.dataValidations.map((each) => ({ ...each, ranges: areaDifference(each.ranges, area) }));
    sheet.dataValidations = joined([...kept, ...changed]);
  }
}

/** What the cells of areas have, each kind once with its cells; cells without rules have `NO_VALIDATION`. */
export function validationsIn(sheet: HostSheet, areas: readonly Rect[]): HostDataValidation[] {
  const inside = sheet.dataValidations.map((each) => ({ ...each, ranges: shared(each.ranges, areas) }));
  const bare = inside.flatMap(({ ranges }) => ranges).reduce<readonly Rect[]>(areaDifference, areas);
  return [...inside, { ...NO_VALIDATION, ranges: bare }].filter(({ ranges }) => ranges.length > 0);
}

function shared(ranges: readonly Rect[], areas: readonly Rect[]): Rect[] {
  return ranges.flatMap((range) => areas.flatMap((area) => intersect(range, area) ?? []));
}

/** Equal rules are one, with the cells of all. */
function joined(validations: readonly HostDataValidation[]): HostDataValidation[] {
  const all: HostDataValidation[] = [];
  for (const { ranges, ...validation } of validations) {
    if (ranges.length === 0 || isDeepStrictEqual(validation, NO_VALIDATION)) continue;
    const at = all.findIndex(({ ranges: _, ...other }) => isDeepStrictEqual(other, validation));
    if (at === -1) all.push({ ...validation, ranges });
    else all[at] = { ...validation, ranges: [...all[at]!.ranges, ...ranges] };
  }
  return all;
}
