import { source as axe } from "axe-core";
import type { AxeResults, NodeResult, Result } from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core finds in the page as it is shown now, best practices included; one line for each rule and place. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Not as a script of the page, which its policy refuses.
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>("axe.run(document)");
  return results.violations.flatMap((rule: Result) => rule.nodes.map((node) => describeBarrier(rule, node)));
}

function describeBarrier({ id, help }: Result, { target, failureSummary = "" }: NodeResult): string {
  return `${id} (${help}) at ${target.join(" ")}: ${failureSummary.replaceAll(/\s+/g, " ")}`;
}
