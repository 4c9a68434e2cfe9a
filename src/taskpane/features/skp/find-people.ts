import type { PersonView } from "../../../app/desk/views";

/** People in whose name, NIP, post, unit or rater all words of the text stand; with `incomplete` only those who lack something. */
export function findPeople(people: readonly PersonView[], text: string, incomplete: boolean): readonly PersonView[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    if (incomplete && person.missing.length === 0) return false;
    if (words.length === 0) return true;
    const { name, nip, position, unit, rater } = person;
    const hay = [name, nip, position, unit, rater?.name].join("\n").toLowerCase();
    return words.every((word) => hay.includes(word));
  });
}
