import { pickLanguage } from "../../../src/messages/pick-language";

test("Indonesian Offices are spoken with in Indonesian, all others in English", () => {
  for (const tag of ["id", "id-ID", "ID-id"]) expect([tag, pickLanguage(tag)]).toEqual([tag, "id"]);
  for (const tag of ["en-US", "ms-MY", "jv-ID", "idb", ""]) expect([tag, pickLanguage(tag)]).toEqual([tag, "en"]);
});
