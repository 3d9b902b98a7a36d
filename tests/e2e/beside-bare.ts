import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type DrivenBrowser, driveBrowser } from '../../scripts/drive-browser.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';
import type { Bench } from './harness.ts';

/** A tab, and what its page complained of since it began to load: errors that nobody caught, and the console's errors and warnings. */
export type Watched = { readonly page: Page; readonly complaints: readonly string[] };

/** Opens an address in a tab of its own, in front. */
export async function openWatched({ browser }: DrivenBrowser, address: string): Promise<Watched> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/^(?:error|warn)/.test(message.type())) complaints.push(message.text());
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  return { page, complaints };
}

/** For a group of tests: opens the same address with the extension and in a second browser, which lives as long as the group, without it. */
export function besideBare(bench: () => Bench, name: BrowserName): (path: string) => Promise<{ ours: Watched; bare: Watched }> {
  let second: DrivenBrowser | undefined;
  let opened = 0;
  beforeAll(async () => {
    second = await driveBrowser({ name, bare: true });
  });
  afterAll(() => second?.close());
  return async (path) => {
    if (!second) throw new Error('The second browser did not start.');
    const address = `${bench().server.origin}${path}?both-${++opened}`;
    const [ours, bare] = await Promise.all([openWatched(bench().driven, address), openWatched(second, address)]);
    return { ours, bare };
  };
}
