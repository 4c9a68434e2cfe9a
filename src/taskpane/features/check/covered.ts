/** What a complete cascade has, in the order of the work. */
export const COVERED = ["indicator", "target", "owner", "skp"] as const;
