/** Characters that become bytes at a time: more arguments than a call takes would fail. */
const CHUNK = 0x8000;

/** Opens a workbook file as a new, unsaved workbook in a window of its own. Source: Excel JavaScript API 1.8, `Excel.createWorkbook`. */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  await Excel.createWorkbook(btoa(binary));
}
