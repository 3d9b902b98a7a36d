import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Correction } from '../../lib/answers';
import { correctionsAt, readCorrections, watchCorrections } from '../../lib/corrections';
import type { Exclusion } from '../../lib/model';

/** What the reader said is not meant, as it changes. */
export function useCorrections(): readonly Correction[] {
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  useEffect(() => {
    const ending = new AbortController();
    watchCorrections(browser.storage, setCorrections, ending.signal);
    void readCorrections(browser.storage).then((read) => ending.signal.aborted || setCorrections(read));
    return () => ending.abort();
  }, []);
  return corrections;
}

/** What is not meant on the page at `url`; the same array as long as it says the same. */
export function useExclusions(corrections: readonly Correction[], url: string | undefined): readonly Exclusion[] {
  const said = JSON.stringify(correctionsAt(corrections, [url]).map(({ entityId, alias }) => ({ entityId, alias })));
  return useMemo(() => JSON.parse(said), [said]);
}
