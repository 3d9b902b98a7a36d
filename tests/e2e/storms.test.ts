import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, findMark, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { openPanelInTab } from '../../scripts/read-panel.ts';
import { type Bench, inBrowsers, openSurface, pageOf } from './harness.ts';
import { panelText } from './panel.ts';

const CAPPED = 'Only the first 5,000 mentions are marked.';
const STILL = '<p id="still">Joe Biden spoke with Vladimir Putin.</p>';
const NAMES = ['Joe Biden', 'Vladimir Putin', 'NATO', 'the OSCE', 'President Zelensky'];
const filler = (i: number) => `<div><span>Item ${i}</span> <p>Ministers spoke of security, of weapons and of gas, and said <i>no</i> more.</p></div>\n`;
/** About ten million characters. */
const TEN_MB = 10_000_000;

/** Changes text a thousand times a second, adds and takes out nodes, and turns a ticker, without end. */
const STORM = `<p id="ticker">0</p><ul id="rows">${'<li>Row</li>'.repeat(100)}</ul><div id="heap"></div><script>
  const rows = [...document.querySelectorAll('#rows li')].map((row) => row.firstChild);
  const names = ${JSON.stringify(NAMES)};
  let i = 0;
  const storm = () => {
    for (let n = 0; n < 17; n++, i++) rows[i % 100].data = 'Row ' + i + ' of ' + names[i % 5];
    document.getElementById('ticker').innerHTML = 'Rate <b>' + i + '</b> for NATO';
    const heap = document.getElementById('heap');
    heap.append(Object.assign(document.createElement('p'), { textContent: names[i % 5] }));
    if (heap.childNodes.length > 20) heap.firstChild.remove();
    globalThis.turns = i;
    requestAnimationFrame(storm);
  };
  storm();
</script>`;

const ROUTES = {
  '/storm': pageOf(STILL + STORM),
  '/many-nodes': () => pageOf(`${STILL}${Array.from({ length: 90_000 }, (_, i) => filler(i)).join('')}<p id="end">NATO</p>`),
  '/one-node': () => pageOf(`<p>${'Ministers spoke of security. '.repeat(TEN_MB / 29)}Vladimir Putin spoke.</p>${STILL}`),
  '/many-names': pageOf(`${STILL}${Array.from({ length: 20_000 }, (_, i) => `<p>${NAMES[i % 5]} spoke for the ${i}th time.</p>`).join('')}`),
  '/one-name': pageOf(`${STILL}<div>${'Putin said that Putin would. '.repeat(10_000)}</div>`),
  '/deep': pageOf(
    `<script>let inner = document.body; for (let i = 0; i < 2000; i++) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = 'Joe Biden spoke.';</script>`,
  ),
  '/deep-and-hidden': pageOf(
    `${STILL}<script>let inner = document.body.appendChild(document.createElement('div')); inner.hidden = true;
      for (let i = 0; i < 60000; i++) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = 'Vladimir Putin';</script>`,
  ),
};

/** How many mentions the reader of a page keeps. */
function kept({ driven }: Bench, page: Page): Promise<number> {
  return driven.inContentWorld(page, () => (globalThis as { sidelightReader?: { index: { all(): unknown[] } } }).sidelightReader?.index.all().length ?? 0);
}

const alive = (page: Page) => page.evaluate(() => CSS.highlights.get('sidelight')?.size ?? 0);

inBrowsers('Pages that are too much', ROUTES, (bench) => {
  test('a storm of changes: the still part is marked and answers, what is new is found, what is old goes, nothing piles up', async () => {
    const { driven, open } = bench();
    const page = await open('/storm');
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await until(async () => (await markedTexts(page)).slice(0, 2).join() === 'Joe Biden,Vladimir Putin', 'the still part');
    const isHeardMarked = () =>
      page.evaluate(() => [...(CSS.highlights.get('sidelight') ?? [])].some((range) => (range.startContainer as Text).data.includes('OSCE heard')));
    await page.evaluate(() => document.getElementById('still')?.append(' The OSCE heard.'));
    await until(isHeardMarked, 'the mark on new text');
    await page.evaluate(() => document.getElementById('still')?.lastChild?.remove());
    await until(async () => !(await isHeardMarked()), 'the mark of old text to go');
    await restOn(page, await findMark(page, 'Joe Biden'));
    await waitForCard(driven, page, 'Joe Biden');
    const turns = await page.evaluate(() => (globalThis as { turns?: number }).turns ?? 0);
    await until(() => page.evaluate((before) => ((globalThis as { turns?: number }).turns ?? 0) > before + 2000, turns), 'the storm to go on');
    expect(await cardText(driven, page)).toContain('Joe Biden');
    // 2 in the still part, at most 100 rows, 1 ticker, 21 on the heap.
    expect(await kept(bench(), page)).toBeLessThanOrEqual(125);
    expect(await alive(page)).toBeLessThanOrEqual(64);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('10 MB of text in 450,000 nodes: the beginning is marked, then the end', async () => {
    const page = await bench().open('/many-nodes');
    await until(async () => (await alive(page)) === 2, 'the first marks');
    await until(async () => (await kept(bench(), page)) === 3, 'the end to be read');
    await page.evaluate(() => document.getElementById('end')?.scrollIntoView({ behavior: 'instant' }));
    await until(async () => (await alive(page)) === 1, 'the mark at the end');
    await page.close();
  });

  test('10 MB in one text node: the name at its end is found, and marked where it stands', async () => {
    const page = await bench().open('/one-node');
    await until(async () => (await kept(bench(), page)) === 3, 'the names');
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await until(async () => (await alive(page)) === 3, 'the marks');
    const texts = await page.evaluate(() =>
      [...(CSS.highlights.get('sidelight') ?? [])].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
    );
    expect(texts.sort()).toEqual(['Joe Biden', 'Vladimir Putin', 'Vladimir Putin']);
    await page.close();
  });

  test.each(['/many-names', '/one-name'])('%s: so many are kept and no more, few are drawn, and wherever one scrolls they are there', async (path) => {
    const page = await bench().open(path);
    await until(async () => (await kept(bench(), page)) === 5000, 'the names');
    for (const part of [0, 0.1, 0.02]) {
      await page.evaluate((to) => scrollTo({ top: document.documentElement.scrollHeight * to, behavior: 'instant' }), part);
      const inView = () =>
        page.evaluate(() => {
          const boxes = [...(CSS.highlights.get('sidelight') ?? [])].map((mark) => {
            const range = document.createRange();
            range.setStart(mark.startContainer, mark.startOffset);
            range.setEnd(mark.endContainer, mark.endOffset);
            return range.getBoundingClientRect();
          });
          return boxes.filter((box) => box.bottom > 0 && box.top < innerHeight).length;
        });
      await until(async () => (await inView()) >= 15, `marks in view at ${part}`);
      expect(await alive(page)).toBeLessThanOrEqual(64);
    }
    await page.close();
  });

  test.each(['/deep', '/deep-and-hidden'])('%s: read without a fault', async (path) => {
    const { driven } = bench();
    const page = await driven.browser.newPage();
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await page.goto(`${bench().server.origin}${path}`);
    await page.bringToFront();
    await waitForMarks(page);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'NATO' })));
    await until(async () => (await kept(bench(), page)) === (path === '/deep' ? 2 : 4), 'the names');
    expect(faults).toEqual([]);
    await page.close();
  });
});

inBrowsers('The side panel beside a page with too many names', ROUTES, (bench) => {
  test('says that only the first ones are marked', async () => {
    const page = await bench().open('/many-names');
    await until(async () => (await kept(bench(), page)) === 5000, 'the names');
    const panel = await openPanelInTab(bench().driven, page);
    await until(async () => (await panelText(panel)).includes(CAPPED), 'the sentence');
    await Promise.all([panel.close(), page.close()]);
  });
});

inBrowsers(
  'The popup over a page with too many names',
  ROUTES,
  (bench) => {
    test('says that only the first ones are marked', async () => {
      const { driven, open } = bench();
      const page = await open('/many-names');
      await until(async () => (await kept(bench(), page)) === 5000, 'the names');
      const popup = await openSurface(bench(), 'popup.html', () => driven.inExtension(async (api) => api.action.openPopup()));
      await until(async () => (await panelText(popup)).includes(CAPPED), 'the sentence');
      await popup.close();
      await page.close();
    });
  },
  ['chromium'],
);
