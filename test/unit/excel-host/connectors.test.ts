import { ExcelHost } from "../../excel-host/excel-host";
import { makeLine, makeTextBox } from "../../excel-host/model/make-shape";
import { makeWorkbook } from "../../excel-host/model/make-workbook";
import { refusal } from "./refusal";

const TOP = 0;
const LEFT = 1;
const BOTTOM = 2;
const RIGHT = 3;

interface Drawn {
  readonly upper: Excel.Shape;
  readonly lower: Excel.Shape;
  readonly line: Excel.Shape;
}

/** Two boxes, the lower one to the left, and a line that is somewhere else. */
function draw(sheet: Excel.Worksheet): Drawn {
  const { shapes } = sheet;
  const box = (name: string, left: number, top: number) => {
    const shape = shapes.addGeometricShape("Rectangle");
    shape.set({ name, left, top, width: 100, height: 40 });
    return shape;
  };
  const drawn = { upper: box("a", 200, 20), lower: box("b", 50, 130), line: shapes.addLine(0, 0, 10, 10, "Elbow") };
  drawn.line.name = "a - b";
  return drawn;
}

function onDrawing<T>(batch: (drawn: Drawn, sheet: Excel.Worksheet) => () => T, host = ExcelHost.empty()) {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const read = batch(draw(sheet), sheet);
    await context.sync();
    return read();
  });
}

function refusedOnDrawing(batch: (drawn: Drawn, sheet: Excel.Worksheet) => unknown) {
  return refusal(
    onDrawing((drawn, sheet) => {
      batch(drawn, sheet);
      return () => undefined;
    }),
  );
}

function frame({ left, top, width, height }: Excel.Shape) {
  return { left, top, width, height };
}

describe("connectors", () => {
  test("a line that was glued says so, and to what", async () => {
    const read = await onDrawing(({ upper, lower, line }) => {
      line.line.connectBeginShape(upper, BOTTOM);
      line.line.connectEndShape(lower, TOP);
      line.line.load();
      line.line.beginConnectedShape.load("name");
      line.line.endConnectedShape.load("name");
      return () => ({
        ...line.line.toJSON(),
        begin: line.line.beginConnectedShape.name,
        end: line.line.endConnectedShape.name,
      });
    });
    expect(read).toMatchObject({
      connectorType: "Elbow",
      isBeginConnected: true,
      beginConnectedSite: BOTTOM,
      begin: "a",
      isEndConnected: true,
      endConnectedSite: TOP,
      end: "b",
    });
  });

  test("shapes are named in a later batch too, and a line leads back to its shape", async () => {
    const host = ExcelHost.empty();
    await onDrawing(() => () => undefined, host);
    const name = await host.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getItem("Sheet1");
      const { line } = shapes.getItem("a - b");
      line.connectBeginShape(shapes.getItem("a"), RIGHT);
      line.shape.load("name,type");
      await context.sync();
      return [line.shape.name, line.shape.type];
    });
    expect(name).toEqual(["a - b", "Line"]);
    expect(host.workbook.sheets[0]!.shapes.at(-1)!.connector).toMatchObject({ begin: { site: RIGHT }, end: null });
  });

  test("a glued end goes to its site and takes the line's frame along", async () => {
    const read = await onDrawing(({ upper, lower, line }) => {
      line.line.connectBeginShape(upper, LEFT);
      line.line.connectEndShape(lower, TOP);
      line.load("left,top,width,height");
      return () => frame(line);
    });
    expect(read).toEqual({ left: 100, top: 40, width: 100, height: 90 });
  });

  test("a glued line follows its shapes", async () => {
    const read = await onDrawing(({ upper, lower, line }) => {
      line.line.connectBeginShape(upper, BOTTOM);
      line.line.connectEndShape(lower, TOP);
      upper.left = 0;
      lower.height = 80;
      lower.top = 200;
      line.load("left,top,width,height");
      return () => frame(line);
    });
    expect(read).toEqual({ left: 50, top: 60, width: 50, height: 140 });
  });

  test("what was glued before the host had it follows as well", async () => {
    const workbook = makeWorkbook(["Sheet1"]);
    const box = makeTextBox(workbook);
    const line = makeLine(workbook, { x: 36, y: 72 }, { x: 300, y: 200 }, "Elbow");
    line.connector!.begin = { shapeId: box.id, site: BOTTOM };
    workbook.sheets[0]!.shapes.push(box, line);
    await new ExcelHost(workbook).run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").shapes.getItem(box.id).top = 28;
      await context.sync();
    });
    expect(line).toMatchObject({ left: 36, top: 100, width: 264, height: 100 });
  });

  test("a line that was unglued stays where it is", async () => {
    const read = await onDrawing(({ upper, lower, line }) => {
      line.line.connectBeginShape(upper, BOTTOM);
      line.line.connectEndShape(lower, TOP);
      line.line.disconnectBeginShape();
      upper.left = 0;
      line.load("left,top,width,height");
      line.line.load("isBeginConnected,beginConnectedSite,isEndConnected");
      return () => [frame(line), line.line.isBeginConnected, line.line.beginConnectedSite, line.line.isEndConnected];
    });
    expect(read).toEqual([{ left: 100, top: 60, width: 150, height: 70 }, false, null, true]);
  });

  test("a shape that is deleted lets go of its lines", async () => {
    const read = await onDrawing(({ upper, lower, line }) => {
      line.line.connectBeginShape(upper, BOTTOM);
      line.line.connectEndShape(lower, TOP);
      upper.delete();
      line.line.load("isBeginConnected,isEndConnected");
      return () => [line.line.isBeginConnected, line.line.isEndConnected];
    });
    expect(read).toEqual([false, true]);
  });

  test("an end in the air has no shape to give", async () => {
    const error = await refusedOnDrawing(({ line }) => line.line.endConnectedShape.load("name"));
    expect(error.code).toBe("ItemNotFound");
  });

  test.each([
    ["Rectangle", 4],
    ["Ellipse", 8],
    ["Triangle", 6],
  ] as const)("a site of %s must be one of its %d", async (type, count) => {
    const connect = (site: number) => (drawn: Drawn) => {
      drawn.upper.geometricShapeType = type;
      drawn.line.line.connectBeginShape(drawn.upper, site);
    };
    const refused = await refusedOnDrawing(connect(count));
    expect([refused.code, refused.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Line.connectBeginShape"]);
    expect((await refusedOnDrawing(connect(-1))).code).toBe("InvalidArgument");
    expect((await refusedOnDrawing(connect(0.5))).code).toBe("InvalidArgument");
    await onDrawing((drawn) => {
      connect(count - 1)(drawn);
      return () => undefined;
    });
  });

  test("lines cannot be glued to lines, nor to shapes of other sheets", async () => {
    expect((await refusedOnDrawing(({ line }) => line.line.connectEndShape(line, 0))).code).toBe("InvalidArgument");
    const host = ExcelHost.empty(["Sheet1", "Sheet2"]);
    const elsewhere = host.run(async (context) => {
      const [first, second] = ["Sheet1", "Sheet2"].map((name) => context.workbook.worksheets.getItem(name));
      first!.shapes.addLine(0, 0, 5, 5).line.connectBeginShape(second!.shapes.addTextBox("b"), TOP);
      await context.sync();
    });
    expect((await refusal(elsewhere)).code).toBe("InvalidArgument");
  });

  test("a box has no line in it, and a line neither text nor fill to change", async () => {
    const code = "InvalidOperation";
    expect(await refusedOnDrawing(({ upper }) => upper.line.load("connectorType"))).toMatchObject({ code });
    expect(await refusedOnDrawing(({ line }) => line.textFrame.load("hasText"))).toMatchObject({ code });
    expect(await refusedOnDrawing(({ line }) => line.fill.setSolidColor("#FFFFFF"))).toMatchObject({ code });
    expect(await refusedOnDrawing(({ line }) => (line.geometricShapeType = "Rectangle"))).toMatchObject({ code });
  });
});
