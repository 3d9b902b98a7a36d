import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { markedTexts, waitForMarks } from '../../scripts/read-page.ts';
import { type Bench, inBrowsers, pageOf, pause } from './harness.ts';
import { install, packOf } from './install.ts';
import { setRights } from './set-rights.ts';

const ROUTES = { '/kept': pageOf('<p>Ann Example met Joe Biden and Vladimir Putin. Biden spoke.</p>'), '/other': pageOf('<p>NATO met.</p>') };

const set = (items: Record<string, unknown>) => (bench: Bench) => bench.driven.inExtension((api, stored) => api.storage.local.set(stored), items);

type Change = readonly [name: string, make: (bench: Bench) => Promise<unknown>, undo: (bench: Bench) => Promise<unknown>, marks: readonly string[]];

const CHANGES: readonly Change[] = [
  ['its site is left alone', set({ settings: { sitesLeftAlone: ['localhost'] } }), set({ settings: {} }), []],
  ['marks are hidden', set({ settings: { marks: false } }), set({ settings: {} }), []],
  ['fewer marks are wanted', set({ settings: { density: 'page' } }), set({ settings: {} }), ['Joe Biden', 'Vladimir Putin']],
  [
    'a name is corrected',
    set({ corrections: [{ entityId: 'new-year-calls-2022/joe-biden', label: 'Joe Biden', scope: 'always', at: '2022-01-02' }] }),
    set({ corrections: [] }),
    ['Vladimir Putin'],
  ],
  ['the right to read it is taken back', (bench) => setRights(bench, 'none'), (bench) => setRights(bench, 'all'), []],
  ['a pack is installed', (bench) => install(bench, packOf('Ann Example'), 'bundled'), async () => {}, ['Ann Example', 'Joe Biden', 'Vladimir Putin', 'Biden']],
];

inBrowsers('A page that is kept for going back to it', ROUTES, (bench) => {
  /** Leaves a page, has something changed meanwhile, and goes back to it. */
  const whileKept = async (page: Page, change: () => Promise<unknown>) => {
    await page.evaluate(() => {
      document.body.dataset.kept = 'yes';
    });
    // Another site: what is chosen for one of them says nothing of the other.
    await page.goto(`${bench().server.origin}/other`);
    await waitForMarks(page);
    await change();
    await page.bringToFront();
    await page.evaluate(() => setTimeout(() => history.back()));
    await until(() => page.evaluate(() => document.body.dataset.kept === 'yes'), 'the page, as it was left');
  };

  test.each(CHANGES)('is as it is to be now when it comes back: %s meanwhile', async (_name, make, undo, marks) => {
    const page = await bench().driven.browser.newPage();
    await page.goto(`${bench().server.origin.replace('127.0.0.1', 'localhost')}/kept`);
    await page.bringToFront();
    await waitForMarks(page, 3);
    try {
      await whileKept(page, () => make(bench()));
      const isRight = async () => (await markedTexts(page)).join() === marks.join();
      await until(isRight, `the marks ${marks.join(', ')}`);
      // And it stays so.
      await pause(500);
      expect(await markedTexts(page)).toEqual(marks);
    } finally {
      await undo(bench());
    }
    await page.close();
  });
});
