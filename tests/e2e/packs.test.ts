import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { stopWorker, until } from '../../scripts/drive-browser.ts';
import { findMark, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { entryTitles, openPanelInTab } from '../../scripts/read-panel.ts';
import { type Bench, inBrowsers, pageOf } from './harness.ts';
import { install, packOf } from './install.ts';
import { panelText } from './panel.ts';

const ROUTES = { '/both': pageOf('<p>Ann Example met Joe Biden. Later Bea Example came.</p>') };

/** What the search answers, best first. */
async function search({ driven }: Bench, query: string): Promise<string[]> {
  return driven.inExtension(async (api, wanted) => {
    const answer = await api.runtime.sendMessage({ question: 'search', args: { query: wanted } });
    return answer.value.results.map(({ text }: { text: { text: string }[] }) => text.map((run) => run.text).join(''));
  }, query);
}

async function expectMarks(page: Page, marks: readonly string[]): Promise<void> {
  await page.bringToFront();
  await until(async () => (await markedTexts(page)).join() === marks.join(), `the marks ${marks.join(', ')}`);
}

inBrowsers('A pack that is installed while the background lives', ROUTES, (bench) => {
  test('is in the pages that are open, in their cards, in the search and in an open panel', async () => {
    const { driven, open } = bench();
    const page = await open('/both');
    await waitForMarks(page);
    expect(await markedTexts(page)).toEqual(['Joe Biden']);
    expect(await search(bench(), 'ann example')).not.toContain('Ann Example');
    const panel = await openPanelInTab(driven, page);
    await until(async () => (await entryTitles(panel)).length > 0, 'the timeline');

    await install(bench(), packOf('Ann Example'), 'bundled');
    await expectMarks(page, ['Ann Example', 'Joe Biden']);
    await restOn(page, await findMark(page, 'Ann Example'));
    expect(await waitForCard(driven, page, 'Ann Example')).toContain('Something was said.');
    await until(async () => (await search(bench(), 'ann example'))[0] === 'Ann Example', 'the answer');
    await until(async () => (await panelText(panel)).includes('Ann Example'), 'the name in the panel');
    await until(async () => (await entryTitles(panel)).includes('A meeting'), 'what the pack tells');
    await Promise.all([panel.close(), page.close()]);
  });

  test('takes the place of its older version: what that one had is gone', async () => {
    await install(bench(), packOf('Ann Example'), 'bundled');
    const page = await bench().open('/both');
    await expectMarks(page, ['Ann Example', 'Joe Biden']);
    await install(bench(), packOf('Bea Example', { version: 2 }), 'bundled');
    await expectMarks(page, ['Joe Biden', 'Bea Example']);
    expect((await search(bench(), 'bea example'))[0]).toBe('Bea Example');
    await page.close();
  });
});

inBrowsers(
  'A pack that is installed while the background is stopped',
  ROUTES,
  (bench) => {
    test('is in the pages that are open', async () => {
      const { driven, open } = bench();
      const page = await open('/both');
      await expectMarks(page, ['Joe Biden']);
      await stopWorker(driven);
      await install(bench(), packOf('Ann Example'), 'bundled');
      await expectMarks(page, ['Ann Example', 'Joe Biden']);
      await page.close();
    });
  },
  ['chromium'],
);
