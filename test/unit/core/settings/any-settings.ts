import fc from "fast-check";
import { MAX_ROW } from "../../../../src/core/address/address";
import { PROFILES } from "../../../../src/core/profile/profiles";
import type { LayoutFamily } from "../../../../src/core/cascade/layout-family";
import type { Field } from "../../../../src/core/read/column";
import { FIELD_CHOICES } from "../../../../src/core/read/field-choices";
import type { RowChoice } from "../../../../src/core/read/read-choices";
import { parseSettings } from "../../../../src/core/settings/parse-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings";
import { sheetKey } from "../../../../src/core/settings/sheet-settings";
import { gridFromRows } from "../../../../src/core/sheet/grid-builder";
import { textKey } from "../../../../src/core/text/normalise";
import { messagesFor } from "../../../../src/messages/messages-for";

/** The words of both languages. */
export const LANGUAGES = [messagesFor("id").settingsSheet, messagesFor("en").settingsSheet] as const;

const FIELDS: readonly Field[] = [...FIELD_CHOICES, "unknown"];

/** A text as a cell holds it: not blank, no spaces at its ends; formula-like, long, of any script. */
export const anyText = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.tuple(fc.constantFrom("=", "+", "-", "@", "'", "=1+", "#"), fc.string({ maxLength: 20 })).map((t) => t.join("")),
    fc.constantFrom(
      "Sekretariat Daerah",
      "2 Januari 2025",
      "2025",
      "0012",
      "TRUE",
      "3-5",
      "A4",
      "Ya",
      "(semua)",
      "Isi",
    ),
    fc.constantFrom("Kupang\nNusa Tenggara Timur", "tempat ".repeat(900).trim(), "ö🏛️".repeat(500)),
  )
  .map((text) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ").trim())
  .filter((text) => text !== "");

const anyYear = fc.integer({ min: 2020, max: 2049 }).map(String);
const anyRows = fc
  .tuple(fc.integer({ min: 1, max: MAX_ROW }), fc.integer({ min: 1, max: MAX_ROW }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const anyColumn = fc
  .record({
    index: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(16_384, 9_714)),
    heading: fc.oneof({ weight: 4, arbitrary: anyText }, fc.constant("")),
    field: fc.constantFrom(...FIELDS),
    year: fc.option(anyYear),
  })
  .filter(({ index, heading }) => index > 0 || heading !== "");

const FAMILIES: readonly LayoutFamily[] = ["wide", "long", "outline", "order", "stacked", "boxes"];

const anyRowChoice: fc.Arbitrary<RowChoice> = fc
  .record({
    row: fc.integer({ min: 1, max: MAX_ROW }),
    text: fc.option(anyText, { nil: undefined }),
    level: fc.option(fc.integer({ min: 1, max: 9 })),
    parent: fc.option(fc.integer({ min: 0, max: MAX_ROW })),
  })
  .filter(({ level, parent }) => level !== null || parent !== null)
  .map(({ text, ...choice }) => (text === undefined ? choice : { ...choice, text }));

const anySheet = fc
  .record({
    sheet: anyText.filter((name) => !["(semua)", "(all)"].includes(sheetKey(name))),
    choices: fc.record({
      header: fc.option(anyRows),
      columns: fc.uniqueArray(anyColumn, {
        maxLength: 5,
        selector: ({ index, heading }) => (index > 0 ? index : textKey(heading)),
      }),
      profile: fc.option(fc.constantFrom(...PROFILES.map(({ id }) => id))),
      layout: fc.option(fc.constantFrom(...FAMILIES)),
      rows: fc.uniqueArray(anyRowChoice, { maxLength: 3, selector: ({ row }) => row }),
      join: fc.uniqueArray(anyText, { maxLength: 2, selector: sheetKey }),
    }),
    year: fc.option(anyYear),
  })
  .filter(({ sheet, choices }) => !choices.join.some((other) => sheetKey(other) === sheetKey(sheet)))
  .filter(({ choices: { header, columns, profile, layout, rows, join }, year }) =>
    Boolean(header ?? columns[0] ?? profile ?? layout ?? rows[0] ?? join[0] ?? year),
  );

/** Lines of which nothing is understood. */
const anyForeign = fc
  .array(fc.oneof({ weight: 3, arbitrary: anyText }, fc.constant("")), { minLength: 1, maxLength: 7 })
  .filter((line) => line.at(-1) !== "")
  .filter((line) => {
    const { foreign, ...rest } = parseSettings(gridFromRows("x", [line]), LANGUAGES);
    return JSON.stringify({ ...rest, foreign: [] }) === JSON.stringify(DEFAULT_SETTINGS) && foreign.length === 1;
  });

/** Settings as they can be: each thing decided once, texts as cells hold them. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  sheets: fc.uniqueArray(anySheet, { maxLength: 3, selector: ({ sheet }) => sheetKey(sheet) }),
  tree: fc.record({
    paper: fc.constantFrom(null, "A4" as const, "F4" as const, "A3" as const),
    parts: fc.record({ indicators: fc.boolean(), targets: fc.boolean(), owners: fc.boolean() }),
    grey: fc.boolean(),
  }),
  skp: fc.record({
    institution: fc.option(anyText),
    place: fc.option(anyText),
    date: fc.option(anyText),
    period: fc.option(anyText),
    paper: fc.constantFrom("A4" as const, "F4" as const),
    approach: fc.constantFrom("quantitative" as const, "qualitative" as const),
  }),
  foreign: fc.array(anyForeign, { maxLength: 3 }),
});
