import type { PaneActions } from "../state/pane-actions";
import type { PaneState } from "../state/pane-state";

/** What every step is given. */
export interface StepProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}
