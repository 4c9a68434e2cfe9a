import type { RangeSide } from "../model/edges";
import { asOneOf, asWhole } from "./arguments";
import { HostError, type ExcelType, type HostObject } from "./excel-type";
import type { BorderTarget } from "./range-border";
import type { AreasTarget } from "./range-target";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
const DIAGONALS = ["DiagonalDown", "DiagonalUp"] as const;

function borderObject({ sheet, areas }: AreasTarget, side: RangeSide): HostObject {
  return { type: "RangeBorder", target: { sheet, areas, side } satisfies BorderTarget };
}

export const rangeBorderCollection: ExcelType<AreasTarget> = {
  name: "RangeBorderCollection",
  get: {
    count: () => SIDES.length,
  },
  items: (target) => SIDES.map((side) => borderObject(target, side)),
  call: {
    getItem(target, [index]) {
      const side = asOneOf(index, "The border's index", [...SIDES, ...DIAGONALS]);
      if (side === "DiagonalDown" || side === "DiagonalUp") {
        throw new HostError("NotImplemented", "The test host has no diagonal borders.");
      }
      return borderObject(target, side);
    },
    getItemAt: (target, [index]) => borderObject(target, SIDES[asWhole(index, "index", 0, SIDES.length - 1)]!),
  },
};
