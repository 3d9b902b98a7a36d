import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { inBrowsers, pageOf } from './harness.ts';
import { install, packOf } from './install.ts';

const ROUTES = { '/none': pageOf('<p>The weather was fine.</p>'), '/both': pageOf('<p>Joe Biden met <b>Ann Example</b> in town.</p>') };
const LABEL = 'Mark names that you added';

/** Every text that the page finds in its highlights. */
function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
    ),
  );
}

inBrowsers('Names that the reader added', ROUTES, (bench) => {
  const openPopup = async () => {
    const popup = await bench().driven.extensionPage('popup.html');
    await until(() => popup.evaluate(() => document.body.innerText.includes('Mark names on pages')), 'the switches');
    return popup;
  };
  const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText);
  const ask = (page: Page, question: string, args: object) =>
    bench().driven.inExtension(
      async (api, url, message) => {
        const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
        return api.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 });
      },
      page.url(),
      { question, args },
    );

  test('have no switch in the popup while there are none', async () => {
    const popup = await openPopup();
    await bench().driven.inExtension(async (api) => api.runtime.sendMessage({ question: 'packs', args: {} }));
    expect(await textOf(popup)).not.toContain(LABEL);
    await popup.close();
  });

  test('are in no highlight that the page can read, and answer to the pointer and the keyboard all the same', async () => {
    const { driven, open } = bench();
    await install(bench(), packOf('Ann Example'), 'reader');
    const page = await open('/both');
    await waitForMarks(page);
    expect(await highlighted(page)).toEqual(['Joe Biden']);

    const box = await page.evaluate(() => document.querySelector('b')?.getBoundingClientRect().toJSON());
    await restOn(page, { text: 'Ann Example', x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await waitForCard(driven, page, 'Ann Example');
    expect(await highlighted(page)).toEqual(['Joe Biden']);
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');

    expect(await ask(page, 'stepToMention', { direction: 1, entityId: 'mine/ann' })).toEqual({ ok: true, value: { entityId: 'mine/ann', index: 1, total: 1 } });
    await ask(page, 'openCard', {});
    await waitForCard(driven, page, 'Ann Example');
    expect(await highlighted(page)).toEqual(['Joe Biden']);
    await page.close();
  });

  test('have a switch, off at first, that marks them in the pages that are open', async () => {
    const page = await bench().open('/both');
    await waitForMarks(page);
    const popup = await openPopup();
    await until(async () => (await textOf(popup)).includes(LABEL), 'the switch');
    const isOn = () =>
      popup.evaluate((wanted) => [...document.querySelectorAll('label')].find((one) => one.innerText.includes(wanted))?.querySelector('input')?.checked, LABEL);
    const expectMarks = async (marks: readonly string[]) => {
      await page.bringToFront();
      await until(async () => (await markedTexts(page)).join() === marks.join(), `the marks ${marks.join(', ')}`);
    };
    for (const [on, marks] of [
      [true, ['Joe Biden', 'Ann Example']],
      [false, ['Joe Biden']],
    ] as const) {
      expect(await isOn()).toBe(!on);
      await popup.bringToFront();
      await popup.locator(`label ::-p-text(${LABEL})`).click();
      await until(async () => (await isOn()) === on, 'the switch to turn');
      await expectMarks(marks);
      const stored = await bench().driven.inExtension(async (api) => (await api.storage.local.get('settings')).settings as { markOwnNames: boolean });
      expect(stored.markOwnNames).toBe(on);
    }
    await Promise.all([popup.close(), page.close()]);
  });
});
