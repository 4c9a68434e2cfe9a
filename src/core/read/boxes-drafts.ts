import type { Cell } from "../address/address";
import { parseBudget } from "../cascade/parse-budget";
import { parseNumericTarget, parseTarget, splitTarget } from "../cascade/parse-target";
import { normaliseUnit } from "../cascade/unit-dictionary";
import { textKey } from "../text/normalise";
import { splitBracketUnit } from "./bracket-unit";
import { splitInlineTarget } from "./boxes-lines";
import type { Box, Said } from "./boxes-group";
import { splitCode } from "./code-shape";
import { type IndicatorDraft, type NodeDraft, startDraft } from "./node-draft";
import { parseNomenclature } from "./nomenclature";
import { refAt } from "./read-facts";
import type { TableView } from "./table-view";

/** The node that a box shows. Its parent is still to be set. */
export function draftBox(view: TableView, { statement, strip, said }: Box, level: number): NodeDraft {
  const at = statement?.at ?? { row: 1, column: 1 };
  const ref = refAt(view, at.row, at.column);
  const coded = splitCode(statement?.text ?? "");
  const draft = startDraft(ref, coded?.statement ?? statement?.text ?? "", level, null);
  if (coded) draft.code = { text: coded.code, at: ref };
  if (strip?.line.kind === "level")
    draft.levelText = { text: strip.line.text, at: refAt(view, strip.at.row, strip.at.column) };
  // A target that stands before any indicator says nothing.
  for (const each of said) readSaid(view, each, draft);
  return draft;
}

function readSaid(view: TableView, { line, at }: Said, draft: NodeDraft): void {
  const ref = refAt(view, at.row, at.column);
  const last = draft.indicators.at(-1);
  switch (line.kind) {
    case "indicator":
      addIndicator(view, line.text, at, draft);
      return;
    case "target":
      if (last) addTarget(view, last, line.year, line.text, at);
      return;
    case "unit":
      if (last && last.unit === null) {
        last.unit = line.text;
        last.unitAt = ref;
      }
      return;
    case "owner": {
      const [position, unit] = line.isUnit ? [null, line.text] : [line.text, null];
      const key = textKey(line.text);
      if (draft.ownerKeys.has(key)) return;
      draft.ownerKeys.add(key);
      draft.owners.push({ position, name: null, nip: null, echelon: null, unit, at: ref });
      return;
    }
    case "budget":
      draft.budget[""] ??= { text: line.text, value: budgetOf(view, line.text, at), at: ref };
      return;
    case "component": {
      const { code, name } = parseNomenclature(line.text);
      draft.components.push({ code, name: name === "" ? null : name, at: ref });
      return;
    }
    case "csf":
      draft.csf ??= { text: line.text, at: ref };
      return;
    case "crosscutting":
      draft.crosscutting.push({ text: line.text, at: ref });
      return;
    case "level":
    case "label":
    case "text":
      return;
  }
}

function addIndicator(view: TableView, whole: string, at: Cell, draft: NodeDraft): void {
  const inline = splitInlineTarget(whole);
  const { text, unit } = splitBracketUnit(splitCode(inline.text)?.statement ?? inline.text, false);
  const key = `${textKey(text)}|${unit ?? ""}`;
  if (draft.indicatorsByKey.has(key)) return;
  const indicator: IndicatorDraft = {
    text,
    at: refAt(view, at.row, at.column),
    unit,
    unitAt: null,
    baseline: null,
    targets: {},
    targetCells: {},
    aspect: null,
  };
  draft.indicators.push(indicator);
  draft.indicatorsByKey.set(key, indicator);
  if (inline.target !== null) addTarget(view, indicator, "", inline.target, at);
}

/** A target, with the unit behind it where the indicator has none: `85 Persen`. */
function addTarget(view: TableView, indicator: IndicatorDraft, year: string, text: string, at: Cell): void {
  if (year in indicator.targets) return;
  const ref = refAt(view, at.row, at.column);
  const { value, unit } = splitTarget(text);
  const own = unit !== null && (indicator.unit === null || normaliseUnit(indicator.unit) === normaliseUnit(unit));
  const number = view.grid.value(ref.row, ref.column);
  if (own && /\p{L}/u.test(unit)) {
    indicator.unit ??= unit;
    indicator.unitAt ??= ref;
  }
  const shown = own && /\p{L}/u.test(unit) ? value : text;
  const parsed = typeof number === "number" ? parseNumericTarget(number, text) : parseTarget(shown);
  indicator.targets = { ...indicator.targets, [year]: { text: shown, at: ref, value: parsed } };
  indicator.targetCells = { ...indicator.targetCells, [year]: ref };
}

function budgetOf(view: TableView, text: string, { row, column }: Cell): number | null {
  const value = view.grid.value(row, column);
  return typeof value === "number" ? value : parseBudget(text);
}
