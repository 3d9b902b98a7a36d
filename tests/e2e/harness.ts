import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type DrivenBrowser, driveBrowser, until } from '../../scripts/drive-browser.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { type PageServer, type Routes, servePages } from '../../scripts/serve.ts';

export const SAMPLE = readFileSync('assets/sample/article.html', 'utf8');

/** A minimal page of its own shape. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;
}

/** What a test in a browser has at hand; made once for a group of tests. */
export type Bench = {
  readonly driven: DrivenBrowser;
  readonly server: PageServer;
  /** Opens a path of the server in a tab of its own, in front. The address is unique, so that the tab can be told from others. */
  readonly open: (path: string) => Promise<Page>;
};

let opened = 0;

/** Groups tests that run in real browsers with the built extension, once for each browser. */
export function inBrowsers(
  name: string,
  routes: Routes,
  tests: (bench: () => Bench, browser: BrowserName) => void,
  browsers: readonly BrowserName[] = ['chromium', 'firefox'],
): void {
  describe.each(browsers)(`${name} (%s)`, (browser) => {
    let bench: Bench | undefined;
    beforeAll(async () => {
      const server = await servePages({ '/sample': SAMPLE, ...routes });
      const driven = await driveBrowser({ name: browser });
      const open = async (path: string) => {
        const page = await driven.browser.newPage();
        await page.goto(`${server.origin}${path}?${++opened}`, { waitUntil: 'load' });
        await page.bringToFront();
        return page;
      };
      bench = { driven, server, open };
    });
    afterAll(async () => {
      await bench?.driven.close();
      await bench?.server.close();
    });
    tests(() => {
      if (!bench) throw new Error('The browser did not start.');
      return bench;
    }, browser);
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Has one of the extension's own pages opened by the browser, over the tab in front. */
export async function openSurface({ driven }: Bench, path: string, open: () => Promise<unknown>): Promise<Page> {
  const before = new Set(driven.browser.targets());
  await open();
  const find = () => driven.browser.targets().find((candidate) => !before.has(candidate) && candidate.url().replace(/\?.*/, '') === driven.extensionUrl(path));
  // Firefox tells nobody that a tab has another address now.
  await until(async () => find() !== undefined, path);
  const target = find();
  if (!target) throw new Error(`${path} was closed at once.`);
  return target.asPage();
}

/** Has the reader of a page begin anew. */
export function readAgain(driven: DrivenBrowser, page: Page): Promise<void> {
  return driven.inExtension(async (api, url) => {
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
    await api.tabs.sendMessage(tab?.id ?? -1, { question: 'readAgain' });
  }, page.url());
}
