/** A connector read back from a drawing part: where DrawingML says its corners are. */
export interface DrawnConnector {
  readonly start: { readonly shape: string; readonly site: number };
  readonly end: { readonly shape: string; readonly site: number };
  /** From start to end, EMU from the sheet's corner. */
  readonly corners: readonly (readonly [number, number])[];
}

/**
 * The connectors of a drawing part, by the text of the specification (ECMA-376 part 1, 20.1.7.6 and presetShapeDefinitions) and not by
 * the writer's code: the preset's path, mirrored about the frame's middle, then rotated clockwise about it.
 */
export function readDrawnConnectors(xml: string): readonly DrawnConnector[] {
  return Array.from(xml.matchAll(/<xdr:cxnSp .*?<\/xdr:cxnSp>/gs), ([shape]) => {
    const number = (pattern: RegExp): number => Number(pattern.exec(shape)?.[1] ?? 0);
    const width = number(/<a:ext cx="(\d+)"/);
    const height = number(/<a:ext cx="\d+" cy="(\d+)"/);
    const bend = (width * number(/fmla="val (-?\d+)"/)) / 100_000;
    const preset = /prst="(\w+)"/.exec(shape)![1]!;
    const path: readonly (readonly [number, number])[] =
      preset === "bentConnector3"
        ? [
            [0, 0],
            [bend, 0],
            [bend, height],
            [width, height],
          ]
        : preset === "bentConnector2"
          ? [
              [0, 0],
              [width, 0],
              [width, height],
            ]
          : [
              [0, 0],
              [width, height],
            ];
    const middleX = number(/<a:off x="(-?\d+)"/) + width / 2;
    const middleY = number(/<a:off x="-?\d+" y="(-?\d+)"/) + height / 2;
    const angle = ((number(/ rot="(\d+)"/) / 60_000) * Math.PI) / 180;
    const corners = path.map(([x, y]) => {
      const dx = (x - width / 2) * (shape.includes('flipH="1"') ? -1 : 1);
      const dy = (y - height / 2) * (shape.includes('flipV="1"') ? -1 : 1);
      return [
        middleX + dx * Math.cos(angle) - dy * Math.sin(angle),
        middleY + dx * Math.sin(angle) + dy * Math.cos(angle),
      ] as const;
    });
    const glue = (name: string) => {
      const [, id, site] = new RegExp(`<a:${name} id="(\\d+)" idx="(\\d)"`).exec(shape)!;
      return { shape: id!, site: Number(site) };
    };
    return { start: glue("stCxn"), end: glue("endCxn"), corners };
  });
}
