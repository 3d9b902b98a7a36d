import { browser } from 'wxt/browser';
import { PAGE_ORIGINS } from '../../lib/messaging/active-page';
import { readSettings, type Settings } from '../../lib/settings';

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
      matches: PAGE_ORIGINS,
      excludeMatches: sitesLeftAlone.map(toPattern),
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
      // A user's style reaches into shadow roots. Chromium knows no such origin here: its marks inherit their style from the host.
      ...(import.meta.env.FIREFOX && { cssOrigin: 'user' }),
    } as Parameters<typeof browser.scripting.registerContentScripts>[0][number],
  ]);
}

/** Brings the page script into the tabs that were open before it was registered. A second copy in a page ends by itself. */
export async function injectIntoOpenTabs(wanted: (host: string) => boolean = () => true): Promise<void> {
  const { sitesLeftAlone } = await readSettings(browser.storage);
  for (const tab of await browser.tabs.query({ url: PAGE_ORIGINS, discarded: false })) {
    const host = tab.url === undefined ? '' : new URL(tab.url).hostname;
    if (tab.id === undefined || sitesLeftAlone.includes(host) || !wanted(host)) continue;
    const target = { tabId: tab.id, allFrames: true };
    try {
      await browser.scripting.insertCSS({ target, files: ['/marks.css'], origin: 'USER' });
      await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    } catch {
      // The browser's own store and the like let nobody in.
    }
  }
}

/** Follows a change of settings: sites that are now left alone lose the script, those that no longer are get it; nothing else is touched. */
export async function applySettings({ sitesLeftAlone }: Settings): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const before = new Set(registered?.excludeMatches);
  if (before.symmetricDifference(new Set(sitesLeftAlone.map(toPattern))).size === 0) return;
  await registerPageScript();
  const tabs = await browser.tabs.query({ url: PAGE_ORIGINS });
  const leaving = tabs.filter((tab) => tab.url !== undefined && sitesLeftAlone.includes(new URL(tab.url).hostname));
  // The scripts there end of themselves.
  await Promise.all(leaving.map(async ({ id }) => id !== undefined && browser.action.setBadgeText({ tabId: id, text: '' })));
  await injectIntoOpenTabs((host) => before.has(toPattern(host)));
}

function toPattern(host: string): string {
  return `*://${host}/*`;
}
