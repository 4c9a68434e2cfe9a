import type { SkpRequest, SkpView } from "../../app/desk/views";
import { shown } from "./loadable";
import type { PaneState } from "./pane-state";

type Chosen = Pick<SkpRequest, "people">;

/** Key of the first person who gets a sheet, null for nobody. */
export function firstChosen(view: SkpView | null, chosen: Chosen): string | null {
  return view?.people.find(({ key, reason }) => reason === null && isChosen(key, chosen))?.key ?? null;
}

/**
 * Key of the person whom the preview is to show now that others are chosen; null when it shows the right one, or when nobody is chosen.
 * It shows the first who gets a sheet, until somebody else is looked at: then that one, as long as they get a sheet, or never did.
 */
export function followPreview(
  before: Pick<PaneState, "preview" | "people" | "skpRequest">,
  now: Chosen,
): string | null {
  const view = shown(before.people);
  const key = before.preview?.key ?? null;
  const first = firstChosen(view, now);
  if (first === null || first === key) return null;
  const firstBefore = firstChosen(view, before.skpRequest);
  if (key === null || firstBefore === null || key === firstBefore) return first;
  return isChosen(key, before.skpRequest) && !isChosen(key, now) ? first : null;
}

function isChosen(key: string, { people }: Chosen): boolean {
  return people === null || people.includes(key);
}
