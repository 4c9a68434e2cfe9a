import type { HostPageLayout } from "../model/host-workbook";
import { requireEditable } from "./access";
import { asText, invalidArgument } from "./arguments";
import type { ExcelType } from "./excel-type";
import type { SheetTarget } from "./sheet-target";

type Part = keyof HostPageLayout["headersFooters"];

/** Excel's limit of a header or a footer: its three parts with the codes that divide them. */
const MAX_LENGTH = 255;

const HEADER: readonly Part[] = ["leftHeader", "centerHeader", "rightHeader"];
const FOOTER: readonly Part[] = ["leftFooter", "centerFooter", "rightFooter"];
/** `&L`, `&C` or `&R` before each part that is not empty. */
const CODE_LENGTH = 2;

export const headerFooter: ExcelType<SheetTarget> = {
  name: "HeaderFooter",
  get: {
    leftHeader: (target) => parts(target).leftHeader,
    centerHeader: (target) => parts(target).centerHeader,
    rightHeader: (target) => parts(target).rightHeader,
    leftFooter: (target) => parts(target).leftFooter,
    centerFooter: (target) => parts(target).centerFooter,
    rightFooter: (target) => parts(target).rightFooter,
  },
  set: {
    leftHeader: (target, value) => write(target, HEADER, "leftHeader", value),
    centerHeader: (target, value) => write(target, HEADER, "centerHeader", value),
    rightHeader: (target, value) => write(target, HEADER, "rightHeader", value),
    leftFooter: (target, value) => write(target, FOOTER, "leftFooter", value),
    centerFooter: (target, value) => write(target, FOOTER, "centerFooter", value),
    rightFooter: (target, value) => write(target, FOOTER, "rightFooter", value),
  },
};

function parts({ sheet }: SheetTarget): HostPageLayout["headersFooters"] {
  return sheet.pageLayout.headersFooters;
}

function write(target: SheetTarget, line: readonly Part[], part: Part, value: unknown): void {
  const text = asText(value, part);
  const held = { ...parts(target), [part]: text };
  const length = line.map((each) => held[each]).reduce((sum, each) => sum + (each ? each.length + CODE_LENGTH : 0), 0);
  if (length > MAX_LENGTH) throw invalidArgument(`${part} makes the line longer than ${MAX_LENGTH} with its codes.`);
  requireEditable(target.sheet);
  parts(target)[part] = text;
}
