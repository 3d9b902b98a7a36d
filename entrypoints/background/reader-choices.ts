import { browser } from 'wxt/browser';
import type { Correction } from '../../lib/answers';
import { readCorrections, watchCorrections } from '../../lib/corrections';
import { readSettings, type Settings, watchSettings } from '../../lib/settings';

/** What the reader has chosen and corrected, as it is now. */
export type ReaderChoices = {
  readonly settings: () => Promise<Settings>;
  readonly corrections: () => Promise<readonly Correction[]>;
};

export function createReaderChoices(): ReaderChoices {
  return {
    settings: keepCurrent(
      () => readSettings(browser.storage),
      (renew) => watchSettings(browser.storage, renew),
    ),
    corrections: keepCurrent(
      () => readCorrections(browser.storage),
      (renew) => watchCorrections(browser.storage, renew),
    ),
  };
}

/** A stored value, read when it is first asked for and renewed as it changes; what could not be read is read anew at the next question. */
function keepCurrent<T>(read: () => Promise<T>, watch: (renew: (value: T) => void) => void): () => Promise<T> {
  let current: Promise<T> | undefined;
  watch((value) => {
    current = Promise.resolve(value);
  });
  return () => {
    current ??= read().catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    return current;
  };
}
