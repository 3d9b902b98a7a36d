import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DrivenBrowser, driveBrowser, stopWorker } from '../scripts/drive-browser.ts';
import { firefoxGroup, measureFirefox } from './page/in-firefox.ts';
import { largeGroup, largeNote, measureLargeBase } from './page/large-base.ts';
import { LEAST, makeLeastExtension } from './page/least-extension.ts';
import { liveGroup, liveWithPages } from './page/live-with-page.ts';
import { loadGroup, openTabs, ownGroup, type Tabs, visitInNewTabs, visitPages, worstPages } from './page/load-pages.ts';
import { type Shown, timeMarks } from './page/marks-shown.ts';
import { pause } from './page/measure.ts';
import { NOTES } from './page/notes.ts';
import { paintGroup, paintMarks } from './page/paint-marks.ts';
import { findGroup, hitsNote, markGroup, readGroup } from './page/peer-figures.ts';
import { pointAt, pointGroup } from './page/point.ts';
import { readAndFind } from './page/read-and-find.ts';
import { openSite, type Site } from './page/site.ts';
import { sizesGroup } from './page/sizes.ts';
import { weighPages, weightGroup } from './page/weigh-pages.ts';
import { worldMaker } from './page/worlds.ts';
import type { Figure, Group, Suite, SuiteResult } from './suite.ts';

/** How often each thing is done; `pages` is how many of each kind are taken from the set, all when absent. */
type Effort = {
  readonly pages?: number;
  readonly loads: number;
  readonly rounds: number;
  readonly changes: number;
  readonly feed: number;
  readonly views: number;
};
type Say = (line: string) => void;

const FULL: Effort = { loads: 2, rounds: 4, changes: 8, feed: 200, views: 1000 };
const QUICK: Effort = { pages: 2, loads: 1, rounds: 1, changes: 1, feed: 20, views: 50 };
// A page that was left is really gone, so that the memory of one is not counted with the next.
const ARGS = ['--disable-back-forward-cache'];
const STARTED_MS = 3000;
const NEW_TABS = 10;

/** The script in every page: what it costs the pages, beside its peers and beside the same pages without it. */
export const suite: Suite = async (say, quick) => {
  const effort = quick ? QUICK : FULL;
  const site = await openSite(effort.pages);
  try {
    const { browser, groups, notes } = await measureChromium(site, effort, say);
    say('Firefox');
    const firefox = await measureFirefox(site, Math.min(2, effort.rounds), effort.changes);
    return {
      browser,
      groups: [sizesGroup(), ...groups, ...(firefox ? [firefoxGroup(firefox)] : [])],
      notes: [...NOTES, ...notes, ...(firefox ? [] : ['Firefox was not found.'])],
    };
  } finally {
    await site.close();
  }
};

async function measureChromium(site: Site, effort: Effort, say: Say): Promise<SuiteResult> {
  const withUs = await driveBrowser({ name: 'chromium', args: ARGS });
  const [idleExtension, leastExtension] = [makeIdleExtension(), makeLeastExtension('chromium')];
  const idle = await driveBrowser({ name: 'chromium', args: ARGS, extension: idleExtension });
  const least = await driveBrowser({ name: 'chromium', args: ARGS, extension: leastExtension });
  const without = await driveBrowser({ name: 'chromium', bare: true, args: ARGS });
  try {
    // Until the bundled pack is installed.
    await pause(STARTED_MS);
    return { browser: await withUs.browser.version(), ...(await measureAll({ withUs, idle, least, without }, site, effort, say)) };
  } finally {
    await withUs.close();
    await idle.close();
    await least.close();
    await without.close();
    for (const folder of [idleExtension, leastExtension]) rmSync(folder, { recursive: true });
  }
}

/** The extension in a folder of its own, with a page script that does nothing: what any extension costs a page by being there. */
function makeIdleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-idle-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  writeFileSync(join(folder, 'reader.js'), '0;\n');
  return folder;
}

/** Ours, ours with a page script that does nothing, the least that marks names, and none. */
type Browsers = { readonly withUs: DrivenBrowser; readonly idle: DrivenBrowser; readonly least: DrivenBrowser; readonly without: DrivenBrowser };

async function measureAll({ withUs, idle, least, without }: Browsers, site: Site, effort: Effort, say: Say): Promise<Omit<SuiteResult, 'browser'>> {
  const tabs = await openTabs({ withUs, idle, least, without }, site.blank);
  const newWorld = await worldMaker();
  const visited = await visitPages(tabs, site.pages, effort.loads, say);
  say('loading in new tabs');
  const inNewTabs = await visitInNewTabs(withUs, site.pages.filter(({ ordinary }) => ordinary).slice(0, NEW_TABS));
  say('weighing pages');
  const weighed = await weighPages({ withUs, idle, without }, site.pages);
  say('waiting for marks');
  const shown = await shownGroup({ withUs, least }, tabs, site);
  say('pointing at names');
  const pointed = await pointAt(withUs, tabs, site, effort.rounds);
  say('painting marks');
  const painted = await paintMarks(withUs, tabs, site, newWorld, effort.rounds);
  const lived = await liveWithPages(tabs, site, effort, say);
  const large = await measureLargeBase(withUs, tabs.withUs, site.pages, effort.rounds, say);
  const shop = await without.browser.newPage();
  await shop.goto(site.blank);
  const peers = await readAndFind(tabs.without, shop, site, newWorld, say);
  return {
    groups: [
      loadGroup(visited),
      ownGroup(visited, inNewTabs),
      weightGroup(weighed),
      largeGroup(large, visited),
      shown,
      readGroup(peers),
      findGroup(peers),
      markGroup(peers, visited),
      paintGroup(painted),
      liveGroup(lived),
      pointGroup(pointed),
    ],
    notes: [worstPages(visited), hitsNote(peers), largeNote(large)],
  };
}

async function shownGroup(browsers: Pick<Browsers, 'withUs' | 'least'>, tabs: Tabs, { reports }: Site): Promise<Group> {
  const figure = (what: string, shown: readonly Shown[], atLeast: readonly Shown[], atMost: number): Figure => ({
    what,
    unit: 'ms',
    samples: shown.map(({ marks, load }) => marks - load),
    peers: [
      { name: 'from DOMContentLoaded', samples: shown.map(({ marks, contentLoaded }) => marks - contentLoaded) },
      { name: LEAST, samples: atLeast.map(({ marks, load }) => marks - load) },
    ],
    budgets: [{ of: 'median', atMost }],
  });
  const warm = (who: 'withUs' | 'least') => timeMarks(tabs[who], reports);
  const stopped = (who: 'withUs' | 'least') => timeMarks(tabs[who], reports, () => stopWorker(browsers[who]));
  return {
    title: 'From the load event to painted marks',
    figures: [
      figure('marks painted, worker warm', await warm('withUs'), await warm('least'), 20),
      figure('marks painted, worker stopped before', await stopped('withUs'), await stopped('least'), 60),
    ],
  };
}
