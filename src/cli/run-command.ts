import { extname } from "node:path";
import { buildOptions, yearInForce } from "../app/build-options";
import { ALL_PARTS, buildSheets } from "../app/build-sheets";
import { type CheckedCascade, checkOpened } from "../app/check-opened";
import { nameColumns } from "../app/name-columns";
import { type OpenedCascade, openCascade } from "../app/open-cascade";
import { readSettings } from "../app/remember-settings";
import { formatRef } from "../core/address/address";
import type { Cascade } from "../core/cascade/cascade";
import type { Finding } from "../core/check/finding";
import { type Messages, describer, inOneLine } from "../messages/messages";
import { buildTexts } from "../messages/build-texts";
import { WorkbookError, type WrittenSheet } from "../workbook/workbook";
import { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import type { Console } from "./console";
import { FileError, checkOutput, checkWritable, keepBackup, readBytes, writeWhole } from "./file-store";
import type { Command } from "./parse-arguments";
import { toJson } from "./to-json";

/** 0 fine, 1 errors among the findings, 2 unusable input or arguments. */
export type ExitCode = 0 | 1 | 2;

const SHOWN_FINDINGS = 20;
const NOTHING_CHECKED: CheckedCascade = { findings: [], counts: { error: 0, warning: 0, info: 0 } };

/** Unusable input, as one sentence for the reader. */
class Unusable extends Error {}

/** Runs one command and gives its exit code. Faults of the world become one sentence on `err`; bugs are thrown. */
export async function runCommand(
  command: Command,
  messages: Messages,
  console: Console,
  thisYear: string,
): Promise<ExitCode> {
  try {
    return await perform(command, messages, console, thisYear);
  } catch (error) {
    const sentence = explain(error, command, messages);
    if (sentence === null) throw error;
    console.err(sentence);
    return 2;
  }
}

async function perform(command: Command, messages: Messages, console: Console, thisYear: string): Promise<ExitCode> {
  const { cli } = messages;
  const target = command.name === "build" ? (command.output ?? command.file) : null;
  const bytes = readBytes(command.file);
  if (command.output !== null) checkOutput(command.file, command.output);
  else if (command.inPlace) checkWritable(command.file);
  const say = (line: string): void => {
    if (!command.json) console.out(line);
  };
  say(cli.reading(command.file));
  const workbook = XlsxWorkbook.open(bytes);
  if (command.output !== null && extname(command.output).toLowerCase() !== workbook.extension)
    throw new Unusable(cli.wrongExtension(workbook.extension));
  const texts = buildTexts(messages);
  const settings = await readSettings(workbook, texts.vocabularies);
  const opened = await openCascade(workbook, { sheet: command.sheet, settings });
  if (!opened.ok) throw new Unusable(inOneLine(messages.refusal(opened)));
  const { cascade } = opened;
  if (command.year !== null && cascade.years.length > 0 && !cascade.years.includes(command.year))
    throw new Unusable(cli.yearNotInSheet(command.year, cascade.years));
  const year = yearInForce(cascade, command.year, settings);
  const checked = command.name === "read" ? NOTHING_CHECKED : checkOpened(cascade, { year });
  const { findings } = checked;
  say(cli.sheetChosen(cascade.sheet, messages.layouts[cascade.layout], Math.round(cascade.confidence * 100)));
  if (opened.others.length > 0) say(cli.otherSheets(opened.others));
  if (cascade.unread.length > 0) say(messages.unreadColumns(nameColumns(cascade.unread)));
  tellCascade(cascade, messages, say);
  tellStaff(opened, messages, say);
  if (command.name !== "read")
    tellFindings(checked, messages, command.name === "check" ? Infinity : SHOWN_FINDINGS, say);
  let sheets: readonly WrittenSheet[] = [];
  if (target !== null) {
    const input = { cascade, staff: opened.staff, findings };
    const options = buildOptions(cascade, command.year, thisYear, settings);
    const built = await buildSheets(workbook, input, options, texts, ALL_PARTS, {
      onProgress: (done, total, sheet) => console.progress(cli.writing(done, total, sheet)),
    });
    sheets = built.written;
    const written = workbook.toBytes();
    if (command.inPlace && Buffer.compare(written, bytes) === 0) say(cli.unchanged(target));
    else {
      if (command.inPlace) say(cli.backup(keepBackup(command.file)));
      writeWhole(target, written);
      tellWritten(target, sheets, messages, say);
    }
  }
  if (command.json) console.out(JSON.stringify(toJson(cascade, described(findings, messages), sheets)));
  const errors = checked.counts.error;
  const fails = errors > 0 && (command.name === "check" || (command.name === "build" && command.strict));
  if (fails && command.name === "build") console.err(cli.errorsRemain(errors));
  return fails ? 1 : 0;
}

function tellCascade(cascade: Cascade, messages: Messages, say: (line: string) => void): void {
  const { levels } = cascade.profile;
  const counts = levels.map((_, i) => cascade.nodes.filter((node) => node.level === i + 1).length);
  say(messages.cli.nodes(cascade.nodes.length, counts.filter((n) => n > 0).length));
  levels.forEach((level, i) => {
    if (counts[i]! > 0)
      say(messages.cli.levelLine(messages.language === "id" ? level.label : level.labelEn, counts[i]!));
  });
}

function tellStaff({ staff, staffSheet }: OpenedCascade, { cli }: Messages, say: (line: string) => void): void {
  if (staffSheet === null) return;
  say(staffSheet.read ? cli.staffRead(staffSheet.name, staff.length) : cli.staffUnread(staffSheet.name));
}

function tellFindings(
  { findings, counts }: CheckedCascade,
  messages: Messages,
  most: number,
  say: (line: string) => void,
): void {
  if (findings.length === 0) {
    say(messages.cli.noFindings);
    return;
  }
  say(messages.counts(counts));
  const describe = describer(messages.describeFinding);
  for (const finding of findings.slice(0, most))
    say(messages.cli.findingLine(messages.severity[finding.severity], formatRef(finding.where), describe(finding)));
  if (findings.length > most) say(messages.cli.moreFindings(findings.length - most));
}

function tellWritten(
  target: string,
  sheets: readonly WrittenSheet[],
  messages: Messages,
  say: (line: string) => void,
): void {
  const edited = sheets.flatMap(({ name, kept }) => (kept === null ? [] : [{ kept, name }]));
  if (edited.length > 0) say(messages.cli.keptEdited(edited));
  const removed = sheets.filter(({ outcome }) => outcome === "removed");
  if (removed.length > 0) say(messages.cli.removed(removed.map(({ name }) => name)));
  const made = sheets.filter(({ outcome }) => outcome !== "removed" && outcome !== "released");
  say(messages.cli.written(target, made.length, made.filter(({ kind }) => kind === "skp").length));
}

function described(findings: readonly Finding[], messages: Messages): { finding: Finding; message: string }[] {
  const describe = describer(messages.describeFinding);
  return findings.map((finding) => ({ finding, message: describe(finding) }));
}

/** The sentence for a fault of the world, null for a bug. */
function explain(error: unknown, command: Command, messages: Messages): string | null {
  if (error instanceof Unusable) return error.message;
  if (error instanceof WorkbookError) return inOneLine(messages.workbookError(error.kind, error.detail, command.file));
  if (!(error instanceof FileError)) return null;
  const { cli } = messages;
  switch (error.what) {
    case "missing":
      return cli.noSuchFile(error.file);
    case "unreadable":
      return cli.cannotRead(error.file);
    case "folder":
      return cli.isFolder(error.file);
    case "no-folder":
      return cli.noSuchFolder(error.file);
    case "unwritable":
      return cli.cannotWrite(error.file);
    case "same-file":
      return cli.outputIsInput;
  }
}
