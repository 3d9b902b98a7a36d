import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Correction } from '../../lib/answers';
import { readCorrections, watchCorrections } from '../../lib/corrections';

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
