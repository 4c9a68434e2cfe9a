import type { LayoutFamily } from "../../../../src/core/cascade/layout-family";
import { NO_CHOICES, type ReadChoices } from "../../../../src/core/read/read-choices";
import type { Language } from "../../../../src/messages/messages";
import { messagesFor } from "../../../../src/messages/messages-for";
import { LayoutPicker } from "../../../../src/taskpane/features/read/layout-picker";
import { OTHER, WIDE, readView } from "./read-view";
import { rendered, selectsIn } from "./rendered";

/** The list of layouts, where `wanted` is on its way and `view` is what was read last. */
function shownList(view: ReturnType<typeof readView>, wanted: LayoutFamily | null, language: Language = "id") {
  const choices: ReadChoices = { ...view.choices, layout: wanted };
  const reading = { sheet: "Cascading", year: null, choices, isLeaving: false, change: () => undefined };
  return selectsIn(rendered(<LayoutPicker {...{ view, reading }} disabled={false} />, language))[0]!;
}

describe("the choice of a layout", () => {
  test("offers every layout by its name, after finding it by itself", () => {
    for (const language of ["id", "en"] as const) {
      const names = Object.values(messagesFor(language).layouts);
      const { options } = shownList(readView(WIDE), null, language);
      expect(options.slice(1)).toEqual(names);
      expect(new Set(options).size).toBe(names.length + 1);
    }
  });

  test("says which layout was found when nobody chose one", () => {
    expect(shownList(readView(WIDE), null)).toMatchObject({ label: "Tata letak", picked: "Ditemukan: tabel lebar" });
  });

  test("says that it is to be found where nothing was read, or what was read was chosen", () => {
    expect(shownList(readView(OTHER), null).picked).toBe("Temukan otomatis");
    const chosen = readView(WIDE, { ...NO_CHOICES, layout: "wide" });
    expect(chosen.result.ok).toBe(true);
    expect(shownList(chosen, null).picked).toBe("Temukan otomatis");
  });

  test("shows what a person wants at once", () => {
    expect(shownList(readView(WIDE), "long").picked).toBe(messagesFor("id").layouts.long);
  });
});
