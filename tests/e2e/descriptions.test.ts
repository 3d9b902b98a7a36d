import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { clickInCard, inCard, restOn, waitForCard } from '../../scripts/read-page.ts';
import { inBrowsers, pageOf, pause } from './harness.ts';
import { published } from './panel.ts';

const SAID = '<p>NATO met. Later <b>the US president</b> spoke, and <i>the Kremlin leader</i> listened.</p>';
const dated = (day: string) => `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}T10:00:00Z"}</script>`;
const FRAME = '<iframe src="/framed" width="600" height="300"></iframe>';
const ROUTES = {
  '/2021': pageOf(SAID, dated('2021-12-31')),
  '/2018': pageOf(SAID, dated('2018-06-01')),
  '/1990': pageOf(SAID, dated('1990-06-01')),
  '/meta': pageOf(SAID, published('2021-12-31')),
  '/undated': pageOf(SAID),
  '/framing': pageOf(FRAME, dated('2021-12-31')),
  '/framed': pageOf(SAID),
};

inBrowsers('Descriptions of people by their office', ROUTES, (bench) => {
  const choose = (descriptions: boolean) =>
    bench().driven.inExtension((api, chosen) => api.storage.local.set({ settings: { descriptions: chosen } }), descriptions);
  /** The texts that are marked as names, and those that are marked fainter. */
  const marks = (page: Pick<Page, 'evaluate'>) =>
    page.evaluate(() =>
      ['sidelight', 'sidelight-faint'].map((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
      ),
    );
  const expectMarks = async (page: Pick<Page, 'evaluate'>, wanted: readonly (readonly string[])[]) => {
    await until(async () => JSON.stringify(await marks(page)) === JSON.stringify(wanted), 'the marks').catch(async () =>
      expect(await marks(page)).toEqual(wanted),
    );
  };
  const NAMES_ALONE = [['NATO'], []];
  const BOTH = [['NATO'], ['the US president', 'the Kremlin leader']];

  test('are not marked unless the reader wants it, and come and go in an open page', async () => {
    const page = await bench().open('/2021');
    await expectMarks(page, NAMES_ALONE);
    await choose(true);
    await expectMarks(page, BOTH);
    await choose(false);
    await expectMarks(page, NAMES_ALONE);
    await page.close();
  });

  test.each([
    ['/2021', BOTH],
    ['/meta', BOTH],
    // Who was president of the United States then is not in the base.
    ['/2018', [['NATO'], ['the Kremlin leader']]],
    ['/1990', NAMES_ALONE],
    ['/undated', NAMES_ALONE],
  ])('are who held the office on the day of the article: %s', async (path, wanted) => {
    await choose(true);
    const page = await bench().open(path);
    await expectMarks(page, wanted);
    // What is not marked does not come later either.
    await pause(500);
    expect(await marks(page)).toEqual(wanted);
    await page.close();
    await choose(false);
  });

  test('have the day of the page that the reader sees, also in its frames', async () => {
    await choose(true);
    const page = await bench().open('/framing');
    const frame = page.frames()[1];
    if (!frame) throw new Error('The page has no frame.');
    await expectMarks(frame, BOTH);
    await page.close();
    await choose(false);
  });

  test('are explained in their card, and drawn fainter', async () => {
    const { driven, open } = bench();
    await choose(true);
    const page = await open('/2021');
    await expectMarks(page, BOTH);
    const lines = await page.evaluate(() =>
      ['sidelight', 'sidelight-faint'].map((name) => {
        const { textDecorationLine, textDecorationStyle, textDecorationColor } = getComputedStyle(
          document.querySelector('p') ?? document.body,
          `::highlight(${name})`,
        );
        return [textDecorationLine, textDecorationStyle, textDecorationColor];
      }),
    );
    expect(lines.map(([line]) => line)).toEqual(['underline', 'underline']);
    expect(lines[0]).not.toEqual(lines[1]);
    for (const [element, label, written] of [
      ['b', 'Joe Biden', '“the US president”'],
      ['i', 'Vladimir Putin', '“the Kremlin leader”'],
    ] as const) {
      const box = await page.evaluate((name) => document.querySelector(name)?.getBoundingClientRect().toJSON(), element);
      await restOn(page, { text: written, x: box.x + box.width / 2, y: box.y + box.height / 2 });
      await waitForCard(driven, page, label);
      await clickInCard(driven, page, 'Why this match?');
      const reason = () => inCard(driven, page, (frame) => frame.querySelector('.match-reason:not([hidden])')?.textContent ?? '');
      await until(async () => (await reason())?.includes(`${written}: it describes whoever held this role on the day of the article.`) ?? false, 'the reason');
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5);
    }
    await page.close();
    await choose(false);
  });
});
