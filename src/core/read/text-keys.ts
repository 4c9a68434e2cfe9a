import { textKey } from "../text/normalise";

const MOST = 1000;

/** Keys of texts that are asked for again and again while rows are read, kept for a while. */
export class TextKeys {
  private readonly kept = new Map<string, string>();

  /** The key under which a text is the same as another. */
  of(text: string): string {
    const known = this.kept.get(text);
    if (known !== undefined) return known;
    if (this.kept.size >= MOST) this.kept.clear();
    const key = textKey(text);
    this.kept.set(text, key);
    return key;
  }
}
