import { browser } from 'wxt/browser';
import type { PageState } from '../answers';
import { failure, messageOf } from '../result';
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

export type LookOptions = {
  /** Not the active tab, but this one. */
  readonly tabId?: number | undefined;
  /** Told whom the page of which tab names, as soon as that is known; what they are called takes longer. */
  readonly onEntities?: (entityIds: readonly string[], tabId: number | undefined) => void;
};

/** Looks at the active tab, or at the one that is given: which names its page has, or why there are none to show. */
export async function readActivePage(
  ask: Ask<Questions>,
  sitesLeftAlone: Promise<readonly string[]>,
  { tabId, onEntities }: LookOptions = {},
): Promise<ActivePage> {
  // None of them needs another's answer, and together they are as quick as one. A page that may not be read may never answer.
  const finding = findTab(tabId);
  const asking = finding.then((tab) => (tab?.id === undefined ? failure('silent') : askPage(tab.id, 'pageNames', {})));
  const [tab, isAllowed, leftAlone] = await Promise.all([finding, browser.permissions.contains({ origins: PAGE_ORIGINS }), sitesLeftAlone]);
  const url = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const isWeb = url !== undefined && /^https?:$/.test(url.protocol);
  const host = isWeb ? url.hostname : undefined;
  const found = (state: PageState): ActivePage => ({ tabId: tab?.id, host, isPrivate: tab?.incognito ?? false, state, ...(isWeb && { url: url.href }) });

  // Where the extension may read some sites alone, the browser tells the addresses of these.
  if (host === undefined && !isAllowed) return found({ name: 'no-permission' });
  if (host === undefined) return found({ name: 'unreadable' });
  if (leftAlone.includes(host)) return found({ name: 'left-alone' });
  const onPage = await asking;
  // Its script is there as soon as its text is.
  if (!onPage.ok) return found({ name: tab?.status === 'loading' ? 'looking' : 'unreadable' });
  const { counts, capped } = onPage.value;
  onEntities?.(Object.keys(counts), tab?.id);
  const named = await ask('nameEntities', { counts });
  if (!named.ok) return found({ name: 'failed', message: messageOf(named) });
  return found(named.value.length === 0 ? { name: 'none' } : { name: 'names', names: named.value, capped });
}

/** The active tab, or the one that is given, which may have been closed. */
async function findTab(tabId: number | undefined) {
  try {
    return tabId === undefined ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(tabId);
  } catch {
    return undefined;
  }
}
