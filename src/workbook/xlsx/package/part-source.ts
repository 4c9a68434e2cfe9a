/** What parts are looked up and read with: a package, or a draft of one. Names are without leading slash; case does not matter. */
export interface PartSource {
  has(name: string): boolean;
  /** The part as text. Throws WorkbookError `damaged` when it is absent or broken. */
  text(name: string): string;
}
