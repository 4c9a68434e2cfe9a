const MILLISECONDS_PER_DAY = 86_400_000;
/** The 1900 system counts a 29 February 1900 that never was; before it, days stand one earlier. */
const DAY_THAT_NEVER_WAS = 60;

/** 31 December 9999 in the 1900 system. */
export const MAX_SERIAL = 2_958_465;

/** The year of a whole day number as Excel counts: day 0 is the last of 1899 and shown as 1900, or 1 January 1904. */
export function yearOfSerial(serial: number, date1904: boolean): number {
  if (date1904) return new Date(Date.UTC(1904, 0, 1) + serial * MILLISECONDS_PER_DAY).getUTCFullYear();
  if (serial <= DAY_THAT_NEVER_WAS) return 1900;
  return new Date(Date.UTC(1899, 11, 30) + serial * MILLISECONDS_PER_DAY).getUTCFullYear();
}
