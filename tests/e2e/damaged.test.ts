import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { AT_REST_MS, until } from '../../scripts/drive-browser.ts';
import { cardText, findMark, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { entryTitles, openPanelInTab } from '../../scripts/read-panel.ts';
import { type Bench, inBrowsers, pageOf, pause } from './harness.ts';
import { overhear } from './overhear.ts';
import { CALL, panelText, published, TOLD } from './panel.ts';

const ROUTES = {
  '/favicon.ico': { body: '', headers: { 'content-type': 'image/x-icon' } },
  '/bare': pageOf('<p>Joe Biden spoke with Vladimir Putin.</p>'),
  '/told': pageOf(TOLD, published('2021-12-31')),
};
const SENTENCE = 'The knowledge base cannot be opened.';

/** Puts a base in the place of ours that this version of the extension cannot open, or takes it away. */
function replaceBase({ driven }: Bench, how: 'newer' | 'gone'): Promise<void> {
  return driven.inExtension(async (_api, wanted) => {
    const settle = (request: IDBOpenDBRequest) =>
      new Promise<void>((resolve, reject) => {
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          (request.result as IDBDatabase | undefined)?.close();
          resolve();
        };
      });
    if (wanted === 'newer') await settle(indexedDB.open('sidelight', 999));
    else await settle(indexedDB.deleteDatabase('sidelight'));
  }, how);
}

async function search({ driven }: Bench, query: string): Promise<Page> {
  const view = await driven.extensionPage('search.html');
  await until(() => view.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'), 'the cursor in the box');
  await view.keyboard.type(query);
  return view;
}

const says = (view: Page, text: string) => until(() => view.evaluate((wanted) => document.body.innerText.includes(wanted), text), `“${text}”`);

inBrowsers('A base that cannot be opened', ROUTES, (bench) => {
  test('is said in the card, the search and the panel; once it can be opened again all answer, without a restart', async () => {
    const { driven, open } = bench();
    const page = await open('/told');
    await waitForMarks(page, 3);
    await pause(AT_REST_MS);
    await replaceBase(bench(), 'newer');
    const mark = await findMark(page, 'Joe Biden');
    await restOn(page, mark);
    await waitForCard(driven, page, SENTENCE);
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    const view = await search(bench(), 'putin');
    await says(view, SENTENCE);
    const panel = await openPanelInTab(driven, page);
    await says(panel, SENTENCE);

    await replaceBase(bench(), 'gone');
    await view.close();
    const again = await search(bench(), 'putin');
    await says(again, 'Vladimir Putin');
    await again.close();
    await panel.evaluate(() => location.reload());
    await until(async () => (await entryTitles(panel)).includes(CALL), 'the timeline');
    expect(await panelText(panel)).not.toContain(SENTENCE);
    await panel.close();
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await restOn(page, mark);
    await waitForCard(driven, page, 'President of the United States');
    await page.close();
  });

  test('leaves a page that is loaded meanwhile unmarked, without a word in its console; it is marked when the base can be opened again', async () => {
    const { driven, server } = bench();
    await replaceBase(bench(), 'newer');
    const page = await driven.browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => void complaints.push(message.text()));
    page.on('pageerror', (error) => void complaints.push(String(error)));
    const asked = await overhear(bench());
    await page.goto(`${server.origin}/bare`);
    await page.bringToFront();
    await pause(1500);
    expect(await markedTexts(page)).toEqual([]);
    // It is asked again, but not without end.
    expect((await asked()).filter(({ question }) => question === 'possibleNames').length).toBeLessThanOrEqual(2);
    await replaceBase(bench(), 'gone');
    await waitForMarks(page, 2);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

inBrowsers('A storage with values of a wrong shape', ROUTES, (bench) => {
  test.each([5, 'x', null, [], { sitesLeftAlone: 'all', openAfterMs: '1', descriptions: 1 }].map((value) => [value]))('%j counts as empty', async (value) => {
    const { driven, open } = bench();
    await driven.inExtension(async (api, wrong) => {
      for (const key of ['settings', 'corrections', 'panelView']) await api.storage.local.set({ [key]: wrong });
      for (const key of ['doubt', 'packChanges']) await api.storage.session.set({ [key]: wrong });
    }, value);
    const page = await open('/told');
    await waitForMarks(page, 3);
    await restOn(page, await findMark(page, 'Joe Biden'));
    await waitForCard(driven, page, 'President of the United States');
    const panel = await openPanelInTab(driven, page);
    await until(async () => (await entryTitles(panel)).includes(CALL), 'the timeline');
    await Promise.all([panel.close(), page.close()]);
  });
});
