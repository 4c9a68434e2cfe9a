import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Pixels: 16, 32 and 80 are what Excel's ribbon asks for; 32 and 64 stand for the add-in in Office's own lists. */
export const ICON_SIZES = [16, 32, 64, 80] as const;

/** Turns a square SVG into a PNG of `size` by `size` pixels. The same drawing gives the same bytes on every machine. */
export type RenderIcon = (svg: string, size: number) => Uint8Array;

/** Loads the renderer (WebAssembly, so that no platform draws otherwise than another). May be called once in a process. */
export async function loadIconRenderer(): Promise<RenderIcon> {
  await initWasm(readFileSync(createRequire(__filename).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return (svg, size) => new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}
