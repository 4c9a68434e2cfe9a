import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FileError, writeWhole } from "../../../src/cli/file-store";
import { temporaryFolder } from "./temporary-folder";

const { inFolder, inside } = temporaryFolder();

describe("writing a whole file", () => {
  test("the old file is there until the new one is complete; nothing else is left beside it", () => {
    const file = inFolder("hasil.xlsx");
    writeFileSync(file, "lama");
    writeWhole(file, new Uint8Array([1, 2, 3]));
    expect([...readFileSync(file)]).toEqual([1, 2, 3]);
    expect(inside()).toEqual(["hasil.xlsx"]);
  });

  test("a write that fails at the last step leaves the target as it was and no temporary file", () => {
    const folder = inFolder("folder");
    mkdirSync(folder);
    writeFileSync(join(folder, "isi.txt"), "isi");
    expect(() => writeWhole(folder, new Uint8Array([1]))).toThrow(FileError);
    expect(inside()).toEqual(["folder"]);
    expect(readdirSync(folder)).toEqual(["isi.txt"]);
  });
});
