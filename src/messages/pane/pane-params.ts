import type { CheckParams } from "./check/check-params";
import type { MadeParams } from "./made/made-params";
import type { ReadParams } from "./read/read-params";
import type { ShellParams } from "./shell/shell-params";
import type { SkpParams } from "./skp/skp-params";
import type { TreeParams } from "./tree/tree-params";

/** Every text of the pane by its key, and the values that it takes; null for none. Each feature has its own. */
export interface PaneParams extends ShellParams, ReadParams, CheckParams, TreeParams, SkpParams, MadeParams {}

export type PaneKey = keyof PaneParams;

/** A text of each key in ICU MessageFormat (https://unicode-org.github.io/icu/userguide/format_parse/messages/). */
export type PaneTexts<Params = PaneParams> = { readonly [K in keyof Params]: string };
