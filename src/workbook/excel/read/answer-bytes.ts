/** About what a table of values takes as JSON; exact enough for choosing the next tile. */
export function tableBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const cells of rows) for (const cell of cells) bytes += cellBytes(cell);
  return bytes;
}

/** With its comma. A text outside ASCII takes more, which the margin of an answer allows for. */
function cellBytes(cell: unknown): number {
  if (typeof cell === "string") return cell.length + 3;
  return typeof cell === "number" ? String(cell).length + 1 : 6;
}
