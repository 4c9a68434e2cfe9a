import { contrast, INK, levelColors } from "../../../../src/core/diagram/box-colors";
import { PEMDA, RPJMD_TO_STAFF, TRIANGLE } from "../../../../src/core/profile/profiles";

const LEVELS = [undefined, ...[PEMDA, RPJMD_TO_STAFF, TRIANGLE].flatMap((profile) => profile.levels)];

describe("levelColors", () => {
  it("gives every level a label and body text that can be read (WCAG AA), and a border that can be seen on white", () => {
    for (const level of LEVELS) {
      const { body, border, label } = levelColors(level);
      expect(contrast(label, body)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(INK, body)).toBeGreaterThanOrEqual(12);
      expect(contrast(border, "FFFFFF")).toBeGreaterThanOrEqual(1.5);
    }
  });

  it("keeps the level's own colour as border where that can be seen", () => {
    expect(levelColors(PEMDA.levels[1]).border).toBe("CA3636");
    expect(levelColors(PEMDA.levels[3]).border).toBe("57B2EC");
    expect(contrast(levelColors(PEMDA.levels[0]).border, "FFFFFF")).toBeGreaterThanOrEqual(3);
  });
});

describe("contrast", () => {
  it("is 21 for black on white and 1 for a colour on itself", () => {
    expect(contrast("000000", "FFFFFF")).toBeCloseTo(21, 5);
    expect(contrast("3673CA", "3673CA")).toBe(1);
  });
});
