import { useEffect, useMemo, useState } from 'preact/hooks';
import { createReadingLink, type Reading, type ReadingLink } from './reading-link';

/** Follows the page in a tab; `looks` counts the moments at which there may be another page in it. The reading is `undefined` until the page speaks. */
export function useReading(tabId: number | undefined, looks: number): { readonly reading: Reading | undefined; readonly link: ReadingLink } {
  const [reading, setReading] = useState<Reading>();
  const link = useMemo(() => createReadingLink(setReading), []);
  useEffect(() => link.follow(tabId), [link, tabId, looks]);
  useEffect(() => () => link.follow(undefined), [link]);
  return { reading, link };
}
