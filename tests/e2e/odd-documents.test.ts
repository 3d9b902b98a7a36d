import { isDeepStrictEqual } from 'node:util';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type DrivenBrowser, until } from '../../scripts/drive-browser.ts';
import { cardText, findMark, inCard, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { NO_PAGES, NOT_SHOWN, SHOWN_LATER, WRITING } from '../fixtures/odd-documents.ts';
import { besideBare } from './beside-bare.ts';
import { inBrowsers, openSurface, pageOf } from './harness.ts';

const GONE = '<style>.gone { display: none }</style>';
const SPECIMENS = WRITING.map(({ id, html }) => `<section id="${id}">${html}</section>`).join('');
const POLICY = "default-src 'none'; style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
const LONG = '<p>Text, and more of it.</p>'.repeat(60);

/** Policies as a page may set them, each with its own address for reports. */
const POLICIES: readonly (readonly [name: string, header: string, policy: string])[] = [
  ['strict', 'content-security-policy', POLICY],
  ['sandboxed', 'content-security-policy', `${POLICY}; sandbox`],
  ['only-reported', 'content-security-policy-report-only', POLICY],
];

const ROUTES = {
  '/favicon.ico': { body: '', headers: { 'content-type': 'image/x-icon' } },
  ...Object.fromEntries(NO_PAGES.map(({ path, answer }) => [path, answer])),
  ...Object.fromEntries(
    POLICIES.map(([name, header, policy]) => [
      `/${name}`,
      {
        body: pageOf('<p>Joe Biden spoke.</p>', '<link rel="icon" href="data:,">'),
        headers: { [header]: `${policy}; report-uri /reports-of-${name}` },
      },
    ]),
  ),
  '/not-shown': pageOf(`<p id="shown">Joe Biden</p>${NOT_SHOWN}`, GONE),
  '/shown-later': pageOf(`<p id="shown">Joe Biden</p>${SHOWN_LATER.map(({ html }) => html).join('')}`, GONE),
  '/writing': pageOf(SPECIMENS, '<style>section { padding: 30px }</style>'),
  '/right-to-left': pageOf(`<p id="edge">Joe Biden</p>${LONG}<p style="text-align: left" id="far">NATO</p>${LONG}`).replace('<html', '<html dir="rtl"'),
  '/vertical': pageOf(`<p id="edge">Joe Biden</p>${LONG}<p id="far">NATO</p>${LONG}`).replace('<html', '<html style="writing-mode: vertical-rl"'),
  '/print': pageOf('<p>Joe Biden met Vladimir Putin.</p>'),
};

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Marked = { readonly text: string; readonly boxes: readonly Box[] };

/** The marks in an element, in the order of the text: what they cover and where, without readings (`<rt>`). */
function marksIn(page: Page, id: string): Promise<Marked[]> {
  return page.evaluate((wanted) => {
    const root = document.getElementById(wanted) ?? document;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('rt, rp')) texts.push(walker.currentNode as Text);
    const marks = [...(CSS.highlights.get('sidelight') ?? [])].filter(({ startContainer }) => root.contains(startContainer));
    marks.sort((a, b) => texts.indexOf(a.startContainer as Text) - texts.indexOf(b.startContainer as Text) || a.startOffset - b.startOffset);
    return marks.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const covered = texts.slice(texts.indexOf(startContainer as Text), texts.indexOf(endContainer as Text) + 1).map((text) => {
        const part = document.createRange();
        part.setStart(text, text === startContainer ? startOffset : 0);
        part.setEnd(text, text === endContainer ? endOffset : text.length);
        return part;
      });
      const boxes = covered.flatMap((part) => [...part.getClientRects()]).filter((box) => box.width > 0 && box.height > 0);
      return {
        text: covered
          .join('')
          .replace(/[\u00ad\u200b]/g, '')
          .replace(/\s+/g, ' ')
          .normalize('NFC'),
        boxes: boxes.map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
      };
    });
  }, id);
}

/** Brings an element into the middle of the view, and waits until these names are marked in it and no others. */
async function findMarks(page: Page, id: string, names: readonly string[]): Promise<Marked[]> {
  await page.evaluate((wanted) => document.getElementById(wanted)?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' }), id);
  const texts = async () => (await marksIn(page, id)).map(({ text }) => text);
  await until(async () => isDeepStrictEqual(await texts(), names), `the marks in "${id}"`).catch(async () => expect(await texts(), id).toEqual(names));
  return marksIn(page, id);
}

/** How far apart two boxes are, in CSS pixels; 0 where they touch or overlap. */
function gapBetween(a: Box, b: Box): number {
  return Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
}

/** Rests on each line of the first name in an element: its card opens in the view, beside the name and not over that line. */
async function expectCardBeside(driven: DrivenBrowser, page: Page, id: string, names: readonly string[]): Promise<void> {
  const [mark] = await findMarks(page, id, names);
  const boxes = mark?.boxes ?? [];
  expect(boxes.length, id).toBeGreaterThan(0);
  for (const box of boxes) {
    await restOn(page, { text: '', x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
    await waitForCard(driven, page);
    const place = async () => {
      const card = await inCard(driven, page, (frame) => frame.getBoundingClientRect().toJSON() as Box);
      const view = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.clientHeight }));
      return (
        card && {
          isInView: card.left >= 0 && card.top >= 0 && card.right <= view.width && card.bottom <= view.height,
          isBeside: Math.min(...boxes.map((each) => gapBetween(card, each))) <= 16,
          isOver: gapBetween(card, box) === 0,
        }
      );
    };
    const wanted = { isInView: true, isBeside: true, isOver: false };
    await until(async () => isDeepStrictEqual(await place(), wanted), 'the card in its place').catch(async () => expect(await place(), id).toEqual(wanted));
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
  }
}

/** What a PDF file draws: its text in one piece, and each shape, line and picture. */
function drawnIn(pdf: Uint8Array): { text: string; shapes: string[] } {
  const file = Buffer.from(pdf);
  const drawn = { text: '', shapes: [] as string[] };
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', file.indexOf('endstream', at) + 10)) {
    const data = file.subarray(at + 7, file.indexOf('endstream', at));
    const content = data[0] === 0x78 ? inflateSync(data).toString('latin1') : '';
    if (!/\bBT\b/.test(content)) continue;
    drawn.text += [...content.matchAll(/<([0-9A-F]+)>|\(((?:\\.|[^\\)])*)\)/g)].map(([, hex, text]) => hex ?? text).join('');
    drawn.shapes.push(...(content.match(/(?<=\s)(?:f\*?|F|S|s|B\*?|b\*?|sh|Do)(?=\s)/g) ?? []));
  }
  return drawn;
}

inBrowsers('Documents of other kinds', ROUTES, (bench, browser) => {
  const openBoth = besideBare(bench, browser);

  test.each(NO_PAGES)('$path is no page to read: no trace of the script, no error', async ({ path }) => {
    const { ours, bare } = await openBoth(path);
    // Where no script may run at all the browser says so itself. What the page script would do at its start is done when this is answered.
    const isThere = await bench()
      .driven.inContentWorld(ours.page, async () => {
        type Api = { storage: { local: { get(): Promise<unknown> } } };
        const { browser: firefox, chrome: chromium } = globalThis as { browser?: Api; chrome?: Api };
        await (firefox ?? chromium)?.storage.local.get();
        return 'sidelightReader' in globalThis;
      })
      .catch(() => false);
    expect(isThere).toBe(false);
    const traces = await ours.page.evaluate(() => [[...CSS.highlights.keys()], /sidelight/i.test(new XMLSerializer().serializeToString(document))]);
    expect(traces).toEqual([[], false]);
    expect(ours.complaints).toEqual(bare.complaints);
    await Promise.all([ours.page.close(), bare.page.close()]);
  });

  test.each(POLICIES)('a policy that is %s: the card is there, styled, and nothing is reported', async (name) => {
    const { driven, open, server } = bench();
    const page = await open(`/${name}`);
    await waitForMarks(page);
    await restOn(page, await findMark(page, 'Joe Biden'));
    await waitForCard(driven, page, 'Joe Biden');
    const look = await inCard(driven, page, (frame) => [getComputedStyle(frame).fontSize, getComputedStyle(frame).backgroundColor]);
    expect(look).toEqual(['14px', 'rgb(255, 253, 248)']);
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');

    // The page breaks its policy once itself: reports come in order, so that those of ours would be there.
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: '/forbidden.png' })));
    const reports = () => server.requests.filter((request) => request.path === `/reports-of-${name}`).length;
    await until(async () => reports() > 0, "the report of the page's own doing");
    expect(reports()).toBe(1);
    await page.close();
  });

  test('text that is not shown as text is not marked', async () => {
    const page = await bench().open('/not-shown');
    await waitForMarks(page);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { id: 'last', textContent: 'NATO' })));
    await findMarks(page, 'last', ['NATO']);
    const marked = await page.evaluate(() => [...(CSS.highlights.get('sidelight') ?? [])].map(({ startContainer }) => startContainer.parentElement?.outerHTML));
    expect(marked).toEqual(['<p id="shown">Joe Biden</p>', '<p id="last">NATO</p>']);
    await page.close();
  });

  test('text that is shown later is marked then', async () => {
    const { driven, open } = bench();
    const page = await open('/shown-later');
    await waitForMarks(page);
    for (const { id, show } of SHOWN_LATER) {
      await page.evaluate(`{ const element = document.getElementById('${id}'); ${show}; }`);
      await findMarks(page, id, ['NATO']);
    }
    await expectCardBeside(driven, page, 'class', ['NATO']);
    await page.close();
  });

  let shared: Page | undefined;
  test.each(WRITING)('$id: the names are marked, and the card opens beside them', async ({ id, names }) => {
    const { driven, open } = bench();
    shared ??= await open('/writing');
    const page = shared;
    await expectCardBeside(driven, page, id, names);
  });

  test.each(['/right-to-left', '/vertical'])('%s: the card opens in the view at the edge where the text begins, and after scrolling', async (path) => {
    const { driven, open } = bench();
    const page = await open(path);
    await expectCardBeside(driven, page, 'edge', ['Joe Biden']);
    await expectCardBeside(driven, page, 'far', ['NATO']);
    await page.close();
  });

  test('neither marks nor the open card are printed', async () => {
    const { driven } = bench();
    const { ours, bare } = await openBoth('/print');
    await waitForMarks(ours.page, 2);
    await restOn(ours.page, await findMark(ours.page, 'Joe Biden'));
    await waitForCard(driven, ours.page, 'Joe Biden');
    const [printed, wanted] = await Promise.all([ours.page.pdf(), bare.page.pdf()]);
    expect(await cardText(driven, ours.page)).toContain('Joe Biden');
    expect(drawnIn(printed)).toEqual(drawnIn(wanted));
    expect(drawnIn(wanted).text).not.toBe('');
    await Promise.all([ours.page.close(), bare.page.close()]);
  });
});

inBrowsers(
  'The popup over documents of other kinds',
  ROUTES,
  (bench) => {
    const openPopup = () => openSurface(bench(), 'popup.html', () => bench().driven.inExtension(async (api) => api.action.openPopup()));

    test.each(NO_PAGES)('$path: says what it is that cannot be read, and search works', async ({ path, kind }) => {
      const page = await bench().open(path);
      const popup = await openPopup();
      const status = () => popup.evaluate(() => document.querySelector('section[aria-label="Names on this page"]')?.textContent ?? '');
      await until(async () => /cannot read/.test(await status()), 'the sentence');
      expect(await status()).toMatch(kind);
      await popup.keyboard.type('putin');
      await until(() => popup.evaluate(() => /Vladimir Putin/.test(document.body.innerText)), 'an answer');
      await popup.close();
      await page.close();
    });
  },
  ['chromium'],
);
