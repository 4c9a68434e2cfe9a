/** The choices with this one under the key; without any under it for null. */
export function withChoice<T extends string>(
  choices: Readonly<Record<string, T>>,
  key: string,
  value: T | null,
): Readonly<Record<string, T>> {
  const others = Object.entries(choices).filter(([other]) => other !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value] as const]);
}
