import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { waitForMarks } from '../../scripts/read-page.ts';
import { openPanelInTab, toldTitles } from '../../scripts/read-panel.ts';
import { inBrowsers, pageOf } from './harness.ts';
import { clickEntry, isInView, published, TALKS, TOLD } from './panel.ts';

const RING = 'sidelight-passage';
const ROUTES = { '/told': pageOf(TOLD, published('2021-12-31')) };

/** Whether the picture of an element is another one without a highlight. */
async function isDrawn(page: Page, id: string, name: string): Promise<boolean> {
  const take = async () => `${await (await page.$(`#${id}`))?.screenshot({ encoding: 'base64' })}`;
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
    expect(await isDrawn(page, 'talks', RING)).toBe(true);
    await Promise.all([panel.close(), page.close()]);
  });
});
