import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { waitForMarks } from '../../scripts/read-page.ts';
import { entryTitles, toldTitles } from '../../scripts/read-panel.ts';
import { inBrowsers, pageOf, pause } from './harness.ts';
import { CALL, clickEntry, openPanel, panelText, published, TALKS, TOLD } from './panel.ts';

const GERMAN = `<p>Joe Biden und Wladimir Putin haben am Donnerstag fast eine Stunde lang miteinander telefoniert, wie der Kreml mitteilte.</p>
  <p>Die Gespräche sollen im Januar in Genf fortgesetzt werden, und auch die NATO wird mit Russland sprechen.</p>`;

inBrowsers(
  'What the side panel knows of a page',
  // Its tag says English, as that of many pages does that are not.
  {
    '/german': pageOf(GERMAN, published('2021-12-31')),
    '/told': pageOf(TOLD, `<style></style>${published('2021-12-31')}`),
  },
  (bench) => {
    test('in another language: nothing of it is said to be absent or left out', async () => {
      const page = await bench().open('/german');
      await waitForMarks(page, 3);
      const panel = await openPanel(bench());
      await until(async () => (await entryTitles(panel)).includes(CALL), 'the timeline');
      await clickEntry(panel, CALL);
      await until(async () => (await panelText(panel)).includes('This page is not in English'), 'why it does not lead there');
      await panel.locator('[role=tab] ::-p-text(Left out)').click();
      await until(async () => (await panelText(panel)).split('This page is not in English').length === 2, 'why nothing is left out');
      expect(await panel.evaluate(() => document.querySelector('.part:not([hidden]) .loading'))).toBeNull();
      // A panel opens as it was left.
      await panel.locator('[role=tab] ::-p-text(Timeline)').click();
      await Promise.all([panel.close(), page.close()]);
    });

    test('before its date is read: nothing is shown that came later, and no date is said to be missing', async () => {
      const { driven, open } = bench();
      const page = await open('/told');
      await waitForMarks(page, 3);
      const tab = await driven.inExtension(async (api, url) => (await api.tabs.query({})).find((candidate) => candidate.url === url)?.id, page.url());
      const panel = await driven.browser.newPage();
      await panel.evaluateOnNewDocument(() => {
        const shown: string[] = [];
        Object.assign(globalThis, { shown });
        new MutationObserver(() => shown.push(document.body?.innerText ?? '')).observe(document, { childList: true, subtree: true });
      });
      await panel.goto(driven.extensionUrl(`sidepanel.html?tab=${tab}`));
      await until(async () => (await entryTitles(panel)).includes(CALL), 'the timeline');
      const shown = ((await panel.evaluate('shown')) as string[]).join();
      expect(shown).toContain('Known up to December 31, 2021');
      expect(shown).not.toContain('Phone call of Biden and Zelensky');
      expect(shown).not.toContain('names no date');
      await Promise.all([panel.close(), page.close()]);
    });

    test('that still loads: it is looked at, and not said to be unreadable', async () => {
      const { driven } = bench();
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      const server = createServer((request, response) => {
        if (request.url !== '/') return response.writeHead(404).end();
        response.writeHead(200, { 'content-type': 'text/html' }).write('<!doctype html><title>Page</title><p>NATO met in Brussels.');
        return void released.then(() => response.end('<p>NATO agreed.'));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const page = await driven.browser.newPage();
      const loaded = page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await until(async () => page.url().startsWith('http'), 'the page to begin');
      await page.bringToFront();
      const panel = await openPanel(bench());
      await until(async () => /Looking at the page|cannot read|NATO/.test(await panelText(panel)), 'the panel');
      await pause(300);
      expect(await panelText(panel)).toContain('Looking at the page');
      release();
      await until(async () => (await panelText(panel)).includes('NATO'), 'the names');
      await loaded;
      await Promise.all([panel.close(), page.close()]);
      server.close();
    });

    test('with names: each opens to its card, as of the article, can be doubted there, and leads back', async () => {
      const page = await bench().open('/told');
      await waitForMarks(page, 3);
      const panel = await openPanel(bench());
      await until(async () => (await entryTitles(panel)).includes(CALL), 'the timeline');
      await panel.locator('[aria-label="About Vladimir Putin"]').click();
      await until(async () => (await panelText(panel)).includes('President of Russia · as of Dec 31, 2021'), 'the card');
      expect(await panel.evaluate(() => [document.activeElement?.textContent, document.querySelector('.tabs')?.checkVisibility()])).toEqual([
        'Vladimir Putin',
        false,
      ]);
      await panel.locator('button ::-p-text(Not this one)').click();
      await until(async () => (await panelText(panel)).includes('Where is that wrong?'), 'the question');
      await panel.locator('.correction [aria-label="Close"]').click();
      await panel.locator('[aria-label="Back"]').click();
      await until(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'About Vladimir Putin'), 'the focus to be where it was');
      expect(await panel.evaluate(() => document.querySelector('.tabs')?.checkVisibility())).toBe(true);
      await Promise.all([panel.close(), page.close()]);
    });

    test('whose sentence is not drawn any more: the entry says so', async () => {
      const page = await bench().open('/told');
      await waitForMarks(page, 3);
      const panel = await openPanel(bench());
      await until(async () => (await toldTitles(panel)).includes(TALKS), 'the page to be compared');
      // Without a trace in the document, so that it is not read anew.
      await page.evaluate(() => document.styleSheets[0]?.insertRule('#talks { display: none }'));
      await clickEntry(panel, TALKS);
      await until(async () => (await panelText(panel)).includes('The sentence is no longer on the page'), 'why it does not lead there');
      await Promise.all([panel.close(), page.close()]);
    });
  },
  ['chromium'],
);
