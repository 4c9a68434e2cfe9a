/** What a method of Excel gave, once the round trip is over that carried it. */
export function resultOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}
