import { failure, type Result } from '../result';

type Catalogue = { [question: string]: { args: unknown; answer: unknown } };

/** Asks a question and gives its answer or a failure; never rejects. */
export type Ask<Q> = <K extends keyof Q & string>(
  question: K,
  args: Q[K] extends { args: infer A } ? A : never,
) => Promise<Result<Q[K] extends { answer: infer R } ? R : never>>;

// A worker that is stopped loses the messages under way, and answers again some 25 ms after it is started by the next one.
const RETRY_AFTER_MS = [30, 150, 600];

type AskOptions = {
  /** What does not bear being asked twice is sent without any. */
  readonly retryAfterMs?: readonly number[];
  /** An extension may go under a page. */
  readonly isConnected?: () => boolean;
};

/** An `ask` over a way to send a message; it sends again after some times when nobody answered, as long as there is a connection. */
export function createAsk<Q extends Catalogue>(
  send: (message: unknown) => Promise<unknown>,
  { retryAfterMs = RETRY_AFTER_MS, isConnected = () => true }: AskOptions = {},
): Ask<Q> {
  return async (question, args) => {
    for (const wait of [...retryAfterMs, undefined]) {
      try {
        const answer = await send({ question, args });
        if (isResult(answer)) return answer as never;
      } catch {
        if (!isConnected()) return failure('gone');
      }
      if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return failure('silent');
  };
}

function isResult(answer: unknown): boolean {
  return (answer as Partial<Result<unknown>> | null | undefined)?.ok !== undefined;
}
