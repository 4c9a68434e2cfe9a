import { rect } from "../../../../src/core/address/address";
import { makeSheet } from "../../../excel-host/model/make-workbook";
import { putCell } from "../../../excel-host/model/sheet-cells";
import { loadWorkbook } from "../../../excel-host/xlsx/load-workbook";
import { saveWorkbook } from "../../../excel-host/xlsx/save-workbook";
import { validateWorkbooks } from "../../../ooxml/validate-workbook";
import { DEMO_PLANS } from "../../workbook/xlsx/write/demo-plans";
import { findPackageFaults } from "../../workbook/xlsx/write/package-faults";
import { SOURCE } from "../../workbook/xlsx/write/written-file";
import { writePlans } from "./file-of-plans";

/** Milliseconds; the validator starts a .NET runtime. */
const TIMEOUT = 60_000;

/** The fixture with the demo plans' sheets as ones that the host added, in front of the user's. */
async function added(): Promise<Uint8Array> {
  const workbook = loadWorkbook(SOURCE);
  const { bytes } = await writePlans(SOURCE, DEMO_PLANS);
  for (const sheet of loadWorkbook(bytes).sheets) {
    if (sheet.names.length > 0) workbook.sheets.push({ ...sheet, id: makeSheet(workbook, sheet.name).id });
  }
  workbook.sheets.reverse();
  return saveWorkbook(SOURCE, workbook);
}

/** The fixture with a typed text, marks, a name and settings. */
function touched(): Uint8Array {
  const workbook = loadWorkbook(SOURCE);
  const [data] = workbook.sheets;
  putCell(data!, 2, 2, "diubah", null);
  putCell(data!, 20, 9, true, null);
  data!.names.push({ name: "Sendiri", formula: "=1", visible: true, comment: "" });
  const rule = { type: "Custom", formula: "=TRUE", bold: true, stopIfTrue: false } as const;
  data!.conditionalFormats.push({
    ...rule,
    id: "a",
    ranges: [rect(2, 1, 3, 2)],
    fill: "#FFC7CE",
    fontColor: "#9C0006",
  });
  workbook.settings.set("laporan", ["satu"]);
  return saveWorkbook(SOURCE, workbook);
}

test(
  "a saved file has no fault by Microsoft's validator that its source had not",
  async () => {
    const saved = [await added(), touched()];
    const [source, ...faults] = await validateWorkbooks([SOURCE, ...saved]);
    expect(faults).toEqual([source, source]);
    expect(saved.map(findPackageFaults)).toEqual([[], []]);
  },
  TIMEOUT,
);
