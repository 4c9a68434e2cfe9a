import { ExcelHost } from "../../excel-host/excel-host";
import { refusal } from "./refusal";

/** One batch on a new box. */
function onBox<T>(batch: (box: Excel.Shape) => () => T): Promise<T> {
  return ExcelHost.empty().run(async (context) => {
    const box = context.workbook.worksheets.getItem("Sheet1").shapes.addGeometricShape("Rectangle");
    const read = batch(box);
    await context.sync();
    return read();
  });
}

function refusedOnBox(batch: (box: Excel.Shape) => unknown) {
  return refusal(
    onBox((box) => {
      batch(box);
      return () => undefined;
    }),
  );
}

describe("text of a shape", () => {
  test("the text is what was written, and can be taken out again", async () => {
    const read = await onBox((box) => {
      const { textRange } = box.textFrame;
      const none = box.textFrame.load("hasText");
      textRange.text = "Meningkatnya\nlayanan 😀";
      textRange.load("text");
      return () => [none.hasText, textRange.text];
    });
    expect(read).toEqual([false, "Meningkatnya\nlayanan 😀"]);
    const empty = await onBox((box) => {
      box.textFrame.textRange.text = "a";
      box.textFrame.deleteText();
      box.textFrame.load("hasText");
      return () => box.textFrame.hasText;
    });
    expect(empty).toBe(false);
  });

  test("part of the text has a font of its own, and the whole then shares only what is alike", async () => {
    const read = await onBox((box) => {
      const { textRange } = box.textFrame;
      textRange.text = "Sasaran 1";
      textRange.font.set({ name: "Arial", size: 9, color: "#1f4e79", bold: false, italic: false, underline: "None" });
      const word = textRange.getSubstring(0, 7);
      word.font.bold = true;
      const parts = [textRange, word, textRange.getSubstring(7)];
      for (const part of parts) {
        part.load("text");
        part.font.load();
      }
      return () => parts.map((part) => [part.text, part.font.bold, part.font.size, part.font.color]);
    });
    expect(read).toEqual([
      ["Sasaran 1", null, 9, "#1F4E79"],
      ["Sasaran", true, 9, "#1F4E79"],
      [" 1", false, 9, "#1F4E79"],
    ]);
  });

  test("new text takes the font of the first character that it stands for", async () => {
    const read = await onBox((box) => {
      const { textRange } = box.textFrame;
      textRange.font.size = 14;
      textRange.text = "ab";
      textRange.getSubstring(0, 1).font.bold = true;
      textRange.text = "Program";
      textRange.font.load("bold,size");
      return () => [textRange.font.bold, textRange.font.size];
    });
    expect(read).toEqual([true, 14]);
  });

  test("a part is replaced in its place", async () => {
    const read = await onBox((box) => {
      const { textRange } = box.textFrame;
      textRange.text = "Sasaran satu";
      textRange.getSubstring(8, 4).text = "2";
      textRange.load("text");
      return () => textRange.text;
    });
    expect(read).toBe("Sasaran 2");
  });

  test("the frame keeps its settings", async () => {
    const values = {
      autoSizeSetting: "AutoSizeNone",
      horizontalAlignment: "Center",
      verticalAlignment: "Middle",
      horizontalOverflow: "Overflow",
      verticalOverflow: "Ellipsis",
      topMargin: 4,
      rightMargin: 0,
      bottomMargin: 2.5,
      leftMargin: 5,
    } as const;
    const read = await onBox((box) => {
      box.textFrame.set(values);
      box.textFrame.load(Object.keys(values));
      return () => box.textFrame.toJSON();
    });
    expect(read).toMatchObject(values);
  });

  test("a text of 32,767 characters is taken", async () => {
    const text = "x".repeat(32_767);
    const read = await onBox((box) => {
      box.textFrame.textRange.text = text;
      box.textFrame.textRange.load("text");
      return () => box.textFrame.textRange.text;
    });
    expect(read).toBe(text);
  });

  test.each<[string, (box: Excel.Shape) => unknown]>([
    ["a text of 32,768 characters", (box) => (box.textFrame.textRange.text = "x".repeat(32_768))],
    ["a number for a text", (box) => (box.textFrame.textRange.text = 7 as unknown as string)],
    ["a part from beyond the text", (box) => box.textFrame.textRange.getSubstring(1).load("text")],
    ["a part of negative length", (box) => box.textFrame.textRange.getSubstring(0, -1).load("text")],
    ["a negative margin", (box) => (box.textFrame.leftMargin = -1)],
    ["an unknown alignment", (box) => (box.textFrame.verticalAlignment = "Center" as "Middle")],
    ["an unknown overflow", (box) => (box.textFrame.verticalOverflow = "Hidden" as "Clip")],
    ["a mixed way of sizing", (box) => (box.textFrame.autoSizeSetting = "AutoSizeMixed")],
    ["a font without a name", (box) => (box.textFrame.textRange.font.name = "")],
    ["a font of no size", (box) => (box.textFrame.textRange.font.size = 0)],
    ["a font of 4,001 points", (box) => (box.textFrame.textRange.font.size = 4001)],
    ["text that is no colour", (box) => (box.textFrame.textRange.font.color = "000")],
    ["bold that is no flag", (box) => (box.textFrame.textRange.font.bold = "ya" as unknown as boolean)],
    ["an unknown underline", (box) => (box.textFrame.textRange.font.underline = "Thick" as "Single")],
  ])("refuses %s", async (_what, change) => {
    expect((await refusedOnBox(change)).code).toBe("InvalidArgument");
  });

  test("a part whose text has gone is refused", async () => {
    const error = await refusedOnBox((box) => {
      const { textRange } = box.textFrame;
      textRange.text = "Sasaran";
      const tail = textRange.getSubstring(3, 4);
      tail.font.bold = true;
      textRange.text = "S";
      tail.font.italic = true;
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "ShapeFont.italic"]);
  });
});
