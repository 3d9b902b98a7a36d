import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../scripts/drive-browser.ts';
import type { Figure, Group } from '../suite.ts';
import { LEAST } from './least-extension.ts';
import { readTiming, type Timing } from './marks-shown.ts';
import { pause } from './measure.ts';
import type { ServedPage } from './site.ts';
import { blocking, ownShare, record, sum, total } from './trace.ts';

/** One load of a page: milliseconds, but for `shift` (cumulative layout shift). */
export type Visit = Timing & {
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
  /** The tasks of the main thread that were the extension's, or its share of them. */
  readonly own: readonly number[];
  /** Work of the extension's worker. */
  readonly background: number;
};

/** A tab with the extension, with one whose script does nothing, the least that marks names, and without any. */
export type Tabs = Readonly<Record<'withUs' | 'idle' | 'least' | 'without', Page>>;
/** The visits to a page in each of them. */
export type Visited = { readonly page: ServedPage } & Readonly<Record<keyof Tabs, readonly Visit[]>>;

const IDLE = 'with a page script that does nothing';

// A great page is read in many slices; nobody may look at it meanwhile, for that would be a task of its own.
const SETTLED_MS = { ordinary: 400, extreme: 1500 };

/** Loads each ordinary page of the set so many times, with the extension and without, in turn. */
export async function visitPages(tabs: Tabs, pages: readonly ServedPage[], rounds: number, say: (line: string) => void): Promise<Visited[]> {
  const visited: Visited[] = [];
  for (const page of pages) {
    say(`loading "${page.name}"`);
    const lists: Record<keyof Tabs, Visit[]> = { withUs: [], idle: [], least: [], without: [] };
    // The extreme ones take seconds each.
    for (let round = 0; round < (page.ordinary ? rounds : 1); round++) {
      for (const who of ['withUs', 'idle', 'least', 'without'] as const) lists[who].push(await visit(tabs[who], page));
    }
    visited.push({ page, ...lists });
  }
  return visited;
}

/** Loads pages each in a new tab, whose process has not seen the extension's script yet. */
export async function visitInNewTabs({ browser }: DrivenBrowser, pages: readonly ServedPage[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const page of pages) {
    const tab = await browser.newPage();
    visits.push(await visit(tab, page));
    await tab.close();
  }
  return visits;
}

/** Loads a page under a trace and lets it come to rest. */
export async function visit(tab: Page, { url, ordinary }: ServedPage): Promise<Visit> {
  await tab.bringToFront();
  const trace = await record(tab, async () => {
    await tab.goto(url, { waitUntil: 'load' });
    await pause(ordinary ? SETTLED_MS.ordinary : SETTLED_MS.extreme);
  });
  const shift = await tab.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().reduce((all, one) => all + (one as unknown as { value: number }).value, 0);
  });
  return {
    ...(await readTiming(tab)),
    shift,
    blocking: blocking(trace.page),
    longest: Math.max(...trace.page.map(({ ms }) => ms)),
    own: trace.page.map(ownShare).filter((ms) => ms > 0),
    background: total(trace.worker),
  };
}

/** The same pages with and without the extension. */
export function loadGroup(visited: readonly Visited[]): Group {
  const ordinary = visited.filter(({ page }) => page.ordinary);
  const beside = (what: string, of: (visit: Visit) => number, unit: Figure['unit'] = 'ms'): Figure => ({
    what,
    unit,
    samples: ordinary.flatMap(({ withUs }) => withUs.map(of)),
    peers: [
      { name: 'without the extension', samples: ordinary.flatMap(({ without }) => without.map(of)) },
      { name: IDLE, samples: ordinary.flatMap(({ idle }) => idle.map(of)) },
    ],
  });
  return {
    title: `Ordinary pages with and without the extension (${ordinary.length} pages)`,
    figures: [
      beside('DOMContentLoaded', (visit) => visit.contentLoaded),
      beside('load event', (visit) => visit.load),
      beside('longest task', (visit) => visit.longest),
      beside('total blocking time', (visit) => visit.blocking),
      {
        what: 'total blocking time added, page by page',
        unit: 'ms',
        samples: ordinary.map((one) => added(one, (visit) => visit.blocking)),
        budgets: [{ of: 'median', atMost: 0 }],
      },
      {
        what: 'layout shift added, page by page',
        unit: 'count',
        samples: ordinary.map((one) => added(one, (visit) => visit.shift)),
        budgets: [{ of: 'max', atMost: 0 }],
      },
    ],
  };
}

/** Of each visit, all work of the extension on the main thread, ms. */
export function ownWork(visits: readonly Visit[]): number[] {
  return visits.map(({ own }) => sum(own));
}

/** What the extension itself does at a load. */
export function ownGroup(visited: readonly Visited[], inNewTabs: readonly Visit[]): Group {
  const figure = (what: string, visits: readonly Visit[], least: readonly Visit[] = []): Figure => ({
    what,
    unit: 'ms',
    samples: ownWork(visits),
    peers: [
      { name: 'background', samples: visits.map(({ background }) => background) },
      ...(least.length > 0 ? [{ name: LEAST, samples: ownWork(least) }] : []),
    ],
  });
  const visitsOf = (ordinary: boolean, who: keyof Tabs = 'withUs') => visited.filter(({ page }) => page.ordinary === ordinary).flatMap((one) => one[who]);
  return {
    title: 'Own work at a page load, bundled base',
    figures: [
      figure('main thread, ordinary pages', visitsOf(true), visitsOf(true, 'least')),
      figure('main thread, ordinary pages, first of a process', inNewTabs),
      figure('main thread, extreme pages', visitsOf(false), visitsOf(false, 'least')),
      {
        what: 'one task of ours at a page load, all pages',
        unit: 'ms',
        samples: visited.flatMap(({ withUs }) => withUs.flatMap(({ own }) => own)),
        budgets: [
          { of: 'p95', atMost: 4 },
          { of: 'max', atMost: 16 },
        ],
      },
    ],
  };
}

/** The pages on which the extension's own tasks are longest and its work is most. */
export function worstPages(visited: readonly Visited[]): string {
  const worst = (of: (visit: Visit) => number) =>
    visited
      .map(({ page, withUs }) => ({ name: page.name, ms: Math.min(...withUs.map(of)) }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, 4)
      .map(({ name, ms }) => `"${name}" ${ms.toFixed(1)} ms`)
      .join(', ');
  return `Best of the visits to each page, worst pages: longest task of ours ${worst(({ own }) => Math.max(0, ...own))}; all work of ours on the main thread ${worst(({ own }) => sum(own))}.`;
}

/** By how much the best visit with the extension exceeds the best without. */
function added({ withUs, without }: Visited, of: (visit: Visit) => number): number {
  return Math.min(...withUs.map(of)) - Math.min(...without.map(of));
}

/** A tab in each of the browsers. */
export async function openTabs({ withUs, idle, least, without }: Readonly<Record<keyof Tabs, DrivenBrowser>>, blank: string): Promise<Tabs> {
  const open = async ({ browser }: DrivenBrowser) => {
    const tab = await browser.newPage();
    await tab.goto(blank);
    return tab;
  };
  return { withUs: await open(withUs), idle: await open(idle), least: await open(least), without: await open(without) };
}
