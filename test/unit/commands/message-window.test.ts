import { isMessageWindow, showMessage, tellInWindow } from "../../../src/commands/message-window";
import { OfficeStandIn } from "./office-stand-in";

const ADDRESS = "https://jenjang.example/addin/commands.html?_host_info=Excel$Win32$16.01#x";
const SENTENCE = "Buku kerja diproteksi.";

/** The elements of the page that a message needs, without a browser. */
function makePage() {
  const clicks: (() => void)[] = [];
  const main = { hidden: true };
  const text = { textContent: "" };
  const button = { textContent: "", addEventListener: (_type: string, run: () => void) => void clicks.push(run) };
  const elements: Readonly<Record<string, unknown>> = { main, "main p": text, "main button": button };
  const page = { querySelector: (selector: string) => elements[selector] ?? null } as unknown as Document;
  return { page, main, text, button, click: () => clicks.forEach((run) => run()) };
}

describe("a message in a window", () => {
  let office: OfficeStandIn;
  beforeEach(() => {
    office = new OfficeStandIn();
    Object.assign(globalThis, { Office: office });
  });
  afterAll(() => void Reflect.deleteProperty(globalThis, "Office"));

  test("is shown by the same page under an address of its own, which does not hold the sentence", () => {
    void tellInWindow(SENTENCE, ADDRESS);
    expect(office.opened).toEqual(["https://jenjang.example/addin/commands.html?view=message"]);
    expect(isMessageWindow(office.opened[0]!)).toBe(true);
    expect(isMessageWindow(ADDRESS)).toBe(false);
  });

  test("is handed over when the window is ready, and ends with its button", async () => {
    const { page, main, text, button, click } = makePage();
    office.onOpened = () => showMessage(page, "Tutup");
    const told = tellInWindow(SENTENCE, ADDRESS);
    expect([main.hidden, text.textContent, button.textContent]).toEqual([false, SENTENCE, "Tutup"]);
    expect(office.closed).toBe(0);
    click();
    await told;
    expect(office.closed).toBe(1);
  });

  test("ends when the person closes the window", async () => {
    await tellInWindow(SENTENCE, ADDRESS);
    expect(office.read).toEqual([SENTENCE]);
    expect(office.closed).toBe(0);
  });

  test("rejects when Office opens no window, or the page in it does not load", async () => {
    office.onOpened = () => office.endWindow(12002);
    const told = tellInWindow(SENTENCE, ADDRESS);
    await expect(told).rejects.toMatchObject({ name: "WorkbookError", detail: "window, 12002" });
    office.refusesWindows = 12009;
    await expect(tellInWindow(SENTENCE, ADDRESS)).rejects.toMatchObject({ detail: "window, 12009" });
  });
});
