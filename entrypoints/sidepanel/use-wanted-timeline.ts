import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { takeWantedTimeline, watchWantedTimelines } from '../../lib/wanted-timeline';

/** Calls back with the entity whose timeline a card in a tab's page was asked for, before the panel was open or now. */
export function useWantedTimeline(tabId: number | undefined, onWanted: (entityId: string) => void): void {
  const latest = useRef(onWanted);
  latest.current = onWanted;
  useEffect(() => {
    if (tabId === undefined) return undefined;
    const ending = new AbortController();
    const take = async () => {
      const wanted = await takeWantedTimeline(browser.storage, tabId);
      if (wanted && !ending.signal.aborted) latest.current(wanted.entityId);
    };
    void take();
    watchWantedTimelines(browser.storage, () => void take(), ending.signal);
    return () => ending.abort();
  }, [tabId]);
}
