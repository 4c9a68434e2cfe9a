import { readLink } from "../../../../../src/workbook/excel/capture/cell-link";

describe("a link of a cell", () => {
  test.each([
    ["Data!B3", "Data", "B3"],
    ["'Data ''lama'' 2025'!$B$3", "Data 'lama' 2025", "B3"],
    ["#'Pohon Kinerja'!A1:C9", "Pohon Kinerja", "A1"],
    ["'a!b'!A1", "a!b", "A1"],
  ])("%s leads to a sheet", (documentReference, sheet, cell) => {
    expect(readLink({ documentReference })).toEqual({ to: "sheet", sheet, cell });
  });

  test.each([
    [{ address: "https://contoh.go.id" }],
    [{ documentReference: "Nama_Rentang" }],
    [{}],
    [null],
    [undefined],
  ])("%j leads to none", (hyperlink) => {
    expect(readLink(hyperlink)).toBeUndefined();
  });
});
