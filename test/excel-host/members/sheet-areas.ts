import type { Rect } from "../../../src/core/address/address";
import type { HostSheet } from "../model/host-workbook";
import { MAX_ADDRESS_LENGTH, parseArea, splitSheet, WHOLE_SHEET } from "../model/range-address";
import { asText, invalidArgument } from "./arguments";

/** The rectangle that an address names on the sheet; all of it when there is no address. Throws `InvalidArgument`. */
export function areaOnSheet(sheet: HostSheet, address: unknown): Rect {
  if (address === null || address === undefined) return WHOLE_SHEET;
  const text = checkedAddress(address);
  const { sheet: named, rest } = splitSheet(text);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`${text} is not on ${sheet.name}.`);
  }
  const area = parseArea(rest);
  if (!area) throw invalidArgument(`${text} is no address.`);
  return area;
}

/** The rectangles of a list of addresses, separated by commas or semicolons. Throws `InvalidArgument`. */
export function areasOnSheet(sheet: HostSheet, addresses: unknown): Rect[] {
  if (addresses === null || addresses === undefined) return [WHOLE_SHEET];
  // A sheet's name in quotes may hold the separators itself.
  const parts = checkedAddress(addresses).match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [""];
  return parts.map((part) => areaOnSheet(sheet, part));
}

function checkedAddress(address: unknown): string {
  const text = asText(address, "The address");
  if (text.length > MAX_ADDRESS_LENGTH) throw invalidArgument(`the address is longer than ${MAX_ADDRESS_LENGTH}.`);
  return text;
}
