import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, findMark, inCard, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { inBrowsers, pageOf, pause } from './harness.ts';

const PREACT = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');
const BARE = pageOf('<p>Joe Biden spoke with Vladimir Putin on Thursday.</p>');
const HYDRATED = '<main id="app"><h1>News</h1><p>Joe Biden rang <a href="#p">Vladimir Putin</a>.</p></main>';

const ROUTES = {
  '/bare': BARE,
  '/csp': { body: BARE, headers: { 'content-security-policy': "default-src 'none'; style-src 'none'" } },
  '/late': pageOf('<main id="text"><p id="first">Nothing yet.</p></main>'),
  '/joined': pageOf(
    '<p>President <b>Bi</b>den spoke.</p><p>Joe<br>Biden</p><p>Volodymyr <em>Zelen<i>skyy</i></em></p><p><span style="display:block">Vladimir Putin</span><span style="display:block">President</span></p>',
  ),
  '/left-out': pageOf(
    '<nav>Biden</nav><pre>Biden</pre><p><code>Biden</code></p><textarea>Biden</textarea><input value="Biden"><div contenteditable>Biden</div>' +
      '<svg><text>Biden</text></svg><noscript>Biden</noscript><template><p>Biden</p></template><style>/* Biden */</style><script>/* Biden */</script>' +
      '<p>biden@example.org and #Biden and https://example.org/Biden</p><p>Jill Biden, Hunter Biden and Olena Zelenska</p><p id="one">Putin</p>',
  ),
  '/xhtml': {
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>Joe Biden</p></body></html>',
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  '/plain': { body: 'Joe Biden', headers: { 'content-type': 'text/plain' } },
  '/json': { body: '{"name":"Joe Biden"}', headers: { 'content-type': 'application/json' } },
  '/svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Joe Biden</text></svg>', headers: { 'content-type': 'image/svg+xml' } },
  '/frame': pageOf('<p>Top</p><iframe src="/bare" width="600" height="300"></iframe>'),
  '/clobber': pageOf(
    '<form id="f"><input name="childNodes"><input name="firstChild"><input name="nodeType"><input name="localName"><input name="parentNode"><input name="nextSibling"><input name="parentElement"><p>Joe Biden</p></form><p>Vladimir Putin</p>',
  ),
  '/hostile': pageOf(
    '<p>Joe Biden</p>',
    '<style>* { font-size: 9px !important; letter-spacing: 9px !important; filter: saturate(0.9) !important } html { transform: rotate(1deg); transform-origin: 0 0 } sidelight-card { display: none !important; opacity: 0 !important; visibility: hidden !important }</style>',
  ),
  '/hydrated': pageOf(
    `${HYDRATED}<script type="module">import { h, hydrate } from '/preact.mjs';
      const nodes = [...document.querySelectorAll('#app *')];
      setTimeout(() => {
        hydrate(h('main', { id: 'app' }, h('h1', null, 'News'), h('p', null, 'Joe Biden rang ', h('a', { href: '#p' }, 'Vladimir Putin'), '.')), document.body, document.querySelector('#app'));
        document.body.dataset.same = String(nodes.every((node, i) => node === document.querySelectorAll('#app *')[i]));
      }, 600);</script>`,
  ),
  '/preact.mjs': { body: PREACT, headers: { 'content-type': 'text/javascript' } },
};

/** The page's own markup, and what a parser alone makes of its source. */
async function markup(page: Page, source: string): Promise<{ page: string; parsed: string }> {
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return { page: document.documentElement.outerHTML, parsed: parsed.documentElement.outerHTML };
  }, source);
}

inBrowsers('Pages of other shapes', ROUTES, (bench) => {
  test.each(['/bare', '/csp', '/hostile', '/xhtml'])('%s: marked, and the card is there, styled and readable', async (path) => {
    const { driven, open } = bench();
    const page = await open(path);
    await waitForMarks(page);
    const violations = await page.evaluateHandle(() => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
      return seen;
    });
    await restOn(page, await findMark(page, 'Joe Biden'));
    expect(await waitForCard(driven, page, 'Joe Biden')).toContain('President of the United States');
    const look = await inCard(driven, page, (frame) => {
      const style = getComputedStyle(frame);
      const box = frame.getBoundingClientRect();
      return {
        paper: style.backgroundColor,
        size: style.fontSize,
        width: box.width,
        inside: box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight,
      };
    });
    expect(look).toEqual({ paper: 'rgb(255, 253, 248)', size: '14px', width: 420, inside: true });
    expect(await violations.evaluate((seen) => seen)).toEqual([]);
    await page.close();
  });

  test('text that comes, changes and goes is followed', async () => {
    const { open } = bench();
    const page = await open('/late');
    await pause(300);
    expect(await markedTexts(page)).toEqual([]);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'NATO and the OSCE met.';
      document.getElementById('text')?.append(paragraph);
    });
    await until(async () => (await markedTexts(page)).join() === 'NATO,OSCE', 'marks on added text');
    await page.evaluate(() => {
      const text = document.getElementById('first')?.firstChild;
      if (text instanceof Text) text.data = 'Joe Biden spoke.';
    });
    await until(async () => (await markedTexts(page)).sort().join() === 'Joe Biden,NATO,OSCE', 'marks on edited text');
    await page.evaluate(() => document.querySelector('#text > p:last-child')?.remove());
    await until(async () => (await markedTexts(page)).join() === 'Joe Biden', 'old marks to go');
    await page.close();
  });

  test('names across inline elements and line breaks are found', async () => {
    const { open } = bench();
    const page = await open('/joined');
    await waitForMarks(page, 4);
    expect(await markedTexts(page)).toEqual(['Biden', 'JoeBiden', 'Volodymyr Zelenskyy', 'Vladimir Putin']);
    await page.close();
  });

  test('code, forms, editors, navigation, addresses and other people are left out', async () => {
    const { open } = bench();
    const page = await open('/left-out');
    await waitForMarks(page);
    expect(await markedTexts(page)).toEqual(['Putin']);
    await page.close();
  });

  test('names of form fields cannot mislead the reader script', async () => {
    const { open } = bench();
    const page = await open('/clobber');
    await waitForMarks(page, 2);
    expect(await markedTexts(page)).toEqual(['Joe Biden', 'Vladimir Putin']);
    await page.close();
  });

  test('a frame is read, and its card opens inside it', async () => {
    const { open } = bench();
    const page = await open('/frame');
    const frame = page.frames()[1];
    if (!frame) throw new Error('The page has no frame.');
    await until(() => frame.evaluate(() => (CSS.highlights.get('sidelight')?.size ?? 0) === 2), 'marks in the frame');
    const offset = await page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().toJSON());
    const at = await frame.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('p') ?? document.body);
      const box = range.getClientRects()[0];
      return { x: box?.x ?? 0, y: box?.y ?? 0 };
    });
    await page.mouse.move(offset.x + at.x + 100, offset.y + 200);
    await page.mouse.move(offset.x + at.x + 20, offset.y + at.y + 8, { steps: 5 });
    await until(() => frame.evaluate(() => document.querySelector('sidelight-card') !== null), 'the card in the frame');
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
    await page.close();
  });

  test.each(['/plain', '/json', '/svg'])('%s is no page to read: the script stays away', async (path) => {
    const { driven, open } = bench();
    const page = await open(path);
    await pause(400);
    // Where no script may run at all the browser says so itself.
    const there = await driven.inContentWorld(page, () => 'sidelightReader' in globalThis).catch(() => false);
    expect(there).toBe(false);
    await page.close();
  });

  test("the page's own document stays as it is, before, during and after a card", async () => {
    const { driven, open } = bench();
    const page = await open('/bare');
    await waitForMarks(page);
    const before = await markup(page, BARE);
    expect(before.page).toBe(before.parsed);
    await restOn(page, await findMark(page, 'Vladimir Putin'));
    await waitForCard(driven, page, 'Vladimir Putin');
    const during = await page.evaluate(() => ({
      body: document.body.outerHTML,
      open: document.querySelector('sidelight-card')?.shadowRoot,
    }));
    expect(during.open).toBeNull();
    expect(during.body).toBe('<body><p>Joe Biden spoke with Vladimir Putin on Thursday.</p></body>');
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    const after = await markup(page, BARE);
    expect(after.page).toBe(after.parsed);
    expect(
      await page.evaluate(() => [Object.keys(globalThis).filter((key) => /sidelight/i.test(key)), localStorage.length, document.adoptedStyleSheets.length]),
    ).toEqual([[], 0, 0]);
    await page.close();
  });

  test('selecting and copying give the plain text', async () => {
    const { driven, open } = bench();
    const page = await open('/bare');
    await waitForMarks(page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await restOn(page, await findMark(page, 'Joe Biden'));
    await waitForCard(driven, page, 'Joe Biden');
    expect(await page.evaluate(() => String(getSelection()))).toBe('Joe Biden spoke with Vladimir Putin on Thursday.');
    await page.close();
  });

  test('a page that hydrates its markup after being marked keeps every node', async () => {
    const { open } = bench();
    const page = await open('/hydrated');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await waitForMarks(page, 2);
    await until(() => page.evaluate(() => document.body.dataset.same !== undefined), 'hydration');
    expect(await page.evaluate(() => document.body.dataset.same)).toBe('true');
    expect(await page.evaluate(() => document.querySelector('#app')?.outerHTML)).toBe(HYDRATED);
    expect(await markedTexts(page)).toEqual(['Joe Biden', 'Vladimir Putin']);
    expect(errors).toEqual([]);
    await page.close();
  });
});
