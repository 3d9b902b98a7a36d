import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Doubt, takeDoubt, watchDoubts } from '../../lib/doubt';

/** What a card in a tab's page was doubted about, from before the panel was open or now; it ends with `settle`, or when another page is there. */
export function useDoubt(tabId: number | undefined, address: string | undefined): readonly [doubt: Doubt | undefined, settle: () => void] {
  const [doubt, setDoubt] = useState<Doubt>();
  useEffect(() => {
    setDoubt(undefined);
    if (tabId === undefined) return undefined;
    const ending = new AbortController();
    const take = async () => {
      const taken = await takeDoubt(browser.storage, tabId);
      if (taken && !ending.signal.aborted) setDoubt(taken);
    };
    void take();
    watchDoubts(browser.storage, () => void take(), ending.signal);
    return () => ending.abort();
  }, [tabId, address]);
  return [doubt, () => setDoubt(undefined)];
}
