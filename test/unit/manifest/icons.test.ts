import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { ICON_SIZES, loadIconRenderer, type RenderIcon } from "../../../tools/icons/icon-renderer";
import { PROJECT } from "./addin-manifest";

const ASSETS = path.join(PROJECT, "assets");
const SOURCES = readdirSync(path.join(ASSETS, "source")).map((file) => path.basename(file, ".svg"));
const readSource = (name: string): string => readFileSync(path.join(ASSETS, "source", `${name}.svg`), "utf8");

let render: RenderIcon;
beforeAll(async () => {
  render = await loadIconRenderer();
});

test("every icon comes from a drawing, and every drawing is an icon in every size", () => {
  const icons = SOURCES.flatMap((name) => ICON_SIZES.map((size) => `${name}-${size}.png`));
  expect(
    readdirSync(ASSETS)
      .filter((file) => file.endsWith(".png"))
      .sort(),
  ).toEqual(icons.sort());
  expect(SOURCES.sort()).toEqual(["jenjang", "periksa", "pohon-kinerja", "skp"]);
});

describe.each(SOURCES)("%s", (name) => {
  test.each([...ICON_SIZES])("at %i px is what its drawing gives (npm run icons)", (size) => {
    const png = readFileSync(path.join(ASSETS, `${name}-${size}.png`));
    expect(Buffer.compare(png, render(readSource(name), size))).toBe(0);
    // The PNG header: width and height stand at bytes 16 and 20.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test("is seen on Excel's light ribbon as on its dark one (contrast 3 to 1, WCAG 2.2, 1.4.11)", () => {
    const colors = [...readSource(name).matchAll(/(?:fill|stroke)="(#[0-9A-F]{6})"/g)].map(([, color]) => color!);
    // Paper is white on any ribbon; what is drawn on it, and its frame, have to be seen.
    const drawn = new Set(colors.filter((color) => color !== "#FFFFFF"));
    expect(drawn.size).toBeGreaterThan(0);
    const faint = [...drawn].filter((color) => ["#F3F3F3", "#292929"].some((ribbon) => contrast(color, ribbon) < 3));
    expect(faint).toEqual([]);
  });
});

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
