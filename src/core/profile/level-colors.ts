import type { Tier } from "./profile";

interface Colors {
  readonly fill: string;
  readonly ink: string;
}

const DARK = "1B0C0C";
const LIGHT = "FFFFFF";

/** Domain 1.8: the region's own colours per tier, darkest meaning for the level nearest to the perangkat daerah. */
const PALETTE: Readonly<Record<Tier, readonly (readonly Colors[])[]>> = {
  strategic: [
    [{ fill: "CA3636", ink: LIGHT }],
    [
      { fill: "FAFAF2", ink: DARK },
      { fill: "CA3636", ink: LIGHT },
    ],
    [
      { fill: "FAFAF2", ink: DARK },
      { fill: "F2B8A2", ink: DARK },
      { fill: "CA3636", ink: LIGHT },
    ],
    [
      { fill: "FAFAF2", ink: DARK },
      { fill: "F6E3B4", ink: DARK },
      { fill: "F2B8A2", ink: DARK },
      { fill: "CA3636", ink: LIGHT },
    ],
  ],
  tactical: [
    [{ fill: "3673CA", ink: LIGHT }],
    [
      { fill: "3673CA", ink: LIGHT },
      { fill: "57B2EC", ink: DARK },
    ],
    [
      { fill: "3673CA", ink: LIGHT },
      { fill: "57B2EC", ink: DARK },
      { fill: "C979E3", ink: DARK },
    ],
  ],
  operational: [
    [{ fill: "139052", ink: LIGHT }],
    [
      { fill: "139052", ink: LIGHT },
      { fill: "A9DDBF", ink: DARK },
    ],
  ],
};

/** Fill and ink (`RRGGBB`) for each level of a profile, given its tiers top first; long tiers repeat their last colour. */
export function colorLevels(tiers: readonly Tier[]): readonly Colors[] {
  const seen: Record<Tier, number> = { strategic: 0, tactical: 0, operational: 0 };
  return tiers.map((tier) => {
    const sets = PALETTE[tier];
    const count = tiers.filter((t) => t === tier).length;
    const set = sets[Math.min(count, sets.length) - 1]!;
    const index = Math.min(seen[tier]++, set.length - 1);
    return set[index]!;
  });
}
