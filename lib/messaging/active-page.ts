import { browser } from 'wxt/browser';
import type { PageState } from '../answers';
import { messageOf } from '../result';
import type { Ask } from './ask';
import { askPage } from './ask-page';
import type { Questions } from './protocol';

/** The page in the active tab of this window, as far as the extension may see it. */
export type ActivePage = { readonly tabId: number | undefined; readonly host: string | undefined; readonly state: PageState };

export const PAGE_ORIGINS = ['http://*/*', 'https://*/*'];

/** Looks at the active tab: which names its page has, or why there are none to show. */
export async function readActivePage(ask: Ask<Questions>, sitesLeftAlone: readonly string[]): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const host = url && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
  const found = (state: PageState): ActivePage => ({ tabId: tab?.id, host, state });

  if (!(await browser.permissions.contains({ origins: PAGE_ORIGINS }))) return found({ name: 'no-permission' });
  if (tab?.id === undefined || host === undefined) return found({ name: 'unreadable' });
  if (sitesLeftAlone.includes(host)) return found({ name: 'left-alone' });
  const onPage = await askPage(tab.id, 'pageNames', {});
  if (!onPage.ok) return found({ name: 'unreadable' });
  const { counts, capped } = onPage.value;
  const named = await ask('nameEntities', { counts });
  if (!named.ok) return found({ name: 'failed', message: messageOf(named) });
  return found(named.value.length === 0 ? { name: 'none' } : { name: 'names', names: named.value, capped });
}
