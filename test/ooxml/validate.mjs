// Reads workbook files from standard input, a 32-bit length before each, and prints what Microsoft's Open XML SDK finds wrong
// with them, as JSON.
import validate from "@ooxml-tools/validate";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
// Several files a run: the validator takes seconds to start.
const input = Buffer.concat(chunks);
const results = [];
for (let at = 0; at < input.length;) {
  const length = input.readUInt32LE(at);
  at += 4;
  results.push(await validate(new Uint8Array(input.subarray(at, at + length)), "xlsx", "Microsoft365"));
  at += length;
}
process.stdout.write(JSON.stringify(results), () => process.exit(0));
