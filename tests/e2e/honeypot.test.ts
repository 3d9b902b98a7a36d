import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, restOn, waitForCard } from '../../scripts/read-page.ts';
import { type Bench, inBrowsers, pageOf, pause } from './harness.ts';

const NAMES = ['NATO', 'Nobody Known'];
const ROUTES = { '/honeypot': pageOf(NAMES.map((name) => `<p><b>${name}</b> was there.</p>`).join('')) };

/** Makes the bundled pack one of the reader's own, before the background has read its names. */
function makeNamesPrivate({ driven }: Bench): Promise<void> {
  return driven.inExtension(async (api) => {
    await api.runtime.sendMessage({ question: 'packs', args: {} });
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('sidelight');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const tx = opening.result.transaction('packs', 'readwrite');
        const packs = tx.objectStore('packs');
        const getting = packs.getAll();
        getting.onsuccess = () => {
          for (const pack of getting.result) packs.put({ ...pack, origin: 'reader' });
        };
        tx.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  });
}

/** Does to each name all that a page can do by itself, and tells after which of them something could be seen. */
function probe(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const traces = () =>
      JSON.stringify([
        document.documentElement.outerHTML,
        [...CSS.highlights.values()].map(({ size }) => size),
        document.activeElement?.localName,
        `${getSelection()}`,
        scrollY,
      ]);
    const learned: string[] = [];
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    for (const name of document.querySelectorAll('b')) {
      const before = traces();
      const { x, y, width, height } = name.getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true, cancelable: true };
      for (const pointerType of ['mouse', 'touch']) {
        const dispatch = (type: string) => name.dispatchEvent(new PointerEvent(type, { ...at, pointerType, isPrimary: true }));
        for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointermove', 'pointermove']) dispatch(type);
        name.dispatchEvent(new MouseEvent('mousemove', at));
        await wait(650);
        if (traces() !== before) learned.push(`${name.textContent}: ${pointerType}, moved`);
        for (const type of ['pointerdown', 'pointerup', 'click', 'contextmenu']) dispatch(type);
        name.click();
        for (const key of ['Enter', 'ArrowDown', 'Escape'])
          name.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
        for (const type of ['scroll', 'resize', 'focus', 'pointerrawupdate']) dispatchEvent(new Event(type));
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        await wait(300);
        if (traces() !== before) learned.push(`${name.textContent}: ${pointerType}, clicked`);
      }
    }
    return learned;
  });
}

inBrowsers('A page that looks for names that the reader added', ROUTES, (bench) => {
  test('learns none, before the reader has used the card and afterwards', async () => {
    const { driven, open } = bench();
    await makeNamesPrivate(bench());
    const page = await open('/honeypot');
    const count = () => driven.inExtension(async (api) => api.action.getBadgeText({ tabId: (await api.tabs.query({ active: true }))[0]?.id ?? -1 }));
    await until(async () => (await count()) === '1', 'the name to be found');
    await page.mouse.move(600, 800);
    expect(await probe(page)).toEqual([]);

    // The reader's own pointer is answered.
    const place = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('b')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await restOn(page, { text: 'NATO', ...place });
    await waitForCard(driven, page, 'NATO');
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    await page.mouse.move(600, 800);
    await pause(100);
    expect(await probe(page)).toEqual([]);
    await page.close();
  });
});
