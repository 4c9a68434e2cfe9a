import type { CellRef } from "../../address/address";
import type { Component } from "../../cascade/cascade";
import { textKey } from "../../text/normalise";
import type { IndicatorDraft, NodeDraft } from "../node-draft";

/** Adds what another sheet says of a node. What both say differently is kept as the first sheet says it, and asked about. */
export function addFacts(node: NodeDraft, other: NodeDraft): void {
  const differs = (at: CellRef, beside: CellRef): void => {
    node.asked.push({ kind: "differs", at, beside });
  };
  node.asked.push(...other.asked);
  node.code ??= other.code;
  node.levelText ??= other.levelText;
  node.parentAt ??= other.parentAt;
  node.parentIndicator ??= other.parentIndicator;
  if (node.parentRefs.length === 0) node.parentRefs.push(...other.parentRefs);
  node.moreParents.push(...other.moreParents);
  for (const one of other.components)
    if (!node.components.some((known) => isSame(known, one))) node.components.push(one);
  for (const [key, one] of other.indicatorsByKey) addIndicator(node, key, one, differs);
  other.owners.forEach((owner) => {
    const key = JSON.stringify([owner.position, owner.name, owner.nip, owner.unit].map((text) => textKey(text ?? "")));
    const known = node.owners.some(
      ({ position, name, nip, unit }) =>
        JSON.stringify([position, name, nip, unit].map((text) => textKey(text ?? ""))) === key,
    );
    if (!known) node.owners.push(owner);
  });
  for (const cited of other.crosscutting)
    if (!node.crosscutting.some(({ text }) => textKey(text) === textKey(cited.text))) node.crosscutting.push(cited);
  node.csf ??= other.csf;
  for (const [year, budget] of Object.entries(other.budget)) {
    const known = node.budget[year];
    if (!known) node.budget[year] = budget;
    else if (known.value !== budget.value) differs(known.at, budget.at);
  }
}

function addIndicator(
  node: NodeDraft,
  key: string,
  other: IndicatorDraft,
  differs: (at: CellRef, beside: CellRef) => void,
): void {
  const known = node.indicatorsByKey.get(key);
  if (!known) {
    node.indicators.push(other);
    node.indicatorsByKey.set(key, other);
    return;
  }
  known.aspect ??= other.aspect;
  if (known.baseline && other.baseline && known.baseline.text !== other.baseline.text)
    differs(known.baseline.at, other.baseline.at);
  known.baseline ??= other.baseline;
  for (const [year, target] of Object.entries(other.targets)) {
    const own = known.targets[year];
    if (own && own.text !== target.text) differs(own.at, target.at);
  }
  known.targets = { ...other.targets, ...known.targets };
  known.targetCells = { ...other.targetCells, ...known.targetCells };
}

function isSame(one: Component, other: Component): boolean {
  return textKey(one.code ?? "") === textKey(other.code ?? "") && textKey(one.name ?? "") === textKey(other.name ?? "");
}
