import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { restOn } from '../../scripts/read-page.ts';
import { type Bench, inBrowsers, pageOf } from './harness.ts';

const WINDOW = { left: 0, top: 0, right: 1200, bottom: 900 };

/** Where a frame stands in the window, what else its place is like, where the name is in it, and what of the frame can be seen. */
const FRAMES = [
  {
    name: 'the smallest that is read',
    frame: 'left: 20px; top: 20px; width: 240px; height: 150px',
    at: [10, 60],
    seen: { left: 20, top: 20, right: 260, bottom: 170 },
  },
  {
    name: 'one with its left part out of the window',
    frame: 'left: -300px; top: 20px; width: 800px; height: 500px',
    at: [310, 100],
    seen: { ...WINDOW, right: 500 },
  },
  {
    name: 'one with its right part out of the window',
    frame: 'left: 700px; top: 20px; width: 900px; height: 500px',
    at: [420, 100],
    seen: { ...WINDOW, left: 700 },
  },
  { name: 'one with its upper part out of the window', frame: 'left: 20px; top: -500px; width: 600px; height: 1000px', at: [10, 505], seen: WINDOW },
  { name: 'one with its lower part out of the window', frame: 'left: 20px; top: 600px; width: 600px; height: 1000px', at: [10, 270], seen: WINDOW },
  {
    name: 'one in a box that cuts it off',
    frame: 'left: 0; top: 0; width: 600px; height: 900px',
    box: 'position: relative; width: 500px; height: 300px; overflow: hidden',
    at: [10, 250],
    seen: { left: 0, top: 0, right: 510, bottom: 310 },
  },
] as const;

const ROUTES = {
  ...Object.fromEntries(
    FRAMES.map(({ at: [left, top] }, i) => [
      `/text-${i}`,
      pageOf(`<p style="position: absolute; margin: 0; left: ${left}px; top: ${top}px">Joe Biden spoke.</p>`),
    ]),
  ),
  ...Object.fromEntries(
    FRAMES.map((given, i) => [
      `/page-${i}`,
      pageOf(
        `<div style="${'box' in given ? given.box : ''}"><iframe style="position: absolute; border: 0; ${given.frame}"></iframe></div>`,
        '<style>html { overflow: hidden }</style>',
      ),
    ]),
  ),
};

/** What Firefox lets an extension see. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot };
type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The box of the card that is open in a frame of a tab, in the viewport of that frame. */
function cardBox({ driven }: Bench, page: Page): Promise<Box | undefined> {
  return driven.inExtension(async (api, url) => {
    const find = () => {
      const host = document.querySelector<Opened>('sidelight-card');
      const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot } } };
      const root = host && (host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host));
      const frame = root?.querySelector<HTMLElement>('.frame');
      if (!frame?.innerText.includes('President of the United States')) return undefined;
      const { left, top, right, bottom } = frame.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
    const found = await api.scripting.executeScript({ target: { tabId: tab?.id ?? -1, allFrames: true }, func: find });
    return found.map(({ result }) => result).find(Boolean) as Box | undefined;
  }, page.url());
}

inBrowsers('The card in a frame of another site', ROUTES, (bench) => {
  test.each(FRAMES.map((given, i) => ({ ...given, i })))('$name: is whole in what can be seen of it', async ({ i, at: [left, top], seen }) => {
    const { open, server } = bench();
    const otherSite = server.origin.replace('127.0.0.1', 'localhost');
    const page = await open(`/page-${i}`);
    await page.evaluate((src) => document.querySelector('iframe')?.setAttribute('src', src), `${otherSite}/text-${i}`);
    const hasMark = async () => page.frames()[1]?.evaluate(() => CSS.highlights.get('sidelight')?.size === 1);
    await until(async () => (await hasMark()) === true, 'the mark in the frame');
    const frame = await page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().toJSON() as Box);
    await restOn(page, { text: '', x: frame.left + left + 20, y: frame.top + top + 8 });
    const isWhole = async () => {
      const box = await cardBox(bench(), page);
      const card = box && { left: box.left + frame.left, top: box.top + frame.top, right: box.right + frame.left, bottom: box.bottom + frame.top };
      if (!card) return 'no card';
      const inside = card.left >= seen.left && card.top >= seen.top && card.right <= seen.right && card.bottom <= seen.bottom;
      return inside && card.right - card.left >= 200 && card.bottom - card.top >= 120 ? 'whole' : JSON.stringify({ card, seen });
    };
    await until(async () => (await isWhole()) === 'whole', 'the card').catch(async () => expect(await isWhole()).toBe('whole'));
    await page.close();
  });
});
