import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { markedTexts, waitForMarks } from '../../scripts/read-page.ts';
import { inBrowsers, openSurface, pageOf } from './harness.ts';

const ROUTES = { '/bare': pageOf('<p>Joe Biden spoke with Vladimir Putin. Biden was calm.</p>'), '/none': pageOf('<p>The weather was fine.</p>') };

inBrowsers(
  'The toolbar popup',
  ROUTES,
  (bench) => {
    const openPopup = () => openSurface(bench(), 'popup.html', () => bench().driven.inExtension(async (api) => api.action.openPopup()));

    test('lists the names of the page with counts, steps through them, and leaves a site alone', async () => {
      const page = await bench().open('/bare');
      await waitForMarks(page, 3);
      const popup = await openPopup();
      const lines = () => popup.evaluate(() => [...document.querySelectorAll('.page-names li')].map((line) => line.textContent.replace(/[↑↓]/g, '')));
      await until(async () => (await lines()).length === 2, 'the names');
      expect(await lines()).toEqual(['Joe Biden2 times', 'Vladimir Putinonce']);
      await popup.click('[aria-label="Next mention of Vladimir Putin"]');
      await until(async () => (await page.evaluate(() => CSS.highlights.get('sidelight-passage')?.size)) === 1, 'the ring');

      await popup.click('.switch input');
      await until(async () => (await markedTexts(page)).length === 0, 'the marks to go');
      await until(() => popup.evaluate(() => document.body.textContent.includes('leaves this site alone')), 'the sentence');
      await page.reload();
      expect(await bench().driven.inContentWorld(page, () => 'sidelightReader' in globalThis)).toBe(false);
      await popup.click('.switch input');
      await waitForMarks(page, 3);
      await popup.close();
      await page.close();
    });

    test('says so when a page has no known names', async () => {
      const page = await bench().open('/none');
      const popup = await openPopup();
      await until(() => popup.evaluate(() => document.body.textContent.includes('No known names on this page')), 'the sentence');
      await popup.close();
      await page.close();
    });
  },
  ['chromium'],
);
