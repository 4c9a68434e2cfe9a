import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

/** One batch on the first sheet's shapes. */
function onShapes<T>(host: ExcelHost, batch: (shapes: Excel.ShapeCollection, sheet: Excel.Worksheet) => () => T) {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const read = batch(sheet.shapes, sheet);
    await context.sync();
    return read();
  });
}

function refused(batch: (shapes: Excel.ShapeCollection, sheet: Excel.Worksheet) => void, host = ExcelHost.empty()) {
  return refusal(
    onShapes(host, (shapes, sheet) => {
      batch(shapes, sheet);
      return () => undefined;
    }),
  );
}

describe("shapes of a sheet", () => {
  test("a shape keeps what it was given, in this batch and in later ones", async () => {
    const host = ExcelHost.empty();
    const values = {
      name: "Kotak a",
      left: 100.5,
      top: 40,
      width: 120,
      height: 44.25,
      rotation: 30,
      lockAspectRatio: true,
      placement: "Absolute",
      visible: false,
      altTextTitle: "Sasaran",
      altTextDescription: "Meningkatnya layanan",
      geometricShapeType: "RoundRectangle",
    } as const;
    await onShapes(host, (shapes) => {
      const shape = shapes.addGeometricShape("Rectangle");
      shape.set(values);
      return () => undefined;
    });
    const read = await onShapes(host, (shapes) => {
      const shape = shapes.getItem("Kotak a");
      shape.load();
      return () => shape.toJSON();
    });
    expect(read).toMatchObject({ ...values, type: "GeometricShape", connectionSiteCount: 4, zOrderPosition: 0 });
  });

  test("a shape is found by its id as well as by its name, before or after it was loaded", async () => {
    const host = ExcelHost.empty();
    const [first, second] = await host.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getItem("Sheet1");
      const box = shapes.addTextBox("Program");
      box.name = "Kotak b";
      await context.sync();
      const byName = shapes.getItem("Kotak b").load("id");
      await context.sync();
      box.left = 12;
      const byId = shapes.getItem(byName.id).load("left,name");
      await context.sync();
      return [byId.name, byId.left];
    });
    expect([first, second]).toEqual(["Kotak b", 12]);
  });

  test("the collection lists its shapes from back to front, and knows how many there are", async () => {
    const host = ExcelHost.empty();
    const read = await host.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getItem("Sheet1");
      for (const name of ["a", "b", "c", "d"]) shapes.addGeometricShape("Rectangle").name = name;
      shapes.getItem("a").setZOrder("BringToFront");
      shapes.getItem("d").setZOrder("SendToBack");
      shapes.getItem("b").setZOrder("BringForward");
      const count = shapes.getCount();
      shapes.load("items/name,items/zOrderPosition");
      await context.sync();
      return { count: count.value, order: shapes.items.map((shape) => [shape.name, shape.zOrderPosition]) };
    });
    expect(read).toEqual({
      count: 4,
      order: [
        ["d", 0],
        ["c", 1],
        ["b", 2],
        ["a", 3],
      ],
    });
  });

  test("items of a loaded collection can be deleted, and are gone", async () => {
    const host = ExcelHost.empty();
    const left = await host.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getItem("Sheet1");
      for (const name of ["a", "b", "c"]) shapes.addGeometricShape("Rectangle").name = name;
      shapes.load("items/name");
      await context.sync();
      for (const shape of shapes.items) if (shape.name !== "b") shape.delete();
      await context.sync();
      shapes.load("items/name");
      await context.sync();
      return shapes.items.map(({ name }) => name);
    });
    expect(left).toEqual(["b"]);
  });

  test("a text box is a geometric shape to Office.js", async () => {
    const type = await onShapes(ExcelHost.empty(), (shapes) => {
      const box = shapes.addTextBox("a").load("type,geometricShapeType");
      return () => [box.type, box.geometricShapeType];
    });
    expect(type).toEqual(["GeometricShape", "Rectangle"]);
  });

  test("width and height are set one by one, also where the proportions are locked", async () => {
    const size = await onShapes(ExcelHost.empty(), (shapes) => {
      const shape = shapes.addGeometricShape("Rectangle");
      shape.set({ width: 100, height: 50 });
      shape.lockAspectRatio = true;
      shape.height = 25;
      shape.load("width,height");
      return () => [shape.width, shape.height];
    });
    expect(size).toEqual([100, 25]);
  });

  test("fill and outline keep what they were given; what is not there reads as null", async () => {
    const read = await onShapes(ExcelHost.empty(), (shapes) => {
      const [filled, bare] = [shapes.addGeometricShape("Rectangle"), shapes.addGeometricShape("Rectangle")];
      filled.fill.setSolidColor("ddebf7");
      filled.fill.transparency = 0.25;
      filled.lineFormat.set({ color: "#1f4e79", weight: 2.5, dashStyle: "Dash" });
      bare.fill.clear();
      bare.lineFormat.visible = false;
      for (const shape of [filled, bare]) {
        shape.fill.load();
        shape.lineFormat.load("visible,color,weight,dashStyle");
      }
      return () => [filled, bare].map(({ fill, lineFormat }) => ({ ...fill.toJSON(), ...lineFormat.toJSON() }));
    });
    expect(read).toEqual([
      expect.objectContaining({
        foregroundColor: "#DDEBF7",
        transparency: 0.25,
        type: "Solid",
        color: "#1F4E79",
        weight: 2.5,
        dashStyle: "Dash",
        visible: true,
      }),
      expect.objectContaining({ foregroundColor: null, type: "NoFill", visible: false, weight: null, dashStyle: null }),
    ]);
  });

  test.each<[string, (shape: Excel.Shape) => unknown]>([
    ["a negative left", (shape) => (shape.left = -1)],
    ["a negative top", (shape) => (shape.top = -0.5)],
    ["no width", (shape) => (shape.width = 0)],
    ["a negative height", (shape) => (shape.height = -10)],
    ["an empty name", (shape) => (shape.name = "")],
    ["an unknown geometry", (shape) => (shape.geometricShapeType = "Kotak" as "Rectangle")],
    ["an unknown placement", (shape) => (shape.placement = "Free" as "Absolute")],
    ["an unknown order", (shape) => shape.setZOrder("Middle" as "BringToFront")],
    ["a fill that is no colour", (shape) => shape.fill.setSolidColor("#12345")],
    ["a transparency of more than one", (shape) => (shape.fill.transparency = 25)],
    ["a line that is no colour", (shape) => (shape.lineFormat.color = "rgb(0,0,0)")],
    ["a line of more than 1,584 points", (shape) => (shape.lineFormat.weight = 1584.5)],
    ["a line of negative weight", (shape) => (shape.lineFormat.weight = -1)],
    ["unknown dashes", (shape) => (shape.lineFormat.dashStyle = "Dots" as "Dash")],
  ])("refuses %s", async (_what, change) => {
    const error = await refused((shapes) => change(shapes.addGeometricShape("Rectangle")));
    expect(error.code).toBe("InvalidArgument");
  });

  test("names the member that refused", async () => {
    const error = await refused((shapes) => (shapes.addGeometricShape("Rectangle").width = 0));
    expect(error.debugInfo.errorLocation).toBe("Shape.width");
  });

  test.each<[string, (shapes: Excel.ShapeCollection) => unknown]>([
    ["an unknown geometry", (shapes) => shapes.addGeometricShape("Box" as "Rectangle")],
    ["an unknown connector", (shapes) => shapes.addLine(0, 0, 10, 10, "Bent" as "Elbow")],
    ["a line from outside the sheet", (shapes) => shapes.addLine(-1, 0, 10, 10)],
  ])("adds no shape of %s", async (_what, add) => {
    const host = ExcelHost.empty();
    expect((await refused((shapes) => add(shapes), host)).code).toBe("InvalidArgument");
    expect(host.workbook.sheets[0]!.shapes).toEqual([]);
  });

  test("a shape that is not there, or not there any more, is ItemNotFound", async () => {
    expect((await refused((shapes) => shapes.getItem("Kotak a").load("id"))).code).toBe("ItemNotFound");
    expect((await refused((shapes) => shapes.getItemAt(0).load("id"))).code).toBe("ItemNotFound");
    const afterDeletion = await refused((shapes) => {
      const shape = shapes.addGeometricShape("Rectangle");
      shape.delete();
      shape.left = 1;
    });
    expect(afterDeletion.code).toBe("ItemNotFound");
  });

  test("members that the host does not have are refused, never taken for done", async () => {
    const error = await refused((shapes) => shapes.addGeometricShape("Rectangle").incrementLeft(3));
    expect(error.code).toBe("ApiNotFound");
  });

  test("a protected sheet takes no shape and lets none be changed", async () => {
    const host = ExcelHost.empty();
    await onShapes(host, (shapes) => {
      shapes.addGeometricShape("Rectangle").name = "a";
      return () => undefined;
    });
    host.workbook.sheets[0]!.isProtected = true;
    for (const change of [
      (shapes: Excel.ShapeCollection) => shapes.addTextBox("b"),
      (shapes: Excel.ShapeCollection) => (shapes.getItem("a").left = 3),
      (shapes: Excel.ShapeCollection) => (shapes.getItem("a").textFrame.textRange.text = "b"),
      (shapes: Excel.ShapeCollection) => shapes.getItem("a").delete(),
    ]) {
      expect((await refused((shapes) => change(shapes), host)).code).toBe("AccessDenied");
    }
    expect(host.workbook.sheets[0]!.shapes).toHaveLength(1);
  });

  test("the sites of a geometry that the host does not know are not invented", async () => {
    const error = await refused((shapes) => shapes.addGeometricShape("Gear9").load("connectionSiteCount"));
    expect(error.code).toBe("NotImplemented");
  });
});
