import type { CommandReport } from "../../../src/app/command-report";
import { oneAtATime } from "../../../src/app/one-at-a-time";
import type { CommandHost } from "../../../src/commands/run-ribbon-command";
import { WorkbookError, type Workbook } from "../../../src/workbook/workbook";

/** A command host on a workbook file, and what was done with it. */
export interface FileCommandHost extends CommandHost {
  readonly shown: string[];
  readonly told: string[];
  readonly remembered: CommandReport[];
}

/**
 * A host whose workbook is a real file. Only what a file has not is stood in for: which sheet is in front, turning to a sheet,
 * the settings of an add-in, and windows. What these do in Excel is tested on the Excel host.
 */
export function fileCommandHost(workbook: Workbook, active: string, more: Partial<CommandHost> = {}): FileCommandHost {
  const shown: string[] = [];
  const told: string[] = [];
  const remembered: CommandReport[] = [];
  return {
    ...{ workbook, shown, told, remembered, language: "id", thisYear: "2025" },
    activeSheet: async () => active,
    async show(sheet) {
      const names = (await workbook.sheets()).map(({ name }) => name);
      if (!names.includes(sheet)) throw new WorkbookError("no-such-sheet", sheet);
      shown.push(sheet);
    },
    async remember(report) {
      remembered.push(report);
    },
    recall: async () => remembered.at(-1) ?? null,
    async tell(sentence) {
      told.push(sentence);
    },
    alone: (work, busy) => oneAtATime("file", undefined, work, busy),
    ...more,
  };
}
