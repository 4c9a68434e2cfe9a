/** Lines of the stack that are told: enough to find the place. */
const MOST_LINES = 12;

/**
 * What the people who run Jenjang need to find a fault: kind of error, places in the program, browser and language. No message and no
 * address beyond the file's name, for both can hold what stands in a table or the name of an office's server.
 */
export function crashReport(
  error: unknown,
  around: { readonly userAgent: string; readonly language: string; readonly step: string },
): string {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const places = [...stack.matchAll(/([\w.-]+\.(?:js|tsx?)):(\d+):(\d+)/g)]
    .slice(0, MOST_LINES)
    .map(([, file, line, column]) => `  ${file ?? ""}:${line ?? ""}:${column ?? ""}`);
  return [`Jenjang: ${name}`, ...places, `Step: ${around.step}`, `Language: ${around.language}`, around.userAgent].join(
    "\n",
  );
}
