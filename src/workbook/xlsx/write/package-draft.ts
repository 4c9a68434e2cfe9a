import type { OpcPackage } from "../package/opc-package";

/** Changes to a package that nobody sees until all of them are made: reads see the changes, `commit` puts them into the package. */
export class PackageDraft {
  readonly #base: OpcPackage;
  /** Lower-cased name to new content, or to null when the part is to go. */
  readonly #changes = new Map<string, { readonly name: string; readonly content: string | null }>();

  constructor(base: OpcPackage) {
    this.#base = base;
  }

  has(name: string): boolean {
    const change = this.#changes.get(name.toLowerCase());
    return change ? change.content !== null : this.#base.has(name);
  }

  /** The part as text. Throws WorkbookError `damaged` when it is absent. */
  text(name: string): string {
    return this.#changes.get(name.toLowerCase())?.content ?? this.#base.text(name);
  }

  set(name: string, content: string): void {
    this.#changes.set(name.toLowerCase(), { name, content });
  }

  delete(name: string): void {
    this.#changes.set(name.toLowerCase(), { name, content: null });
  }

  /** Puts every change into the package; a part whose text did not change keeps its bytes. */
  commit(): void {
    for (const { name, content } of this.#changes.values()) {
      if (content === null) this.#base.delete(name);
      else if (!this.#base.has(name) || this.#base.text(name) !== content) this.#base.set(name, content);
    }
  }
}
