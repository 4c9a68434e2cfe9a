/**
 * The part of Office's common interface that the ribbon's page uses. The real one asks the Office program around the page, which is
 * not there; Excel's own interface is the real one, on the Excel host. Windows are two pages joined by their messages, as Office
 * joins them.
 */
export class OfficeStandIn {
  /** The functions of the ribbon, by the names that the manifest has. */
  readonly functions = new Map<string, (event: { completed(): void }) => void>();
  /** Addresses of the windows that were opened. */
  readonly opened: string[] = [];
  /** Office opens no window: its code for the reason. */
  refusesWindows: number | null = null;
  readonly AsyncResultStatus = { Succeeded: "succeeded", Failed: "failed" };
  readonly EventType = {
    DialogMessageReceived: "dialogMessageReceived",
    DialogEventReceived: "dialogEventReceived",
    DialogParentMessageReceived: "dialogParentMessageReceived",
  };
  readonly actions = {
    associate: (name: string, run: (event: { completed(): void }) => void) => void this.functions.set(name, run),
  };
  readonly context = {
    displayLanguage: "id-ID",
    document: { url: "C:\\Renstra.xlsx" },
    ui: {
      displayDialogAsync: (address: string, _options: unknown, callback: (result: unknown) => void) => {
        if (this.refusesWindows !== null) {
          callback({ status: "failed", error: { code: this.refusesWindows } });
          return;
        }
        this.opened.push(address);
        callback({ status: "succeeded", value: this.#window });
        this.onOpened();
      },
      messageParent: (message: string) => this.#toOpener.get("dialogMessageReceived")?.({ message }),
      addHandlerAsync: (type: string, handler: (event: unknown) => void, callback: () => void) => {
        this.#toWindow.set(type, handler);
        callback();
      },
    },
  };
  /** What happens in the window once it is there: a person reads its message and closes it. */
  onOpened: () => void = () => {
    this.#toWindow.set("dialogParentMessageReceived", (event) =>
      this.read.push((event as { message: string }).message),
    );
    this.context.ui.messageParent("ready");
    this.endWindow(12006);
  };
  /** The messages that a person has read in windows. */
  readonly read: string[] = [];
  /** Windows that their opener has closed. */
  closed = 0;
  readonly #toOpener = new Map<string, (event: unknown) => void>();
  readonly #toWindow = new Map<string, (event: unknown) => void>();
  readonly #window = {
    addEventHandler: (type: string, handler: (event: unknown) => void) => void this.#toOpener.set(type, handler),
    messageChild: (message: string) => this.#toWindow.get("dialogParentMessageReceived")?.({ message }),
    close: () => void (this.closed += 1),
  };

  onReady(callback?: () => void): Promise<{ host: string }> {
    callback?.();
    return Promise.resolve({ host: "Excel" });
  }

  /** Office tells the opener that the window is gone: 12006 when the person closed it. */
  endWindow(code: number): void {
    this.#toOpener.get("dialogEventReceived")?.({ error: code });
  }
}
