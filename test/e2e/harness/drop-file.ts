import type { Locator } from "playwright-core";

/** Drags a file over this place and drops it there, as from the desktop. */
export async function dropFile(place: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, base64: Buffer.from(bytes).toString("base64") };
  const dataTransfer = await place.page().evaluateHandle(({ name, base64 }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    return transfer;
  }, file);
  for (const type of ["dragenter", "dragover", "drop"]) await place.dispatchEvent(type, { dataTransfer });
  await dataTransfer.dispose();
}
