const SAMPLE = "biro-organisasi.xlsx";

/** The sample workbook that lies beside the page; null when it cannot be fetched. */
export async function fetchSample(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  try {
    const response = await fetch(`samples/${SAMPLE}`);
    if (!response.ok) return null;
    return { name: SAMPLE, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    // What `fetch` rejects with when there is no connection.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
