import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, clickInCard, findInCard, findMark, inCard, markedTexts, readCard, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { inBrowsers, pause } from './harness.ts';

// What a careful reader finds in assets/sample/article.html, in the order of the text.
const MARKS = (
  'Biden | Putin | Zelensky | Biden | Vladimir Putin | Volodymyr Zelensky | Biden | Putin | Joe Biden | Putin | ' +
  'Biden | Putin | Vladimir Putin | NATO | OSCE | Zelensky | Biden | Biden | Zelenskyy | Joe Biden | Zelensky | ' +
  'Putin | North Atlantic Treaty Organization | NATO | Zelensky | Joseph R. Biden | Vladimir Putin | Biden | ' +
  'Volodymyr Zelenskyy | Zelensky | Zelenskyy | Zelenskiy | Nato | NATO | Biden | ' +
  'Organization for Security and Co-operation in Europe | OSCE | Organisation for Security and Co-operation in Europe | OSCE'
).split(' | ');

inBrowsers('Reading the sample article', {}, (bench) => {
  const sample = async () => {
    const page = await bench().open('/sample');
    await waitForMarks(page, MARKS.length);
    return page;
  };

  test('marks every mention of the five names and nothing else', async () => {
    const page = await sample();
    expect((await markedTexts(page)).sort()).toEqual([...MARKS].sort());
    await page.close();
  });

  test.each([
    ['Biden', 'Joe Biden', 'President of the United States'],
    ['Vladimir Putin', 'Vladimir Putin', 'President of Russia'],
    ['Zelensky', 'Volodymyr Zelensky', 'President of Ukraine'],
    ['North Atlantic Treaty Organization', 'NATO', ''],
    ['Organisation for Security and Co-operation in Europe', 'OSCE', ''],
  ])('rest on %s: the card of %s, with role, background and sourced claims', async (mark, label, role) => {
    const { driven } = bench();
    const page = await sample();
    await restOn(page, await findMark(page, mark));
    await waitForCard(driven, page, label);
    const card = await readCard(driven, page);
    expect(card?.label).toBe(label);
    expect(card?.role).toContain(role);
    expect(card?.background.length).toBeGreaterThan(0);
    expect(card?.claims.length).toBeGreaterThan(0);
    // Every line names its source.
    for (const line of card?.background ?? []) expect(line).toMatch(/Wikidata|Wikipedia|Complete News World|Unnamed news site/);
    for (const claim of card?.claims ?? []) expect(claim.meta).toMatch(/^(?:Complete News World|Unnamed news site) ¶ \d+/);
    await page.close();
  });

  test('ranks the claims for the sentence under the pointer', async () => {
    const { driven } = bench();
    const page = await sample();
    // "The Biden-Putin call was the second in three weeks by one count, and in a month by another."
    await restOn(page, await findMark(page, 'Biden', 2));
    await waitForCard(driven, page, 'Joe Biden');
    const [first] = (await readCard(driven, page))?.claims ?? [];
    expect(first?.says).toMatch(/second/);
    expect(first?.meta).toMatch(/2 sources, (?:.*)date(?:.*) differs?/);
    await page.close();
  });

  test('Compare lays the two versions side by side, with the differing words heavier', async () => {
    const { driven } = bench();
    const page = await sample();
    await restOn(page, await findMark(page, 'Putin', 3));
    await waitForCard(driven, page, 'Vladimir Putin');
    await clickInCard(driven, page, 'Compare');
    const table = await inCard(driven, page, (frame) => {
      const found = frame.querySelector('table');
      return {
        caption: found?.caption?.textContent ?? '',
        sources: [...(found?.querySelectorAll('thead th') ?? [])].map((cell) => cell.textContent),
        quotes: found?.querySelectorAll('q').length ?? 0,
        heavy: [...(found?.querySelectorAll('strong') ?? [])].map((word) => getComputedStyle(word).fontWeight),
      };
    });
    expect(table?.caption).toMatch(/differs|agree/);
    expect(table?.sources.length).toBeGreaterThan(1);
    expect(table?.quotes).toBe(table?.sources.length);
    expect(table?.heavy.every((weight) => Number(weight) >= 700)).toBe(true);
    await page.close();
  });

  test('a name inside the card opens that card in place, and Back returns', async () => {
    const { driven } = bench();
    const page = await sample();
    await restOn(page, await findMark(page, 'NATO', 1));
    await waitForCard(driven, page, 'NATO');
    await clickInCard(driven, page, 'Russia');
    await until(async () => /^Russia/.test((await readCard(driven, page))?.label ?? ''), 'the card of Russia');
    await clickInCard(driven, page, 'Back');
    await until(async () => (await readCard(driven, page))?.label === 'NATO', 'the card of NATO');
    await page.close();
  });

  test('the source of a claim shows the quoted words, the paragraph and what is odd about it', async () => {
    const { driven } = bench();
    const page = await sample();
    await restOn(page, await findMark(page, 'Putin', 2));
    await waitForCard(driven, page, 'Vladimir Putin');
    const name = (await readCard(driven, page))?.claims[0]?.meta.split(' | ')[0] ?? '';
    await clickInCard(driven, page, name);
    const details = await inCard(driven, page, (frame) => frame.querySelector('.details:not([hidden])')?.textContent ?? '');
    expect(details).toMatch(/¶ \d+/);
    expect(details?.length).toBeGreaterThan(40);
    await page.close();
  });

  test('opens only after the rest, and closes by leaving, Escape, a click outside and scrolling away', async () => {
    const { driven } = bench();
    const page = await sample();
    const mark = await findMark(page, 'Joe Biden');
    const rest = async () => {
      await restOn(page, mark);
      await waitForCard(driven, page, 'Joe Biden');
    };
    const gone = () => until(async () => (await cardText(driven, page)) === undefined, 'the card to close');

    await page.mouse.move(mark.x - 200, mark.y);
    await page.mouse.move(mark.x + 300, mark.y, { steps: 3 });
    await pause(700);
    expect(await cardText(driven, page)).toBeUndefined();

    await rest();
    await page.mouse.move(5, 5, { steps: 3 });
    await gone();
    await rest();
    await page.keyboard.press('Escape');
    await gone();
    await page.mouse.move(5, 5);
    await rest();
    await page.mouse.click(5, 300);
    await gone();
    await rest();
    await page.evaluate(() => scrollBy(0, 2000));
    await gone();
    await page.close();
  });

  test('the way from the word to the card keeps it open', async () => {
    const { driven } = bench();
    const page = await sample();
    const mark = await findMark(page, 'Putin', 4);
    await restOn(page, mark);
    await waitForCard(driven, page, 'Vladimir Putin');
    const close = await findInCard(driven, page, 'Close');
    await page.mouse.move(close.x - 150, close.y + 40, { steps: 12 });
    await pause(600);
    expect(await cardText(driven, page)).toContain('Vladimir Putin');
    await page.mouse.click(close.x, close.y);
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    await page.close();
  });
});

const BESIDE = {
  '/relative':
    '<!doctype html><html lang="en"><p>Hunter <b>Biden</b> came to the talks.</p><p>Biden said nothing there.</p><p>Vladimir Putin spoke.</p></html>',
  '/nobody': '<!doctype html><html lang="en"><p>Nobody of note came to the talks.</p></html>',
};

inBrowsers('What the first answer has of a page', BESIDE, (bench) => {
  test('holds until its blocks are read: a name that they give to somebody else is not marked', async () => {
    const page = await bench().open('/relative');
    await until(async () => (await markedTexts(page)).join() === 'Vladimir Putin', 'the one mark');
    await pause(300);
    expect(await markedTexts(page)).toEqual(['Vladimir Putin']);
    await page.close();
  });

  test('a page without names sees nothing of the extension', async () => {
    const page = await bench().open('/nobody');
    await pause(500);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await page.close();
  });
});
