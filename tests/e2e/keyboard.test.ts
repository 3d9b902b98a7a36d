import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, inCard, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { inBrowsers, pageOf } from './harness.ts';

const PAGE = pageOf(
  '<button id="own">Own</button><p>Joe Biden spoke, and Biden again.</p><div style="height:3000px"></div><p>Then Vladimir Putin spoke, and NATO.</p>',
);

inBrowsers('Reading by keyboard', { '/keys': PAGE }, (bench) => {
  /** What the browser's own keyboard commands send to the page. */
  const command = (url: string, question: string, args: object) =>
    bench().driven.inExtension(
      async (api, wanted, message) => {
        const tab = (await api.tabs.query({})).find((candidate) => candidate.url === wanted);
        return api.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 });
      },
      url,
      { question, args },
    );

  test('next and previous go round the mentions, scroll there and ring them', async () => {
    const page = await bench().open('/keys');
    await waitForMarks(page, 4);
    const ringed = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('sidelight-passage') ?? [])].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
      );
    const seen: unknown[] = [];
    for (const direction of [1, 1, 1, 1, 1, -1]) {
      const answer = await command(page.url(), 'stepToMention', { direction });
      seen.push([answer.value, (await ringed())[0]]);
    }
    // Counted for each name by itself.
    const at = (id: string, index: number, total: number) => ({ entityId: `new-year-calls-2022/${id}`, index, total });
    expect(seen).toEqual([
      [at('joe-biden', 1, 2), 'Joe Biden'],
      [at('joe-biden', 2, 2), 'Biden'],
      [at('vladimir-putin', 1, 1), 'Vladimir Putin'],
      [at('nato', 1, 1), 'NATO'],
      [at('joe-biden', 1, 2), 'Joe Biden'],
      [at('nato', 1, 1), 'NATO'],
    ]);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.close();
  });

  test('where a step led is said to a screen reader, without a trace in the page', async () => {
    const { driven, open } = bench();
    const page = await open('/keys');
    await waitForMarks(page, 4);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await page.evaluate(() => 'ariaNotify' in document)).toBe(true);
    // What the browser would hand to a screen reader.
    await driven.inContentWorld(page, () => {
      Object.assign(document, { ariaNotify: (text: string) => Object.assign(globalThis, { said: text }) });
    });
    await command(page.url(), 'stepToMention', { direction: 1 });
    await command(page.url(), 'stepToMention', { direction: 1 });
    await command(page.url(), 'sayPosition', {});
    expect(await driven.inContentWorld(page, () => (globalThis as { said?: string }).said)).toBe('Biden, mention 2 of 2');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  test('open puts the focus on the heading, Tab goes through the card, Escape gives the focus back', async () => {
    const { driven, open } = bench();
    const page = await open('/keys');
    await waitForMarks(page, 4);
    await page.focus('#own');
    await command(page.url(), 'openCard', {});
    await waitForCard(driven, page, 'Joe Biden');
    const focused = () => inCard(driven, page, (frame) => (frame.getRootNode() as ShadowRoot).activeElement?.textContent ?? '');
    await until(async () => (await focused()) === 'Joe Biden', 'the focus on the heading');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Pin/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe('Joe Biden');
    // Keyboard cards stay where the pointer goes.
    await page.mouse.move(700, 700, { steps: 3 });
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await page.close();
  });

  test('Shift+Tab at the heading returns to the page', async () => {
    const { driven, open } = bench();
    const page = await open('/keys');
    await waitForMarks(page, 4);
    await page.focus('#own');
    await command(page.url(), 'openCard', {});
    await waitForCard(driven, page, 'Joe Biden');
    await until(async () => (await inCard(driven, page, (frame) => (frame.getRootNode() as ShadowRoot).activeElement?.id)) === 'title', 'the focus');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await page.close();
  });

  test('the commands are registered, with keys where the browser allows them', async () => {
    const commands = await bench().driven.inExtension(async (api) => (await api.commands.getAll()).map(({ name, shortcut }) => [name, shortcut !== '']));
    expect(Object.fromEntries(commands)).toMatchObject({ 'next-mention': true, 'previous-mention': true, 'open-card': true, 'toggle-marks': false });
  });
});
