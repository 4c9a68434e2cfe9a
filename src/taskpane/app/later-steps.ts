import type { ComponentType } from "react";
import type { Step } from "../state/pane-state";
import type { StepProps } from "./step-props";

type LaterStep = Exclude<Step, "read">;

/** The steps that are not in view when the pane opens, each a file of its own. */
const LATER: Readonly<Record<LaterStep, () => Promise<ComponentType<StepProps>>>> = {
  check: async () => (await import("../features/check/check-step")).CheckStep,
  tree: async () => (await import("../features/tree/tree-step")).TreeStep,
  skp: async () => (await import("../features/skp/skp-step")).SkpStep,
};

/** The step's component. Rejects when its file cannot be fetched; the next call tries again. */
export async function fetchStep(step: LaterStep): Promise<ComponentType<StepProps>> {
  return LATER[step]();
}

/** Fetches all of them; rejects when one does not come. */
export async function fetchLaterSteps(): Promise<void> {
  await Promise.all(Object.values(LATER).map((load) => load()));
}
