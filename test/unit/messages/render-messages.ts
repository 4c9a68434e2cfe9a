import type { Question } from "../../../src/core/cascade/evidence";
import type { Change, ChangeKind } from "../../../src/core/compare/compare-versions";
import type { Finding, RuleId } from "../../../src/core/check/finding";
import { failureNotice, printNotice } from "../../../src/messages/command-notice";
import { describeWith, inOneLine, type CommandResult, type Messages } from "../../../src/messages/messages";
import { WorkbookError, type UndoneSheet } from "../../../src/workbook/workbook";
import { row, column } from "../../../src/core/address/address";

const WHERE = { sheet: "Cascading", row: row(9), column: column(2) };
/** A value far longer than a sentence has room for, with a line break and an emoji at the cut. */
export const LONG = `=Meningkatnya\nakuntabilitas 👩‍💻 ${"kinerja perangkat daerah ".repeat(40)}`;
const LOOP = Array.from({ length: 10_000 }, (_, i) => `N${i}`);

type Sample = {
  readonly [R in RuleId]: { readonly rule: R; readonly params: Extract<Finding, { rule: R }>["params"] };
}[RuleId];

/** Findings with usual, missing and overlong values: every rule at least once. */
export const FINDING_SAMPLES: readonly Sample[] = [
  {
    rule: "STR-01",
    params: {
      code: "OP.12",
      statement: "Terlaksananya penataan peta proses bisnis",
      otherStatement: "Tersusunnya SOP",
      other: "D32",
    },
  },
  { rule: "STR-01", params: { code: LONG, statement: LONG, otherStatement: LONG, other: "XFD1048576" } },
  { rule: "STR-02", params: { parent: "TI.9", code: "OP.03", suggestion: null } },
  { rule: "STR-02", params: { parent: "TI-02", code: "OP.03", suggestion: "TI.2" } },
  { rule: "STR-02", params: { parent: LONG, code: LONG, suggestion: LONG } },
  { rule: "STR-03", params: { node: "TI.2" } },
  { rule: "STR-03", params: { node: LONG } },
  { rule: "STR-04", params: { code: "TI.2" } },
  { rule: "STR-04", params: { code: LONG } },
  { rule: "STR-05", params: { loop: ["TI.4", "OP.07"] } },
  { rule: "STR-05", params: { loop: ["TK.2", "OP.05", "TI.3"] } },
  { rule: "STR-05", params: { loop: LOOP } },
  { rule: "STR-05", params: { loop: [LONG, LONG, LONG, LONG, LONG] } },
  {
    rule: "STR-06",
    params: { parent: "OP.05", parentLevel: "Kinerja Operasional", child: "TK.2", childLevel: "Kinerja Taktikal" },
  },
  { rule: "STR-06", params: { parent: LONG, parentLevel: LONG, child: LONG, childLevel: LONG } },
  { rule: "STR-07", params: { parent: "TI.1", child: "TI.2", level: "Kinerja Taktikal" } },
  { rule: "STR-07", params: { parent: LONG, child: LONG, level: LONG } },
  { rule: "STR-08", params: { parentLevel: "Kinerja Taktikal", childLevel: "Kinerja Operasional", from: 3, to: 5 } },
  { rule: "STR-08", params: { parentLevel: LONG, childLevel: LONG, from: 3, to: 5 } },
  { rule: "STR-09", params: { node: "KD.1", level: "Kinerja Taktikal" } },
  { rule: "STR-09", params: { node: LONG, level: LONG } },
  { rule: "STR-10", params: { node: "TI.5", level: "Kinerja Taktikal" } },
  { rule: "STR-10", params: { node: LONG, level: LONG } },
  { rule: "STR-15", params: { level: "Kinerja Operasional" } },
  { rule: "STR-15", params: { level: "" } },
  { rule: "STR-15", params: { level: LONG } },
  {
    rule: "STR-18",
    params: { level: "Jenjang X", known: ["Kinerja Strategis", "Kinerja Taktikal", "Kinerja Operasional"] },
  },
  { rule: "STR-18", params: { level: "", known: ["Kinerja Strategis"] } },
  { rule: "STR-18", params: { level: LONG, known: Array.from({ length: 50 }, () => LONG) } },
  { rule: "IND-01", params: { node: "TI.7", count: 1 } },
  { rule: "IND-01", params: { node: "Kinerja Operasional", count: 1300 } },
  { rule: "IND-01", params: { node: LONG, count: 1 } },
  { rule: "IND-01", params: { node: LONG, count: 10_000 } },
  { rule: "IND-02", params: { indicator: "Jumlah unit layanan yang dipantau", year: "2025", count: 1 } },
  { rule: "IND-02", params: { indicator: "Jumlah unit layanan yang dipantau", year: "", count: 1 } },
  { rule: "IND-02", params: { indicator: LONG, year: "2025", count: 1 } },
  { rule: "IND-02", params: { indicator: LONG, year: "2025", count: 12_345 } },
  { rule: "IND-02", params: { indicator: "Nilai SAKIP", year: "", count: 119 } },
  { rule: "IND-03", params: { indicator: "Jumlah berita acara" } },
  { rule: "IND-03", params: { indicator: LONG } },
  { rule: "OWN-01", params: { node: "OP.05" } },
  { rule: "OWN-01", params: { node: LONG } },
];

/** Sentences of the samples, in their order. */
export function renderFindings(messages: Messages): readonly string[] {
  return FINDING_SAMPLES.map((sample) => describeWith(messages.describeFinding, sample));
}

const COUNTS = [0, 1, 2, 12_345] as const;
const KINDS: readonly ChangeKind[] = [
  ...(["added", "removed", "statement", "level", "parent", "indicator"] as const),
  ...(["unit", "baseline", "target", "owner", "budget"] as const),
];
const AT = { sheet: "Renja", row: row(12), column: column(6) };
const QUESTIONS: readonly Question[] = [
  { kind: "layout", at: AT, taken: "long", other: "wide" },
  { kind: "level", at: AT, node: "S1" },
  { kind: "parent", at: AT, node: "S1" },
  { kind: "parts", at: AT, parts: 3, beside: AT, others: 2 },
  { kind: "differs", at: AT, beside: AT },
  { kind: "code", at: AT, shown: "2.1", code: "2.10" },
];
/** Each kind of change, then what was added and what was taken away. */
const CHANGES: readonly Change[] = [
  ...KINDS.map((kind) => [kind, "80", "85"] as const),
  ...([
    ["target", "", "85"],
    ["target", "80", ""],
  ] as const),
].map(([kind, was, is]) => ({
  ...{ kind, was, is, statement: "Meningkatnya kualitas pelayanan publik", at: AT },
  year: kind === "target" || kind === "budget" ? "2025" : "",
}));
const LISTS = [[], ["Renstra"], ["Renstra", "Pegawai", "Data 2025"]] as const;

const RESULT: CommandResult = {
  command: "check",
  source: "Renstra",
  shows: "Daftar Isi",
  year: "2025",
  nodes: 30,
  findings: { error: 2, warning: 1, info: 0 },
  skp: 0,
  skipped: 0,
  noMatrix: null,
  kept: 0,
  removed: 0,
  notTaken: { sheets: 0, settings: [] },
};
/** Results with no, one and many of each. */
const RESULTS: readonly CommandResult[] = [
  RESULT,
  { ...RESULT, findings: { error: 0, warning: 0, info: 0 }, kept: 1, removed: 1 },
  { ...RESULT, command: "tree", findings: null, nodes: 1, notTaken: { sheets: 1, settings: ["paper"] } },
  { ...RESULT, command: "tree", findings: null, nodes: 12_345, kept: 2, removed: 2 },
  { ...RESULT, command: "skp" },
  { ...RESULT, command: "skp", skipped: 1 },
  { ...RESULT, command: "skp", skp: 1, year: null, notTaken: { sheets: 300, settings: ["paper", "fit"] } },
  { ...RESULT, command: "skp", skp: 300, skipped: 3 },
  { ...RESULT, command: "convert", findings: null },
  { ...RESULT, command: "convert", findings: null, noMatrix: { reason: "two-parents", cells: ["C9"] } },
  { ...RESULT, command: "convert", findings: null, noMatrix: { reason: "no-statement", cells: ["C9", "C12", "D40"] } },
];
const UNDONE: readonly (readonly UndoneSheet[] | null)[] = [
  null,
  [{ name: "Temuan", outcome: "removed" }],
  [
    { name: "Temuan", outcome: "removed" },
    { name: "Pohon Kinerja", outcome: "restored" },
    { name: "SKP Ana", outcome: "kept" },
  ],
  [{ name: "SKP Ana", outcome: "kept" }],
];

const noticeLines = ({ what, why, advice }: ReturnType<typeof failureNotice>): readonly string[] => [
  what,
  `  ${why}`,
  ...advice.map((step, i) => `  ${i + 1}. ${step}`),
];

/** Every text as lines of Markdown; functions are called with no, one and many. A text without a line here fails the parity test. */
export function renderMessages(messages: Messages): string {
  const out: string[] = [`# ${messages.language}`, "", "## findings"];
  FINDING_SAMPLES.forEach((sample, i) => out.push(`- ${sample.rule}: ${renderFindings(messages)[i]!}`));
  const { counts, findingsSheet, indexSheet, diagram, skp, commands, cli } = messages;
  const refusal = (...arguments_: Parameters<Messages["refusal"]>) => inOneLine(messages.refusal(...arguments_));
  const workbookError = (...arguments_: Parameters<Messages["workbookError"]>) =>
    inOneLine(messages.workbookError(...arguments_));
  const section = (title: string, entries: Readonly<Record<string, unknown>>) => {
    out.push("", `## ${title}`);
    for (const [key, value] of Object.entries(entries)) {
      for (const text of [value].flat())
        if (typeof text !== "function") out.push(`- ${key}: ${typeof text === "string" ? text : JSON.stringify(text)}`);
    }
  };
  section("rule names", messages.ruleNames);
  section("severity", {
    ...messages.severity,
    counts: [
      counts({ error: 0, warning: 0, info: 0 }),
      counts({ error: 1, warning: 1, info: 1 }),
      counts({ error: 12_345, warning: 2, info: 3 }),
    ],
  });
  section("layouts", {
    ...messages.layouts,
    unreadColumns: [
      messages.unreadColumns([{ letters: "G", heading: "Warna Map" }]),
      messages.unreadColumns([
        { letters: "G", heading: "Warna Map" },
        { letters: "H", heading: "Rak" },
      ]),
    ],
  });
  section("refusal", {
    sheet: (["empty-sheet", "no-table", "unreadable"] as const).map((reason) => refusal({ reason, sheet: "Sheet1" })),
    lacks: (["heading", "statements", "levels", "links"] as const).map((missing) =>
      refusal({ reason: "unreadable", sheet: "Sheet1", missing }),
    ),
    workbook: refusal({ reason: "empty-workbook" }),
    "passed-over": refusal({
      reason: "passed-over",
      sheets: [
        { sheet: "Pegawai", why: "staff" },
        { sheet: "Data lama", why: "hidden" },
        { sheet: "Temuan", why: "made" },
      ],
    }),
    "no-cascade": LISTS.map((sheets) => refusal({ reason: "no-cascade", sheets })),
    "no-such-sheet": LISTS.map((sheets) => refusal({ reason: "no-such-sheet", sheet: "Cascade", sheets })),
  });
  const kinds = [
    "not-a-workbook",
    "encrypted",
    "old-format",
    "damaged",
    "too-large",
    "no-such-sheet",
    "unsupported",
    "cancelled",
    "busy",
    "protected",
    "half-written",
  ] as const;
  section(
    "workbook errors",
    Object.fromEntries(
      kinds.map((kind) => [
        kind,
        [
          workbookError(kind, "", "renstra.xlsx"),
          workbookError(kind, "xl/workbook.xml", "renstra.xlsx"),
          workbookError(kind, "GeneralException, Range.merge", null),
        ],
      ]),
    ),
  );
  section("findings sheet", {
    ...findingsSheet,
    source: findingsSheet.source("Renstra", "A1:L33"),
    counts: findingsSheet.counts({ error: 1, warning: 2, info: 0 }),
  });
  section("index sheet", { ...indexSheet, counts: indexSheet.counts({ error: 1, warning: 2, info: 0 }) });
  section("diagram", {
    ...diagram,
    more: [diagram.more(1), diagram.more(1_200)],
    leftOut: [diagram.leftOut("Kinerja Taktikal", 1), diagram.leftOut("Kinerja Taktikal", 1_200)],
  });
  section("skp", {
    ...skp,
    regionalHead: skp.regionalHead("Gubernur"),
    noNode: skp.noNode("Ana Contoh"),
  });
  section("notice", { ...messages.notice });
  const { topics, fields, approaches, ...settingsSheet } = messages.settingsSheet;
  section("settings sheet", settingsSheet);
  section("settings sheet, topics", topics);
  section("settings sheet, fields", fields);
  section("settings sheet, approaches", approaches);
  section("commands", {
    ...commands,
    done: RESULTS.map((result) => commands.done(result)),
    bug: inOneLine(commands.bug("TypeError")),
    notShown: commands.notShown("Temuan"),
  });
  section("notices", {
    protected: noticeLines(
      failureNotice("tree", { kind: "workbook", error: new WorkbookError("protected") }, messages),
    ),
    refused: noticeLines(failureNotice("check", { kind: "refused", refusal: { reason: "empty-workbook" } }, messages)),
    bug: noticeLines(failureNotice("skp", { kind: "bug", error: new TypeError("x is not a function") }, messages)),
    print: RESULTS.flatMap((result) => {
      const notice = printNotice(result, messages);
      return notice ? noticeLines(notice) : [];
    }),
  });
  section("writing back", {
    notTaken: [
      inOneLine(messages.notTaken(["paper"], 1)),
      inOneLine(messages.notTaken(["paper", "orientation", "margins", "fit"], 12_345)),
    ],
    undone: UNDONE.map((sheets) => messages.undone(sheets)),
  });
  section("questions", { question: QUESTIONS.map((question) => messages.question(question, "Renja!G12")) });
  section("comparing versions", {
    versions: messages.compare.versions("Renja", "Renja Perubahan"),
    same: messages.compare.same,
    count: COUNTS.map((n) => messages.compare.count(n)),
    noVersions: messages.compare.noVersions(messages.listSheets(["Renstra", "Data 2025"])),
    change: CHANGES.map((change) => messages.compare.change(change, "Renja!F12")),
  });
  section("command", {
    ...cli,
    unknownCommand: cli.unknownCommand("bulid"),
    unknownOption: cli.unknownOption("--jso"),
    missingValue: cli.missingValue("--sheet"),
    badValue: cli.badValue("--lang", "fr", ["id", "en"]),
    badYear: cli.badYear("25"),
    onlyFor: cli.onlyFor("-o", ["build", "convert"]),
    badMap: cli.badMap("Kolom C=Warna"),
    questions: cli.questions(2),
    questionLine: cli.questionLine("C5", "Jenjang belum pasti."),
    converted: cli.converted("hasil.xlsx", ["Tabel Cascading", "Matriks Cascading"]),
    tableDiffers: cli.tableDiffers("D12"),
    nothingConverted: cli.nothingConverted,
    noMatrix: cli.noMatrix("two-parents", ["D12", "D15"]),
    isFolder: cli.isFolder("data"),
    noSuchFolder: cli.noSuchFolder("data/hasil"),
    wrongExtension: cli.wrongExtension(".xlsm"),
    noSuchFile: cli.noSuchFile("renstra.xlsx"),
    cannotRead: cli.cannotRead("renstra.xlsx"),
    cannotWrite: cli.cannotWrite("renstra.xlsx"),
    yearNotInSheet: [cli.yearNotInSheet("2040", []), cli.yearNotInSheet("2040", ["2025", "2026"])],
    reading: cli.reading("renstra.xlsx"),
    sheetChosen: cli.sheetChosen("Renstra", messages.layouts.wide, 92),
    sheetJoined: [0, 1, 12_345].map((n) => cli.sheetJoined("Bagian Umum", messages.layouts.long, n)),
    nomenclature: [
      cli.nomenclature("Program", 12, 12, []),
      cli.nomenclature("Program", 1, 12_345, ["4.01.03", "4.01.04"]),
    ],
    twoSheets: cli.twoSheets,
    otherSheets: cli.otherSheets(["Renstra", "Data 2025"]),
    nodes: COUNTS.map((n) => cli.nodes(n, n === 12_345 ? 5 : n)),
    levelLine: COUNTS.map((n) => cli.levelLine("Kinerja Taktikal", n)),
    staffRead: COUNTS.map((n) => cli.staffRead("Pegawai", n)),
    staffUnread: cli.staffUnread("Pegawai"),
    settingsUsed: cli.settingsUsed("Pengaturan"),
    findingLine: cli.findingLine(messages.severity.error, "Renstra!B9", "…"),
    moreFindings: COUNTS.map((n) => cli.moreFindings(n)),
    writing: cli.writing(1, 12, "Temuan"),
    written: COUNTS.map((n) => cli.written("hasil.xlsx", n, n)),
    backup: cli.backup("renstra.xlsx.bak"),
    unchanged: cli.unchanged("hasil.xlsx"),
    keptEdited: LISTS.map((sheets) => cli.keptEdited(sheets.map((kept) => ({ kept, name: `${kept} (2)` })))),
    released: LISTS.map((sheets) => cli.released(sheets)),
    removed: LISTS.map((sheets) => cli.removed(sheets)),
    errorsRemain: COUNTS.map((n) => cli.errorsRemain(n)),
    bug: cli.bug(`${WHERE.sheet} TypeError`),
  });
  return `${out.join("\n")}\n`;
}
