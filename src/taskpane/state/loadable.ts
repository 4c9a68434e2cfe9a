import type { DeskFailure } from "../../app/desk/desk-failure";

/** Something that the desk gives: not asked for yet, on its way (with what was there before), there, or failed. */
export type Loadable<T> =
  | { readonly at: "idle" }
  | { readonly at: "loading"; readonly before: T | null }
  | { readonly at: "ready"; readonly view: T }
  | { readonly at: "failed"; readonly failure: DeskFailure };

export const IDLE: { readonly at: "idle" } = Object.freeze({ at: "idle" });

/** What can be shown meanwhile: the thing itself, or what was there before. */
export function shown<T>(loadable: Loadable<T>): T | null {
  if (loadable.at === "ready") return loadable.view;
  return loadable.at === "loading" ? loadable.before : null;
}

/** The same on its way again. */
export function reload<T>(loadable: Loadable<T>): Loadable<T> {
  return { at: "loading", before: shown(loadable) };
}
