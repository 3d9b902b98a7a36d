import type { Page } from 'puppeteer-core';
import type { Group } from '../suite.ts';
import { type FollowedPages, followChanges, followFigures } from './follow-changes.ts';
import { LEAST } from './least-extension.ts';
import type { Tabs } from './load-pages.ts';
import { heapOf, pause } from './measure.ts';
import { EDITED_NAMES } from './moving-pages.ts';
import type { Site } from './site.ts';
import { ownShare, record, sum, total } from './trace.ts';

type Both<T> = { readonly withUs: T; readonly without: T };
/** Heap in MB after a fifth of the changes and after all of them; the extension's tasks in ms during the first fifth, which is `traced` changes. */
type Changed = { readonly times: number; readonly traced: number; readonly early: number; readonly late: number; readonly own: readonly number[] };
export type Lived = {
  /** Microseconds for one paragraph put into the page and taken out. */
  readonly edits: Readonly<Record<'withUs' | 'least' | 'without', readonly number[]>>;
  /** Shares of the main thread in per cent. */
  readonly storm: { readonly own: number; readonly busy: Both<number> };
  readonly followed: FollowedPages;
  readonly feed: Both<Changed>;
  readonly views: Both<Changed>;
};

const SETTLED_MS = 1200;
const EDIT_TURNS = 8;
const EDIT_ROUNDS = 10;
const EDITS = 1000;
const STORM_MS = 3000;
const STEP_MS = { feed: 25, views: 8 };

/** How often a page is changed, the feed grows and the view changes. */
type Times = { readonly changes: number; readonly feed: number; readonly views: number };

/** How the extension lives with pages that change. */
export async function liveWithPages(tabs: Tabs, { moving, named }: Site, times: Times, say: (line: string) => void): Promise<Lived> {
  const both = async <T>(measure: (tab: Page) => Promise<T>): Promise<Both<T>> => ({
    withUs: await measure(tabs.withUs),
    without: await measure(tabs.without),
  });
  say('editing a page full of names');
  const edits = await editInTurn(tabs, moving.edited);
  say('a storm of changes');
  const storm = await both((tab) => weather(tab, moving.storm));
  say('following changes');
  const followed = await followChanges(tabs.withUs, named[30], moving, times.changes);
  say(`${times.feed} batches of a feed`);
  const feed = await both((tab) => changeOften(tab, moving.feed, 'addBatch()', times.feed, STEP_MS.feed));
  say(`${times.views} views of a site in one page`);
  const views = await both((tab) => changeOften(tab, moving.views, 'goTo(change)', times.views, STEP_MS.views));
  return { edits, storm: { own: storm.withUs.own, busy: { withUs: storm.withUs.busy, without: storm.without.busy } }, followed, feed, views };
}

/** The page's own edits, also beside an observer that does nothing: what following a page costs it at the least. */
async function editInTurn(tabs: Tabs, url: string): Promise<Lived['edits']> {
  const edits = { withUs: [] as number[], least: [] as number[], without: [] as number[] };
  for (let turn = 0; turn < EDIT_TURNS; turn++) {
    for (const who of ['withUs', 'least', 'without'] as const) edits[who].push(...(await editPage(tabs[who], url)));
  }
  return edits;
}

async function editPage(tab: Page, url: string): Promise<number[]> {
  await open(tab, url);
  const samples: number[] = [];
  for (let round = 0; round < EDIT_ROUNDS; round++) {
    samples.push((await tab.evaluate(`edit(${EDITS})`)) as number);
    await pause(20);
  }
  return samples;
}

async function weather(tab: Page, url: string): Promise<{ own: number; busy: number }> {
  await open(tab, url);
  const { page } = await record(tab, () => pause(STORM_MS));
  const window = (page.at(-1)?.end ?? 0) - (page[0]?.start ?? 0);
  return { own: (sum(page.map(ownShare)) / window) * 100, busy: (total(page) / window) * 100 };
}

/** Changes a page again and again by a function of its own. */
async function changeOften(tab: Page, url: string, change: string, times: number, stepMs: number): Promise<Changed> {
  await open(tab, url);
  const traced = Math.ceil(times / 5);
  const run = async (from: number, to: number) => {
    await tab.evaluate(changing(change, from, to, stepMs));
    await pause(SETTLED_MS);
  };
  const { page } = await record(tab, () => run(0, traced));
  const early = await heapOf(tab);
  await run(traced, times);
  return { times, traced, early, late: await heapOf(tab), own: page.map(ownShare).filter((ms) => ms > 0) };
}

function changing(change: string, from: number, to: number, stepMs: number): string {
  return `new Promise((resolve) => {
    let change = ${from};
    const timer = setInterval(() => {
      if (change < ${to}) { ${change}; change++; }
      else { clearInterval(timer); resolve(0); }
    }, ${stepMs});
  })`;
}

async function open(tab: Page, url: string): Promise<void> {
  await tab.bringToFront();
  await tab.goto(url);
  await pause(SETTLED_MS);
}

export function liveGroup({ edits, storm, followed, feed, views }: Lived): Group {
  const grown = (what: string, { withUs, without }: Both<Changed>): Group['figures'][number] => ({
    what: `${what}: memory grown between the first fifth and the end, more than without the extension`,
    unit: 'MB',
    samples: [withUs.late - withUs.early - (without.late - without.early)],
    peers: [{ name: 'without the extension', samples: [without.late - without.early] }],
    budgets: [{ of: 'median', atMost: FLAT_MB }],
  });
  return {
    title: 'Pages that change',
    figures: [
      {
        what: `a paragraph put in and taken out, ${EDITED_NAMES} mentions on the page`,
        unit: 'µs',
        samples: edits.withUs,
        peers: [
          { name: WITHOUT, samples: edits.without },
          { name: LEAST, samples: edits.least },
        ],
        budgets: [{ of: 'median', atMost: 1.2, timesPeer: WITHOUT }],
      },
      { what: '1,000 text changes a second: our share of the main thread', unit: '%', samples: [storm.own], budgets: [{ of: 'median', atMost: 3 }] },
      { what: 'the same: all work of the main thread', unit: '%', samples: [storm.busy.withUs], peers: [{ name: WITHOUT, samples: [storm.busy.without] }] },
      ...followFigures(followed),
      { what: `feed, ${feed.withUs.times} batches of 50 nodes: our work per batch`, unit: 'ms', samples: [sum(feed.withUs.own) / feed.withUs.traced] },
      { what: 'feed: one task of ours', unit: 'ms', samples: feed.withUs.own, budgets: [{ of: 'max', atMost: 16 }] },
      grown('feed', feed),
      { what: `${views.withUs.times} views of a site in one page: our work per view`, unit: 'ms', samples: [sum(views.withUs.own) / views.withUs.traced] },
      { what: 'views: one task of ours', unit: 'ms', samples: views.withUs.own, budgets: [{ of: 'max', atMost: 16 }] },
      grown('views', views),
    ],
  };
}

const WITHOUT = 'without the extension';
// A quarter of a kilobyte for each of a thousand views: what does not leak stays far below.
const FLAT_MB = 0.25;
