/** An error as Office.js throws it; of another realm, so told by its shape. */
export interface Refusal {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation: string };
}

/** The error that a run ends in. Fails when it ends well, or in an error that Excel did not answer. */
export async function refusal(run: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await run.then(
    () => new Error("The host refused nothing."),
    (reason: unknown) => reason,
  );
  if (isRefusal(error)) return error;
  throw new Error("The run did not end in an error from Excel.", { cause: error });
}

function isRefusal(error: unknown): error is Refusal {
  return typeof error === "object" && error !== null && "name" in error && error.name === "RichApi.Error";
}
