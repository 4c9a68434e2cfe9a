/** The text that occurs most often, the first of equals; null for none. */
export function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let most: string | null = null;
  for (const [text, count] of counts) if (most === null || count > counts.get(most)!) most = text;
  return most;
}
