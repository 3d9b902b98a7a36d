import { useLayoutEffect, useState } from 'preact/hooks';

/** What a promise gave; `undefined` until then, and without one. A promise that was replaced is not heard any more. */
export function usePromise<T>(promise: Promise<T> | undefined): T | undefined {
  const [settled, setSettled] = useState<{ readonly promise: Promise<T>; readonly value: T }>();
  // Not after the paint: what has come already is drawn in the same frame.
  useLayoutEffect(() => {
    let wanted = true;
    void promise?.then((value) => {
      if (wanted) setSettled({ promise, value });
    });
    return () => {
      wanted = false;
    };
  }, [promise]);
  return settled?.promise === promise ? settled?.value : undefined;
}
