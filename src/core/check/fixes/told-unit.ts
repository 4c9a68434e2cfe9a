import { normaliseUnit } from "../../cascade/unit-dictionary";
import { tidyText } from "../../text/normalise";
import { COUNTED, MEASURES } from "./indicator-units.data";

const COUNTED_KEYS = COUNTED.map((unit) => ({ unit, key: unit.toLowerCase() }));

/** The known unit that an indicator's own words tell (`Persentase ...` in Persen, `Jumlah laporan ...` in Laporan), or null when they do not. */
export function toldUnit(indicator: string): string | null {
  const text = tidyText(indicator).toLowerCase();
  const first = /^\p{L}+/u.exec(text)?.[0] ?? "";
  const measure = Object.hasOwn(MEASURES, first) ? MEASURES[first]! : null;
  if (measure !== null) return measure;
  const thing = /^jumlah (.+)$/u.exec(text)?.[1] ?? "";
  return COUNTED_KEYS.find(({ key }) => thing === key || thing.startsWith(`${key} `))?.unit ?? null;
}

/** A form in which two writings of one unit are equal. */
export function unitKey(unit: string): string {
  return normaliseUnit(unit) ?? tidyText(unit).toLowerCase();
}
