import type { Browser } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inFirefoxWindow, until } from '../../scripts/drive-browser.ts';
import { waitForMarks } from '../../scripts/read-page.ts';
import { entryTitles, litTitles, openPanelInTab } from '../../scripts/read-panel.ts';
import { inBrowsers, pageOf } from './harness.ts';
import { CALL, CRIMEA, clickEntry, isInView, published, TALKS, TOLD } from './panel.ts';

const ROUTES = { '/told': pageOf(TOLD, published('2021-12-31')) };

inBrowsers(
  'The sidebar',
  ROUTES,
  (bench) => {
    test('opens by its key, follows the tab and lights what the page speaks of', async () => {
      const { driven, open } = bench();
      const page = await open('/told');
      await waitForMarks(page, 3);
      await pressBrowserKey(driven.browser, 'L');
      // The sidebar's document is in the extension's own process: another extension page can look into it.
      const inSidebar = (selector: string) =>
        driven.inExtension((api, wanted) => {
          const [view] = api.extension.getViews({ type: 'sidebar' as 'tab' }) as unknown as { document: Document }[];
          return [...(view?.document.querySelectorAll(wanted) ?? [])].map((element) => element.textContent);
        }, selector);
      await until(async () => (await inSidebar('.entry .title')).includes(CALL), 'the timeline in the sidebar');
      await until(async () => (await inSidebar('.entry[aria-current] .title')).includes(CALL), 'the call to be lit');
      await page.evaluate(() => document.getElementById('crimea')?.scrollIntoView({ block: 'start' }));
      await until(async () => (await inSidebar('.entry[aria-current] .title')).includes(CRIMEA), 'the annexation to be lit');
      await page.close();
    });

    test('shows in a tab what it shows beside the page, and leads back to the sentence', async () => {
      const page = await bench().open('/told');
      await waitForMarks(page, 3);
      const panel = await openPanelInTab(bench().driven, page);
      await until(async () => (await entryTitles(panel)).includes(CALL), 'the timeline');
      await clickEntry(panel, TALKS);
      // The view brings the page to the front itself.
      await until(() => page.evaluate(() => !document.hidden), 'the page to come to the front');
      await until(() => isInView(page, 'talks'), 'the page to show the talks');
      await until(async () => (await litTitles(panel)).includes(TALKS), 'the talks to be lit');
      expect(await page.evaluate(() => CSS.highlights.get('sidelight-passage')?.size)).toBe(1);
      await Promise.all([panel.close(), page.close()]);
    });
  },
  ['firefox'],
);

/** Does what pressing Alt+Shift and a letter does: the browser's own key for the extension's command. A headless window gets no real key presses. */
function pressBrowserKey(browser: Browser, letter: string): Promise<void> {
  return inFirefoxWindow(
    browser,
    `[...document.querySelectorAll('[id^=ext-keyset] key')].find((key) => key.getAttribute('key') === ${JSON.stringify(letter)}).doCommand()`,
  );
}
