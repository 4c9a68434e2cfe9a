/** Names for new parts that no part of the package has, whatever the case. */
export class PartNameSource {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(Array.from(taken, (name) => name.toLowerCase()));
  }

  /** `xl/worksheets/sheet` gives `xl/worksheets/sheet3.xml` when 1 and 2 are taken; the name is taken from then on. */
  fresh(stem: string): string {
    let number = this.#next.get(stem) ?? 1;
    while (this.#taken.has(`${stem}${number}.xml`.toLowerCase())) number++;
    const name = `${stem}${number}.xml`;
    this.#next.set(stem, number + 1);
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
