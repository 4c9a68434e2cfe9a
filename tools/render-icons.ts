/** Renders assets/source/*.svg to assets/*.png in the sizes that Office asks for. Run: npm run icons */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ICON_SIZES, loadIconRenderer } from "./icons/icon-renderer";

const ASSETS = path.join(__dirname, "..", "assets");
const SOURCES = path.join(ASSETS, "source");

async function renderIcons(): Promise<void> {
  const render = await loadIconRenderer();
  for (const file of readdirSync(SOURCES)) {
    const name = path.basename(file, ".svg");
    const svg = readFileSync(path.join(SOURCES, file), "utf8");
    for (const size of ICON_SIZES) writeFileSync(path.join(ASSETS, `${name}-${size}.png`), render(svg, size));
    console.log(`${name}: ${ICON_SIZES.join(", ")} px`);
  }
}

void renderIcons();
