import type { Element } from "@xmldom/xmldom";

/** An attribute as a number; `absent` when it is not there or no number. */
export function numberOf(element: Element, attribute: string, absent: number): number {
  const text = element.getAttribute(attribute);
  const value = text === null || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : absent;
}

/** Whether a switch is on (`1`, `true`, `on`); `absent` when the attribute is not there. */
export function flagOf(element: Element, attribute: string, absent = false): boolean {
  const text = element.getAttribute(attribute);
  return text === null ? absent : ["1", "true", "on"].includes(text);
}
