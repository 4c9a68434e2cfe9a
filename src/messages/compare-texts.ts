import type { Change, ChangeKind } from "../core/compare/compare-versions";
import { clip } from "./clip";

/** Words that say what a later version of a plan says otherwise. */
export interface CompareTexts {
  versions(earlier: string, later: string): string;
  readonly same: string;
  count(changes: number): string;
  noVersions(sheets: string): string;
  /** One change; `cell` is where it stands. */
  change(change: Change, cell: string): string;
}

/** What a change is about, apart from nodes that came or went. */
type Thing = Exclude<ChangeKind, "added" | "removed">;

const STATEMENT = 80;
const VALUE = 60;

interface Words {
  readonly added: string;
  readonly removed: string;
  readonly things: Readonly<Record<Thing, string>>;
  came(thing: string, is: string): string;
  gone(thing: string, was: string): string;
  changed(thing: string, was: string, is: string): string;
}

function describe({ added, removed, things, ...words }: Words): CompareTexts["change"] {
  return ({ kind, statement, was, is, year }, cell) => {
    const say = (what: string): string => `  ${cell} ${clip(statement, STATEMENT)}: ${what}`;
    if (kind === "added" || kind === "removed") return say(kind === "added" ? added : removed);
    const thing = year === "" ? things[kind] : `${things[kind]} ${year}`;
    const [before, after] = [clip(was, VALUE), clip(is, VALUE)];
    if (was === "") return say(words.came(thing, after));
    return say(is === "" ? words.gone(thing, before) : words.changed(thing, before, after));
  };
}

export const COMPARE_ID: CompareTexts = {
  versions: (earlier, later) => `Perubahan dari lembar "${earlier}" ke lembar "${later}"`,
  same: "Tidak ada yang berubah.",
  count: (changes) => `${new Intl.NumberFormat("id-ID").format(changes)} perubahan:`,
  noVersions: (sheets) =>
    `Tidak ada dua lembar yang bernama sebagai murni dan perubahan. Sebutkan keduanya dengan --sheet; yang ada: ${sheets}.`,
  change: describe({
    added: "kinerja baru",
    removed: "kinerja dihapus",
    things: {
      statement: "kinerja",
      level: "jenjang",
      parent: "induk",
      indicator: "indikator",
      unit: "satuan",
      baseline: "kondisi awal",
      target: "target",
      owner: "penanggung jawab",
      budget: "pagu",
    },
    came: (thing, is) => `${thing} ditambahkan, "${is}"`,
    gone: (thing, was) => `${thing} dihapus, "${was}"`,
    changed: (thing, was, is) => `${thing} berubah dari "${was}" menjadi "${is}"`,
  }),
};

export const COMPARE_EN: CompareTexts = {
  versions: (earlier, later) => `Changes from sheet "${earlier}" to sheet "${later}"`,
  same: "Nothing has changed.",
  count: (changes) => `${new Intl.NumberFormat("en-GB").format(changes)} ${changes === 1 ? "change" : "changes"}:`,
  noVersions: (sheets) =>
    `No two sheets are named as a plan and its change. Name both with --sheet; the sheets are: ${sheets}.`,
  change: describe({
    added: "new statement",
    removed: "statement removed",
    things: {
      statement: "statement",
      level: "level",
      parent: "parent",
      indicator: "indicator",
      unit: "unit",
      baseline: "baseline",
      target: "target",
      owner: "owner",
      budget: "budget",
    },
    came: (thing, is) => `${thing} added, "${is}"`,
    gone: (thing, was) => `${thing} removed, "${was}"`,
    changed: (thing, was, is) => `${thing} changed from "${was}" to "${is}"`,
  }),
};
