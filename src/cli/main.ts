import { messagesFor } from "../messages/messages-for";
import { processConsole } from "./console";
import { parseArguments } from "./parse-arguments";
import { runCommand } from "./run-command";

const INTERNAL_ERROR = 70;

/** The `jenjang` command. */
async function main(): Promise<number> {
  const console = processConsole();
  const parsed = parseArguments(process.argv.slice(2));
  if (parsed.kind === "help") {
    console.out(parsed.messages.cli.usage);
    return 0;
  }
  if (parsed.kind === "version") {
    console.out(parsed.line);
    return 0;
  }
  if (parsed.kind === "wrong") {
    console.err(parsed.sentence);
    return 2;
  }
  return runCommand(parsed.command, parsed.messages, console, String(new Date().getFullYear()));
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `${messagesFor("id").cli.bug(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    );
    process.exitCode = INTERNAL_ERROR;
  },
);
