import type { CommandReport, DoneReport, FailedReport, RibbonCommand } from "./command-report";
import type { NoMatrixReason } from "../core/convert/convert-cascade";
import type { PageSetting } from "../workbook/workbook";

/** Changes with the shape of a report; one of another version is as good as none. */
const VERSION = 2;

const COMMANDS: Readonly<Record<RibbonCommand, true>> = { check: true, tree: true, skp: true, convert: true };
const REASONS: Readonly<Record<NoMatrixReason, true>> = {
  ...{ "no-level": true, "no-statement": true, "level-order": true },
  ...{ "two-parents": true, "lost-parent": true, differs: true },
};
const SETTINGS: Readonly<Record<PageSetting, true>> = { paper: true, orientation: true, margins: true, fit: true };

/** A report as a workbook keeps it. */
export function formatReport(report: CommandReport): string {
  return JSON.stringify({ version: VERSION, ...report });
}

/** The report that a workbook keeps, or null when there is none that can be read: workbooks come from anywhere. */
export function parseReport(text: string | null): CommandReport | null {
  const kept = text === null ? null : parseObject(text);
  if (kept?.["version"] !== VERSION || !isCommand(kept["command"])) return null;
  if (kept["outcome"] === "failed") return parseFailed(kept, kept["command"]);
  return kept["outcome"] === "done" ? parseDone(kept, kept["command"]) : null;
}

function parseFailed({ source, notice }: Fields, command: RibbonCommand): FailedReport | null {
  return isTextOrNull(source) && isTextOrNull(notice) ? { outcome: "failed", command, source, notice } : null;
}

function parseDone(kept: Fields, command: RibbonCommand): DoneReport | null {
  const { source, shows, year, nodes, findings, skp, skipped, noMatrix, kept: stays, removed, notTaken } = kept;
  if (typeof source !== "string" || typeof shows !== "string") return null;
  if (!isTextOrNull(year)) return null;
  if (!isCount(nodes) || !isCount(skp) || !isCount(skipped) || !isCount(stays) || !isCount(removed)) return null;
  const counts = findings === null ? null : parseCounts(findings);
  const pages = parseNotTaken(notTaken);
  const missing = parseMissing(noMatrix);
  if (counts === undefined || pages === undefined || missing === undefined) return null;
  return {
    ...{ outcome: "done", command, source, shows, year, nodes, findings: counts },
    ...{ skp, skipped, noMatrix: missing, kept: stays, removed, notTaken: pages },
  };
}

function parseCounts(value: unknown): DoneReport["findings"] | undefined {
  if (!isFields(value)) return undefined;
  const { error, warning, info } = value;
  return isCount(error) && isCount(warning) && isCount(info) ? { error, warning, info } : undefined;
}

function parseNotTaken(value: unknown): DoneReport["notTaken"] | undefined {
  if (!isFields(value) || !isCount(value["sheets"]) || !Array.isArray(value["settings"])) return undefined;
  const settings: readonly unknown[] = value["settings"];
  return settings.every(isSetting) ? { sheets: value["sheets"], settings } : undefined;
}

function parseMissing(value: unknown): DoneReport["noMatrix"] | undefined {
  if (value === null) return null;
  if (!isFields(value) || !isReason(value["reason"]) || !Array.isArray(value["cells"])) return undefined;
  const cells: readonly unknown[] = value["cells"];
  return cells.every((cell) => typeof cell === "string") ? { reason: value["reason"], cells } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isCommand(value: unknown): value is RibbonCommand {
  return typeof value === "string" && Object.hasOwn(COMMANDS, value);
}

function isReason(value: unknown): value is NoMatrixReason {
  return typeof value === "string" && Object.hasOwn(REASONS, value);
}

function isSetting(value: unknown): value is PageSetting {
  return typeof value === "string" && Object.hasOwn(SETTINGS, value);
}
