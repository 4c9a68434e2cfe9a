import { rect, row } from "../../../../../src/core/address/address";
import { pageOf } from "../../../../../src/workbook/excel/write/page-layout";
import { WorkbookError } from "../../../../../src/workbook/workbook";
import { PLAIN_PRINT } from "../../../../contract/plan-builder";

describe("a page setup in Excel's words", () => {
  test("papers and orientation have Excel's names: F4 is Folio", () => {
    expect(pageOf({ ...PLAIN_PRINT, paper: "F4", orientation: "landscape" })).toMatchObject({
      paper: "Folio",
      orientation: "Landscape",
    });
    expect([pageOf({ ...PLAIN_PRINT, paper: "A3" }).paper, pageOf(PLAIN_PRINT).paper]).toEqual(["A3", "A4"]);
  });

  test("margins are in points: an inch is 72", () => {
    const inch = 25.4;
    const margins = { top: inch, right: 0, bottom: inch / 2, left: 2 * inch, header: inch, footer: inch };
    const points = pageOf({ ...PLAIN_PRINT, margins }).margins;
    expect(points.top).toBeCloseTo(72);
    expect([points.bottom, points.left, points.right].map(Math.round)).toEqual([36, 144, 0]);
  });

  test("a direction that is free is left out of the fit; without a fit the scale counts", () => {
    const zoomOf = (wide: number, tall: number) => pageOf({ ...PLAIN_PRINT, fit: { wide, tall } }).zoom;
    expect(zoomOf(1, 0)).toEqual({ horizontalFitToPages: 1 });
    expect(zoomOf(0, 2)).toEqual({ verticalFitToPages: 2 });
    expect(zoomOf(1, 1)).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect(zoomOf(0, 0)).toEqual({ scale: 100 });
    expect(pageOf({ ...PLAIN_PRINT, fit: null, scale: 84.6 }).zoom).toEqual({ scale: 85 });
  });

  test("a page that ends after a row begins before the next; each break once, in order", () => {
    const breaksAfterRows = [row(7), row(3), row(7), row(1_048_576)];
    expect(pageOf({ ...PLAIN_PRINT, breaksAfterRows }).breaks).toEqual(["A4", "A8"]);
  });

  test("area and title rows are addresses, null where there are none", () => {
    const print = { ...PLAIN_PRINT, area: rect(1, 1, 9, 3), titleRows: { from: row(2), to: row(3) } };
    expect(pageOf(print)).toMatchObject({ area: "A1:C9", titleRows: "$2:$3" });
    expect(pageOf(PLAIN_PRINT)).toMatchObject({ area: null, titleRows: null });
  });

  test("ampersands of a footer are doubled but in the codes for page and pages", () => {
    const footer = { left: "Bagian R&D", center: "&P / &N", right: "" };
    expect(pageOf({ ...PLAIN_PRINT, footer }).footer).toEqual({
      left: "Bagian R&&D",
      center: "&P / &N",
      right: "",
    });
    expect(pageOf({ ...PLAIN_PRINT, footer: null }).footer).toEqual({ left: "", center: "", right: "" });
  });

  test("a footer that is too long loses letters on its left; one that is too long without them is refused", () => {
    const long = pageOf({ ...PLAIN_PRINT, footer: { left: "&".repeat(200), center: "x".repeat(20), right: "&P" } });
    const length = Object.values(long.footer).reduce((sum, part) => sum + part.length + 2, 0);
    expect(length).toBeLessThanOrEqual(255);
    expect(length).toBeGreaterThan(250);
    expect(long.footer.left).toMatch(/^(&&)+…$/);
    const footer = { left: "", center: "x".repeat(254), right: "" };
    expect(() => pageOf({ ...PLAIN_PRINT, footer })).toThrow(WorkbookError);
  });
});
