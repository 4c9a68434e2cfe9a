import { rect, row } from "../address/address";
import { PROFILES } from "../profile/profiles";
import { FIELD_CHOICES } from "../read/field-choices";
import { planReportPage } from "../report/report-page";
import { startReportSheet, type ReportCell, type ReportSheet } from "../report/report-sheet";
import type { Points, SheetPlan } from "../sheet/sheet-plan";
import { GENERAL_TOPICS, generalValues, printGeneral, UNDECIDED } from "./general-values";
import { printColumnTopic, printFieldValue, printHeaderRows, printRowTopic, printRowValue } from "./line-notation";
import type { Settings, SheetSettings } from "./settings";
import type { SettingsTexts } from "./settings-texts";

/** Sheet, topic, heading, value: the 180 mm between the margins of A4 portrait. */
const COLUMN_WIDTHS = [92, 138, 140, 140] as const;
const COLUMN_COUNT = COLUMN_WIDTHS.length;
/** A column for what a person has written beside the table. */
const BESIDE_WIDTH: Points = 120;
/** One more column is printed; with more the text would come out below 8 points. */
const PRINTED_COLUMNS = COLUMN_COUNT + 1;
const TAB_COLOR = "595959";

type Line = readonly string[];

/**
 * The settings sheet: one line for each thing that was decided and each blank of an SKP, in a table that a person can read and edit;
 * then the lines that were not understood, as they are. `parseSettings` reads it back. A4 portrait.
 */
export function planSettings(settings: Settings, texts: SettingsTexts): SheetPlan {
  const { foreign } = settings;
  const widest = Math.max(COLUMN_COUNT, ...foreign.map((line) => line.length));
  const columnWidths = Array.from({ length: widest }, (_, i) => COLUMN_WIDTHS[i] ?? BESIDE_WIDTH);
  const sheet = startReportSheet(columnWidths);
  const across = (value: string, style: ReportCell["style"]) => sheet.add([{ value, style, span: COLUMN_COUNT }]);
  across(texts.title, "title");
  for (const note of texts.notes) across(note, "note");
  sheet.add([]);
  const { columns } = texts;
  sheet.add(
    [columns.sheet, columns.topic, columns.heading, columns.value].map((value) => ({ value, style: "header" })),
  );
  const headerRow = row(sheet.rowCount);
  for (const one of settings.sheets) addLines(sheet, sheetLines(one, texts));
  addLines(sheet, generalLines(settings, texts));
  if (foreign.length > 0) {
    sheet.add([]);
    across(texts.foreign, "section");
    addLines(sheet, foreign);
  }
  sheet.add([]);
  across(`${texts.knownFields} ${FIELD_CHOICES.map((field) => texts.fields[field]).join("; ")}.`, "note");
  across(`${texts.knownProfiles} ${PROFILES.map((profile) => profile[texts.profileLabel]).join("; ")}.`, "note");
  across(texts.knownOthers, "note");
  const plan = planReportPage(sheet, {
    kind: "settings",
    name: texts.sheetName,
    tabColor: TAB_COLOR,
    columnWidths,
    titleRows: { from: headerRow, to: headerRow },
    title: texts.title,
    page: texts.page,
  });
  const area = rect(1, 1, sheet.rowCount, Math.min(widest, PRINTED_COLUMNS));
  return { ...plan, print: { ...plan.print, area } };
}

function addLines(sheet: ReportSheet, lines: readonly Line[]): void {
  for (const line of lines) {
    const cells = Array.from({ length: Math.max(line.length, COLUMN_COUNT) }, (_, i) => line[i] ?? "");
    sheet.add(cells.map((text) => ({ value: text === "" ? null : text, style: "text", whole: true })));
  }
}

function sheetLines({ sheet, choices, year }: SheetSettings, texts: SettingsTexts): readonly Line[] {
  const { topics } = texts;
  const { header, profile, layout } = choices;
  const label = PROFILES.find(({ id }) => id === profile)?.[texts.profileLabel] ?? profile;
  return [
    ...(header === null ? [] : [[sheet, topics.header, "", printHeaderRows(header)]]),
    ...choices.columns.map(({ index, heading, field, year: ofColumn }) => [
      sheet,
      printColumnTopic(index, texts),
      heading,
      printFieldValue(field, ofColumn, texts),
    ]),
    ...(layout === null ? [] : [[sheet, topics.layout, "", texts.layouts[layout]]]),
    ...choices.rows.map((choice) => [
      sheet,
      printRowTopic(choice.row, texts),
      choice.text ?? "",
      printRowValue(choice, texts),
    ]),
    ...choices.join.map((other) => [sheet, topics.join, "", other]),
    ...(label === null ? [] : [[sheet, topics.profile, "", label]]),
    ...(year === null ? [] : [[sheet, topics.year, "", year]]),
  ];
}

/** What was decided for the whole workbook, and all that an SKP asks for: a blank there can be filled in. */
function generalLines(settings: Settings, texts: SettingsTexts): readonly Line[] {
  const values = generalValues(settings);
  return GENERAL_TOPICS.flatMap((topic) => {
    const isListed = topic.startsWith("skp") || values[topic] !== UNDECIDED[topic];
    return isListed ? [[texts.allSheets, texts.topics[topic], "", printGeneral(topic, values[topic], texts)]] : [];
  });
}
