import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { waitForMarks } from '../../scripts/read-page.ts';
import { openPanelInTab, toldTitles } from '../../scripts/read-panel.ts';
import { inBrowsers, pageOf, pause } from './harness.ts';
import { CALL, clickEntry, panelText, published, TALKS, TOLD } from './panel.ts';

const ROUTES = { '/told': pageOf(TOLD, published('2021-12-31')) };

inBrowsers('The script that follows the reading', ROUTES, (bench) => {
  const openTold = async () => {
    const page = await bench().open('/told');
    await waitForMarks(page, 3);
    return page;
  };
  /** Puts the script into a page, as a panel does, and gives the name of its port. */
  const inject = (page: Page) =>
    bench().driven.inExtension(async (api, url) => {
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
      const [script] = await api.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['/follow.js'] });
      return (script?.result as { name: string } | undefined)?.name ?? '';
    }, page.url());
  /** What is said first on a port to a page; `nobody` where it has no other end. */
  const hear = (page: Page, name: string) =>
    bench().driven.inExtension(
      async (api, url, port) => {
        const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
        const link = api.tabs.connect(tab?.id ?? -1, { name: port, frameId: 0 });
        return new Promise<string>((resolve) => {
          link.onMessage.addListener(({ type }: { type: string }) => {
            link.disconnect();
            resolve(type);
          });
          link.onDisconnect.addListener(() => resolve('nobody'));
        });
      },
      page.url(),
      name,
    );

  test('answers who injected it, and nobody after that one has gone', async () => {
    const page = await openTold();
    const [first, second] = [await inject(page), await inject(page)];
    const heard: string[] = [];
    for (const name of [first, second, first, second]) heard.push(await hear(page, name));
    expect(heard).toEqual(['passages', 'passages', 'nobody', 'nobody']);
    await page.close();
  });

  test('waits for some seconds, and no longer', async () => {
    const page = await openTold();
    const name = await inject(page);
    await pause(6000);
    expect(await hear(page, name)).toBe('nobody');
    await page.close();
  });

  test('is there for each of two panels, whichever closes first', async () => {
    const { driven } = bench();
    const page = await openTold();
    const panels = [await openPanelInTab(driven, page), await openPanelInTab(driven, page)] as const;
    for (const panel of panels) await until(async () => (await toldTitles(panel)).includes(CALL), 'the call to be tied to its sentence');
    await panels[0].close();
    await page.evaluate(() => document.getElementById('call')?.remove());
    await until(async () => !(await toldTitles(panels[1])).includes(CALL), 'the other panel to follow the page');
    await Promise.all([panels[1].close(), page.close()]);
  });

  test('lets go of a page whose site is left alone, and follows it again when it is not', async () => {
    const { driven } = bench();
    const page = await openTold();
    const panel = await openPanelInTab(driven, page);
    const choose = (sitesLeftAlone: readonly string[]) =>
      driven.inExtension((api, sites) => api.storage.local.set({ settings: { sitesLeftAlone: sites } }), sitesLeftAlone);
    const isTied = async () => (await toldTitles(panel)).includes(CALL);
    await until(isTied, 'the call to be tied to its sentence');
    await clickEntry(panel, CALL);
    const isRinged = () => page.evaluate(() => CSS.highlights.has('sidelight-passage'));
    await until(isRinged, 'the ring');
    await choose(['127.0.0.1']);
    await until(async () => (await panelText(panel)).includes('Sidelight leaves this site alone.'), 'the sentence');
    await until(async () => !(await isRinged()), 'the ring to go');
    await choose([]);
    await until(isTied, 'the call to be tied to its sentence again');
    await Promise.all([panel.close(), page.close()]);
  });

  test('is put into a document that replaces the page’s', async () => {
    const page = await openTold();
    const panel = await openPanelInTab(bench().driven, page);
    await until(async () => (await toldTitles(panel)).includes(CALL), 'the call to be tied to its sentence');
    await page.evaluate(() => {
      const talks = document.getElementById('talks')?.outerHTML ?? '';
      document.open();
      document.write(`<title>Other</title><main>${talks}<p>NATO listened.</p></main>`);
      document.close();
    });
    await until(async () => {
      const told = await toldTitles(panel);
      return told.includes(TALKS) && !told.includes(CALL);
    }, 'the new document to be read');
    await Promise.all([panel.close(), page.close()]);
  });
});
