/**
 * The colour lightened (tint above 0) or darkened (below 0), -1 to 1, on the lightness of its HSL form as the format defines it
 * (ECMA-376 part 1, 18.8.19). Colours are `RRGGBB`, upper case.
 */
export function tintColor(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return formatHsl(hueOf(red, green, blue, high, spread), saturation, tinted);
}

/** In sixths of a turn, 0 to 6. */
function hueOf(red: number, green: number, blue: number, high: number, spread: number): number {
  if (spread === 0) return 0;
  if (high === red) return ((green - blue) / spread + 6) % 6;
  return high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}

function formatHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = lightness - chroma / 2;
  const order: readonly [number, number, number][] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const parts = order[Math.floor(hue) % 6]!;
  return parts
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .toUpperCase()
        .padStart(2, "0"),
    )
    .join("");
}
