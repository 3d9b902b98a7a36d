import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messaging/ask-page';
import { readSettings, type Settings } from '../../lib/settings';

const PAGES = ['http://*/*', 'https://*/*'];
const SCRIPT_ID = 'reader';

/** Registers the page script anew for the sites that are not left alone. */
export async function registerPageScript(): Promise<void> {
  const { sitesLeftAlone } = await readSettings(browser.storage);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: ['/reader.js'],
      css: ['/marks.css'],
      matches: PAGES,
      excludeMatches: sitesLeftAlone.map(toPattern),
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    } as Parameters<typeof browser.scripting.registerContentScripts>[0][number],
  ]);
}

/** Brings the page script into the tabs that were open before it was registered. A second copy in a page ends by itself. */
export async function injectIntoOpenTabs(): Promise<void> {
  const { sitesLeftAlone } = await readSettings(browser.storage);
  for (const tab of await browser.tabs.query({ url: PAGES, discarded: false })) {
    const host = tab.url === undefined ? '' : new URL(tab.url).hostname;
    if (tab.id === undefined || sitesLeftAlone.includes(host)) continue;
    const target = { tabId: tab.id, allFrames: true };
    try {
      await browser.scripting.insertCSS({ target, files: ['/marks.css'] });
      await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    } catch {
      // The browser's own store and the like let nobody in.
    }
  }
}

/** Follows a change of settings: sites that are now left alone lose the script, others get it. */
export async function applySettings({ sitesLeftAlone }: Settings): Promise<void> {
  await registerPageScript();
  const tabs = await browser.tabs.query({ url: PAGES });
  const leaving = tabs.filter((tab) => tab.url !== undefined && sitesLeftAlone.includes(new URL(tab.url).hostname));
  await Promise.all(
    leaving.map(async ({ id }) => {
      if (id === undefined) return;
      await askPage(id, 'leaveAlone', {});
      await browser.action.setBadgeText({ tabId: id, text: '' });
    }),
  );
  await injectIntoOpenTabs();
}

function toPattern(host: string): string {
  return `*://${host}/*`;
}
