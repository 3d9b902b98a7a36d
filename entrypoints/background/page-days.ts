import { browser } from 'wxt/browser';
import type { Asker } from './handlers';

/** Looks up the day on which a tab's page was published; asked again when it shows another one. `undefined` where it names none, or lets nobody in. */
export function createPageDays(): (tab: Asker['tab']) => Promise<string | undefined> {
  const days = new Map<number, { readonly url: string | undefined; readonly day: Promise<string | undefined> }>();
  return (tab) => {
    if (tab?.id === undefined) return Promise.resolve(undefined);
    const known = days.get(tab.id);
    if (known?.url === tab.url && known) return known.day;
    const day = readDay(tab.id);
    days.set(tab.id, { url: tab.url, day });
    return day;
  };
}

async function readDay(tabId: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-date.js'], injectImmediately: true });
    return typeof answer?.result === 'string' ? answer.result : undefined;
  } catch {
    return undefined;
  }
}
