import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { stopWorker, until } from '../../scripts/drive-browser.ts';
import { clickInCard, findMark, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { entryTitles, litTitles } from '../../scripts/read-panel.ts';
import { inBrowsers, openSurface, pageOf } from './harness.ts';
import { CALL, CRIMEA, clickEntry, isInView, openPanel, panelText, published, TALKS, TOLD } from './panel.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const ROUTES = {
  '/told': pageOf(TOLD, published('2021-12-31')),
  '/misdated': pageOf(TOLD, published('2022-07-02')),
  '/none': pageOf('<p>The weather was fine.</p>'),
  '/nato': pageOf('<p>NATO met in Brussels. NATO agreed.</p>'),
};
const WHAT_CAME_LATER = 'Phone call of Biden and Zelensky';

inBrowsers(
  'The side panel, opened by a real click,',
  ROUTES,
  (bench) => {
    const openTold = async (path = '/told') => {
      const page = await bench().open(path);
      await waitForMarks(page, 3);
      const panel = await openPanel(bench());
      await until(async () => (await entryTitles(panel)).includes(CALL), 'the timeline');
      return { page, panel, close: () => Promise.all([panel.close(), page.close()]) };
    };

    test('lights the entries that the paragraph in view speaks of, and leads back to the sentence', async () => {
      const { page, panel, close } = await openTold();
      await until(async () => (await litTitles(panel)).includes(CALL), 'the call to be lit');
      await page.evaluate(() => document.getElementById('crimea')?.scrollIntoView({ block: 'start' }));
      await until(async () => (await litTitles(panel)).includes(CRIMEA), 'the annexation to be lit');
      expect(await litTitles(panel)).not.toContain(CALL);

      await clickEntry(panel, TALKS);
      await until(() => isInView(page, 'talks'), 'the page to show the talks');
      expect(await page.evaluate(() => CSS.highlights.get('sidelight-passage')?.size)).toBe(1);
      await page.mouse.click(600, 500);
      expect(await page.evaluate(() => CSS.highlights.has('sidelight-passage'))).toBe(false);

      await clickEntry(panel, 'Ushakov briefs reporters on the call');
      await until(async () => (await panelText(panel)).includes('Not in this article'), 'the sentence');
      await close();
    });

    test('leaves nothing behind in the page when it is closed', async () => {
      const page = await bench().open('/told');
      await waitForMarks(page, 3);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const panel = await openPanel(bench());
      await until(async () => (await litTitles(panel)).length > 0, 'an entry to be lit');
      await clickEntry(panel, TALKS);
      await until(() => isInView(page, 'talks'), 'the page to show the talks');
      await panel.close();
      await until(() => page.evaluate(() => !CSS.highlights.has('sidelight-passage')), 'the ring to go');
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await page.close();
    });

    test('shows what was known up to the article’s date, and what came later on demand', async () => {
      const { panel, close } = await openTold();
      await until(async () => (await panelText(panel)).includes('Known up to December 31, 2021'), 'the date');
      expect(await entryTitles(panel)).not.toContain(WHAT_CAME_LATER);
      expect(await entryTitles(panel)).toContain(TALKS);
      await panel.locator('label ::-p-text(What came later)').click();
      await until(async () => (await entryTitles(panel)).includes(WHAT_CAME_LATER), 'what came later');
      await panel.locator('label ::-p-text(What came later)').click();
      await until(async () => !(await entryTitles(panel)).includes(WHAT_CAME_LATER), 'what came later to go');
      await close();
    });

    test('says so when the page’s date contradicts what it tells', async () => {
      const { panel, close } = await openTold('/misdated');
      await until(async () => (await panelText(panel)).includes('This page is dated July 2, 2022, but it speaks of'), 'the contradiction');
      await close();
    });

    test('steps from mention to mention and says which one it is', async () => {
      const page = await bench().open('/nato');
      await waitForMarks(page, 2);
      const panel = await openPanel(bench());
      const next = async () => panel.locator('[aria-label="Next mention of NATO"]').click();
      const status = () => panel.evaluate(() => document.querySelector('.page-names ~ [role=status]')?.textContent);
      await next();
      await until(async () => (await status()) === 'NATO, mention 1 of 2', 'the first mention');
      await next();
      await until(async () => (await status()) === 'NATO, mention 2 of 2', 'the second mention');
      expect(await page.evaluate(() => CSS.highlights.get('sidelight-passage')?.size)).toBe(1);
      await Promise.all([panel.close(), page.close()]);
    });

    test('says where a keyboard command led, as long as it is beside the page; then the page’s script does', async () => {
      const { driven, open } = bench();
      const page = await open('/nato');
      await waitForMarks(page, 2);
      await driven.inContentWorld(page, () => {
        Object.assign(document, { ariaNotify: (text: string) => Object.assign(globalThis, { said: text }) });
      });
      const said = () => driven.inContentWorld(page, () => (globalThis as { said?: string }).said);
      const worker = await (await driven.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
      // What the browser does when the key is pressed.
      const press = (command: string) =>
        worker?.evaluate((name) => {
          const api = (globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(command: string): void } } } }).chrome;
          api.commands.onCommand.dispatch(name);
        }, command);
      const panel = await openPanel(bench());
      await until(() => panel.evaluate(() => document.querySelector('.page-names') !== null), 'the names');
      const status = () => panel.evaluate(() => document.querySelector('.page-names ~ [role=status]')?.textContent);
      await press('next-mention');
      await until(async () => (await status()) === 'NATO, mention 1 of 2', 'the first mention');
      await press('next-mention');
      await until(async () => (await status()) === 'NATO, mention 2 of 2', 'the second mention');
      expect(await said()).toBeUndefined();
      await panel.close();
      await press('previous-mention');
      await until(async () => (await said()) === 'NATO, mention 1 of 2', 'the page’s script to say it');
      await page.close();
    });

    test('keeps what was chosen in its address, over tabs, and while the worker is stopped', async () => {
      const { driven, open } = bench();
      const { page, panel, close } = await openTold();
      const query = () => panel.evaluate(() => decodeURIComponent(location.search));
      const all = (await entryTitles(panel)).length;
      await panel.locator('.page-names button ::-p-text(NATO)').click();
      await until(async () => /name=new-year-calls-2022\/nato/.test(await query()), 'the address');
      await until(async () => (await entryTitles(panel)).length < all, 'the filter');
      const chosen = await entryTitles(panel);

      const other = await open('/none');
      await until(async () => (await panelText(panel)).includes('No known names on this page'), 'the panel to follow the tab');
      await stopWorker(driven);
      await other.close();
      await page.bringToFront();
      await until(async () => JSON.stringify(await entryTitles(panel)) === JSON.stringify(chosen), 'the timeline as it was');
      await stopWorker(driven);
      await panel.evaluate(() => document.querySelector<HTMLElement>('.entry [aria-expanded]')?.click());
      await until(() => panel.evaluate(() => document.querySelector('.entry .claim') !== null), 'the claims of an entry');
      await panel.locator('.page-names button ::-p-text(NATO)').click();
      await until(async () => (await query()) === '', 'the address without the filter');
      await close();
    });

    test('opens its other parts: where sources differ, and what the page leaves out', async () => {
      const { panel, close } = await openTold();
      await panel.locator('[role=tab] ::-p-text(Differences)').click();
      await until(() => panel.evaluate(() => document.querySelectorAll('.side-by-side .version').length > 3), 'the versions');
      expect(await panelText(panel)).toContain('Complete News World ¶');
      await panel.locator('[role=tab] ::-p-text(Left out)').click();
      await until(() => panel.evaluate(() => document.querySelectorAll('.part:not([hidden]) .claim').length > 0), 'the claims');
      expect(await panelText(panel)).toContain('Also reported on these events');
      await close();
    });

    test('opens from the card, on the entity that the card shows', async () => {
      const { driven, open } = bench();
      const page = await open('/told');
      await waitForMarks(page, 3);
      await restOn(page, await findMark(page, 'Vladimir Putin'));
      await waitForCard(driven, page, 'Vladimir Putin');
      const panel = await openSurface(bench(), 'sidepanel.html', () => clickInCard(driven, page, 'Timeline'));
      const pressed = () => panel.evaluate(() => document.querySelector('.page-names [aria-pressed=true]')?.textContent);
      await until(async () => (await pressed()) === 'Vladimir Putin', 'the name to be chosen');
      // Asked once more while it is open, it goes to the other name.
      await page.keyboard.press('Escape');
      await restOn(page, await findMark(page, 'Joe Biden'));
      await waitForCard(driven, page, 'Joe Biden');
      await clickInCard(driven, page, 'Timeline');
      await until(async () => (await pressed()) === 'Joe Biden', 'the other name to be chosen');
      await panel.locator('.page-names button ::-p-text(Joe Biden)').click();
      await until(async () => (await pressed()) === undefined, 'no name to be chosen');
      await Promise.all([panel.close(), page.close()]);
    });

    test('opens by the keyboard command and from the context menu', async () => {
      const { driven, open } = bench();
      const page = await open('/told');
      await waitForMarks(page, 3);
      const worker = await (await driven.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
      // What the browser does when the key or the item is chosen; whether it opens the panel then is the browser's to say, so the call is heard.
      const asked = await worker?.evaluate(async () => {
        const api = (globalThis as unknown as { chrome: unknown }).chrome as {
          tabs: { query(filter: object): Promise<{ id: number }[]> };
          sidePanel: { open(options: { tabId: number }): Promise<void> };
          commands: { onCommand: { dispatch(command: string, tab: object): void } };
          contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
        };
        const calls: number[] = [];
        const { open } = api.sidePanel;
        api.sidePanel.open = async ({ tabId }) => void calls.push(tabId);
        const [tab] = await api.tabs.query({ active: true });
        api.commands.onCommand.dispatch('open-panel', tab ?? {});
        api.contextMenus.onClicked.dispatch({ menuItemId: 'timeline' }, tab ?? {});
        await new Promise((resolve) => setTimeout(resolve, 50));
        api.sidePanel.open = open;
        return { calls, tab: tab?.id };
      });
      expect(asked?.calls).toEqual([asked?.tab, asked?.tab]);
      await page.close();
    });

    test('has no fault that axe finds', async () => {
      const { panel, close } = await openTold();
      for (const part of ['Timeline', 'Differences', 'Left out']) {
        await panel.locator(`[role=tab] ::-p-text(${part})`).click();
        await until(() => panel.evaluate(() => !document.querySelector('.part:not([hidden]) .loading')), 'the part');
        expect(await violations(panel)).toEqual([]);
      }
      await close();
    });
  },
  ['chromium'],
);

async function violations(panel: Page): Promise<string[]> {
  await panel.evaluate(AXE);
  return panel.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
