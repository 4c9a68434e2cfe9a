import { choosePaper, isBetter, printableArea } from "../../../../src/core/diagram/choose-paper";

describe("choosePaper", () => {
  it("takes the smallest paper on which text of boxes stays at 8 points", () => {
    expect(choosePaper(400, 300)).toMatchObject({ paper: "A4", orientation: "landscape", scale: 1 });
    expect(choosePaper(600, 800)).toMatchObject({ paper: "A4", orientation: "portrait" });
    expect(choosePaper(980, 600)).toMatchObject({ paper: "F4", orientation: "landscape" });
    expect(choosePaper(1260, 860)).toMatchObject({
      paper: "A3",
      orientation: "landscape",
      scale: 0.9,
      readable: true,
    });
  });

  it("takes the paper that shrinks least when none is large enough, or the one asked for", () => {
    expect(choosePaper(4000, 1000)).toMatchObject({ paper: "A3", orientation: "landscape", readable: false });
    expect(choosePaper(4000, 1000, "A4")).toMatchObject({ paper: "A4", readable: false });
  });

  it("counts with the page inside the margins", () => {
    const { width, height } = printableArea("F4", "portrait");
    expect(Math.round((width * 25.4) / 72)).toBe(215 - 16);
    expect(Math.round((height * 25.4) / 72)).toBe(330 - 21);
  });

  it("prefers readable print to small paper, and large print where nothing is readable", () => {
    const a4 = choosePaper(2000, 500, "A4");
    const a3 = choosePaper(2000, 500, "A3");
    expect(isBetter(a3, a4)).toBe(true);
    expect(isBetter(choosePaper(300, 300, "A4"), choosePaper(300, 300, "A3"))).toBe(true);
  });
});
