import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What was answered, and to which question. */
export type Answered<A> = { readonly question: string; readonly answer: A };

/**
 * The answer to the newest question. One question is under way at a time: what is asked meanwhile waits for it, only the last of those is
 * asked, and an answer that nobody waits for any more is dropped. Until the new answer is there, the one before it stands.
 */
export function useLatest<A>(question: string | undefined, ask: (question: string) => Promise<A>): { answered: Answered<A> | undefined; again: () => void } {
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
  // Before the next frame is drawn: an answer takes less than one.
  useLayoutEffect(() => {
    wanted.current = question;
    if (question === undefined) setAnswered(undefined);
    else void run();
  }, [question]);
  useEffect(
    () => () => {
      wanted.current = undefined;
    },
    [],
  );
  return { answered, again: () => void run() };
}
