import { type OpenedVersions, openVersions } from "../app/open-versions";
import { formatRef } from "../core/address/address";
import type { Settings } from "../core/settings/settings";
import { type Messages, inOneLine } from "../messages/messages";
import type { Workbook } from "../workbook/workbook";
import type { Command } from "./parse-arguments";

/** What `compare` has to tell. */
export type Compared =
  | { readonly ok: true; readonly lines: readonly string[]; readonly json: unknown }
  | { readonly ok: false; readonly sentence: string };

/** What the later of two sheets says otherwise, as lines and as the object that `--json` prints; or why there is nothing to compare. */
export async function runCompare(
  workbook: Workbook,
  { sheet, join }: Pick<Command, "sheet" | "join">,
  settings: Settings,
  messages: Messages,
): Promise<Compared> {
  const { compare } = messages;
  const [other] = join;
  const opened = await openVersions(workbook, sheet !== null && other !== undefined ? [sheet, other] : null, settings);
  if (!opened.ok)
    return {
      ok: false,
      sentence:
        opened.reason === "no-versions"
          ? compare.noVersions(messages.listSheets(opened.sheets))
          : inOneLine(messages.refusal(opened)),
    };
  const { changes } = opened;
  const told =
    changes.length === 0
      ? [compare.same]
      : [compare.count(changes.length), ...changes.map((change) => compare.change(change, formatRef(change.at)))];
  return { ok: true, lines: [compare.versions(...sheetsOf(opened)), ...told], json: toJson(opened) };
}

function sheetsOf({ earlier, later }: OpenedVersions): [string, string] {
  return [earlier.cascade.sheet, later.cascade.sheet];
}

function toJson(opened: OpenedVersions): unknown {
  const [earlier, later] = sheetsOf(opened);
  return {
    earlier,
    later,
    changes: opened.changes.map(({ kind, statement, at, was, is, year }) => ({
      kind,
      statement,
      cell: formatRef(at),
      was,
      is,
      ...(year === "" ? {} : { year }),
    })),
  };
}
