import { runScript } from "./run-script";

/** What Microsoft's Open XML SDK says about one place in a workbook file. */
export interface WorkbookFault {
  readonly description: string;
  readonly path: { readonly xpath: string; readonly partUri: string };
  readonly id: string;
}

/** The faults of a workbook file by the rules of the format (Open XML SDK, Microsoft 365); none for a good one. */
export async function validateWorkbook(bytes: Uint8Array): Promise<readonly WorkbookFault[]> {
  const [faults] = await validateWorkbooks([bytes]);
  return faults!;
}

/** The same for several files with one start of the validator, which takes seconds. */
export async function validateWorkbooks(files: readonly Uint8Array[]): Promise<readonly (readonly WorkbookFault[])[]> {
  const frames = files.flatMap((file) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(file.length);
    return [length, file];
  });
  return JSON.parse(await runScript("validate.mjs", frames)) as (readonly WorkbookFault[])[];
}
