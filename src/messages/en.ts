import { COMPARE_EN } from "./compare-texts";
import { EXPLAIN_EN } from "./explain-texts";
import { TABLE_HEADINGS } from "./table-headings";
import type { NoMatrixReason } from "../core/convert/convert-cascade";
import type { RuleId } from "../core/check/finding";
import type { SeverityCounts } from "../core/report/plan-findings";
import { clip, clipList, clipLoop } from "./clip";
import { whyUnreadableEn } from "./why-unreadable";
import { describer, inOneLine, type DescribeFinding, type Messages } from "./messages";

const CODE = 24;
const TEXT = 40;
const LEVEL = 30;
const LIST = 108;
const FILE = 80;

const NUMBER = new Intl.NumberFormat("en-GB");
const n = (value: number) => NUMBER.format(value);
const LIST_FORMAT = new Intl.ListFormat("en-GB", { type: "conjunction" });
/** `1 sheet`, `0 sheets`. */
const many = (value: number, one: string, more = `${one}s`) => `${n(value)} ${value === 1 ? one : more}`;

/** The items of a list that are left out. */
const others = (count: number) => `, and ${n(count)} more`;

const describeFinding: DescribeFinding = {
  "STR-01": ({ code, statement, otherStatement, other }) =>
    `Code "${clip(code, CODE)}" is already used by "${clip(otherStatement, 34)}" (${other}). Give "${clip(statement, 34)}" another code.`,
  "STR-02": ({ parent, suggestion }) =>
    suggestion === null
      ? `Parent "${clip(parent, TEXT)}" was not found. Write a parent code that is in the table, or add the parent's row.`
      : `Parent "${clip(parent, TEXT)}" was not found. Did you mean "${clip(suggestion, CODE)}"? Correct the parent code.`,
  "STR-03": ({ node }) => `"${clip(node, TEXT)}" is not linked to a higher performance statement. Fill in its parent.`,
  "STR-04": ({ code }) => `"${clip(code, TEXT)}" names itself as its parent. Name the statement above it instead.`,
  "STR-05": ({ loop }) =>
    `The links run in a circle: ${clipLoop(loop)} (${many(loop.length, "statement")}). Change one of the parents.`,
  "STR-06": ({ parent, parentLevel, child, childLevel }) =>
    `The level of parent "${clip(parent, 17)}" (${clip(parentLevel, 25)}) is lower than that of "${clip(child, 17)}" (${clip(childLevel, 25)}). Check both.`,
  "STR-07": ({ parent, child, level }) =>
    `"${clip(child, CODE)}" and its parent "${clip(parent, CODE)}" are both at level ${clip(level, LEVEL)}. Make sure that this is meant.`,
  "STR-08": ({ parentLevel, childLevel, from, to }) =>
    `A level is skipped: ${clip(parentLevel, LEVEL)} (${from}) goes straight to ${clip(childLevel, LEVEL)} (${to}). Fill in the level between.`,
  "STR-09": ({ node, level }) =>
    `The top "${clip(node, TEXT)}" is at level ${clip(level, LEVEL)} but must be strategic. Correct the level or link it upwards.`,
  "STR-10": ({ node, level }) =>
    `"${clip(node, TEXT)}" (${clip(level, LEVEL)}) is not cascaded down to operational. Add statements below it.`,
  "STR-15": ({ level }) =>
    `The performance statement is empty${level === "" ? "" : ` at level ${clip(level, LEVEL)}`}. Fill it in, or delete the row if it is not used.`,
  "STR-18": ({ level, known }) =>
    `${level.trim() === "" ? "The level is empty" : `Level "${clip(level, 16)}" is not known`}. Use: ${clipList(known, LIST, others)}.`,
  "IND-01": ({ node, count }) =>
    count === 1
      ? `"${clip(node, TEXT)}" has no indicator. Add its performance indicator.`
      : `None of the ${n(count)} statements at level ${clip(node, LEVEL)} has an indicator. Add their performance indicators.`,
  "IND-02": ({ indicator, year, count }) => {
    const when = year === "" ? "" : ` for ${year}`;
    if (count === 1) return `Indicator "${clip(indicator, 70)}" has no target${when}. Fill in the target.`;
    return `There is no target at all${when}: ${n(count)} indicators, from "${clip(indicator, TEXT)}" on. Fill in the target column.`;
  },
  "IND-03": ({ indicator }) =>
    `Indicator "${clip(indicator, 70)}" has no unit. Fill in the unit, such as Persen or Dokumen.`,
  "OWN-01": ({ node }) => `Nobody answers for "${clip(node, TEXT)}". Fill in the responsible post.`,
};

const ruleNames: Readonly<Record<RuleId, string>> = {
  "STR-01": "Code used more than once",
  "STR-02": "Parent not found",
  "STR-03": "Not linked upwards",
  "STR-04": "Parent names itself",
  "STR-05": "Links run in a circle",
  "STR-06": "Parent's level below its child's",
  "STR-07": "Parent and child at one level",
  "STR-08": "Level skipped",
  "STR-09": "Top is not strategic",
  "STR-10": "Not cascaded to operational",
  "STR-15": "Empty statement",
  "STR-18": "Unknown level",
  "IND-01": "No indicator",
  "IND-02": "No target",
  "IND-03": "No unit",
  "OWN-01": "No owner",
};

const severity = { error: "Error", warning: "Warning", info: "Info" } as const;
const counts = ({ error, warning, info }: SeverityCounts) =>
  `${many(error, "error")}, ${many(warning, "warning")}, ${n(info)} info`;
const page = "Page &P of &N";
const unknownLevel = "Unknown level";
const listAll = (items: readonly string[]) => (items.length === 0 ? "(none)" : clipList(items, 400, others));
const quoteAll = (names: readonly string[]) => listAll(names.map((name) => `"${name}"`));
const passedOver = { made: "made by Jenjang", hidden: "hidden", staff: "staff list" } as const;
const pageSettings = {
  paper: "paper size",
  orientation: "page orientation",
  margins: "margins",
  fit: "print scale",
} as const;
const writing = (done: number, total: number, sheet: string) => `Writing sheet ${n(done)} of ${n(total)}: ${sheet}`;
const notTaken: Messages["notTaken"] = (settings, sheets) => ({
  why: `Excel did not take the ${LIST_FORMAT.format(settings.map((setting) => pageSettings[setting]))} of ${many(sheets, "sheet")}.`,
  advice: ["Set it in the Page Layout menu before printing."],
});
const columns = "Kode, Induk and Kinerja, or Tujuan, Sasaran and Program";

const commandNames = { check: "Check", tree: "Performance Tree", skp: "SKP", convert: "Clean Table" } as const;

const LAYOUTS = {
  wide: "wide table",
  long: "long table",
  outline: "table with outline codes",
  order: "table in row order",
  stacked: "table with all levels in one column",
  boxes: "boxes",
} as const;

const NO_MATRIX = {
  "no-level": "the level of some statements is unknown",
  "no-statement": "some statements are empty",
  "level-order": "some statements do not stand below their parents’ level",
  "two-parents": "some statements have more than one parent",
  "lost-parent": "some parents were not found",
  differs: "some statements cannot be told apart in a matrix",
} as const;

function sayNoMatrix(reason: NoMatrixReason, cells: readonly string[]): string {
  return `No matrix was made: ${NO_MATRIX[reason]} (${clipList(cells, LIST, others)}).`;
}

/** Every text in English. */
export const en = {
  language: "en",
  describeFinding,
  ruleNames,
  severity,
  counts,
  unreadColumns: (headings) =>
    `Columns not read, because their headings are not known: ${clipList(
      headings.map(({ letters, heading }) => `${letters} "${heading}"`),
      LIST,
      others,
    )}.`,
  layouts: LAYOUTS,
  refusal: (refusal) => {
    switch (refusal.reason) {
      case "empty-sheet":
        return {
          why: `Sheet "${clip(refusal.sheet, FILE)}" is empty.`,
          advice: ["Choose the sheet that holds the cascade table."],
        };
      case "no-table":
        return {
          why: `There is no table on sheet "${clip(refusal.sheet, FILE)}".`,
          advice: ["Choose a sheet with a cascade table that has a row of column headings."],
        };
      case "unreadable":
        return whyUnreadableEn(clip(refusal.sheet, FILE), refusal.missing ?? null, columns);
      case "empty-workbook":
        return {
          why: "This workbook has no sheet with data.",
          advice: ["Open the workbook that holds the cascade table."],
        };
      case "passed-over":
        return {
          why: `No sheet holds a cascade table. There is only ${listAll(refusal.sheets.map(({ sheet, why }) => `"${sheet}" (${passedOver[why]})`))}.`,
          advice: ["Open the workbook that holds the cascade table, or unhide its sheet."],
        };
      case "no-cascade":
        return {
          why: `No sheet can be read as a cascade table: ${quoteAll(refusal.sheets)}.`,
          advice: [`Give the columns headings such as ${columns}.`],
        };
      case "no-such-sheet":
        return {
          why: `There is no sheet "${clip(refusal.sheet, FILE)}".`,
          advice: [`The sheets are: ${quoteAll(refusal.sheets)}.`],
        };
    }
  },
  workbookError: (kind, detail, file) => {
    const here = file === null ? "this workbook" : `"${clip(file, FILE)}"`;
    const name = file === null ? "This workbook" : here;
    const code = detail === "" ? "" : ` (${clip(detail, FILE)})`;
    // In Excel the detail is Excel's own code: for whoever looks into a fault, not for whoever can do something about it.
    const part = file === null ? "" : code;
    switch (kind) {
      case "not-a-workbook":
        return {
          why: `${file === null ? "This file" : here} is not an Excel workbook (.xlsx or .xlsm).`,
          advice: ["Choose another file, or open this one in Excel and save it as .xlsx."],
        };
      case "encrypted":
        return {
          why: `${name} is locked with a password.`,
          advice: ["Open it in Excel, remove the password, and try again."],
        };
      case "old-format":
        return {
          why: `${name} is in the old Excel format (.xls).`,
          advice: ["Save it as .xlsx in Excel and try again."],
        };
      case "damaged":
        return {
          why: file === null ? `${name} is incomplete or damaged.` : `File ${name} is incomplete or damaged.`,
          advice: ["Copy or download it again."],
        };
      case "too-large":
        return {
          why: `${name} is too large${part}.`,
          advice: ["Move the cascade table to a workbook of its own."],
        };
      case "no-such-sheet":
        return { why: `There is no sheet "${clip(detail, FILE)}" in ${here}.`, advice: [] };
      case "unsupported":
        return file === null
          ? {
              why: `Excel could not do one of the steps${code}.`,
              advice: [
                "Save the workbook, then close Excel and open it again.",
                "If it happens again, report it to whoever looks after Jenjang and quote the words in brackets.",
              ],
            }
          : { why: `${name} uses something that is not supported yet${part}.`, advice: [] };
      case "cancelled":
        return { why: "Cancelled. Nothing was changed.", advice: [] };
      case "busy":
        return {
          why: "Excel is busy, or a cell is being edited.",
          advice: ["Press Enter to finish the entry, or wait a moment."],
        };
      case "protected":
        return {
          why: `The workbook or its sheet is protected${part}.`,
          advice: ["Unprotect it (Review menu)."],
        };
      case "half-written":
        return {
          why: `Excel stopped answering before it was done. Sheets that are not whole are completed when the command is run again${detail === "" ? "" : `: ${clip(detail, FILE)}`}.`,
          advice: ["Wait until Excel answers again."],
        };
      case "changed":
        return {
          why: `${detail === "" ? "The cell" : `Cell ${clip(detail, FILE)}`} has changed since it was read, or holds a formula.`,
          advice: ["Read the sheet again, then check again."],
        };
    }
  },
  notTaken,
  undone: (sheets) => {
    if (sheets === null) return "There is nothing to take back.";
    const removed = sheets.filter(({ outcome }) => outcome === "removed").length;
    const restored = sheets.filter(({ outcome }) => outcome === "restored").length;
    const kept = sheets.filter(({ outcome }) => outcome === "kept").map(({ name }) => name);
    const done = [
      ...(removed > 0 ? [`${many(removed, "sheet")} removed`] : []),
      ...(restored > 0 ? [`${many(restored, "sheet")} restored`] : []),
    ];
    const edited = kept.length > 0 ? [`Sheets that you have edited were left alone: ${quoteAll(kept)}.`] : [];
    return [...(done.length > 0 ? [`Taken back: ${done.join(", ")}.`] : []), ...edited].join(" ");
  },
  findingsSheet: {
    sheetName: "Temuan",
    title: "Findings of the Cascade Check",
    source: (sheet, area) => `Source: sheet "${sheet}", cells ${area}`,
    counts: (each) => `Findings: ${counts(each)}. Click a location to go to its cell.`,
    columns: {
      number: "No",
      severity: "Severity",
      rule: "Rule",
      location: "Location",
      code: "Code",
      statement: "Statement",
      finding: "Finding",
    },
    severity,
    none: "No findings.",
    byRule: "Findings by rule",
    byLevel: "Findings by level",
    level: "Level",
    ruleName: "Name of the rule",
    count: "Count",
    unknownLevel,
    page,
    describe: describer(describeFinding),
    nameOfRule: (rule) => ruleNames[rule],
    levelLabel: "labelEn",
  },
  indexSheet: {
    sheetName: "Daftar Isi",
    title: "Contents",
    source: "Source sheet",
    sourceCell: "Place of the table",
    findings: "Findings",
    counts,
    levels: "Statements by level",
    level: "Level",
    nodes: "Count",
    total: "All",
    unknownLevel,
    sheets: "Sheets made",
    skp: "Employee performance targets (SKP)",
    noSkp: "No SKP yet: the table names no employees.",
    noSkpLeft: "There are no SKP sheets.",
    number: "No",
    employee: "Name",
    position: "Post",
    sheet: "Sheet",
    toComplete: "Cells to complete",
    notes: "Notes",
    page,
    levelLabel: "labelEn",
  },
  diagram: {
    title: "Pohon Kinerja",
    legend: "Legend",
    unconnected: "Not connected",
    target: "Targets for",
    owner: "Italics: owner",
    parent: "Parent",
    writtenParent: "Parent as written",
    otherParents: "Also supports",
    more: (count) => `+ ${many(count, "statement")} below`,
    leftOut: (level, count) =>
      `Drawn down to level ${clip(level, LEVEL)}; ${many(count, "statement")} on deeper levels left out`,
    noStatement: "(empty performance statement)",
    unknownLevel,
    levelLabel: "labelEn",
  },
  skp: {
    toComplete: "lengkapi",
    regionalHead: (person) => `No SKP for ${clip(person, FILE)}: a regional head does not write one.`,
    noNode: (employee) => `No SKP for ${clip(employee, FILE)}: the table has no statement in that name.`,
  },
  explain: EXPLAIN_EN,
  compare: COMPARE_EN,
  listSheets: quoteAll,
  question: (question, beside) => {
    switch (question.kind) {
      case "layout":
        return `This sheet was read as a ${LAYOUTS[question.taken]}, but it may be a ${LAYOUTS[question.other]}. Choose the right layout.`;
      case "level":
        return "The level of this statement is uncertain. Check it and choose the level.";
      case "parent":
        return "The parent of this statement is uncertain. Check it and choose the parent’s row.";
      case "parts":
        return `This cell holds ${n(question.parts)} indicators, but ${beside} holds ${n(question.others)} entries. Read as one indicator; make the numbers agree to split it.`;
      case "code":
        return `This code is written as the number ${question.shown} and was read as ${question.code}. Type it again as text if it is another.`;
      case "differs":
        return `This cell differs from ${beside}, though the statement is the same. This cell is used; make both agree.`;
    }
  },
  tables: {
    ...TABLE_HEADINGS,
    longName: "Tabel Cascading",
    wideName: "Matriks Cascading",
    longTitle: "Performance cascade table",
    wideTitle: "Performance cascade matrix",
    longNote:
      "One row for each indicator. Kode Induk names the code of the statement above. This table may be edited; Jenjang reads it again.",
    wideNote: "One column for each level, from strategic on the left to operational on the right.",
    page: "Page &P of &N",
  },
  settingsSheet: {
    sheetName: "Settings",
    title: "Jenjang Settings",
    notes: [
      "The choices that Jenjang remembers for this workbook. Jenjang reads this sheet every time it works.",
      "You may change what it says, and add or delete lines. What is left blank for the SKP is printed as dots, except the period.",
    ],
    knownFields: "Known values for a column:",
    knownProfiles: "Known names of levels:",
    knownOthers: "Other known values: paper A4, F4 or A3 (SKP: A4 or F4); Yes or No; Quantitative or Qualitative.",
    columns: { sheet: "Sheet", topic: "Subject", heading: "Column heading", value: "Value" },
    allSheets: "(all)",
    topics: {
      column: "Column",
      header: "Heading rows",
      profile: "Names of the levels",
      year: "Year of targets and SKP",
      layout: "Layout",
      row: "Row",
      join: "Join with",
      treePaper: "Tree: paper",
      treeIndicators: "Tree: indicators",
      treeTargets: "Tree: targets",
      treeOwners: "Tree: owners",
      treeGrey: "Tree: without colours",
      skpInstitution: "SKP: institution",
      skpPlace: "SKP: place",
      skpDate: "SKP: date",
      skpPeriod: "SKP: appraisal period",
      skpPaper: "SKP: paper",
      skpApproach: "SKP: approach to results",
    },
    fields: {
      no: "Row number",
      code: "Code",
      parent: "Parent’s code",
      parentIndicator: "Parent’s indicator",
      level: "Level",
      levelStatement: "Performance of one level",
      statement: "Performance of all levels",
      nomenclature: "Programme, activity and sub-activity",
      program: "Programme",
      kegiatan: "Activity (kegiatan)",
      subKegiatan: "Sub-activity (subkegiatan)",
      componentCode: "Programme or activity code",
      componentName: "Name of the planning component",
      indicator: "Indicator",
      indicatorCode: "Indicator’s code",
      unit: "Unit of measure",
      baseline: "Baseline",
      target: "Target",
      budget: "Budget ceiling",
      position: "Owner’s position",
      name: "Owner’s name",
      nip: "NIP (employee number)",
      echelon: "Echelon",
      ownerUnit: "Organisational unit",
      rank: "Rank and grade",
      rater: "Rating officer",
      crosscutting: "Crosscutting partners",
      csf: "Critical success factor",
      aspect: "Performance aspect",
      ignored: "Not read",
      unknown: "Not known yet",
    },
    yes: "Yes",
    no: "No",
    layouts: LAYOUTS,
    rowLevel: "Level",
    rowParent: "parent in row",
    rowRoot: "top",
    approaches: { quantitative: "Quantitative", qualitative: "Qualitative" },
    foreign: "Lines that Jenjang does not understand; kept as they are",
    page,
    profileLabel: "labelEn",
  },
  notice: {
    sheetName: "Jenjang Message",
    title: "Message from Jenjang",
    why: "Why",
    advice: "What you can do",
    foot: "Your table was not changed. This sheet goes away by itself once a command succeeds.",
    page,
  },
  commands: {
    names: commandNames,
    done: (result) => {
      const { command, findings, nodes, skp, skipped, noMatrix, kept, removed, notTaken: pages } = result;
      const name = `"${clip(result.source, FILE)}"`;
      const sentences: string[] = [];
      if (command === "check") {
        const found = findings && findings.error + findings.warning + findings.info > 0;
        sentences.push(`Sheet ${name} was checked: ${found ? counts(findings) : "no findings"}.`);
      }
      if (command === "tree")
        sentences.push(`The performance tree was made from sheet ${name}: ${many(nodes, "statement")}.`);
      if (command === "convert") {
        sentences.push(`The clean table was made from sheet ${name}: ${n(nodes)} statements.`);
        if (noMatrix) sentences.push(sayNoMatrix(noMatrix.reason, noMatrix.cells));
      }
      if (command === "skp") {
        const year = result.year === null ? "" : ` for ${clip(result.year, CODE)}`;
        if (skp > 0) sentences.push(`${n(skp)} SKP${year} ${skp === 1 ? "was" : "were"} made from sheet ${name}.`);
        else sentences.push(`No SKP was made from sheet ${name}.`);
        if (skp === 0 && skipped === 0) sentences.push("The table names no employees.");
        if (skipped > 0)
          sentences.push(
            `${many(skipped, "person", "people")} got no SKP; the reasons are in the notes on sheet "${clip(result.shows, FILE)}".`,
          );
      }
      if (kept > 0)
        sentences.push(
          `${many(kept, "sheet")} that you have edited ${kept === 1 ? "was" : "were"} kept beside the new ${kept === 1 ? "one" : "ones"}.`,
        );
      if (removed > 0)
        sentences.push(`${many(removed, "sheet")} of an earlier run ${removed === 1 ? "was" : "were"} removed.`);
      if (pages.sheets > 0) sentences.push(inOneLine(notTaken(pages.settings, pages.sheets)));
      return sentences.join(" ");
    },
    failed: {
      check: "The check was not done.",
      tree: "The performance tree was not made.",
      skp: "The SKP were not made.",
      convert: "The clean table was not made.",
    },
    printsOtherwise: {
      check: "The check is done, but the findings sheet is not ready to print.",
      tree: "The performance tree is made, but not ready to print.",
      skp: "The SKP are made, but not ready to print.",
      convert: "The clean table is made, but not ready to print.",
    },
    again: {
      check: "Click Check once more.",
      tree: "Click Performance Tree once more.",
      skp: "Click SKP once more.",
      convert: "Click Make clean table once more.",
    },
    bug: (name) => ({
      why: `Something went wrong inside Jenjang (${clip(name, TEXT)}).`,
      advice: [
        "Save the workbook, then close Excel and open it again.",
        "If it happens again, report it to whoever looks after Jenjang and quote the words in brackets.",
      ],
    }),
    stillRunning: "Jenjang is still working in this workbook. Wait until it is done, then click once more.",
    notShown: (sheet) =>
      `The result is on sheet "${clip(sheet, FILE)}". Click that sheet's tab to see it; if it is hidden, unhide it first.`,
    close: "Close",
  },
  cli: {
    usage: `Jenjang: from a cascade table to findings, a performance tree and SKP sheets.

Usage:
  jenjang read FILE                reads the cascade table
  jenjang check FILE               checks it and shows the findings
  jenjang compare FILE             shows what changed from a plan's sheet to the sheet of its change
  jenjang build FILE -o OUT        makes a copy with findings, tree, SKP sheets and contents
  jenjang convert FILE -o OUT      make a copy with a clean cascade table and a matrix to print

Options:
  --sheet NAME    the sheet to read (else the one that fits best); repeated: these sheets make one tree
                  (compare: the plan's sheet, then the sheet of its change)
  --year YEAR     year of the targets, such as 2025
  --map SUBJECT=VALUE
                  how to read, as on the Settings sheet; may be repeated:
                  "Column C=Indicator", "Heading rows=3-5", "Layout=long table", "Row 15=Level 3"
  --explain       read tells of every cell what it was read as, and why
  --lang id|en    language (default: id)
  --json          writes one JSON object and nothing else
  --strict        build ends with code 1 when there are errors
  --in-place      writes to FILE itself; the original is kept as .bak
  -o, --output    the file to write
  --version       shows the version
  --help          shows this help

Exit code: 0 fine, 1 errors found, 2 unusable input or options.`,
    unknownCommand: (command) =>
      `Command "${clip(command, FILE)}" is not known. Use read, check, compare, build or convert.`,
    unknownOption: (option) => `Option "${clip(option, FILE)}" is not known. See jenjang --help.`,
    missingValue: (option) => `Option ${option} needs a value.`,
    badValue: (option, value, allowed) =>
      `Value "${clip(value, FILE)}" for ${option} cannot be used. Use: ${clipList(allowed, LIST, others)}.`,
    badYear: (year) => `Year "${clip(year, CODE)}" cannot be used. Write a year of four digits, such as 2025.`,
    onlyFor: (option, commands) => `Option ${option} is only for ${commands.join(" and ")}.`,
    badMap: (line) =>
      `"${clip(line, FILE)}" after --map is not understood. Write it as on the Settings sheet, for example "Column C=Indicator".`,
    twoSheets: "Name two sheets for compare: --sheet PLAN --sheet CHANGE.",
    missingFile: "Name the workbook file to work on.",
    tooManyFiles: "Name one file only.",
    missingOutput: "Name the file to write with -o OUT, or use --in-place.",
    outputIsInput: "The file to write is the input file. Use another name, or --in-place if you do want to replace it.",
    outputAndInPlace: "Use one of the two: -o OUT or --in-place.",
    noSuchFile: (file) => `File "${clip(file, FILE)}" was not found.`,
    cannotRead: (file) => `File "${clip(file, FILE)}" cannot be read. Check its permissions.`,
    cannotWrite: (file) =>
      `File "${clip(file, FILE)}" cannot be written. It may be open, the folder may not permit it, or the disk may be full.`,
    isFolder: (file) => `"${clip(file, FILE)}" is a folder, not a file.`,
    noSuchFolder: (folder) => `There is no folder "${clip(folder, FILE)}".`,
    wrongExtension: (extension) => `The file to write must end in ${extension}, the kind of the input file.`,
    yearNotInSheet: (year, years) =>
      `Year ${clip(year, CODE)} is not in the table. ${years.length === 0 ? "This table has no target columns with years." : `The years are: ${clipList(years, LIST, others)}.`}`,
    reading: (file) => `Reading ${clip(file, FILE)} …`,
    sheetChosen: (sheet, layout, percent) => `Sheet "${sheet}", ${layout}, confidence ${n(percent)}%`,
    sheetJoined: (sheet, layout, repeated) =>
      `Joined with sheet "${sheet}", ${layout}${repeated === 0 ? "" : `; ${many(repeated, "statement")} already on a sheet before it`}`,
    nomenclature: (sheet, found, named, missing) =>
      `Nomenclature from sheet "${sheet}": ${n(found)} of ${n(named)} programme/activity codes found${missing.length === 0 ? "" : `; not there: ${listAll(missing)}`}.`,
    otherSheets: (sheets) =>
      `Other sheets that can be read: ${quoteAll(sheets)}. Choose with --sheet; several --sheet make one tree.`,
    nodes: (count, levels) => `${many(count, "statement")} at ${many(levels, "level")}`,
    levelLine: (label, nodes) => `  ${label}: ${n(nodes)}`,
    staffRead: (sheet, employees) => `${many(employees, "employee")} read from sheet "${sheet}"`,
    staffUnread: (sheet) =>
      `Sheet "${sheet}" cannot be read as a staff list: it needs a column Nama and one of NIP, Pangkat or Jabatan.`,
    questions: (count) => `${n(count)} ${count === 1 ? "thing needs" : "things need"} your decision:`,
    questionLine: (cell, sentence) => `  ${cell}: ${sentence}`,
    converted: (file, sheets) => `Done: ${clip(file, FILE)} holds ${quoteAll(sheets)}.`,
    tableDiffers: (cell) =>
      `The clean table was not made: the statement in ${cell} does not read back the same. Check that cell and how it is read.`,
    nothingConverted: "Nothing was written.",
    noMatrix: sayNoMatrix,
    settingsUsed: (sheet) => `The settings in sheet "${sheet}" are used.`,
    findingLine: (level, cell, sentence) => `${level} ${cell}: ${sentence}`,
    moreFindings: (count) => `… and ${many(count, "more finding", "more findings")}.`,
    noFindings: "No findings.",
    writing,
    written: (file, sheets, skp) =>
      `Done: ${clip(file, FILE)} holds ${many(sheets, "sheet")} made or brought up to date, ${n(skp)} of them SKP.`,
    unchanged: (file) => `Nothing has changed: ${clip(file, FILE)} holds the same result already.`,
    backup: (file) => `The original is kept as ${clip(file, FILE)}.`,
    keptEdited: (sheets) =>
      `Sheets that you have edited were kept: ${listAll(sheets.map(({ kept, name }) => `"${kept}" (the new one: "${name}")`))}.`,
    released: (sheets) =>
      `Earlier sheets of ours that you have edited were not removed and are your own from now on: ${quoteAll(sheets)}.`,
    removed: (sheets) => `Earlier sheets of ours that were removed: ${quoteAll(sheets)}.`,
    errorsRemain: (count) =>
      `${many(count, "error")} ${count === 1 ? "remains" : "remain"}. Correct the source table, then run again.`,
    cancelled: "Cancelled. Nothing was changed.",
    bug: (detail) => `Something went wrong inside Jenjang: ${clip(detail, FILE)}. Nothing was changed.`,
  },
} as const satisfies Messages;
