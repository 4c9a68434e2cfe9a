import type { ExcelHost } from "../../excel-host/excel-host";
import type { Look, PageLanguage } from "./page-options";

/** What the page is told of the Excel around it. Plain data: it goes into the browser. */
export interface ExcelFrame {
  readonly officeJs: string;
  readonly ask: string;
  readonly displayLanguage: string;
  readonly officeTheme: Omit<Office.OfficeTheme, "themeId">;
  readonly documentUrl: string;
  /** Minor number of the newest `ExcelApi 1.n`, null for everything. */
  readonly apiLevel: number | null;
}

/** Colours of Office's white and black themes; a contrast theme of Windows comes to an add-in as a dark one. */
const THEMES: Readonly<Record<Look, ExcelFrame["officeTheme"]>> = {
  light: themeOf("#FFFFFF", "#242424", false),
  dark: themeOf("#292929", "#FFFFFF", true),
  "forced-colours": themeOf("#000000", "#FFFFFF", true),
};

function themeOf(background: string, text: string, isDarkTheme: boolean): ExcelFrame["officeTheme"] {
  return {
    ...{ bodyBackgroundColor: background, bodyForegroundColor: text, isDarkTheme },
    ...{ controlBackgroundColor: background, controlForegroundColor: text },
  };
}

/** The frame of a page beside this host's workbook. */
export function excelFrame(
  host: ExcelHost,
  at: { readonly officeJs: string; readonly ask: string; readonly language: PageLanguage; readonly look: Look },
): ExcelFrame {
  return {
    ...{ officeJs: at.officeJs, ask: at.ask, displayLanguage: at.language, officeTheme: THEMES[at.look] },
    ...{ documentUrl: "C:\\Kerja\\Cascading.xlsx", apiLevel: host.apiLevel },
  };
}

/**
 * Runs in the page before anything else. There is no Excel here, so what surrounds Office.js has to be played: that it
 * is ready, in which language and colours, beside which document, and what this Excel can do. Everything from `Excel.run`
 * to the request is Office.js itself; the request goes to `ask`, and so to the test host. The loader that would look for
 * an Excel is left out: the page gets the library that it would have loaded.
 */
export function playExcel(frame: ExcelFrame): void {
  type Ask = (flags: number, request: string) => Promise<unknown>;
  interface Library {
    Office: object;
    OfficeExtension: { SessionBase: { _overrideSession: unknown } };
  }
  const page = globalThis as unknown as Library & Record<string, Ask | undefined>;
  const info = { host: "Excel", platform: "OfficeOnline" };
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    if (frame.apiLevel === null || !name.startsWith("ExcelApi")) return true;
    const [major, minor = "0"] = version.split(".");
    return name === "ExcelApi" && major === "1" && Number(minor) <= frame.apiLevel;
  };
  const played = {
    onReady: (callback?: (ready: typeof info) => void): Promise<typeof info> => {
      callback?.(info);
      return Promise.resolve(info);
    },
    HostType: { Excel: "Excel" },
    context: {
      ...{
        displayLanguage: frame.displayLanguage,
        contentLanguage: frame.displayLanguage,
        officeTheme: frame.officeTheme,
      },
      document: { url: frame.documentUrl },
      requirements: { isSetSupported },
      ...info,
    },
  };
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, flags: number, message: { Body: unknown }) =>
        page[frame.ask]?.(flags, JSON.stringify(message.Body)),
    }),
  };
  // The moment after Office.js has run, and before any script of the page.
  document.addEventListener(
    "load",
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || target.src !== frame.officeJs) return;
      const values = Object.entries(played).map(([name, value]) => [name, { value, configurable: true }]);
      page.Office = Object.create(page.Office, Object.fromEntries(values) as PropertyDescriptorMap) as object;
      page.OfficeExtension.SessionBase._overrideSession = session;
    },
    true,
  );
}
