import type { CheckedCascade } from "../app/check-opened";
import type { ConvertedSheets } from "../app/convert-sheets";
import type { OpenedCascade } from "../app/open-cascade";
import { questionCells } from "../app/question-cells";
import type { NomenclatureBeside } from "../core/read/nomenclature-tree";
import { formatCell, formatRef } from "../core/address/address";
import type { Cascade } from "../core/cascade/cascade";
import { type Messages, describer } from "../messages/messages";
import type { WrittenSheet } from "../workbook/workbook";

type Say = (line: string) => void;

/** How many nodes on which levels. */
export function tellCascade(cascade: Cascade, messages: Messages, say: Say): void {
  const { levels } = cascade.profile;
  const counts = levels.map((_, i) => cascade.nodes.filter((node) => node.level === i + 1).length);
  say(messages.cli.nodes(cascade.nodes.length, counts.filter((n) => n > 0).length));
  levels.forEach((level, i) => {
    if (counts[i]! > 0)
      say(messages.cli.levelLine(messages.language === "id" ? level.label : level.labelEn, counts[i]!));
  });
}

/** The sheet that lists the staff, where there is one. */
export function tellStaff({ staff, staffSheet }: OpenedCascade, { cli }: Messages, say: Say): void {
  if (staffSheet === null) return;
  say(staffSheet.read ? cli.staffRead(staffSheet.name, staff.length) : cli.staffUnread(staffSheet.name));
}

/** The first findings and how many more there are. */
export function tellFindings({ findings, counts }: CheckedCascade, messages: Messages, most: number, say: Say): void {
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

/** What became of the sheets that were written. */
export function tellWritten(target: string, sheets: readonly WrittenSheet[], messages: Messages, say: Say): void {
  const edited = sheets.flatMap(({ name, kept }) => (kept === null ? [] : [{ kept, name }]));
  if (edited.length > 0) say(messages.cli.keptEdited(edited));
  const released = sheets.filter(({ outcome }) => outcome === "released");
  if (released.length > 0) say(messages.cli.released(released.map(({ name }) => name)));
  const removed = sheets.filter(({ outcome }) => outcome === "removed");
  if (removed.length > 0) say(messages.cli.removed(removed.map(({ name }) => name)));
  const made = sheets.filter(({ outcome }) => outcome !== "removed" && outcome !== "released");
  say(messages.cli.written(target, made.length, made.filter(({ kind }) => kind === "skp").length));
}

/** The tables that were made of a cascade, and why one was not. */
export function tellConverted(
  target: string,
  { written, conversion }: ConvertedSheets,
  { cli }: Messages,
  say: Say,
): void {
  const { differs, matrix } = conversion;
  if (differs) say(cli.tableDiffers(formatCell(differs.at)));
  if (!matrix.ok)
    say(
      cli.noMatrix(
        matrix.reason,
        matrix.nodes.map(({ at }) => formatCell(at)),
      ),
    );
  const edited = written.flatMap(({ name, kept }) => (kept === null ? [] : [{ kept, name }]));
  if (edited.length > 0) say(cli.keptEdited(edited));
  const made = written.filter(({ outcome }) => outcome !== "removed" && outcome !== "released");
  if (made.length > 0)
    say(
      cli.converted(
        target,
        made.map(({ name }) => name),
      ),
    );
}

/** The table of components beside the tree. */
export function tellNomenclature(
  { cascade, found, named, missing }: NomenclatureBeside,
  { cli }: Messages,
  say: Say,
): void {
  const codes = missing.map(({ code }) => code ?? "");
  say(cli.nomenclature(cascade.sheet, found, named, codes));
}

/** What the reader asks about. */
export function tellQuestions(cascade: Cascade, messages: Messages, say: Say): void {
  const { cli } = messages;
  const { questions } = cascade;
  if (questions.length === 0) return;
  say(cli.questions(questions.length));
  for (const asked of questions) {
    const { cell, beside } = questionCells(cascade, asked);
    say(cli.questionLine(cell, messages.question(asked, beside)));
  }
}
