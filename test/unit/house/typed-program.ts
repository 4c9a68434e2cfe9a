import path from "node:path";
import ts from "typescript";

/**
 * The project's files as the compiler sees them, with its own settings, together with files that are only in memory: their absolute names
 * and their texts. Throws when the settings cannot be read.
 */
export function buildTypedProgram(
  project: string,
  files: readonly string[],
  planted: Readonly<Record<string, string>>,
): ts.Program {
  const read = ts.readConfigFile(path.join(project, "tsconfig.json"), ts.sys.readFile);
  const settings: object = { ...(read.config as object), include: [], files: [] };
  const { options, errors } = ts.parseJsonConfigFileContent(settings, ts.sys, project);
  const faults = errors.filter(({ code }) => code !== NO_FILES);
  if (faults.length > 0)
    throw new Error(faults.map(({ messageText: text }) => ts.flattenDiagnosticMessageText(text, "\n")).join("\n"));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => Object.hasOwn(planted, name) || fileExists(name);
  host.readFile = (name) => planted[name] ?? readFile(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = planted[name];
    return text === undefined
      ? getSourceFile(name, languageVersion, ...rest)
      : ts.createSourceFile(name, text, languageVersion, true);
  };
  return ts.createProgram([...files, ...Object.keys(planted)], options, host);
}

/** The settings name no files here: the caller does. */
const NO_FILES = 18002;
