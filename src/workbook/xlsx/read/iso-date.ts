import { DAYS_TO_1904 } from "../../cells/format-number";

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 system, for dates from 1900-03-01 on: before it, that system counts a day that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_TRUE_SERIAL = 61;

/** The serial number of an ISO 8601 date or date and time, as cells of type `d` hold it; null when the text is none. */
export function parseIsoDate(text: string, date1904: boolean): number | null {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const midnight = Date.UTC(year, month - 1, day);
  const real = new Date(midnight);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day || hour > 24 || minute > 59 || second >= 60)
    return null;
  const days = (midnight - EPOCH) / MILLISECONDS_PER_DAY + (hour * 3600 + minute * 60 + second) / 86_400;
  if (date1904) return days - DAYS_TO_1904;
  return days < FIRST_TRUE_SERIAL ? days - 1 : days;
}
