/** Lets what waits for the page's thread come first, such as a press: taking in a long answer keeps it busy. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
