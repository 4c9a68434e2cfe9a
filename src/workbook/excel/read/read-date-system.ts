import type { ExcelSession } from "../excel-session";

/** The year of day 0 in the later of the two date systems; in the other it is 1900. */
const LATER_YEAR = 1904;

/**
 * Whether the workbook counts days from 1904. Excel's JavaScript API has no property that says so; its worksheet function YEAR counts as
 * the workbook does. One round trip.
 */
export async function readDate1904(session: ExcelSession): Promise<boolean> {
  return session.ask(({ workbook }) => {
    const year = workbook.functions.year(0);
    year.load("value");
    return () => year.value === LATER_YEAR;
  });
}
