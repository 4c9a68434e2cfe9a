import type { Staff } from "../cascade/staff";
import type { Grid } from "../sheet/grid";
import type { Field } from "./column";
import { readTable } from "./read-table";
import { cite } from "./read-facts";
import { buildTableView } from "./table-view";

const STAFF_SHEET = /\b(pegawai|daftar nama|asn|staf)\b/i;

/** True when a sheet's name says that it lists employees. */
export function isStaffSheet(name: string): boolean {
  return STAFF_SHEET.test(name);
}

/** The employees that a `Pegawai` sheet lists, in sheet order, or null when it has no columns for a name and one more fact. */
export function readStaff(grid: Grid): readonly Staff[] | null {
  const table = readTable(buildTableView(grid));
  const column = (field: Field) => table?.columns.find((c) => c.field === field) ?? null;
  const name = column("name");
  const facts = [column("nip"), column("rank"), column("position")];
  if (!table || !name || facts.every((c) => c === null)) return null;
  const text = (row: number, field: Field): string | null => cite(table.view, row, column(field))?.text ?? null;
  const staff: Staff[] = [];
  for (const { row } of table.rows) {
    const cited = cite(table.view, row, name);
    if (!cited) continue;
    const nip = text(row, "nip")?.replace(/\s+/g, "") ?? null;
    staff.push(
      Object.freeze({
        name: cited.text,
        nip,
        rank: text(row, "rank"),
        position: text(row, "position"),
        unit: text(row, "ownerUnit"),
        echelon: text(row, "echelon"),
        rater: text(row, "rater"),
        at: cited.at,
      }),
    );
  }
  return staff;
}
