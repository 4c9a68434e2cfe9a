import { extname } from "node:path";
import { buildOptions, yearInForce } from "../app/build-options";
import { ALL_PARTS, buildSheets } from "../app/build-sheets";
import { type CheckedCascade, checkOpened } from "../app/check-opened";
import { convertSheets } from "../app/convert-sheets";
import { explainOpened } from "../app/explain-opened";
import { mapSettings } from "../app/map-settings";
import { nameColumns } from "../app/name-columns";
import { openCascade } from "../app/open-cascade";
import { findSettings } from "../app/remember-settings";
import type { Finding } from "../core/check/finding";
import type { Settings } from "../core/settings/settings";
import type { SettingsTexts } from "../core/settings/settings-texts";
import { type CliMessages, type Messages, describer, inOneLine } from "../messages/messages";
import { buildTexts } from "../messages/build-texts";
import { WorkbookError, type WrittenSheet } from "../workbook/workbook";
import { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import type { Console } from "./console";
import { FileError, checkOutput, checkWritable, keepBackup, readBytes, writeWhole } from "./file-store";
import type { Command } from "./parse-arguments";
import {
  tellCascade,
  tellConverted,
  tellFindings,
  tellNomenclature,
  tellQuestions,
  tellStaff,
  tellWritten,
} from "./tell-outcome";
import { runCompare } from "./run-compare";
import { tellReading } from "./tell-reading";
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
  const remembered = await findSettings(workbook, texts.vocabularies);
  const settings = await settingsFor(command, workbook, remembered.settings, texts.vocabularies, cli);
  if (command.name === "compare") {
    const compared = await runCompare(workbook, command, settings, messages);
    if (!compared.ok) throw new Unusable(compared.sentence);
    compared.lines.forEach(say);
    if (command.json) console.out(JSON.stringify(compared.json));
    return 0;
  }
  const opened = await openCascade(workbook, { sheet: command.sheet, join: command.join, settings });
  if (!opened.ok) throw new Unusable(inOneLine(messages.refusal(opened)));
  const { cascade } = opened;
  if (command.year !== null && cascade.years.length > 0 && !cascade.years.includes(command.year))
    throw new Unusable(cli.yearNotInSheet(command.year, cascade.years));
  const year = yearInForce(cascade, command.year, settings);
  const checks = command.name === "check" || command.name === "build";
  const checked = checks ? checkOpened(cascade, { year }) : NOTHING_CHECKED;
  const { findings } = checked;
  say(cli.sheetChosen(cascade.sheet, messages.layouts[cascade.layout], Math.round(cascade.confidence * 100)));
  for (const { sheet, layout, repeated } of cascade.joined)
    say(cli.sheetJoined(sheet, messages.layouts[layout], repeated));
  if (opened.nomenclature) tellNomenclature(opened.nomenclature, messages, say);
  if (remembered.sheet !== null) say(cli.settingsUsed(remembered.sheet));
  if (opened.others.length > 0) say(cli.otherSheets(opened.others));
  if (cascade.unread.length > 0) say(messages.unreadColumns(nameColumns(cascade.unread)));
  tellCascade(cascade, messages, say);
  tellStaff(opened, messages, say);
  tellQuestions(cascade, messages, say);
  if (command.explain) tellReading(explainOpened(opened), cascade, messages, say);
  if (checks) tellFindings(checked, messages, command.name === "check" ? Infinity : SHOWN_FINDINGS, say);
  let sheets: readonly WrittenSheet[] = [];
  const onProgress = (done: number, total: number, sheet: string): void =>
    console.progress(cli.writing(done, total, sheet));
  if (command.name === "build") {
    const input = { cascade, staff: opened.staff, findings };
    const options = buildOptions(cascade, command.year, thisYear, settings);
    ({ written: sheets } = await buildSheets(workbook, input, options, texts, ALL_PARTS, { onProgress }));
    const target = keepWorkbook(command, bytes, workbook, cli, say);
    if (target !== null) tellWritten(target, sheets, messages, say);
  }
  if (command.name === "convert") {
    const converted = await convertSheets(workbook, cascade, messages.tables, { onProgress });
    sheets = converted.written;
    const target = sheets.length === 0 ? null : keepWorkbook(command, bytes, workbook, cli, say);
    tellConverted(target ?? command.file, converted, messages, say);
    if (sheets.length === 0) throw new Unusable(cli.nothingConverted);
  }
  if (command.json) console.out(JSON.stringify(toJson(opened, described(findings, messages), sheets)));
  const errors = checked.counts.error;
  const fails = errors > 0 && (command.name === "check" || (command.name === "build" && command.strict));
  if (fails && command.name === "build") console.err(cli.errorsRemain(errors));
  return fails ? 1 : 0;
}

/** What the workbook remembers, with what `--map` says in its place. */
async function settingsFor(
  command: Command,
  workbook: XlsxWorkbook,
  remembered: Settings,
  vocabularies: readonly SettingsTexts[],
  cli: CliMessages,
): Promise<Settings> {
  if (command.map.length === 0) return remembered;
  const names = (await workbook.sheets()).map(({ name }) => name);
  const mapped = mapSettings(remembered, command.map, names, vocabularies);
  if (!mapped.ok) throw new Unusable(cli.badMap(mapped.line));
  return mapped.settings;
}

/** Writes the workbook where the command says, a backup first when it is the file itself. The file written, null when nothing changed. */
function keepWorkbook(
  { output, inPlace, file }: Command,
  before: Uint8Array,
  workbook: XlsxWorkbook,
  cli: CliMessages,
  say: (line: string) => void,
): string | null {
  const target = output ?? file;
  const written = workbook.toBytes();
  if (inPlace && Buffer.compare(written, before) === 0) {
    say(cli.unchanged(target));
    return null;
  }
  if (inPlace) say(cli.backup(keepBackup(file)));
  writeWhole(target, written);
  return target;
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
