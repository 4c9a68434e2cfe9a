const SAMPLE = "biro-organisasi.xlsx";

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let kept: Sample | null = null;

/** The sample workbook that lies beside the page; null when it cannot be fetched. Once fetched it is kept, for later there may be no connection. */
export async function fetchSample(): Promise<Sample | null> {
  kept ??= await fetchNow();
  return kept;
}

async function fetchNow(): Promise<Sample | null> {
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
