import { WorkbookError } from "../../workbook";
import { BATCH_BYTES, type ExcelSession } from "../excel-session";

/** Queues what one item needs; after the round trip its result gives the answer. */
export type Question<Item, Answer> = (context: Excel.RequestContext, item: Item) => () => Answer;

/**
 * Asks the same of every item, in as few round trips as the bytes allow; the answers come in the items' order. `bytes` is about
 * what one item adds to a request, or to its answer when that is more. A batch that is too large all the same is halved;
 * throws WorkbookError `too-large` when one item alone is.
 */
export async function askEach<Item, Answer>(
  session: ExcelSession,
  items: readonly Item[],
  bytes: number,
  question: Question<Item, Answer>,
): Promise<Answer[]> {
  const size = Math.max(1, Math.floor(BATCH_BYTES / bytes));
  const answers: Answer[] = [];
  for (let from = 0; from < items.length; from += size) {
    answers.push(...(await askTogether(session, items.slice(from, from + size), question)));
  }
  return answers;
}

async function askTogether<Item, Answer>(
  session: ExcelSession,
  items: readonly Item[],
  question: Question<Item, Answer>,
): Promise<Answer[]> {
  try {
    return await session.ask((context) => {
      const answers = items.map((item) => question(context, item));
      return () => answers.map((answer) => answer());
    });
  } catch (error) {
    if (items.length === 1 || !isTooLarge(error)) throw error;
    const half = Math.ceil(items.length / 2);
    return [
      ...(await askTogether(session, items.slice(0, half), question)),
      ...(await askTogether(session, items.slice(half), question)),
    ];
  }
}

/** Whether Excel refused a round trip for its size: a smaller one may pass. */
export function isTooLarge(error: unknown): error is WorkbookError {
  return error instanceof WorkbookError && error.kind === "too-large";
}
