import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { createReadingLink, type ReadingLink, type ReadingState } from './reading-link';

// A page that hangs, or rests in a tab behind others, answers late or never.
const PATIENCE_MS = 2000;

/** Follows the page in a tab; `looks` counts the moments at which there may be another page in it. A page that is silent for long is unread until it speaks. */
export function useReading(tabId: number | undefined, looks: number): { readonly reading: ReadingState; readonly link: ReadingLink } {
  const [reading, setReading] = useState<ReadingState>('awaited');
  const [isLate, setLate] = useState(false);
  const link = useMemo(() => createReadingLink(setReading), []);
  // Not after the frame is painted: the timeline waits for the page's date.
  useLayoutEffect(() => link.follow(tabId), [link, tabId, looks]);
  useEffect(() => () => link.follow(undefined), [link]);
  const isAwaited = reading === 'awaited' && tabId !== undefined;
  useEffect(() => {
    if (!isAwaited) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isAwaited, tabId]);
  return { reading: isAwaited && isLate ? 'unread' : reading, link };
}
