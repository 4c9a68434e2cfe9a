import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Below this share of white a background is dark. */
const DARK = 0.5;

/** The pane's colours on Office's background, `#RRGGBB`; light when Office does not tell it, as in older Excels. */
export function pickTheme(office: Pick<Office.OfficeTheme, "bodyBackgroundColor"> | undefined): Theme {
  const background = office?.bodyBackgroundColor ?? "";
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return webLightTheme;
  const share = (part: string) => parseInt(part, 16) / 255;
  // Luma weights of ITU-R BT.601: how bright a colour seems.
  return 0.299 * share(red) + 0.587 * share(green) + 0.114 * share(blue) < DARK ? webDarkTheme : webLightTheme;
}
