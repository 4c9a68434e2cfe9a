import type { Texts } from "../parts/texts";
import { shown } from "../state/loadable";
import type { PaneState, Step } from "../state/pane-state";

/** A few words on where each step stands; empty where there is nothing to say yet. */
export function stepStatus(
  { read, check, tree, people }: Pick<PaneState, "read" | "check" | "tree" | "people">,
  { say }: Texts,
): Readonly<Record<Step, string>> {
  const result = shown(read)?.result;
  const counts = shown(check)?.counts;
  const total = counts ? counts.error + counts.warning + counts.info : null;
  const nodes = shown(tree)?.nodes;
  const writers = shown(people)?.people.filter(({ reason }) => reason === null).length;
  return {
    read: result?.ok ? say("shell.status.nodes", { count: result.facts.nodes }) : "",
    check:
      counts === undefined
        ? ""
        : total === 0
          ? say("shell.status.clean")
          : counts.error > 0
            ? say("shell.status.errors", { count: counts.error })
            : say("shell.status.findings", { count: total ?? 0 }),
    tree: nodes === undefined ? "" : say("shell.status.boxes", { count: nodes }),
    skp: writers === undefined ? "" : say("shell.status.people", { count: writers }),
  };
}
