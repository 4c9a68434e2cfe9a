import { formatRect, type Rect } from "../../../core/address/address";
import type { DropDown, SheetPlan } from "../../../core/sheet/sheet-plan";
import { jsonBytes } from "./json-bytes";
import { CHANGE_BYTES, OBJECT_BYTES, type SheetAction } from "./sheet-action";

/** Excel's own alert would keep other values out; as in a file, they are taken without a word. */
const NO_ALERT = { showAlert: false, style: "Stop", title: "", message: "" } as const;
const NO_PROMPT = { showPrompt: false, title: "", message: "" } as const;
/** What names the two ranges, and the rules of one of them. */
const OBJECTS = 5;
/** Rule, blanks, alert and prompt. */
const CHANGES = 4;

/** Lists to choose from, over cells that have none (ExcelApi 1.8; the add-in's manifest asks for 1.13). */
export function* dropDownActions({ dropDowns = [] }: SheetPlan): Generator<SheetAction> {
  for (const { area, source } of dropDowns) {
    const from = isArea(source) ? formatRect(source) : source.join(",");
    // Excel takes it for a formula, and refuses the whole request when it is none.
    if (!isArea(source) && from.startsWith("=")) continue;
    const address = formatRect(area);
    yield {
      bytes: OBJECTS * OBJECT_BYTES + CHANGES * CHANGE_BYTES + jsonBytes([address, from, NO_ALERT, NO_PROMPT]),
      apply: (sheet) => {
        const range = sheet.getRange(address);
        const values = isArea(source) ? sheet.getRange(from) : null;
        const { dataValidation } = range;
        dataValidation.rule = { list: { inCellDropDown: true, source: values ?? from } };
        dataValidation.ignoreBlanks = true;
        dataValidation.errorAlert = NO_ALERT;
        dataValidation.prompt = NO_PROMPT;
        range.untrack();
        values?.untrack();
      },
    };
  }
}

function isArea(source: DropDown["source"]): source is Rect {
  return !Array.isArray(source);
}
