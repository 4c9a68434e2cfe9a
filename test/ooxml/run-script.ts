import { spawn } from "node:child_process";
import path from "node:path";

/** Runs a script of this folder in a Node process of its own, for what jest cannot load; gives back what it printed. */
export async function runScript(script: string, input: readonly Uint8Array[]): Promise<string> {
  const child = spawn(process.execPath, [path.join(__dirname, script)], { stdio: ["pipe", "pipe", "pipe"] });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  for (const bytes of input) child.stdin.write(bytes);
  child.stdin.end();
  const code = await ended;
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}: ${Buffer.concat(errors).toString()}`);
  return Buffer.concat(output).toString();
}
