import type { Layout } from "./layout";
import { byOrder, outlineBeside, outlineColumn, outlineInCell } from "./listed-layouts";
import { longByCode, longByStatement } from "./long-layouts";
import { boxesDown, boxesRight } from "./boxes-layouts";
import { stacked } from "./stacked-layouts";
import { renstra2025 } from "./w4-layout";
import { renstraPrint, staircase, wideLeaves, widePairs } from "./wide-layouts";

/** Every layout that is generated, with the share of sheets that may fail. The aim is none. */
export const LAYOUTS: readonly Layout[] = [
  { name: "wide, merged, indicators by level", generate: widePairs("merged"), bound: 2 },
  { name: "wide, blank, indicators by level", generate: widePairs("blank"), bound: 2 },
  { name: "wide, filled down, indicators by level", generate: widePairs("filled"), bound: 2 },
  { name: "wide, merged, by years", generate: wideLeaves("merged"), bound: 2 },
  { name: "wide, blank, by years", generate: wideLeaves("blank"), bound: 2 },
  { name: "wide, filled down, by years", generate: wideLeaves("filled"), bound: 2 },
  { name: "wide, one node a row", generate: staircase, bound: 2 },
  { name: "Renstra print", generate: renstraPrint, bound: 2 },
  { name: "Renstra 2025 with nomenclature", generate: renstra2025, bound: 2 },
  { name: "long, parent code", generate: longByCode, bound: 2 },
  { name: "long, parent statement", generate: longByStatement, bound: 2 },
  { name: "order", generate: byOrder, bound: 2 },
  { name: "outline, codes in a column", generate: outlineColumn, bound: 2 },
  { name: "outline, codes in the cell", generate: outlineInCell, bound: 2 },
  { name: "outline, codes beside", generate: outlineBeside, bound: 2 },
  { name: "stacked, codes", generate: stacked("code"), bound: 2 },
  { name: "stacked, split codes", generate: stacked("split code"), bound: 2 },
  { name: "stacked, words", generate: stacked("word"), bound: 2 },
  { name: "stacked, indents", generate: stacked("indent"), bound: 2 },
  { name: "stacked, spaces", generate: stacked("spaces"), bound: 2 },
  { name: "stacked, fill and bold", generate: stacked("look"), bound: 2 },
  { name: "stacked, formulas", generate: stacked("formula"), bound: 2 },
  { name: "boxes, level below level", generate: boxesDown, bound: 2 },
  { name: "boxes, level beside level", generate: boxesRight, bound: 9 },
];
