/** How many nodes have what a complete cascade needs. */
export interface CoverageCounts {
  readonly nodes: number;
  /** With at least one indicator. */
  readonly indicator: number;
  /** With a target in the year for at least one indicator. */
  readonly target: number;
  readonly owner: number;
  /** That should be a line in somebody's SKP: all but those of a Kepala Daerah, who writes none. */
  readonly skpNodes: number;
  /** Of these, the ones with an owner who writes an SKP. */
  readonly skp: number;
}

/** Coverage of one level; `level` is its 1-based number, 0 for nodes of unknown level. */
export interface LevelCoverage extends CoverageCounts {
  readonly level: number;
}

/** Coverage of a cascade: all of it, and each level that occurs, top first, unknown ones last. */
export interface Coverage {
  readonly total: CoverageCounts;
  readonly levels: readonly LevelCoverage[];
}
