import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type DrivenBrowser, until } from '../../scripts/drive-browser.ts';
import { findMark, inCard, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { inBrowsers, pageOf } from './harness.ts';

const ROUTES = {
  '/page': pageOf('<p>Joe Biden spoke.</p>'),
  '/zoomed-by-its-style': pageOf('<p>Joe Biden spoke.</p>', '<style>html { zoom: 1.5 } body { zoom: 0.9 }</style>'),
};

/** Zooms as the browser's own menu does, and waits until the page has it. */
async function setZoom({ inExtension }: DrivenBrowser, page: Page, zoom: number): Promise<void> {
  const set = async (api: typeof import('@wxt-dev/browser').browser, url: string, factor: number) => {
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
    await api.tabs.setZoom(tab?.id ?? -1, factor);
  };
  await inExtension(set, page.url(), zoom);
  await until(() => page.evaluate((wanted) => Math.abs(devicePixelRatio - wanted) < 0.01, zoom), `the zoom of ${zoom}`);
}

/** Rests on the name, and waits until its card is whole, in the window and beside it. */
async function expectCard(driven: DrivenBrowser, page: Page): Promise<void> {
  await waitForMarks(page);
  await restOn(page, await findMark(page, 'Joe Biden'));
  await waitForCard(driven, page, 'Joe Biden');
  const look = () =>
    inCard(driven, page, (frame) => {
      const box = frame.getBoundingClientRect();
      return { inside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1, high: box.height >= 100 };
    });
  await until(async () => isDeepStrictEqual(await look(), { inside: true, high: true }), 'the card in its place').catch(async () =>
    expect(await look()).toEqual({ inside: true, high: true }),
  );
}

inBrowsers('The card', ROUTES, (bench) => {
  test.each([0.25, 0.5, 2, 5])('at a zoom of %d is whole and in the window', async (zoom) => {
    const { driven, open } = bench();
    const page = await open('/page');
    await setZoom(driven, page, zoom);
    await expectCard(driven, page);
    await setZoom(driven, page, 1);
    await page.close();
  });

  test('on a page that zooms itself is whole and in the window', async () => {
    const { driven, open } = bench();
    const page = await open('/zoomed-by-its-style');
    await expectCard(driven, page);
    await page.close();
  });
});
