import { afterEach, describe, expect, test } from 'vitest';
import { type DrivenBrowser, driveBrowser, stopWorker, until } from '../../scripts/drive-browser.ts';
import { findMark, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers, pageOf } from './harness.ts';

const ROUTES = {
  '/bare': pageOf('<p>Joe Biden spoke with Vladimir Putin.</p>'),
  '/shadow': pageOf('<p>Joe Biden spoke.</p><div><template shadowrootmode="open"><p>NATO and the OSCE heard.</p></template></div>'),
  '/none': pageOf('<p>Fine weather.</p>'),
};

inBrowsers('The knowledge base', ROUTES, (bench) => {
  test('holds the bundled pack, whole, in IndexedDB', async () => {
    const page = await bench().open('/bare');
    await waitForMarks(page);
    const counts = await bench().driven.inExtension(
      () =>
        new Promise<Record<string, number>>((resolve, reject) => {
          const opening = indexedDB.open('sidelight');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const names = [...db.objectStoreNames];
            const tx = db.transaction(names);
            const found: Record<string, number> = {};
            for (const name of names) {
              const counting = tx.objectStore(name).count();
              counting.onsuccess = () => {
                found[name] = counting.result;
              };
            }
            tx.oncomplete = () => {
              db.close();
              resolve(found);
            };
          };
        }),
    );
    const pack = (await import('../../assets/public/packs/new-year-calls-2022.json')).default;
    expect(counts).toMatchObject({
      packs: 1,
      entities: pack.entities.length,
      claims: pack.claims.length,
      events: pack.events.length,
      sources: pack.sources.length,
      comparisons: pack.comparisons.length,
    });
    await page.close();
  });

  test('gives the toolbar the number of known names, and nothing on a page without', async () => {
    const badge = (url: string) =>
      bench().driven.inExtension(async (api, wanted) => {
        const tab = (await api.tabs.query({})).find((candidate) => candidate.url === wanted);
        return api.action.getBadgeText({ tabId: tab?.id ?? -1 });
      }, url);
    for (const [path, count] of [
      ['/bare', '2'],
      ['/shadow', '3'],
    ] as const) {
      const page = await bench().open(path);
      await until(async () => (await badge(page.url())) === count, `the badge on ${path}`);
      await page.close();
    }
    const other = await bench().open('/none');
    expect(await badge(other.url())).toBe('');
    await other.close();
  });

  test('is installed anew after it was emptied', async () => {
    const { driven, open } = bench();
    await driven.inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('sidelight');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    const page = await open('/bare');
    await waitForMarks(page, 2);
    expect(await markedTexts(page)).toEqual(['Joe Biden', 'Vladimir Putin']);
    await page.close();
  });
});

describe('The background is stopped', () => {
  let driven: DrivenBrowser | undefined;
  let server: PageServer | undefined;
  afterEach(async () => {
    await driven?.close();
    await server?.close();
  });

  test('Chromium: between the page and the card', async () => {
    server = await servePages(ROUTES);
    driven = await driveBrowser({ name: 'chromium' });
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/bare`);
    await page.bringToFront();
    await waitForMarks(page, 2);
    await stopWorker(driven);
    await restOn(page, await findMark(page, 'Joe Biden'));
    expect(await waitForCard(driven, page, 'Joe Biden')).toContain('President of the United States');
  });

  test('Firefox: again and again, after a third of a second', async () => {
    server = await servePages(ROUTES);
    driven = await driveBrowser({ name: 'firefox', firefoxPrefs: { 'extensions.background.idle.timeout': 300 } });
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/bare`);
    await page.bringToFront();
    await waitForMarks(page, 2);
    for (const [mark, label] of [
      ['Joe Biden', 'Joe Biden'],
      ['Vladimir Putin', 'Vladimir Putin'],
    ] as const) {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await restOn(page, await findMark(page, mark));
      expect(await waitForCard(driven, page, label)).toContain(label);
      await page.keyboard.press('Escape');
    }
  });
});

describe.each(['chromium', 'firefox'] as const)('Tabs that are open before (%s)', (name) => {
  test('the install are read without a reload', async () => {
    const server = await servePages(ROUTES);
    const driven = await driveBrowser({ name, bare: true });
    try {
      const page = await driven.browser.newPage();
      await page.goto(`${server.origin}/bare`);
      await driven.install();
      // What nobody sees is not marked.
      await page.bringToFront();
      await waitForMarks(page, 2);
      expect(await markedTexts(page)).toEqual(['Joe Biden', 'Vladimir Putin']);
    } finally {
      await driven.close();
      await server.close();
    }
  });

  test('an update lose the old script and get the new one', async () => {
    const server = await servePages(ROUTES);
    const driven = await driveBrowser({ name });
    try {
      const page = await driven.browser.newPage();
      const faults: unknown[] = [];
      page.on('pageerror', (error) => faults.push(error));
      await page.goto(`${server.origin}/bare`);
      await waitForMarks(page, 2);
      await driven.install();
      await page.bringToFront();
      await page.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'NATO too.' })));
      await until(async () => (await markedTexts(page)).sort().join() === 'Joe Biden,NATO,Vladimir Putin', 'the new script to read');
      await restOn(page, await findMark(page, 'NATO'));
      expect(await waitForCard(driven, page, 'NATO')).toContain('alliance');
      expect(faults).toEqual([]);
    } finally {
      await driven.close();
      await server.close();
    }
  });
});
