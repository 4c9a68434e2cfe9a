import { parseArguments } from "../../../src/cli/parse-arguments";
import { runCommand } from "../../../src/cli/run-command";

/** What a command line did: exit code and the lines on both streams. */
export interface CapturedRun {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs `jenjang ...argv` in this process. */
export async function runCaptured(...argv: readonly string[]): Promise<CapturedRun> {
  const out: string[] = [];
  const err: string[] = [];
  const parsed = parseArguments(argv);
  if (parsed.kind === "help") return { code: 0, out: [parsed.messages.cli.usage], err };
  if (parsed.kind === "version") return { code: 0, out: [parsed.line], err };
  if (parsed.kind === "wrong") return { code: 2, out, err: [parsed.sentence] };
  const console = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    progress: () => undefined,
  };
  return { code: await runCommand(parsed.command, parsed.messages, console, "2025"), out, err };
}
