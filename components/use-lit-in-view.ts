import { useLayoutEffect, useRef, useState } from 'preact/hooks';

// Tabs and a heading stay over the list.
const COVERED = '-72px 0px 0px';

type ListRef = { readonly current: HTMLElement | null };

/**
 * Follows the first of the entries that are lit: when it changes it is scrolled into view, while the reader is at the page and wants motion.
 * `isAway` tells that it is out of view, `bring` goes there. What is lit when the list is first drawn is left where it stands.
 */
export function useLitInView(list: ListRef, entryId: string | undefined): { readonly isAway: boolean; readonly bring: () => void } {
  const [isAway, setAway] = useState(false);
  const before = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    setAway(false);
    const entry = entryId === undefined ? undefined : entryElement(list.current, entryId);
    if (!entry) return undefined;
    if (before.current !== undefined && before.current !== entryId && isReaderElsewhere(entry)) entry.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    before.current = entryId;
    const observer = new IntersectionObserver(([seen]) => seen && setAway(!seen.isIntersecting), { rootMargin: COVERED });
    observer.observe(entry);
    return () => observer.disconnect();
  }, [list, entryId]);
  const bring = () => {
    const entry = entryId === undefined ? undefined : entryElement(list.current, entryId);
    entry?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    entry?.querySelector('button')?.focus({ preventScroll: true });
  };
  return { isAway, bring };
}

/** The row of an entry, if it is drawn. */
export function entryElement(list: HTMLElement | null, id: string): Element | null | undefined {
  return list?.querySelector(`[data-entry="${CSS.escape(id)}"]`);
}

/** Whether nothing moves under the reader's eyes or pointer when the list is scrolled. */
function isReaderElsewhere({ ownerDocument }: Element): boolean {
  return !ownerDocument.hasFocus() && !ownerDocument.documentElement.matches(':hover') && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
