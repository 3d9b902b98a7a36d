import { browser } from 'wxt/browser';
import { PAGE_ORIGINS } from '../../lib/messaging/active-page';
import type { Asker } from './handlers';

/** Tells whether the extension may read the page in a tab: the reader of this browser can take that back at any time, for all sites or for some. */
export function createRights(): (tab: Asker['tab']) => Promise<boolean> {
  let all: Promise<boolean> | undefined;
  const forget = () => {
    all = undefined;
  };
  browser.permissions.onAdded.addListener(forget);
  browser.permissions.onRemoved.addListener(forget);
  return async (tab) => {
    all ??= browser.permissions.contains({ origins: PAGE_ORIGINS });
    if (await all) return true;
    // The browser keeps the addresses of pages that may not be read to itself.
    return tab?.id !== undefined && (await browser.tabs.get(tab.id)).url !== undefined;
  };
}
