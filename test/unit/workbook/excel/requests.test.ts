import { column, row } from "../../../../src/core/address/address";
import { ExcelWorkbook } from "../../../../src/workbook/excel/excel-workbook";
import { buildCell, buildPlan, PLAIN_STYLE } from "../../../contract/plan-builder";
import { ExcelHost } from "../../../excel-host/excel-host";
import { makeWorkbook } from "../../../excel-host/model/make-workbook";
import { skpPlan, treePlan } from "./opened-workbook";

/** Excel cuts a longer address short without saying so. */
const MAX_ADDRESS = 8_192;

function openRecorded(): { readonly host: ExcelHost; readonly workbook: ExcelWorkbook } {
  const host = new ExcelHost(makeWorkbook(["Data"]), { record: true });
  return { host, workbook: new ExcelWorkbook(host.run) };
}

function addressesOf(host: ExcelHost): readonly string[] {
  return host.recorded.flatMap(({ member, args }) => (member === "getRanges" ? [String(args[0])] : []));
}

describe("what is asked of Excel", () => {
  test("every request that writes cells or boxes first suspends calculation and drawing", async () => {
    const { host, workbook } = openRecorded();
    await workbook.write([treePlan("lama"), skpPlan("Ani", "lama")]);
    const members = host.recorded.map(({ member }) => member);
    const firstValue = members.indexOf("values");
    const before = members.slice(0, firstValue);
    expect(before).toContain("suspendApiCalculationUntilNextSync");
    expect(before).toContain("suspendScreenUpdatingUntilNextSync");
  });

  test("boxes and lines do not move with the cells", async () => {
    const { host, workbook } = openRecorded();
    await workbook.write([treePlan("lama")]);
    const shapes = host.workbook.sheets[1]!.shapes;
    expect(shapes).toHaveLength(3);
    expect(shapes.map(({ placement }) => placement)).toEqual(shapes.map(() => "Absolute"));
    expect(shapes.find(({ kind }) => kind === "Line")!.connector).toMatchObject({
      begin: { site: 2 },
      end: { site: 0 },
    });
  });

  test("cells that look different far apart are painted by lists that Excel takes whole", async () => {
    const { host, workbook } = openRecorded();
    const cells = Array.from({ length: 6_000 }, (_, i) =>
      buildCell(Math.floor(i / 4) + 1, (i % 4) + 1, "teks", { style: (Math.floor(i / 4) + i) % 2 }),
    );
    const styles = [PLAIN_STYLE, { ...PLAIN_STYLE, bold: true, fill: "FFF2CC" }];
    await workbook.write([buildPlan({ kind: "findings", name: "Temuan", cells, styles })]);
    const lengths = addressesOf(host).map(({ length }) => length);
    expect(lengths.length).toBeGreaterThan(2);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MAX_ADDRESS);
    const looks = [...host.workbook.sheets[1]!.cells.values()].map(
      ({ format }) => `${format.font.bold} ${format.fill}`,
    );
    expect(looks.filter((look) => look === "true #FFF2CC")).toHaveLength(3_000);
  });

  test("so are marks", async () => {
    const { host, workbook } = openRecorded();
    const marks = Array.from({ length: 4_000 }, (_, i) => {
      return { row: row(2 * i + 1), column: column((i % 5) + 1), severity: "error" as const };
    });
    await workbook.mark("Data", marks);
    const lengths = addressesOf(host).map(({ length }) => length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MAX_ADDRESS);
    const marked = host.workbook.sheets[0]!.conditionalFormats.flatMap(({ ranges }) => ranges);
    expect(marked).toHaveLength(marks.length);
  });
});
