import { NO_CHOICES } from "../../../../src/core/read/read-choices";
import type { SheetChoice } from "../../../../src/app/desk/views";
import { JoinPicker } from "../../../../src/taskpane/features/read/join-picker";
import { rendered, selectsIn } from "./rendered";

const SHEETS: readonly SheetChoice[] = [
  { name: "Strategis", kind: "table" },
  { name: "Bidang A", kind: "table" },
  { name: "Bidang B", kind: "table" },
  { name: "Pegawai", kind: "staff" },
];

function shown(sheets: readonly SheetChoice[], ...join: readonly string[]): string {
  const reading = {
    ...{ sheet: "Strategis", year: null, isLeaving: false, change: () => undefined },
    choices: { ...NO_CHOICES, join },
  };
  return rendered(<JoinPicker {...{ sheets, reading }} disabled={false} />, "id");
}

describe("the choice of sheets for one tree", () => {
  test("offers every other table, and says that none is joined", () => {
    expect(selectsIn(shown(SHEETS))).toMatchObject([
      { label: "Satu pohon dengan lembar", options: ["Tidak digabung", "Bidang A", "Bidang B"] },
    ]);
  });

  test("shows each joined sheet with the way to take it out, and offers the rest", () => {
    const html = shown(SHEETS, "Bidang B");
    expect(html).toContain('aria-label="Pisahkan lembar Bidang B"');
    expect(selectsIn(html)).toMatchObject([{ options: ["Tambah lembar", "Bidang A"] }]);
  });

  test("is not there when there is no other table", () => {
    expect(shown(SHEETS.filter(({ name }) => !name.startsWith("Bidang")))).not.toContain("Satu pohon");
  });
});
