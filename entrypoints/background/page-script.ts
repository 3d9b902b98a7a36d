import { browser } from 'wxt/browser';
import { PAGE_ORIGINS } from '../../lib/messaging/active-page';
import { tellFrames } from '../../lib/messaging/ask-page';
import { pageChoicesOf, readSettings, type Settings } from '../../lib/settings';

const SCRIPT_ID = 'reader';

/** Keeps the page script registered for the sites that are not left alone, and in the open tabs. */
export function createPageScript() {
  let registering = Promise.resolve();
  /** One after the other, or an older one could come last. */
  const registerInTurn = (): Promise<void> => {
    const registered = registering.then(register);
    registering = registered.catch(() => {});
    return registered;
  };
  return {
    register: registerInTurn,
    injectIntoOpenTabs,

    /** Follows a change of settings: open pages hear of it; sites that are now left alone lose the script, those that no longer are get it. */
    async applySettings(settings: Settings, former: Settings): Promise<void> {
      const [choices, before] = [pageChoicesOf(settings), pageChoicesOf(former)];
      if (JSON.stringify(choices) === JSON.stringify(before)) return;
      for (const { id } of await browser.tabs.query({ url: PAGE_ORIGINS })) if (id !== undefined) void tellFrames(id, 'applyChoices', choices);
      if (choices.sitesLeftAlone.join() === before.sitesLeftAlone.join()) return;
      await registerInTurn();
      await clearBadges(settings.sitesLeftAlone);
      await injectIntoOpenTabs((host) => before.sitesLeftAlone.includes(host));
    },
  };
}

async function register(): Promise<void> {
  const { sitesLeftAlone } = await readSettings(browser.storage);
  const script = {
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
  } as Parameters<typeof browser.scripting.registerContentScripts>[0][number];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings the page script into the tabs that were open before it was registered. A second copy in a page ends by itself. */
async function injectIntoOpenTabs(wanted: (host: string) => boolean = () => true): Promise<void> {
  const settings = await readSettings(browser.storage);
  const inject = async ({ id: tabId, url }: { readonly id?: number | undefined; readonly url?: string | undefined }) => {
    const host = url === undefined ? '' : new URL(url).hostname;
    if (tabId === undefined || settings.sitesLeftAlone.includes(host) || !wanted(host)) return;
    const target = { tabId, allFrames: true };
    try {
      await browser.scripting.insertCSS({ target, files: ['/marks.css'], origin: 'USER' });
      // A card that an earlier version had open when it was ended.
      if (import.meta.env.FIREFOX) await browser.scripting.executeScript({ target, func: () => document.querySelector('sidelight-card')?.remove() });
      await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    } catch {
      // The browser's own store and the like let nobody in.
    }
  };
  // A page that is slow to load holds up no other.
  await Promise.all((await browser.tabs.query({ url: PAGE_ORIGINS, discarded: false })).map(inject));
}

/** The scripts in tabs of sites that are left alone end of themselves; their counts stay. */
async function clearBadges(sites: readonly string[]): Promise<void> {
  const leaving = (await browser.tabs.query({ url: PAGE_ORIGINS })).filter(({ url }) => url !== undefined && sites.includes(new URL(url).hostname));
  await Promise.all(leaving.map(async ({ id }) => id !== undefined && browser.action.setBadgeText({ tabId: id, text: '' })));
}

function toPattern(host: string): string {
  return `*://${host}/*`;
}
