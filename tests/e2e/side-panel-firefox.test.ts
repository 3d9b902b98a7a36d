import type { Browser, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inFirefoxWindow, until } from '../../scripts/drive-browser.ts';
import { clickInCard, findMark, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { entryTitles, litTitles, openPanelInTab } from '../../scripts/read-panel.ts';
import { inBrowsers, pageOf } from './harness.ts';
import { CALL, CRIMEA, clickEntry, isInView, published, TALKS, TOLD } from './panel.ts';

type Sidebar = { readonly sidebarAction: { isOpen(window: object): Promise<boolean> } };

const NAMES = ['Vladimir Putin', 'Joe Biden'];
const ROUTES = { '/told': pageOf(TOLD, published('2021-12-31')) };

inBrowsers(
  'The sidebar',
  ROUTES,
  (bench) => {
    /** The texts in the sidebar. Its document is in the extension's own process: another extension page can look into it. */
    const inSidebar = (selector: string) =>
      bench().driven.inExtension((api, wanted) => {
        const [view] = api.extension.getViews({ type: 'sidebar' as 'tab' }) as unknown as { document: Document }[];
        return [...(view?.document.querySelectorAll(wanted) ?? [])].map((element) => element.textContent);
      }, selector);
    /** The panel's views in tabs. */
    const panelTabs = async () => (await bench().driven.browser.pages()).filter((page) => page.url().includes('/sidepanel.html'));
    const askForTimeline = async (page: Page, label: string) => {
      const { driven } = bench();
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await restOn(page, await findMark(page, label));
      await waitForCard(driven, page, label);
      await clickInCard(driven, page, 'Timeline');
    };
    const CHOSEN = '.page-names [aria-pressed=true]';

    test('opens by its key, follows the tab and lights what the page speaks of', async () => {
      const { driven, open } = bench();
      const page = await open('/told');
      await waitForMarks(page, 3);
      await pressBrowserKey(driven.browser, 'L');
      await until(async () => (await inSidebar('.entry .title')).includes(CALL), 'the timeline in the sidebar');
      await until(async () => (await inSidebar('.entry[aria-current] .title')).includes(CALL), 'the call to be lit');
      await page.evaluate(() => document.getElementById('crimea')?.scrollIntoView({ block: 'start' }));
      await until(async () => (await inSidebar('.entry[aria-current] .title')).includes(CRIMEA), 'the annexation to be lit');
      await page.close();
    });

    test('that is open shows the timeline that a card is asked for, and no tab does', async () => {
      const page = await bench().open('/told');
      await waitForMarks(page, 3);
      for (const label of NAMES) {
        await askForTimeline(page, label);
        await until(async () => (await inSidebar(CHOSEN)).join() === label, `the timeline of ${label}`);
      }
      expect(await panelTabs()).toEqual([]);
      await page.close();
    });

    test('that is closed leaves it to one tab, which each card of its page leads to', async () => {
      const { driven, open } = bench();
      await inFirefoxWindow(driven.browser, 'SidebarController.hide()');
      await until(async () => !(await driven.inExtension((api) => (api as unknown as Sidebar).sidebarAction.isOpen({}))), 'the sidebar to close');
      const page = await open('/told');
      await waitForMarks(page, 3);
      for (const label of NAMES) {
        await askForTimeline(page, label);
        await until(async () => {
          const [view] = await panelTabs();
          return (await view?.evaluate((wanted) => !document.hidden && document.querySelector(wanted)?.textContent, CHOSEN)) === label;
        }, `the timeline of ${label} in front`);
        expect((await panelTabs()).length).toBe(1);
      }
      const [view] = await panelTabs();
      await view?.locator('[aria-label="Next mention of Joe Biden"]').click();
      await until(() => page.evaluate(() => !document.hidden && CSS.highlights.get('sidelight-passage')?.size === 1), 'the page to come to the front');
      await Promise.all([view?.close(), page.close()]);
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
