import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** Where the pages seem to be served. */
const ORIGIN = "https://jenjang.example.go.id/";

/** A page of the built add-in after its scripts have run, outside of any Excel. */
export interface OpenedPage {
  /** Files of the build that the page and then Office.js asked for, in that order, as paths within the build. */
  readonly requested: readonly string[];
  /** Names that the page's code gave to `Office.actions.associate`, in capitals, as Office keeps them. */
  readonly actions: readonly string[];
}

interface PageScript {
  src: string;
  onerror?: () => void;
}

/**
 * Runs the scripts of a built page with the real Office.js of the build, as far as they go without Excel. `hostInfo` is
 * what Excel hands to a page: application, platform, version of its script and language, joined by `$`. Office.js then
 * asks for the script of that Excel, which is noted and, without that Excel, goes no further; a file that the build has
 * not is answered as a server would, with an error.
 */
export async function openPage(build: string, page: string, hostInfo = ""): Promise<OpenedPage> {
  const sources = [...readFileSync(path.join(build, page), "utf8").matchAll(/<script [^>]*?src="?([^\s">]+)/g)];
  const requested: string[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const search = hostInfo === "" ? "" : `?_host_Info=${hostInfo}`;
  const scripts: PageScript[] = [];
  const request = (script: PageScript): string => {
    const file = new URL(script.src).pathname.slice(1);
    requested.push(file);
    return file;
  };
  const context = vm.createContext({
    ...{ URL, URLSearchParams, AbortController, TextEncoder, TextDecoder, console, performance },
    setTimeout: (run: () => void, delay: number) => {
      const timer = setTimeout(run, delay);
      timers.add(timer);
      return timer;
    },
    ...{ clearTimeout, addEventListener: () => undefined, history: {}, navigator: { userAgent: "", language: "id" } },
    location: { href: `${ORIGIN}${page}${search}`, search, hash: "", protocol: "https:" },
    document: {
      URL: `${ORIGIN}${page}`,
      createElement: (): object => ({ setAttribute: () => undefined }),
      querySelector: () => null,
      getElementsByTagName: (name: string) =>
        name === "script"
          ? scripts
          : [
              {
                appendChild: (script: PageScript) => {
                  if (!existsSync(path.join(build, request(script)))) setImmediate(() => script.onerror?.());
                },
              },
            ],
    },
  }) as { window: unknown; self: unknown; Office?: { actions: { _association: { mappings: object } } } };
  context.window = context;
  context.self = context;
  for (const [, src] of sources) {
    const script = { src: new URL(src!, ORIGIN).href, getAttribute: () => null };
    scripts.push(script);
    vm.runInContext(readFileSync(path.join(build, request(script)), "utf8"), context, { filename: src });
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const timer of timers) clearTimeout(timer);
  return { requested, actions: Object.keys(context.Office?.actions._association.mappings ?? {}) };
}
