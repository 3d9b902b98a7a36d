import { useLayoutEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/result';

/** An answer, and what it answers. */
export type Answered<A, T> = { readonly args: A; readonly result: Result<T> };

/**
 * The answer to the newest question; until it is there, the one before it stands. Asks when `args` is another object (`undefined` asks
 * nothing and has no answer), and once more when `again` is called.
 */
export function useAnswer<A extends object, T>(
  args: A | undefined,
  ask: (args: A) => Promise<Result<T>>,
): { readonly answered: Answered<A, T> | undefined; readonly again: () => void } {
  const [answered, setAnswered] = useState<Answered<A, T>>();
  const [turn, setTurn] = useState(0);
  // Not after the frame is painted: that would be a frame later.
  useLayoutEffect(() => {
    if (!args) return setAnswered(undefined);
    let wanted = true;
    void ask(args).then((result) => {
      if (wanted) setAnswered({ args, result });
    });
    return () => {
      wanted = false;
    };
  }, [args, ask, turn]);
  return { answered, again: () => setTurn(turn + 1) };
}
