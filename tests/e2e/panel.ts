import type { Page } from 'puppeteer-core';
import { type Bench, openSurface } from './harness.ts';

/** Opens the real panel by the way that a reader has: the button in the real popup. */
export async function openPanel(bench: Bench): Promise<Page> {
  const popup = await openSurface(bench, 'popup.html', () => bench.driven.inExtension(async (api) => api.action.openPopup()));
  return openSurface(bench, 'sidepanel.html', async () => {
    // The popup closes with it, sometimes before the click is reported as done, which it then never is: the panel tells whether it was.
    popup
      .locator('button ::-p-text(Open the side panel)')
      .click()
      .catch(() => {});
  });
}

export async function clickEntry(panel: Page, text: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const title = [...document.querySelectorAll<HTMLElement>('.entry .title')].find((candidate) => candidate.textContent === wanted);
    if (!title) throw new Error(`No entry says ${wanted}`);
    title.click();
  }, text);
}

export function panelText(panel: Page): Promise<string> {
  return panel.evaluate(() => document.body.innerText);
}

export function isInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const box = document.getElementById(wanted)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, id);
}

const filler = (text: string) => `<p>${text.repeat(12)}</p>`.repeat(6);

/** Three sentences that the base knows something about, each out of view of the others. */
export const TOLD = `<main><h1>A week of calls</h1>
  <p id="call">Joe Biden and Vladimir Putin spoke by phone for 50 minutes on 30 December 2021.</p>
  ${filler('Markets were quiet and the weather was mild for the season. ')}
  <p id="talks">Talks between the United States and Russia are planned in Geneva on 9 and 10 January 2022.</p>
  ${filler('Trains ran on time, and so did the ferries along the coast. ')}
  <p id="crimea">Moscow annexed the Crimean peninsula in 2014, and NATO has watched the border since.</p>
  ${filler('The museum opens at ten and closes at six on every weekday. ')}</main>`;

export const CALL = 'Phone call of Biden and Putin, 50 minutes long';
export const TALKS = 'Talks of the United States and Russia in Geneva';
export const CRIMEA = 'Annexation of Crimea';

export const published = (day: string) => `<meta property="article:published_time" content="${day}T10:00:00Z">`;
