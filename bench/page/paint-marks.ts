import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/drive-browser.ts';
import type { Figure, Group } from '../suite.ts';
import { LEAST } from './least-extension.ts';
import type { Tabs } from './load-pages.ts';
import { difference, pause } from './measure.ts';
import { TICKER_NAMES } from './moving-pages.ts';
import { nameSet } from './names.ts';
import type { Site } from './site.ts';
import { perFrame, record, renderingShare, sum } from './trace.ts';
import type { NewWorld } from './worlds.ts';

type Count = 30 | 2600;
type FirstFrame = { readonly highlights: number[]; readonly spans: number[] };
export type Painted = {
  readonly firstFrames: ReadonlyMap<Count, FirstFrame>;
  readonly ticker: Readonly<Record<'withUs' | 'least' | 'without', number[]>>;
  /** How many marks were alive, at places all over the longest page. */
  readonly alive: number[];
};

const COUNTS: readonly Count[] = [30, 2600];
const SETTLED_MS = 1500;
const FRAMES_MS = 250;
const TICKER_MS = 3000;
const PLACES = 12;

/** What marks cost the browser: style, layout and paint, from traces. */
export async function paintMarks(withUs: DrivenBrowser, tabs: Tabs, site: Site, newWorld: NewWorld, rounds: number): Promise<Painted> {
  const firstFrames = new Map<Count, FirstFrame>();
  let alive: number[] = [];
  for (const count of COUNTS) {
    const url = site.named[count];
    const highlights = await frameOfHighlights(withUs, tabs.withUs, url, rounds);
    alive = await aliveMarks(tabs.withUs);
    firstFrames.set(count, { highlights, spans: await frameOfSpans(tabs.without, url, newWorld, rounds) });
  }
  const frames = (who: 'withUs' | 'least' | 'without') => tickerFrames(tabs[who], site.moving.ticker);
  const ticker = { withUs: await frames('withUs'), least: await frames('least'), without: await frames('without') };
  return { firstFrames, ticker, alive };
}

/** The frames after the marks are switched on, in a page that is read and at rest. */
async function frameOfHighlights(withUs: DrivenBrowser, tab: Page, url: string, rounds: number): Promise<number[]> {
  const show = (marks: boolean) => withUs.inExtension((api, settings) => api.storage.local.set({ settings }), { marks });
  await tab.bringToFront();
  await tab.goto(url);
  await pause(SETTLED_MS);
  if ((await marksAlive(tab)) === 0) throw new Error(`There are no marks on ${url}.`);
  const frames: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await show(false);
    await atRest(tab);
    frames.push(await rendering(tab, () => show(true)));
  }
  return frames;
}

/** The frames after as many `<span>`s are put into the page, which is loaded anew each time. */
async function frameOfSpans(tab: Page, url: string, newWorld: NewWorld, rounds: number): Promise<number[]> {
  const frames: number[] = [];
  await tab.bringToFront();
  for (let round = 0; round < rounds; round++) {
    await tab.goto(url);
    await atRest(tab);
    const world = await newWorld(tab);
    frames.push(await rendering(tab, () => world.call('wrapInSpans', nameSet(60).texts)));
  }
  return frames;
}

/** Style, layout and paint until the page is at rest again. */
async function rendering(tab: Page, change: () => Promise<unknown>): Promise<number> {
  const trace = await record(tab, async () => {
    await change();
    await atRest(tab);
  });
  return sum(trace.page.map(renderingShare));
}

/** After a change from outside has come, and what it made necessary has been drawn. */
async function atRest(tab: Page): Promise<void> {
  await pause(FRAMES_MS);
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

async function tickerFrames(tab: Page, url: string): Promise<number[]> {
  await tab.bringToFront();
  await tab.goto(url);
  await pause(SETTLED_MS);
  return perFrame((await record(tab, () => pause(TICKER_MS))).page);
}

async function aliveMarks(tab: Page): Promise<number[]> {
  const alive: number[] = [];
  for (let place = 0; place < PLACES; place++) {
    await tab.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), place / PLACES);
    await pause(FRAMES_MS);
    alive.push(await marksAlive(tab));
  }
  return alive;
}

/** The page can count the highlights of a document, though not style them. */
function marksAlive(tab: Page): Promise<number> {
  return tab.evaluate(() => [...CSS.highlights].reduce((all, [name, { size }]) => all + (/^sidelight(?!-active)/.test(name) ? size : 0), 0));
}

const SPANS = 'span elements';

export function paintGroup({ firstFrames, ticker, alive }: Painted): Group {
  const atMost = { 30: 0.5, 2600: 0.2 };
  const first = COUNTS.map((count): Figure => {
    const { highlights = [], spans = [] } = firstFrames.get(count) ?? {};
    return {
      what: `marks shown, ${count} on the page: style, layout and paint`,
      unit: 'ms',
      samples: highlights,
      peers: [{ name: SPANS, samples: spans }],
      budgets: [{ of: 'median', atMost: atMost[count], timesPeer: SPANS }],
    };
  });
  return {
    title: 'Painting marks',
    figures: [
      ...first,
      {
        what: `a page that changes each frame, ${TICKER_NAMES} marks: work per frame`,
        unit: 'ms',
        samples: ticker.withUs,
        peers: [{ name: 'without the extension', samples: ticker.without }],
      },
      {
        what: `a page that changes each frame, ${TICKER_NAMES} marks: added per frame, by hundredths of the frames`,
        unit: 'ms',
        samples: difference(ticker.withUs, ticker.without),
        peers: [{ name: LEAST, samples: difference(ticker.least, ticker.without) }],
        budgets: [
          { of: 'median', atMost: 0.6 },
          { of: 'p95', atMost: 1.4 },
        ],
      },
      { what: `marks alive at ${PLACES} places of the page with 2600`, unit: 'count', samples: alive, budgets: [{ of: 'max', atMost: 64 }] },
    ],
  };
}
