/** The three classes every region's level names map to (PermenPANRB 89/2021). */
export type Tier = "strategic" | "tactical" | "operational";

/** Classes of posts that own a level (domain 1.5). */
export type OwnerClass = "kepala_daerah" | "jpt_pratama" | "administrator" | "pengawas" | "fungsional" | "pelaksana";

/** One level of a profile. Its number is its 1-based position in the profile. */
export interface Level {
  /** Short stable id, e.g. `strategis-daerah`. */
  readonly code: string;
  /** Indonesian label as planners print it. */
  readonly label: string;
  readonly labelEn: string;
  readonly tier: Tier;
  readonly ownerClasses: readonly OwnerClass[];
  /** Other spellings met in level columns and headers, normalised by `normaliseText`. */
  readonly synonyms: readonly string[];
  /** Box colours as `RRGGBB`: strip and its text. */
  readonly fill: string;
  readonly ink: string;
}

/** An ordered list of levels, top first. */
export interface Profile {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  readonly levels: readonly Level[];
}
