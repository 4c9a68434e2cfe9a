import { validateWorkbooks, type WorkbookFault } from "../../../../ooxml/validate-workbook";
import { rewrite, SOURCE, writeDemo } from "./written-file";

/** Milliseconds; the validator starts a .NET runtime. */
const VALIDATOR_TIMEOUT = 60_000;

test(
  "a written file has no fault by Microsoft's validator that its source had not, and the validator sees planted ones",
  async () => {
    const written = await writeDemo();
    const twins = rewrite(written, "xl/workbook.xml", (xml) => xml.replace('sheetId="4"', 'sheetId="3"'));
    const planted = rewrite(twins, "xl/worksheets/sheet3.xml", (xml) =>
      xml.replace(/(<pageMargins[^>]*>)(.*?)(<\/worksheet>)/, "$2$1$3"),
    );
    const [source, ours, bad] = await validateWorkbooks([SOURCE, written, planted]);
    expect(ours).toEqual(source);
    const parts = (faults: readonly WorkbookFault[]) => faults.map((fault) => fault.path.partUri);
    expect(parts(ours!)).not.toEqual(expect.arrayContaining(["/xl/worksheets/sheet3.xml"]));
    expect(parts(bad!)).toEqual(expect.arrayContaining(["/xl/workbook.xml", "/xl/worksheets/sheet3.xml"]));
  },
  VALIDATOR_TIMEOUT,
);
