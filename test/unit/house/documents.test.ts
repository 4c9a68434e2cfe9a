/** What is written for people names files, headings, commands and settings. They move, and a document does not notice. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { PROJECT } from "./planted-house";

const NOT_OURS = new Set(["node_modules", "dist", "coverage", ".git", ".tmp"]);
/** npm's own, and no scripts of the project. */
const NPM_COMMANDS = new Set(["ci", "install"]);

function documents(folder = PROJECT): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : documents(file);
    return entry.name.endsWith(".md") ? [file] : [];
  });
}

/** The part of an address that leads to a heading, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
}

function anchors(document: string): readonly string[] {
  return [...readFileSync(document, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));
}

/** What is wrong with a link of a document, null when nothing is. */
function faultOf(document: string, link: string): string | null {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? document : path.resolve(path.dirname(document), file);
  if (!existsSync(target)) return `${link}: no such file`;
  if (anchor === undefined) return null;
  if (!statSync(target).isFile()) return `${link}: no document`;
  return anchors(target).includes(anchor) ? null : `${link}: no such heading`;
}

/** What a document sets as code. */
function codeOf(text: string): string {
  return [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`/g)].join("\n");
}

const relative = documents().map((document) => path.relative(PROJECT, document));

test("there are documents to look at", () => {
  expect(relative).toEqual(expect.arrayContaining(["README.md", path.join("docs", "pemasangan", "README.md")]));
});

describe.each(relative)("%s", (name) => {
  const document = path.join(PROJECT, name);
  const text = readFileSync(document, "utf8");

  test("links only to files and headings that are there", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
    const faults = links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => faultOf(document, link));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  test("names only commands of package.json", () => {
    const { scripts } = JSON.parse(readFileSync(path.join(PROJECT, "package.json"), "utf8")) as { scripts: object };
    const named = [...codeOf(text).matchAll(/\bnpm (?:run )?([a-z][a-z\d:]*)/g)].map(([, script]) => script!);
    expect(named.filter((script) => !(script in scripts) && !NPM_COMMANDS.has(script))).toEqual([]);
  });

  test("names only settings that the build takes", () => {
    const configure = createRequire(__filename)(path.join(PROJECT, "webpack.config.js")) as (env: object) => object;
    for (const [, setting, value] of codeOf(text).matchAll(/--env ([A-Za-z]+)=([^\s`]+)/g))
      // A document that only speaks of an address leaves it out.
      if (value !== "…") expect(() => configure({ [setting!]: value })).not.toThrow();
  });
});
