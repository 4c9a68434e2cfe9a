import { useState } from "react";
import type { ReadView } from "../../../app/desk/views";
import type { ReadChoices } from "../../../core/read/read-choices";
import type { PaneActions, ReadChange } from "../../state/pane-actions";

/** The reading as the person wants it, at once, and the way to change it. */
export interface WantedReading {
  readonly sheet: string | null;
  readonly year: string | null;
  readonly choices: ReadChoices;
  /** Another sheet is on its way: what is shown of this one is no longer to be changed. */
  readonly isLeaving: boolean;
  readonly change: (change: ReadChange) => void;
}

/**
 * What the controls show. While a change is on its way they show what is wanted, so that none springs back and a second change builds on
 * the first; afterwards they show what was read.
 */
export function useReading(view: ReadView, actions: Pick<PaneActions, "changeReading">): WantedReading {
  const [wanted, setWanted] = useState<{ readonly base: ReadView; readonly change: ReadChange } | null>(null);
  const pending = wanted?.base === view ? wanted.change : {};
  return {
    sheet: pending.sheet ?? view.sheet,
    year: pending.year ?? view.year,
    choices: pending.choices ?? view.choices,
    isLeaving: pending.sheet !== undefined,
    change: (change) => {
      // On another sheet the year and the choices are others.
      const all = change.sheet === undefined ? { ...pending, ...change } : change;
      const mine = { base: view, change: all };
      setWanted(mine);
      void actions.changeReading(all).then(() => setWanted((latest) => (latest === mine ? null : latest)));
    },
  };
}
