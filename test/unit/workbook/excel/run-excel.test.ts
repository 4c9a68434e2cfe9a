import { runExcel } from "../../../../src/workbook/excel/run-excel";
import { ExcelHost } from "../../../excel-host/excel-host";

afterEach(() => Reflect.deleteProperty(globalThis, "Excel"));

test("a batch in Excel waits until the person has finished typing into a cell", async () => {
  const host = ExcelHost.empty(["Data"]);
  const asked: Excel.RunOptions[] = [];
  // The page's own Excel, which would talk to the program around it: what is given to it is what counts here.
  const Excel = {
    run: (options: Excel.RunOptions, batch: Parameters<typeof host.run>[0]) => {
      asked.push(options);
      return host.run(batch);
    },
  };
  Object.assign(globalThis, { Excel });
  const name = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Data");
  expect(asked).toEqual([{ delayForCellEdit: true }]);
});
