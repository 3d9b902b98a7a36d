import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inFirefoxWindow, until } from '../../scripts/drive-browser.ts';
import { cardText, markedTexts, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { type Bench, inBrowsers, pageOf } from './harness.ts';

const ROUTES = {
  '/keys': pageOf('<p>Joe Biden spoke.</p><div style="height:3000px"></div><p>Then Vladimir Putin spoke, and NATO.</p>'),
  '/none': pageOf('<p>The weather was fine.</p>'),
};
const LETTERS = { 'next-mention': 'N', 'previous-mention': 'P', 'open-card': 'C', 'toggle-marks': 'M' } as const;
type Command = keyof typeof LETTERS;

/** Does what the browser does when a command's key is pressed; a headless window gets no real key presses. */
async function run({ driven }: Bench, command: Command): Promise<void> {
  if (driven.name === 'firefox') {
    // The reader can give each command a key.
    const key = LETTERS[command];
    await driven.inExtension((api, name, shortcut) => (api.commands as unknown as Commands).update({ name, shortcut }), command, `Alt+Shift+${key}`);
    return inFirefoxWindow(
      driven.browser,
      `[...document.querySelectorAll('[id^=ext-keyset] key')].find((one) => one.getAttribute('key') === '${key}').doCommand()`,
    );
  }
  // A worker that was stopped is started again by any question.
  await driven.inExtension((api) => api.runtime.sendMessage({ question: 'packs', args: {} }));
  const worker = await (await driven.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker?.evaluate(async (name) => {
    const { commands, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch(name, tab ?? {});
  }, command);
}

type Commands = { update(command: { name: string; shortcut: string }): Promise<void> };
type Chrome = {
  readonly tabs: { query(filter: object): Promise<object[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
};

const ringed = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('sidelight-passage') ?? [])].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
  );

inBrowsers('The keyboard commands', ROUTES, (bench) => {
  test('go from name to name, and open the card with the focus in it', async () => {
    const { driven, open } = bench();
    const page = await open('/keys');
    await waitForMarks(page, 3);
    for (const [command, name] of [
      ['next-mention', 'Joe Biden'],
      ['next-mention', 'Vladimir Putin'],
      ['next-mention', 'NATO'],
      ['previous-mention', 'Vladimir Putin'],
    ] as const) {
      await run(bench(), command);
      await until(async () => (await ringed(page)).join() === name, `the ring around ${name}`);
    }
    await run(bench(), 'open-card');
    await waitForCard(driven, page, 'Vladimir Putin');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sidelight-card');
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    await page.close();
  });

  test('hide the marks on all pages and show them again', async () => {
    const page = await bench().open('/keys');
    await waitForMarks(page, 3);
    await run(bench(), 'toggle-marks');
    await until(async () => (await markedTexts(page)).length === 0, 'the marks to go');
    const other = await bench().open('/keys');
    // Hidden names answer all the same.
    await run(bench(), 'open-card');
    await waitForCard(bench().driven, other, 'Joe Biden');
    expect(await other.evaluate(() => CSS.highlights.has('sidelight'))).toBe(false);
    await run(bench(), 'toggle-marks');
    await waitForMarks(other, 3);
    await page.bringToFront();
    await waitForMarks(page, 3);
    await Promise.all([page.close(), other.close()]);
  });

  test('do nothing on a page without names', async () => {
    const page = await bench().open('/none');
    for (const command of ['next-mention', 'previous-mention', 'open-card'] as const) await run(bench(), command);
    await run(bench(), 'toggle-marks');
    await run(bench(), 'toggle-marks');
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
    await page.close();
  });
});
