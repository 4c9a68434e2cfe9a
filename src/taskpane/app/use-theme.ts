import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** The theme that the browser asks for, now and whenever that changes. */
export function useBrowserTheme(): Theme {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  const isDark = useSyncExternalStore(
    (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => query.matches,
  );
  return isDark ? webDarkTheme : webLightTheme;
}
