/** Header rows of a table, 1-based, both inside. */
export interface HeaderRows {
  readonly from: number;
  readonly to: number;
}
