import { type Failure, failure, type Result } from '../result';

/** Thrown by a handler to answer with a failure instead of a value. */
export class Unanswerable extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

/** One handler for each question; `Sender` is what the browser tells of who asks. */
export type Handlers<Q, Sender> = {
  [K in keyof Q]: (args: Q[K] extends { args: infer A } ? A : never, sender: Sender) => Promise<Q[K] extends { answer: infer R } ? R : never>;
};

/** Answers a message, or gives `undefined` when it is none of these questions. Never rejects: what a handler throws becomes a failure. */
export function answer<Q, Sender>(handlers: Handlers<Q, Sender>, message: unknown, sender: Sender): Promise<Result<unknown>> | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { question, args } = message as { question?: unknown; args?: unknown };
  if (typeof question !== 'string' || !Object.hasOwn(handlers, question)) return undefined;
  if (typeof args !== 'object' || args === null) return Promise.resolve(failure('refused'));
  const handle = handlers[question as keyof Q] as (args: unknown, sender: Sender) => Promise<unknown>;
  return settle(() => handle(args, sender));
}

async function settle(run: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    if (error instanceof Unanswerable) return failure(error.failure);
    console.error(error);
    return failure('refused');
  }
}
