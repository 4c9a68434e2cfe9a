/** Milliseconds without `requestIdleCallback`, which Safari's views do not have, until the page is taken to be idle. */
const SOON = 300;
/** Milliseconds after which a page that is never idle fetches all the same. */
const LATEST = 2_000;

/**
 * Fetches what the pane will need later, so that a page that was once loaded works without a connection. It begins when the page has loaded
 * and has nothing else to do, and goes on one by one, so that what the person does meanwhile comes first. What fails is asked for again when
 * it is needed. Resolves when all were tried.
 */
export async function fetchAhead(fetches: readonly (() => Promise<unknown>)[]): Promise<void> {
  await pageLoaded();
  for (const fetchOne of fetches) {
    await pageIdle();
    await fetchOne().catch(() => undefined);
  }
}

async function pageLoaded(): Promise<void> {
  if (document.readyState === "complete") return;
  await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
}

async function pageIdle(): Promise<void> {
  await new Promise<unknown>((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(resolve, { timeout: LATEST });
    else setTimeout(resolve, SOON);
  });
}
