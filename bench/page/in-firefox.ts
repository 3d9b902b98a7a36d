import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/build.ts';
import { type DrivenBrowser, driveBrowser, type LaunchOptions } from '../../scripts/drive-browser.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import type { Figure, Group } from '../suite.ts';
import { type FollowedPages, followChanges, followFigures } from './follow-changes.ts';
import { LEAST, makeLeastExtension } from './least-extension.ts';
import { readTiming, type Shown, type Timing, timeMarks } from './marks-shown.ts';
import { pause } from './measure.ts';
import type { Site } from './site.ts';

export type InFirefox = {
  readonly version: string;
  readonly withUs: readonly Timing[];
  readonly without: readonly Timing[];
  readonly shown: readonly Shown[];
  /** The same with the least extension. */
  readonly least: readonly Shown[];
  readonly followed: FollowedPages;
};

// Firefox gives the extension its right to pages, and reads the bundled pack in, while it starts.
const STARTED_MS = 3000;

/** What can be timed there: loads with and without the extension, when marks are painted, and how changes are followed. `undefined` when there is no Firefox. */
export async function measureFirefox({ reports, blank, named, moving }: Site, rounds: number, changes: number): Promise<InFirefox | undefined> {
  if (findBrowser('firefox') === undefined) return undefined;
  buildExtension('firefox');
  const set = Array.from({ length: rounds }, () => reports).flat();
  const inBrowser = async <T>(options: Pick<LaunchOptions, 'bare' | 'extension'>, run: (driven: DrivenBrowser) => Promise<T>) => {
    const driven = await driveBrowser({ name: 'firefox', ...options });
    try {
      return await run(driven);
    } finally {
      await driven.close();
    }
  };
  const open = async ({ browser }: DrivenBrowser) => {
    const tab = await browser.newPage();
    await tab.goto(blank);
    await pause(STARTED_MS);
    await tab.bringToFront();
    return tab;
  };
  const load = async (tab: Page) => {
    const timings: Timing[] = [];
    for (const url of set) {
      await tab.goto(url, { waitUntil: 'load' });
      timings.push(await readTiming(tab));
    }
    return timings;
  };
  const without = await inBrowser({ bare: true }, async (driven) => load(await open(driven)));
  const leastExtension = makeLeastExtension('firefox');
  const least = await inBrowser({ extension: leastExtension }, async (driven) => {
    const tab = await open(driven);
    // As ours, it has seen each page before.
    await load(tab);
    return timeMarks(tab, reports);
  });
  rmSync(leastExtension, { recursive: true });
  return inBrowser({}, async (driven) => {
    const tab = await open(driven);
    const withUs = await load(tab);
    const shown = await timeMarks(tab, reports);
    return { version: await driven.browser.version(), without, withUs, shown, least, followed: await followChanges(tab, named[30], moving, changes) };
  });
}

export function firefoxGroup({ version, withUs, without, shown, least, followed }: InFirefox): Group {
  const beside = (what: string, of: (timing: Timing) => number): Figure => ({
    what,
    unit: 'ms',
    samples: withUs.map(of),
    peers: [{ name: 'without the extension', samples: without.map(of) }],
  });
  return {
    title: `In Firefox (${version})`,
    figures: [
      beside('DOMContentLoaded', ({ contentLoaded }) => contentLoaded),
      beside('load event', ({ load }) => load),
      {
        what: 'Firefox: marks painted after the load event, background warm',
        unit: 'ms',
        samples: shown.map(({ marks, load }) => marks - load),
        peers: [{ name: LEAST, samples: least.map(({ marks, load }) => marks - load) }],
        budgets: [{ of: 'median', atMost: 20 }],
      },
      ...followFigures(followed, 'Firefox: '),
    ],
  };
}
