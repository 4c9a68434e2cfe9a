import type { BrowserContextOptions } from "playwright-core";

/** How the page looks: as the system or Excel asks for. Forced colours are what Windows calls a contrast theme. */
export const LOOKS = ["light", "dark", "forced-colours"] as const;
export type Look = (typeof LOOKS)[number];

/** Languages of the system or of Excel. */
export const LANGUAGES = ["id-ID", "en-US"] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

/** A pane's usual size in Excel, in CSS pixels. */
const PANE_SIZE = { width: 340, height: 800 } as const;

/** How a page is opened. What is not said: Indonesian, light, as large as a pane. */
export interface PageOptions {
  readonly language?: PageLanguage;
  readonly look?: Look;
  readonly size?: { readonly width: number; readonly height: number };
}

/** The same for a browser of playwright. Nothing moves: what is looked at stands still. */
export function contextOptions({ language = "id-ID", look = "light", size = PANE_SIZE }: PageOptions) {
  return {
    locale: language,
    viewport: size,
    colorScheme: look === "dark" ? "dark" : "light",
    forcedColors: look === "forced-colours" ? "active" : "none",
    reducedMotion: "reduce",
  } as const satisfies BrowserContextOptions;
}
