import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type DrivenBrowser, driveBrowser, until } from '../../scripts/drive-browser.ts';
import { cardText, findMark, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { servePages } from '../../scripts/serve.ts';
import { besideBare } from './beside-bare.ts';
import { inBrowsers, pageOf } from './harness.ts';

const SECTIONS = pageOf(
  '<p hidden>NATO</p><h1>Joe Biden and NATO</h1><p>Joe Biden met <b>Vladimir Putin</b>.</p><p>Biden and Putin spoke.</p><h2>Later</h2><p>Putin and Biden and NATO.</p>',
);
const PAGE = pageOf(
  '<div id="host"><template shadowrootmode="open"><style>p { color: green }</style><p>Vladimir Putin</p></template></div><p id="p">Joe Biden spoke.</p><input value="Biden">',
  '<style>p { color: rgb(1, 2, 3) }</style><script>addEventListener("pointermove", () => { globalThis.moves = (globalThis.moves ?? 0) + 1 })</script>',
);
const ROUTES = { '/page': PAGE, '/sections': SECTIONS };

/** All that a page can see of what others do to it. */
function traces(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
    return {
      html: document.documentElement.outerHTML,
      shadow: roots.slice(1).map((root) => (root as ShadowRoot).innerHTML),
      sheets: roots.map((root) => [root.styleSheets.length, root.adoptedStyleSheets.length]),
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => !/^(?:moves|\d+)$|puppeteer|webdriver|cdc_/i.test(name)).length,
      storage: [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length],
      timing: performance.getEntriesByType('resource').map(({ name }) => name.replace(/\?.*/, '')),
      classes: [...document.querySelectorAll('*')].map(({ attributes }) => attributes.length),
      style: getComputedStyle(document.getElementById('p') ?? document.body).color,
      focus: document.activeElement?.localName,
      selection: `${getSelection()}`,
    };
  });
}

inBrowsers('A page is left as it is', ROUTES, (bench, browser) => {
  const openBoth = besideBare(bench, browser);

  test('at rest, and after a card: not a byte more than without the extension', async () => {
    const { driven } = bench();
    const { ours, bare } = await openBoth('/page');
    await waitForMarks(ours.page, 2);
    const wanted = await traces(bare.page);
    expect(await traces(ours.page)).toEqual(wanted);
    await restOn(ours.page, await findMark(ours.page, 'Vladimir Putin'));
    await waitForCard(driven, ours.page, 'Vladimir Putin');
    await ours.page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, ours.page)) === undefined, 'the card to close');
    expect(await traces(ours.page)).toEqual(wanted);
    expect(ours.complaints).toEqual(bare.complaints);
    await Promise.all([ours.page.close(), bare.page.close()]);
  });

  test("the page's own highlights stay, and its registry has nothing else", async () => {
    const page = await bench().open('/page');
    await waitForMarks(page, 2);
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('p') ?? document.body);
      CSS.highlights.set('own', new Highlight(range));
    });
    await page.evaluate(() => document.getElementById('p')?.append(' NATO heard.'));
    await waitForMarks(page, 3);
    expect(await page.evaluate(() => [...CSS.highlights.keys()].sort())).toEqual(['own', 'sidelight', 'sidelight-faint']);
    await page.close();
  });

  test('a site that is left alone loses marks and scripts at once, also in frames', async () => {
    const { driven, open } = bench();
    const page = await open('/page');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<iframe width="600" height="300" srcdoc="<p>Joe Biden</p>"></iframe>');
    });
    const inFrame = () => page.frames()[1]?.evaluate(() => CSS.highlights.get('sidelight')?.size ?? 0);
    await until(async () => (await inFrame()) === 1, 'the mark in the frame');
    const set = (sitesLeftAlone: readonly string[]) =>
      driven.inExtension((api, sites) => api.storage.local.set({ settings: { sitesLeftAlone: sites } }), sitesLeftAlone);
    await set(['127.0.0.1']);
    await until(() => page.evaluate(() => !CSS.highlights.has('sidelight')), 'the marks to go');
    await until(async () => (await inFrame()) === 0, 'the mark in the frame to go');
    const left = () => driven.inContentWorld(page, () => Object.keys(globalThis).filter((name) => /sidelight/i.test(name)));
    await until(async () => (await left()).length === 0, 'the scripts to go');
    await set([]);
    await waitForMarks(page, 2);
    await until(async () => (await inFrame()) === 1, 'the mark in the frame');
    await page.close();
  });

  test('a site that is switched off and on in quick succession is as it was chosen last', async () => {
    const { driven, open } = bench();
    const page = await open('/page');
    await waitForMarks(page, 2);
    const choose = (...choices: (readonly string[])[]) =>
      driven.inExtension(async (api, all) => {
        for (const sitesLeftAlone of all) await api.storage.local.set({ settings: { sitesLeftAlone } });
      }, choices);
    const excluded = () => driven.inExtension(async (api) => (await api.scripting.getRegisteredContentScripts())[0]?.excludeMatches?.length ?? 0);
    for (let round = 0; round < 5; round++) {
      await choose(['127.0.0.1'], []);
      await until(async () => (await excluded()) === 0, 'the site to be read again');
      await waitForMarks(page, 2);
    }
    await choose(['127.0.0.1'], [], ['127.0.0.1']);
    await until(async () => (await excluded()) === 1, 'the site to be left alone');
    await until(() => page.evaluate(() => !CSS.highlights.has('sidelight')), 'the marks to go');
    await page.reload();
    expect(await driven.inContentWorld(page, () => 'sidelightReader' in globalThis)).toBe(false);
    await choose([]);
    await waitForMarks(page, 2);
    await page.close();
  });

  test.each([
    ['every', ['Joe Biden', 'NATO', 'Joe Biden', 'Vladimir Putin', 'Biden', 'Putin', 'Putin', 'Biden', 'NATO']],
    ['section', ['Joe Biden', 'NATO', 'Vladimir Putin', 'Putin', 'Biden', 'NATO']],
    ['page', ['Joe Biden', 'NATO', 'Vladimir Putin']],
  ] as const)('density %s: so many are marked, and all answer', async (density, marks) => {
    const { driven, open } = bench();
    await driven.inExtension((api, value) => api.storage.local.set({ settings: { density: value } }), density);
    const page = await open('/sections');
    await until(async () => (await markedTexts(page)).join() === marks.join(), `the marks ${marks}`);
    const place = await page.evaluate(() => {
      const text = document.querySelectorAll('p')[2]?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 5);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await restOn(page, { text: 'Biden', ...place });
    await waitForCard(driven, page, 'Joe Biden');
    await driven.inExtension((api) => api.storage.local.set({ settings: {} }));
    await page.close();
  });
});

async function openMarked({ browser }: DrivenBrowser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await waitForMarks(page, 2);
  return page;
}

describe('When the extension goes', () => {
  test.each([
    ['chromium', 'disabled', 'at rest'],
    ['chromium', 'disabled', 'with a card open'],
    ['chromium', 'removed', 'at rest'],
    ['chromium', 'removed', 'with a card open'],
    ['firefox', 'disabled', 'at rest'],
    ['firefox', 'disabled', 'with a card open'],
    ['firefox', 'removed', 'at rest'],
    ['firefox', 'removed', 'with a card open'],
  ] as const)('%s, %s %s: nothing of it is left in the page', async (name, how, when) => {
    const server = await servePages(ROUTES);
    const driven = await driveBrowser({ name });
    try {
      const page = await openMarked(driven, `${server.origin}/page`);
      const wanted = await page.evaluate(() => document.documentElement.outerHTML);
      const mark = await findMark(page, 'Joe Biden');
      if (when === 'with a card open') {
        await restOn(page, mark);
        await waitForCard(driven, page, 'Joe Biden');
        expect(await whatIsBelow(page, mark)).toBe('sidelight-card');
      }
      await (how === 'removed' ? driven.uninstall() : driven.disable());
      const left = async () => ({
        html: await page.evaluate(() => document.documentElement.outerHTML),
        // Firefox ends an extension's scripts before they can act: its ranges stay in the registry, without a style.
        marks: await page.evaluate(
          (isFirefox) => (isFirefox ? getComputedStyle(document.body, '::highlight(sidelight)').textDecorationLine : CSS.highlights.size),
          name === 'firefox',
        ),
        below: await whatIsBelow(page, mark),
      });
      // And the host of the card, which is neither seen nor in the way.
      const host = name === 'firefox' && when === 'with a card open' ? '<sidelight-card popover="manual"></sidelight-card></html>' : '</html>';
      const nothing = { html: wanted.replace('</html>', host), marks: name === 'firefox' ? 'none' : 0, below: 'html' };
      await until(async () => isDeepStrictEqual(await left(), nothing), 'all to go').catch(async () => expect(await left()).toEqual(nothing));
    } finally {
      await driven.close();
      await server.close();
    }
  });

  test.each(['chromium', 'firefox'] as const)(
    '%s, for an update, with a card open: the card of the old version goes, and nothing of it is left',
    async (name) => {
      const server = await servePages(ROUTES);
      const driven = await driveBrowser({ name });
      try {
        const page = await openMarked(driven, `${server.origin}/page`);
        const wanted = await traces(page);
        await restOn(page, await findMark(page, 'Joe Biden'));
        await waitForCard(driven, page, 'Joe Biden');
        await driven.install();
        await until(() => page.evaluate(() => document.querySelector('sidelight-card') === null), 'the card to go');
        await page.bringToFront();
        // Chromium tells the old script nothing: it may be there for a second.
        await until(() => hasRead(driven, page, 2), 'the new script');
        await waitForMarks(page, 2);
        expect(await traces(page)).toEqual(wanted);
        await restOn(page, await findMark(page, 'Vladimir Putin'));
        await waitForCard(driven, page, 'Vladimir Putin');
        await page.keyboard.press('Escape');
        await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
        expect(await traces(page)).toEqual(wanted);
        expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))).toBe(2);
      } finally {
        await driven.close();
        await server.close();
      }
    },
  );
});

/** Whether the page script of the extension that is installed now has found so many names. */
function hasRead({ inContentWorld }: DrivenBrowser, page: Page, names: number): Promise<boolean> {
  const count = () => (globalThis as { sidelightReader?: { index: { all(): unknown[] } } }).sidelightReader?.index.all().length;
  return inContentWorld(page, count).then((found) => found === names);
}

/** The element that a click hits, a little below a mark: where its card is. */
function whatIsBelow(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<string | undefined> {
  return page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x, y + 100);
}
