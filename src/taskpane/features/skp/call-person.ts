import type { PersonView } from "../../../app/desk/views";
import type { Say } from "../../../messages/pane/say";

/** How a list names somebody: by name, a vacant post by what it is. */
export function callPerson({ name, position }: Pick<PersonView, "name" | "position">, say: Say): string {
  if (name !== null) return name;
  return position === null ? say("skp.noNamePosition") : say("skp.noName", { position });
}
