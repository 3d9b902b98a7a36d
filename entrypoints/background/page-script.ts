import { browser } from 'wxt/browser';
import { PAGE_ORIGINS } from '../../lib/messaging/active-page';
import { readSettings, type Settings } from '../../lib/settings';

const SCRIPT_ID = 'reader';

export type PageScript = {
  /** Registers the page script for the sites that are not left alone. */
  readonly register: () => Promise<void>;
  /** And brings it into the tabs that are open already. */
  readonly start: () => Promise<void>;
  /** Follows a change of settings: sites that are now left alone lose the script, those that no longer are get it; nothing else is touched. */
  readonly applySettings: (settings: Settings, before: Settings) => Promise<void>;
};

/** What happens to the page script happens in turn: of two changes at once the later one counts. */
export function createPageScript(): PageScript {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (run: () => Promise<void>): Promise<void> => {
    last = last.then(run, run);
    return last;
  };
  return {
    register: () => inTurn(register),
    start: () => inTurn(() => register().then(() => injectIntoOpenTabs())),
    async applySettings({ sitesLeftAlone }, { sitesLeftAlone: before }) {
      const [left, returned] = [new Set(sitesLeftAlone).difference(new Set(before)), new Set(before).difference(new Set(sitesLeftAlone))];
      if (left.size + returned.size > 0) await inTurn(() => follow(left, returned));
    },
  };
}

async function follow(left: ReadonlySet<string>, returned: ReadonlySet<string>): Promise<void> {
  await register();
  const tabs = await browser.tabs.query({ url: PAGE_ORIGINS });
  // The scripts there end of themselves.
  const leaving = tabs.filter(({ url }) => url !== undefined && left.has(new URL(url).hostname));
  await Promise.all(leaving.map(async ({ id }) => id !== undefined && browser.action.setBadgeText({ tabId: id, text: '' })));
  await injectIntoOpenTabs((host) => returned.has(host));
}

/** Registers the page script anew for the sites that are not left alone. */
async function register(): Promise<void> {
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
async function injectIntoOpenTabs(wanted: (host: string) => boolean = () => true): Promise<void> {
  const { sitesLeftAlone } = await readSettings(browser.storage);
  for (const tab of await browser.tabs.query({ url: PAGE_ORIGINS, discarded: false })) {
    const host = tab.url === undefined ? '' : new URL(tab.url).hostname;
    if (tab.id === undefined || sitesLeftAlone.includes(host) || !wanted(host)) continue;
    const target = { tabId: tab.id, allFrames: true };
    try {
      await browser.scripting.insertCSS({ target, files: ['/marks.css'], origin: 'USER' });
      // A card that an earlier version had open when it was ended.
      if (import.meta.env.FIREFOX) await browser.scripting.executeScript({ target, func: () => document.querySelector('sidelight-card')?.remove() });
      await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    } catch {
      // The browser's own store and the like let nobody in.
    }
  }
}

function toPattern(host: string): string {
  return `*://${host}/*`;
}
