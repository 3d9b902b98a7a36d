import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './drive-browser.ts';

/** The panel's view in a tab of its own, tied to the tab that shows a page: for what needs a size, or a browser whose panel cannot be driven. */
export async function openPanelInTab(driven: DrivenBrowser, page: Page, query = ''): Promise<Page> {
  const tab = await driven.inExtension(async (api, url) => (await api.tabs.query({})).find((candidate) => candidate.url === url)?.id, page.url());
  return driven.extensionPage(`sidepanel.html?tab=${tab}${query}`);
}

/** What the entries say that are drawn, in their order. */
export function entryTitles(panel: Page): Promise<string[]> {
  return panel.evaluate(() => [...document.querySelectorAll('.entry .title')].map((title) => title.textContent));
}

/** The entries that the paragraph before the reader speaks of. */
export function litTitles(panel: Page): Promise<string[]> {
  return panel.evaluate(() => [...document.querySelectorAll('.entry[aria-current] .title')].map((title) => title.textContent));
}

/** The entries of which a sentence of the page speaks. */
export function toldTitles(panel: Page): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.entry')]
      .filter((entry) => [...entry.querySelectorAll('button')].some((button) => button.textContent === 'Show in the article'))
      .map((entry) => entry.querySelector('.title')?.textContent ?? ''),
  );
}
