import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { openPanelInTab, toldTitles } from '../../scripts/read-panel.ts';
import { inBrowsers, pageOf } from './harness.ts';
import { clickEntry, isInView, published, TALKS, TOLD } from './panel.ts';

const RING = 'sidelight-passage';
const LINES = 'A line of text.<br>'.repeat(200);
const ROUTES = { '/told': pageOf(TOLD, published('2021-12-31')), '/long': pageOf(`<div>${LINES}NATO met.<br>${LINES}</div>`) };

/** Whether the picture of a page is another one without a highlight. */
async function isDrawn(page: Page, name: string): Promise<boolean> {
  const take = () => page.screenshot({ encoding: 'base64' });
  // The same twice: the page may still scroll.
  const picture = async () => {
    let last = '';
    await until(async () => {
      const before = last;
      last = await take();
      return last === before;
    }, 'the page to rest');
    return last;
  };
  const withRing = await picture();
  await page.evaluate((ring) => CSS.highlights.delete(ring), name);
  return withRing !== (await picture());
}

inBrowsers('A ring', ROUTES, (bench) => {
  test('is seen around the sentence that the timeline leads to', async () => {
    const page = await bench().open('/told');
    await waitForMarks(page, 3);
    const panel = await openPanelInTab(bench().driven, page);
    await until(async () => (await toldTitles(panel)).includes(TALKS), 'the way to the sentence');
    await clickEntry(panel, TALKS);
    await until(() => isInView(page, 'talks'), 'the page to show the talks');
    const style = await page.evaluate((name) => {
      const { backgroundColor, textDecorationLine } = getComputedStyle(document.getElementById('talks') ?? document.body, `::highlight(${name})`);
      return { filled: !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor), textDecorationLine };
    }, RING);
    expect(style).toEqual({ filled: true, textDecorationLine: 'underline' });
    expect(await isDrawn(page, RING)).toBe(true);
    await Promise.all([panel.close(), page.close()]);
  });

  test('is seen around the name that the reader steps to and the one whose card is open, also where no marks are shown', async () => {
    const { driven, open } = bench();
    const page = await open('/long');
    await waitForMarks(page);
    await driven.inExtension((api) => api.storage.local.set({ settings: { marks: false } }));
    await until(() => page.evaluate(() => CSS.highlights.size === 0), 'the marks to go');
    const ask = (question: string, args: object) =>
      driven.inExtension(
        async (api, url, message) => {
          const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
          return api.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 });
        },
        page.url(),
        { question, args },
      );
    await ask('stepToMention', { direction: 1 });
    expect(await page.evaluate(inView, RING)).toEqual(['NATO']);
    expect(await isDrawn(page, RING)).toBe(true);
    await ask('openCard', {});
    await waitForCard(driven, page, 'NATO');
    expect(await page.evaluate(inView, 'sidelight-active')).toEqual(['NATO']);
    await page.keyboard.press('Escape');
    await until(() => page.evaluate(() => CSS.highlights.size === 0), 'the ring to go');
    await driven.inExtension((api) => api.storage.local.set({ settings: {} }));
    await page.close();
  });
});

/** The texts of a highlight that can be seen in the window. */
function inView(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight ? [range.toString()] : [];
  });
}
