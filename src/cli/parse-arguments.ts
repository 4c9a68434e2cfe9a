import packageInfo from "../../package.json";
import type { CliMessages, Language, Messages } from "../messages/messages";
import { messagesFor } from "../messages/messages-for";

export type CommandName = "read" | "check" | "compare" | "build" | "convert";

const NAMES: readonly CommandName[] = ["read", "check", "compare", "build", "convert"];
/** Commands that write a workbook. */
const WRITING: ReadonlySet<CommandName> = new Set(["build", "convert"] as const);

/** A command as typed, understood. */
export interface Command {
  readonly name: CommandName;
  readonly file: string;
  /** Null for commands that write nothing, and for `--in-place`. */
  readonly output: string | null;
  readonly inPlace: boolean;
  readonly sheet: string | null;
  /** Sheets to be read into the same tree. */
  readonly join: readonly string[];
  readonly year: string | null;
  readonly json: boolean;
  readonly strict: boolean;
  /** Whether the reading is told cell by cell. */
  readonly explain: boolean;
  /** Lines of a settings sheet that hold for this run: `Kolom C=Indikator`. */
  readonly map: readonly string[];
}

/** What the arguments come to: a command, the help text, the version, or one sentence about what is wrong. */
export type Arguments =
  | { readonly kind: "command"; readonly command: Command; readonly messages: Messages }
  | { readonly kind: "help"; readonly messages: Messages }
  | { readonly kind: "version"; readonly line: string }
  | { readonly kind: "wrong"; readonly sentence: string };

const VALUE_OPTIONS = ["--sheet", "--year", "--lang", "--output", "-o", "--map"] as const;
const FLAGS = ["--json", "--strict", "--explain", "--in-place", "--version", "--help", "-h"] as const;
const LANGUAGES: readonly Language[] = ["id", "en"];
const YEAR = /^20\d\d$/;

interface Raw {
  readonly values: Map<string, string>;
  readonly flags: Set<string>;
  readonly words: string[];
  readonly map: string[];
  readonly sheets: string[];
  readonly wrong: ((cli: CliMessages) => string) | null;
}

/** Reads the arguments after `jenjang`. Sentences come in the language asked for, as far as it was said. */
export function parseArguments(argv: readonly string[]): Arguments {
  const raw = split(argv);
  const lang = raw.values.get("--lang") ?? "id";
  const language = LANGUAGES.find((l) => l === lang);
  const messages = messagesFor(language ?? "id");
  const { cli } = messages;
  const wrong = (sentence: string): Arguments => ({ kind: "wrong", sentence });
  if (raw.wrong) return wrong(raw.wrong(cli));
  if (!language) return wrong(cli.badValue("--lang", lang, LANGUAGES));
  if (raw.flags.has("--help") || argv.length === 0) return { kind: "help", messages };
  if (raw.flags.has("--version")) return { kind: "version", line: `jenjang ${packageInfo.version}` };
  const [word = "", file, ...more] = raw.words;
  const name = NAMES.find((n) => n === word);
  if (!name) return wrong(cli.unknownCommand(word));
  if (file === undefined) return wrong(cli.missingFile);
  if (more.length > 0) return wrong(cli.tooManyFiles);
  const year = raw.values.get("--year") ?? null;
  if (year !== null && !YEAR.test(year)) return wrong(cli.badYear(year));
  const output = raw.values.get("--output") ?? null;
  const inPlace = raw.flags.has("--in-place");
  const writes = WRITING.has(name);
  if (writes && output === null && !inPlace) return wrong(cli.missingOutput);
  if (writes && output !== null && inPlace) return wrong(cli.outputAndInPlace);
  const outputOption = !writes && (output !== null ? "-o" : inPlace ? "--in-place" : null);
  if (outputOption) return wrong(cli.onlyFor(outputOption, ["build", "convert"]));
  const explain = raw.flags.has("--explain");
  if (explain && name !== "read") return wrong(cli.onlyFor("--explain", ["read"]));
  const [sheet = null, ...join] = raw.sheets;
  if (name === "compare" && sheet !== null && join.length !== 1) return wrong(cli.twoSheets);
  return {
    kind: "command",
    messages,
    command: {
      name,
      file,
      output,
      inPlace,
      sheet,
      join,
      year,
      json: raw.flags.has("--json"),
      strict: raw.flags.has("--strict"),
      explain,
      map: raw.map,
    },
  };
}

function split(argv: readonly string[]): Raw {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const words: string[] = [];
  const map: string[] = [];
  const sheets: string[] = [];
  let wrong: Raw["wrong"] = null;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === "--") {
      words.push(...argv.slice(i + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      words.push(word);
      continue;
    }
    const [option, inline] = splitOnce(word);
    if (FLAGS.some((f) => f === option) && inline === undefined) flags.add(option === "-h" ? "--help" : option);
    else if (VALUE_OPTIONS.some((o) => o === option)) {
      const value = inline ?? argv[++i];
      if (value === undefined || value === "") wrong ??= (cli) => cli.missingValue(option);
      else if (option === "--map") map.push(value);
      else if (option === "--sheet") sheets.push(value);
      else values.set(option === "-o" ? "--output" : option, value);
    } else wrong ??= (cli) => cli.unknownOption(word);
  }
  return { values, flags, words, map, sheets, wrong };
}

/** `--year=2025` taken apart at its first `=`. */
function splitOnce(word: string): [string, string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
