import type { DrivenBrowser } from '../../scripts/drive-browser.ts';
import type { Group } from '../suite.ts';
import { heapOf, pause } from './measure.ts';
import type { ServedPage } from './site.ts';

type Browsers = Readonly<Record<'withUs' | 'idle' | 'without', DrivenBrowser>>;
type Weighed = { readonly page: ServedPage } & Readonly<Record<keyof Browsers, number>>;

const EVERY = 3;
const SETTLED_MS = 1000;

/** Memory in MB of every third page of the set, at rest, with the extension, with one whose script does nothing, and without any. */
export async function weighPages({ withUs, idle, without }: Browsers, pages: readonly ServedPage[]): Promise<Weighed[]> {
  const weighed: Weighed[] = [];
  for (const page of pages.filter((_, i) => i % EVERY === 0)) {
    weighed.push({ page, withUs: await weigh(withUs, page), idle: await weigh(idle, page), without: await weigh(without, page) });
  }
  return weighed;
}

/** In a tab of its own: where others were before, up to 2 MB of them is still there after a collection. */
async function weigh({ browser }: DrivenBrowser, { url }: ServedPage): Promise<number> {
  const tab = await browser.newPage();
  try {
    await tab.goto(url, { waitUntil: 'load' });
    await pause(SETTLED_MS);
    return await heapOf(tab);
  } finally {
    await tab.close();
  }
}

export function weightGroup(weighed: readonly Weighed[]): Group {
  const figure = (what: string, ordinary: boolean) => {
    const pages = weighed.filter(({ page }) => page.ordinary === ordinary);
    return {
      what,
      unit: 'MB' as const,
      samples: pages.map(({ withUs, without }) => withUs - without),
      peers: [{ name: 'added by a page script that does nothing', samples: pages.map((one) => one.idle - one.without) }],
    };
  };
  return {
    title: 'Memory of a page at rest in a new tab, beyond that without the extension',
    figures: [{ ...figure('memory added, ordinary pages', true), budgets: [{ of: 'p95', atMost: 1.5 }] }, figure('memory added, extreme pages', false)],
  };
}
