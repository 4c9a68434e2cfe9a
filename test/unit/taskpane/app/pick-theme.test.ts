import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { pickTheme } from "../../../../src/taskpane/app/pick-theme";

test("the pane is dark on Office's dark backgrounds, and light on the others or when none is told", () => {
  for (const background of ["#262626", "#0A0A0A", "444444"])
    expect(pickTheme({ bodyBackgroundColor: background })).toBe(webDarkTheme);
  for (const background of ["#FFFFFF", "#E6E6E6", "", "putih"])
    expect(pickTheme({ bodyBackgroundColor: background })).toBe(webLightTheme);
  expect(pickTheme(undefined)).toBe(webLightTheme);
});
