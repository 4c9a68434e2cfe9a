/** From this width of the list on it looks like a table. */
export const TABLE = "@container (min-width: 700px)";

/** The places of a line of that table: column, meaning, examples, note. The same in every line, so that they stand below one another. */
export const COLUMN_GRID = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 5fr) minmax(0, 8fr) minmax(0, 6fr) minmax(0, 4fr)",
  columnGap: "16px",
  alignItems: "center",
} as const;
