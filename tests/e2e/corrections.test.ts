import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, clickInCard, findMark, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { openPanelInTab } from '../../scripts/read-panel.ts';
import { type Bench, inBrowsers, openSurface, pageOf } from './harness.ts';
import { openPanel, panelText } from './panel.ts';

const CALLS = pageOf('<p>Joe Biden met Vladimir Putin. Biden spoke first, and NATO listened.</p>');
const ROUTES = { '/calls': CALLS, '/other': CALLS };
const ALL = ['Joe Biden', 'Vladimir Putin', 'Biden', 'NATO'];
const BIDEN = { entityId: 'new-year-calls-2022/joe-biden', alias: 'Biden' };

const press = (panel: Page, text: string) => panel.locator(`button ::-p-text(${text})`).click();
const says = (panel: Page, text: string) => until(async () => (await panelText(panel)).includes(text), `“${text}”`);

/** Waits until a page that is loaded anew has these marks and no others. */
async function expectMarks(page: Page, marks: readonly string[]): Promise<void> {
  // Marks are drawn where they can be seen.
  await page.bringToFront();
  await page.reload();
  await until(async () => JSON.stringify((await markedTexts(page)).sort()) === JSON.stringify([...marks].sort()), `the marks ${marks.join(', ')}`);
}

/** Has the next click into a page doubt a name, as the card's button does, and clicks. */
async function doubt({ driven }: Bench, page: Page): Promise<void> {
  const listen = ({ entityId, alias }: typeof BIDEN) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
    const ask = () => void runtime.sendMessage({ question: 'openPanel', args: { entityId, doubt: { alias } } });
    addEventListener('click', ask, { once: true });
  };
  await driven.inContentWorld(page, listen, BIDEN);
  await page.mouse.click(600, 500);
}

inBrowsers(
  'A card that is doubted',
  ROUTES,
  (bench) => {
    test('leads to the panel, where the name is corrected on this page, and back, in one click', async () => {
      const page = await bench().open('/calls');
      await waitForMarks(page, ALL.length);
      const panel = await openSurface(bench(), 'sidepanel.html', () => doubt(bench(), page));
      await says(panel, '“Biden” was taken for Joe Biden.');
      expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Not this one?');
      await press(panel, 'Not on this page');
      await says(panel, 'Biden no longer stands for Joe Biden on this page.');
      await says(panel, 'Corrections (1)');
      await expectMarks(
        page,
        ALL.filter((mark) => mark !== 'Biden'),
      );
      const other = await bench().open('/other');
      await waitForMarks(other, ALL.length);
      await other.close();

      await page.bringToFront();
      await says(panel, 'Corrections (1)');
      await panel.locator('summary ::-p-text(Corrections)').click();
      await press(panel, 'Undo');
      await until(async () => !(await panelText(panel)).includes('Corrections (1)'), 'the correction to go');
      await expectMarks(page, ALL);
      await Promise.all([panel.close(), page.close()]);
    });

    test('is asked about once, in the panel that opens or in the one that is open', async () => {
      const page = await bench().open('/calls');
      await waitForMarks(page, ALL.length);
      const first = await openSurface(bench(), 'sidepanel.html', () => doubt(bench(), page));
      await says(first, '“Biden” was taken for Joe Biden.');
      await first.close();
      const second = await openPanel(bench());
      await says(second, 'Timeline');
      expect(await panelText(second)).not.toContain('was taken for');
      await page.bringToFront();
      await doubt(bench(), page);
      await says(second, '“Biden” was taken for Joe Biden.');
      expect(new URL(second.url()).search).toBe('');
      await second.locator('[aria-label=Close]').click();
      await until(async () => !(await panelText(second)).includes('was taken for'), 'the question to go');
      await Promise.all([second.close(), page.close()]);
    });
  },
  ['chromium'],
);

inBrowsers('“Not this one” in a card', ROUTES, (bench) => {
  test('leads to the panel, which asks where; the answer takes the mark away', async () => {
    const { driven, open } = bench();
    const page = await open('/calls');
    await waitForMarks(page, ALL.length);
    await restOn(page, await findMark(page, 'Biden'));
    await waitForCard(driven, page, 'Joe Biden');
    await clickInCard(driven, page, 'Why this match?');
    // In Firefox the panel is a tab here: it opens its sidebar for its own buttons alone.
    const panel = await openSurface(bench(), 'sidepanel.html', () => clickInCard(driven, page, 'Not this one'));
    await says(panel, '“Biden” was taken for Joe Biden.');
    expect(await cardText(driven, page)).toBeUndefined();
    await press(panel, 'Not on this page');
    await says(panel, 'Biden no longer stands for Joe Biden on this page.');
    await page.bringToFront();
    await until(async () => (await markedTexts(page)).join() === 'Joe Biden,Vladimir Putin,NATO', 'the mark to go');
    await panel.bringToFront();
    await press(panel, 'Undo');
    await page.bringToFront();
    await until(async () => (await markedTexts(page)).join() === ALL.join(), 'the mark to come back');
    await Promise.all([panel.close(), page.close()]);
  });
});

inBrowsers('A correction', ROUTES, (bench) => {
  /** What the background asks of a page's scripts, from now on. */
  const hear = (page: Page) =>
    bench().driven.inContentWorld(page, () => {
      const world = globalThis as unknown as {
        heard?: string[];
        chrome: { runtime: { onMessage: { addListener(listener: (message: { question?: string }) => void): void } } };
      };
      const heard: string[] = [];
      world.heard = heard;
      world.chrome.runtime.onMessage.addListener(({ question }) => void heard.push(`${question}`));
    });
  const heardAgain = async (page: Page) =>
    (await bench().driven.inContentWorld(page, () => (globalThis as unknown as { heard: string[] }).heard)).filter((question) => question === 'readAgain')
      .length;
  const leaveDoubt = (page: Page) =>
    bench().driven.inExtension(
      async (api, url, given) => {
        const tabId = (await api.tabs.query({})).find((candidate) => candidate.url === url)?.id;
        await api.storage.session.set({ doubt: { tabId, ...given } });
      },
      page.url(),
      BIDEN,
    );

  test.each([
    ['Not on this page', [1, 0]],
    ['Never', [1, 1]],
  ] as const)('(%s) has the pages read again on which it holds, when it is made and when it is undone', async (choice, [here, there]) => {
    const page = await bench().open('/calls');
    await waitForMarks(page, ALL.length);
    const other = await bench().open('/other');
    await waitForMarks(other, ALL.length);
    const panel = await openPanelInTab(bench().driven, page);
    await leaveDoubt(page);
    await says(panel, '“Biden” was taken for Joe Biden.');
    for (const one of [page, other]) await hear(one);
    await press(panel, choice);
    await says(panel, 'no longer stands');
    await until(async () => (await heardAgain(page)) === here, 'the page to be told');
    expect(await heardAgain(other)).toBe(there);
    await press(panel, 'Undo');
    await until(async () => (await heardAgain(page)) === 2 * here, 'the page to be told again');
    expect(await heardAgain(other)).toBe(2 * there);
    await Promise.all([panel.close(), page.close(), other.close()]);
  });

  test.each([
    ['Not on this page', ['/calls']],
    ['Not on this site (127.0.0.1)', ['/calls', '/other']],
    ['Never', ['/calls', '/other', 'elsewhere']],
  ])('(%s) takes the marks from the pages that are open on which it holds, and “Undo” gives them back', async (choice, meant) => {
    const { driven, open } = bench();
    const page = await open('/calls');
    const other = await open('/other');
    const elsewhere = await driven.browser.newPage();
    await elsewhere.goto(`${bench().server.origin.replace('127.0.0.1', 'localhost')}/calls`);
    const pages = { '/calls': page, '/other': other, elsewhere };
    const expectAll = async (corrected: readonly string[]) => {
      for (const [name, one] of Object.entries(pages)) {
        await one.bringToFront();
        const wanted = corrected.includes(name) ? ALL.filter((mark) => mark !== 'Biden') : ALL;
        await until(async () => JSON.stringify(await markedTexts(one)) === JSON.stringify(wanted), `the marks ${wanted.join(', ')} on ${name}`);
      }
    };
    await expectAll([]);
    const panel = await openPanelInTab(driven, page);
    await leaveDoubt(page);
    await says(panel, '“Biden” was taken for Joe Biden.');
    await press(panel, choice);
    await says(panel, 'no longer stands');
    await expectAll(meant);
    await panel.bringToFront();
    await press(panel, 'Undo');
    await expectAll([]);
    await Promise.all([panel, ...Object.values(pages)].map((one) => one.close()));
  });

  test('of every name for the whole site leaves the others marked', async () => {
    const page = await bench().open('/calls');
    await waitForMarks(page, ALL.length);
    const panel = await openPanelInTab(bench().driven, page);
    await leaveDoubt(page);
    await says(panel, '“Biden” was taken for Joe Biden.');
    await panel.locator('label ::-p-text(Every name)').click();
    await press(panel, 'Not on this site (127.0.0.1)');
    await says(panel, 'No name stands for Joe Biden on 127.0.0.1.');
    const stored = await bench().driven.inExtension(
      async (api) => (await api.storage.local.get('corrections')).corrections as { where: string; alias?: string }[],
    );
    expect(stored.map(({ where, alias }) => [where, alias])).toEqual([['127.0.0.1', undefined]]);
    await expectMarks(page, ['Vladimir Putin', 'NATO']);
    await panel.bringToFront();
    await press(panel, 'Undo');
    await until(async () => !(await panelText(panel)).includes('Corrections (1)'), 'the correction to go');
    await expectMarks(page, ALL);
    await Promise.all([panel.close(), page.close()]);
  });
});
