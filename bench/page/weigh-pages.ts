import type { Group } from '../suite.ts';
import type { Tabs } from './load-pages.ts';
import { heapOf, pause } from './measure.ts';
import type { ServedPage } from './site.ts';

type Weighed = { readonly page: ServedPage; readonly withUs: number; readonly without: number };

// Weighing empties V8's cache of compiled code: done apart from the loads that are timed, and not with every page.
const EVERY = 3;
const SETTLED_MS = 1000;

/** Memory in MB of every third page of the set, at rest, with the extension and without. */
export async function weighPages({ withUs, without }: Tabs, pages: readonly ServedPage[]): Promise<Weighed[]> {
  const weigh = async (tab: Tabs['withUs'], { url }: ServedPage) => {
    await tab.bringToFront();
    await tab.goto(url, { waitUntil: 'load' });
    await pause(SETTLED_MS);
    return heapOf(tab);
  };
  const weighed: Weighed[] = [];
  for (const page of pages.filter((_, i) => i % EVERY === 0)) weighed.push({ page, withUs: await weigh(withUs, page), without: await weigh(without, page) });
  return weighed;
}

export function weightGroup(weighed: readonly Weighed[]): Group {
  const added = (ordinary: boolean) => weighed.filter(({ page }) => page.ordinary === ordinary).map(({ withUs, without }) => withUs - without);
  return {
    title: 'Memory of a page at rest, beyond that without the extension',
    figures: [
      { what: 'memory added, ordinary pages', unit: 'MB', samples: added(true), budgets: [{ of: 'p95', atMost: 1.5 }] },
      { what: 'memory added, extreme pages', unit: 'MB', samples: added(false) },
    ],
  };
}
