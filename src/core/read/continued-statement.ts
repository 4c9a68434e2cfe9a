import { textKey } from "../text/normalise";

const JOINING_END =
  /(?:^|\s)(?:dan|serta|atau|yang|untuk|dengan|di|ke|dari|pada|dalam|melalui|terhadap|bagi|antara|oleh|atas|sebagai|berbasis|per|terkait)$|[,/(-]$/i;
const STATEMENT_START =
  /^(?:ter|me|ber|di|pe|ke|opti|efek|efis|kuat|baik|hadir|tumbuh|jelas)\p{L}*nya\b|^(?:me|ber)\p{L}+(?:kan|i)?\b|^\p{L}+nya\b/iu;

/** True when a text begins as statements of results do: `Meningkatnya`, `Tersusunnya`, `Ditetapkannya`. */
export function startsAsStatement(text: string): boolean {
  return STATEMENT_START.test(text);
}

/** True for a text that stops in the middle of a phrase. */
export function endsOpen(text: string): boolean {
  return JOINING_END.test(text);
}

/**
 * True when a statement cell only carries on the one above it, cut in two by a page (samples: "..., dan" / "Evaluasi Kinerja ...").
 * `bare`: its row holds no indicator and no component. `sameComponent`: its row names the same component as the node above.
 */
export function continuesStatement(
  text: string,
  above: string,
  row: { readonly bare: boolean; readonly sameComponent: boolean; readonly afterBreak: boolean },
): boolean {
  if (above === "" || (!row.bare && !row.sameComponent)) return false;
  const goesOn =
    endsOpen(above) || /^\p{Ll}/u.test(text) || (row.bare && row.afterBreak && !STATEMENT_START.test(text));
  return goesOn && textKey(text) !== textKey(above);
}
