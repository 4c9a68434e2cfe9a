import { column, row } from "../../../../src/core/address/address";
import { messagesFor } from "../../../../src/messages/messages-for";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { connectFileDesk, connectWorkbookDesk } from "../../../../src/taskpane/link/connect-desk";
import { openInExcel } from "../../../contract/opened-in-excel";
import { deskContract } from "../../app/desk/desk-contract";
import { reading, sample, valueOf } from "../../app/desk/opened-desk";
import { Channels, startThread, workbookOf } from "./threads";

const START = { language: "id", thisYear: "2025" } as const;

let channels: Channels;
beforeAll(() => {
  channels = new Channels();
});
afterAll(() => channels.close());

deskContract("a desk for files in another thread", async (bytes) => {
  const { desk } = connectFileDesk(START, startThread);
  valueOf(await desk.open(bytes));
  return { desk, save: async () => valueOf(await desk.save()), host: null };
});

deskContract("a desk in another thread for a workbook in Excel", async (bytes) => {
  const { host, save } = openInExcel(bytes);
  const { desk } = connectWorkbookDesk(workbookOf(host), START, startThread);
  return { desk, save: async () => save(), host };
});

describe("the language of a desk in another thread", () => {
  const titleOf = async (speak: (link: ReturnType<typeof connectFileDesk>) => void): Promise<string> => {
    const link = connectFileDesk(START, startThread);
    speak(link);
    valueOf(await link.desk.open(sample("biro-organisasi.xlsx")));
    speak(link);
    valueOf(await link.desk.read(reading("Cascading")));
    const { shows } = valueOf(await link.desk.build({ part: "findings" }, () => undefined));
    const grid = await XlsxWorkbook.open(valueOf(await link.desk.save())).read(shows);
    return grid.text(row(1), column(1));
  };

  test("is the one it began with", async () => {
    expect(await titleOf(() => undefined)).toBe(messagesFor("id").findingsSheet.title);
  });

  test("changes when it is told so, before it began and later", async () => {
    expect(await titleOf((link) => link.speak("en"))).toBe(messagesFor("en").findingsSheet.title);
    let spoken = 0;
    const later = (link: ReturnType<typeof connectFileDesk>): void => {
      if (++spoken === 2) link.speak("en");
    };
    expect(await titleOf(later)).toBe(messagesFor("en").findingsSheet.title);
  });
});
