import type { WriteStep } from "../excel-session";
import { jsonBytes } from "./json-bytes";

/** One change on a sheet. */
export interface SheetAction {
  /** About what it adds to a request; rather too much than too little. */
  readonly bytes: number;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

/** What naming an object takes in a request: its path, and the action that makes it. */
export const OBJECT_BYTES = 170;
/** What setting a property or calling a method takes, besides its arguments. */
export const CHANGE_BYTES = 125;
/** What naming a range takes, besides its address. */
const RANGE_BYTES = 290;

/** Actions go together into steps of about this size: large enough to name their sheet seldom, small enough for even batches. */
const STEP_BYTES = 100_000;

/** The actions as steps, each on the sheet of this name. */
export function* stepsOf(sheetName: string, actions: Iterable<SheetAction>): Generator<WriteStep> {
  let group: SheetAction[] = [];
  let bytes = 0;
  const step = (): WriteStep => {
    const grouped = group;
    group = [];
    return {
      bytes: bytes + 3 * OBJECT_BYTES + jsonBytes(sheetName),
      apply: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(sheetName);
        for (const action of grouped) action.apply(sheet);
      },
    };
  };
  for (const action of actions) {
    if (group.length > 0 && bytes + action.bytes > STEP_BYTES) {
      yield step();
      bytes = 0;
    }
    group.push(action);
    bytes += action.bytes;
  }
  if (group.length > 0) yield step();
}

/** A change of one range; `bytes` is what it takes besides naming the range. */
export function rangeAction(address: string, bytes: number, change: (range: Excel.Range) => void): SheetAction {
  return {
    bytes: RANGE_BYTES + address.length + bytes,
    apply: (sheet) => {
      const range = sheet.getRange(address);
      change(range);
      // Excel would keep track of every range until the run ends, and forget them one by one.
      range.untrack();
    },
  };
}

/** The same change of several ranges at once; `addresses` as one list with commas. */
export function areasAction(addresses: string, bytes: number, change: (areas: Excel.RangeAreas) => void): SheetAction {
  return {
    bytes: RANGE_BYTES + addresses.length + bytes,
    apply: (sheet) => {
      const areas = sheet.getRanges(addresses);
      change(areas);
      areas.untrack();
    },
  };
}
