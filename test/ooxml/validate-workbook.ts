import { runScript } from "./run-script";

/** What Microsoft's Open XML SDK says about one place in a workbook file. */
export interface WorkbookFault {
  readonly description: string;
  readonly path: { readonly xpath: string; readonly partUri: string };
  readonly id: string;
}

/**
 * The faults of workbook files by the rules of the format (Open XML SDK, Microsoft 365), file by file; none for a good one.
 * One start of the validator, which takes seconds, serves all files.
 */
export async function validateWorkbooks(files: readonly Uint8Array[]): Promise<readonly (readonly WorkbookFault[])[]> {
  const frames = files.flatMap((file) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(file.length);
    return [length, file];
  });
  return JSON.parse(await runScript("validate.mjs", frames)) as (readonly WorkbookFault[])[];
}
