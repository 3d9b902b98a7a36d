import { failure, type Result } from '../result';

type Catalogue = { [question: string]: { args: unknown; answer: unknown } };

/** Asks a question and gives its answer or a failure; never rejects. */
export type Ask<Q> = <K extends keyof Q & string>(
  question: K,
  args: Q[K] extends { args: infer A } ? A : never,
) => Promise<Result<Q[K] extends { answer: infer R } ? R : never>>;

// A worker that is stopped loses the messages under way, and answers again some 25 ms after it is started by the next one.
const RETRY_AFTER_MS = [30, 150, 600];

/**
 * An `ask` over a way to send a message; it sends again after these times when nobody answered. What does not bear being asked twice needs
 * one without any.
 */
export function createAsk<Q extends Catalogue>(send: (message: unknown) => Promise<unknown>, retryAfterMs: readonly number[] = RETRY_AFTER_MS): Ask<Q> {
  return async (question, args) => {
    for (const wait of [...retryAfterMs, undefined]) {
      try {
        const answer = await send({ question, args });
        if (isResult(answer)) return answer as never;
      } catch (error) {
        if (isGone(error)) return failure('gone');
      }
      if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return failure('silent');
  };
}

function isResult(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

// Chromium's words, then Firefox's.
const GONE = /context invalidated|sendMessage is not|(?:reading '|property ")sendMessage|dead object/i;

function isGone(error: unknown): boolean {
  return error instanceof Error && GONE.test(error.message);
}
