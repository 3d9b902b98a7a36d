import { browser } from 'wxt/browser';
import type { PageState } from '../answers';
import { messageOf } from '../result';
import type { Ask } from './ask';
import { askPage } from './ask-page';
import type { Questions } from './protocol';

/** The page in the active tab of this window, as far as the extension may see it. */
export type ActivePage = {
  readonly tabId: number | undefined;
  /** Of a web page; absent for all others. */
  readonly url?: string;
  readonly host: string | undefined;
  /** Whether it is in a private window. */
  readonly isPrivate: boolean;
  readonly state: PageState;
};

/** Before it is known which page is active. */
export const NO_PAGE: ActivePage = { tabId: undefined, host: undefined, isPrivate: false, state: { name: 'looking' } };

export const PAGE_ORIGINS = ['http://*/*', 'https://*/*'];

/** Looks at the active tab, or at the one that is given: which names its page has, or why there are none to show. */
export async function readActivePage(ask: Ask<Questions>, sitesLeftAlone: readonly string[], tabId?: number): Promise<ActivePage> {
  const tab = tabId === undefined ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await getTab(tabId);
  const url = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const isWeb = url !== undefined && /^https?:$/.test(url.protocol);
  const host = isWeb ? url.hostname : undefined;
  const found = (state: PageState): ActivePage => ({ tabId: tab?.id, host, isPrivate: tab?.incognito ?? false, state, ...(isWeb && { url: url.href }) });

  // Where the extension may read some sites alone, the browser tells the addresses of these.
  if (host === undefined && !(await browser.permissions.contains({ origins: PAGE_ORIGINS }))) return found({ name: 'no-permission' });
  if (tab?.id === undefined || host === undefined) return found({ name: 'unreadable' });
  if (sitesLeftAlone.includes(host)) return found({ name: 'left-alone' });
  const onPage = await askPage(tab.id, 'pageNames', {});
  if (!onPage.ok) return found({ name: 'unreadable' });
  const { counts, capped } = onPage.value;
  const named = await ask('nameEntities', { counts });
  if (!named.ok) return found({ name: 'failed', message: messageOf(named) });
  return found(named.value.length === 0 ? { name: 'none' } : { name: 'names', names: named.value, capped });
}

/** A tab that may have been closed. */
async function getTab(tabId: number) {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return undefined;
  }
}
