/** The same texts in ⟦brackets⟧, however deep they lie; what a function says is bracketed when it says it. */
export function bracketed<T>(texts: T): T {
  return bracket(texts) as T;
}

function bracket(value: unknown): unknown {
  if (typeof value === "string") return `⟦${value}⟧`;
  if (typeof value === "function") {
    const speak = value as (...values: readonly unknown[]) => unknown;
    return (...values: readonly unknown[]) => bracket(speak(...values));
  }
  if (Array.isArray(value)) return value.map(bracket);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bracket(inner)]));
}
