import { useEffect, useRef, useState } from 'preact/hooks';

/** What was answered, and to which question. */
export type Answered<A> = { readonly question: string; readonly answer: A };

export type Latest<A> = {
  /** The answer to the newest question; until it is there, the one before it stands. */
  readonly answered: Answered<A> | undefined;
  /** Asks, or with `undefined` wants nothing any more. At once, not after the next drawing: the answer may come within the same frame. */
  readonly pose: (question: string | undefined) => void;
  /** Asks the newest question once more. */
  readonly again: () => void;
};

/**
 * One question is under way at a time: what is asked meanwhile waits for it, only the last of those is asked, and an answer that nobody
 * waits for any more is dropped.
 */
export function useLatest<A>(ask: (question: string) => Promise<A>): Latest<A> {
  const [answered, setAnswered] = useState<Answered<A>>();
  const wanted = useRef<string | undefined>(undefined);
  const busy = useRef(false);

  const run = async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      let asked: string | undefined;
      while (wanted.current !== undefined && wanted.current !== asked) {
        asked = wanted.current;
        const answer = await ask(asked);
        if (asked === wanted.current) setAnswered({ question: asked, answer });
      }
    } finally {
      busy.current = false;
    }
  };
  const pose = (question: string | undefined) => {
    wanted.current = question;
    if (question === undefined) setAnswered(undefined);
    else void run();
  };
  useEffect(
    () => () => {
      wanted.current = undefined;
    },
    [],
  );
  return { answered, pose, again: () => void run() };
}
