import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, findMark, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { type Bench, inBrowsers, pageOf, pause, readAgain } from './harness.ts';
import { overhear } from './overhear.ts';

const SHELL = pageOf('<main id="app"><h1>News</h1><p>Joe Biden spoke.</p></main>');
const LIST = `<div id="list" style="height:400px;overflow:auto"><div style="height:100000px;position:relative"></div></div>
  <script>
    const list = document.querySelector('#list'), inner = list.firstElementChild;
    const rows = Array.from({ length: 20 }, () => inner.appendChild(document.createElement('p')));
    const names = ['Joe Biden', 'Vladimir Putin', 'NATO', 'the OSCE'];
    const draw = () => rows.forEach((row, i) => {
      const at = Math.floor(list.scrollTop / 30) + i;
      row.style.cssText = 'position:absolute;margin:0;top:' + at * 30 + 'px';
      row.textContent = 'Row ' + at + ' is about ' + names[at % 4] + '.';
    });
    list.addEventListener('scroll', draw);
    draw();
  </script>`;

// More than one message holds.
const FILLER = '<p>Ministers spoke of security, of weapons and of gas, and said no more.</p>'.repeat(3000);
const LONG = `<p>Joe Biden spoke.</p>${FILLER}<p id="middle">Vladimir Putin spoke.</p>${FILLER}<p>NATO met.</p>`;

const ROUTES = {
  '/long': pageOf(LONG),
  '/under-a-bar': pageOf(`<header style="position: sticky; top: 0; background: #fff">News</header>${LONG}`, '<style>#middle { scroll-margin: 50vh }</style>'),
  '/shell': SHELL,
  '/list': pageOf(LIST),
  '/other': pageOf('<p>Vladimir Putin</p>'),
  '/edit': pageOf(
    '<p id="p">Joe <b id="b">Biden</b> met <i id="i">Vladimir</i> <u id="u">Putin</u>.</p><p id="from">NATO met.</p><div id="to"></div><p id="broken">The North Atlantic Treaty</p>',
  ),
};

/** The entities in the index of a page's reader, in document order, in view or not. */
function named({ driven }: Bench, page: Page): Promise<string[]> {
  return driven.inContentWorld(page, () => {
    type Reader = { index: { all(): { start: number; end: number; block: { text: string } }[] } };
    const { sidelightReader } = globalThis as { sidelightReader?: Reader };
    return sidelightReader?.index.all().map(({ block, start, end }) => block.text.slice(start, end)) ?? [];
  });
}

/** Put into the world of the page's scripts: notes of each look at what stands at a point whether they waited for a frame before. */
function spyOnHitTests(): void {
  const world = globalThis as unknown as { seen: boolean[]; requestAnimationFrame: typeof requestAnimationFrame };
  const seen: boolean[] = [];
  world.seen = seen;
  let isDrawn = false;
  const request = window.requestAnimationFrame.bind(window);
  world.requestAnimationFrame = (callback) =>
    request((time) => {
      isDrawn = true;
      callback(time);
    });
  const { caretPositionFromPoint } = Document.prototype;
  Document.prototype.caretPositionFromPoint = function (...point) {
    seen.push(isDrawn);
    return caretPositionFromPoint.apply(this, point);
  };
}

const hasMarks = (page: Page, wanted: string) => until(async () => (await markedTexts(page)).join() === wanted, `the marks ${wanted}`);

inBrowsers('Pages that change', ROUTES, (bench, browser) => {
  test('text edited in place, parts taken out, put in and moved', async () => {
    const page = await bench().open('/edit');
    await hasMarks(page, 'Joe Biden,Vladimir Putin,NATO');
    const steps: [string, string][] = [
      ["document.getElementById('i').firstChild.data = 'Volodymyr'", 'Joe Biden,NATO'],
      ["document.getElementById('u').textContent = 'Zelensky'", 'Joe Biden,Volodymyr Zelensky,NATO'],
      ["document.getElementById('b').remove()", 'Volodymyr Zelensky,NATO'],
      [
        "document.getElementById('p').firstChild.after(Object.assign(document.createElement('em'), { textContent: 'Biden' }))",
        'Joe Biden,Volodymyr Zelensky,NATO',
      ],
      ["document.getElementById('to').append(document.getElementById('from'))", 'Joe Biden,Volodymyr Zelensky,NATO'],
      ["document.getElementById('broken').append(' Organization met.')", 'Joe Biden,Volodymyr Zelensky,NATO,North Atlantic Treaty Organization'],
      ["document.getElementById('p').firstChild.splitText(2)", 'Joe Biden,Volodymyr Zelensky,NATO,North Atlantic Treaty Organization'],
      ["document.getElementById('p').before(document.getElementById('broken'))", 'North Atlantic Treaty Organization,Joe Biden,Volodymyr Zelensky,NATO'],
      ["document.body.normalize(); document.getElementById('broken').firstChild.deleteData(0, 10)", 'Joe Biden,Volodymyr Zelensky,NATO'],
      ["document.getElementById('to').replaceChildren()", 'Joe Biden,Volodymyr Zelensky'],
    ];
    for (const [change, wanted] of steps) {
      await page.evaluate(change);
      const sorted = async () => (await markedTexts(page)).sort().join();
      await until(async () => (await sorted()) === wanted.split(',').sort().join(), `${wanted} after ${change}`);
    }
    await page.close();
  });

  test('only what changed is read again', async () => {
    const page = await bench().open('/edit');
    await hasMarks(page, 'Joe Biden,Vladimir Putin,NATO');
    const asked = await overhear(bench());
    await page.evaluate(() => document.getElementById('to')?.append(Object.assign(document.createElement('p'), { textContent: 'The OSCE heard.' })));
    await hasMarks(page, 'Joe Biden,Vladimir Putin,NATO,OSCE');
    const texts = (await asked()).filter(({ question }) => question !== 'countNames').map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !text.includes('The OSCE heard.') || /Biden|Vladimir|NATO/.test(text))).toEqual([]);
    await page.close();
  });

  test.each(['/long', '/under-a-bar'])('%s: what the reader has before them is read first, then what follows, then the rest', async (path) => {
    const { driven, server } = bench();
    const page = await driven.browser.newPage();
    await page.bringToFront();
    const asked = await overhear(bench());
    await page.goto(`${server.origin}${path}#middle`);
    await until(async () => (await named(bench(), page)).join() === 'Joe Biden,Vladimir Putin,NATO', 'all names');
    const texts = (await asked()).flatMap(({ question, text }) => (question === 'possibleNames' ? text : []));
    expect(texts[0]).toContain('Vladimir Putin');
    expect(texts.join().match(/Biden|Putin|NATO/g)).toEqual(['Putin', 'NATO', 'Biden']);
    await page.close();
  });

  test('where the reader is, is looked up once a frame was drawn: the layout of a long page is not forced before its time', async () => {
    const { driven, open } = bench();
    const page = await open('/long');
    await until(async () => (await named(bench(), page)).length === 3, 'all names');
    await driven.inContentWorld(page, spyOnHitTests);
    await readAgain(driven, page);
    const seen = () => driven.inContentWorld(page, () => (globalThis as unknown as { seen: boolean[] }).seen);
    await until(async () => (await seen()).length > 0, 'a look at the page');
    expect(await seen()).not.toContain(false);
    await page.close();
  });

  test('a mark whose text changes goes at once', async () => {
    const page = await bench().open('/edit');
    await hasMarks(page, 'Joe Biden,Vladimir Putin,NATO');
    const left = await page.evaluate(async () => {
      const text = document.getElementById('from')?.firstChild as Text;
      text.data = 'What was here is not any more.';
      await new Promise((resolve) => setTimeout(resolve));
      return [...(CSS.highlights.get('sidelight') ?? [])].some((range) => range.startContainer === text);
    });
    expect(left).toBe(false);
    await page.close();
  });

  test('the card closes when the text under it goes', async () => {
    const { driven, open } = bench();
    const page = await open('/shell');
    await waitForMarks(page);
    await restOn(page, await findMark(page, 'Joe Biden'));
    await waitForCard(driven, page, 'Joe Biden');
    await page.evaluate(() => document.querySelector('main')?.replaceChildren('Nobody is here.'));
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    await page.close();
  });

  test('going from article to article without a load: what was goes, what comes is marked, nothing is kept', async () => {
    const page = await bench().open('/shell');
    await waitForMarks(page);
    await page.evaluate(async () => {
      const app = document.getElementById('app');
      for (let i = 0; i < 1000; i++) {
        history.pushState(null, '', `/shell?article=${i}`);
        document.title = `Article ${i}`;
        if (app)
          app.innerHTML = `<h1>Article ${i}</h1><p>${['NATO', 'Joe Biden', 'Vladimir Putin'][i % 3]} spoke for the ${i}th time, and <b>President</b> Zelensky heard.</p>`;
        if (i % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await hasMarks(page, 'NATO,Zelensky');
    expect(await named(bench(), page)).toEqual(['NATO', 'Zelensky']);
    await page.close();
  });

  test('an endless feed: each batch is marked, what scrolls out of the document is forgotten', async () => {
    const page = await bench().open('/shell');
    await waitForMarks(page);
    const add = (batches: number) =>
      page.evaluate((count) => {
        const app = document.getElementById('app');
        for (let i = 0; i < count * 50; i++) {
          const item = document.createElement('article');
          item.innerHTML = `<h2>Item</h2><p>${i % 25 === 0 ? 'Vladimir Putin' : 'Somebody'} spoke.</p>`;
          app?.append(item);
        }
      }, batches);
    for (let i = 0; i < 5; i++) {
      await add(10);
      await until(async () => (await named(bench(), page)).length === 1 + 20 * (i + 1), `the names of batch ${i}`);
    }
    await page.evaluate(() => {
      for (const item of [...document.querySelectorAll('article')].slice(0, 2000)) item.remove();
    });
    await until(async () => (await named(bench(), page)).length === 1 + 20, 'the names to go');
    await page.close();
  });

  test('a virtual list, whose rows are used again', async () => {
    const page = await bench().open('/list');
    await until(async () => (await named(bench(), page)).length === 20, 'the first rows');
    for (const top of [3000, 3030, 60_000]) {
      await page.evaluate(async (to) => {
        const list = document.getElementById('list');
        if (list) list.scrollTop = to;
        for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      }, top);
      const wanted = await page.evaluate(() => [...document.querySelectorAll('#list p')].map((row) => row.textContent.replace(/.*about (?:the )?|\.$/g, '')));
      await until(async () => (await named(bench(), page)).join() === wanted.join(), `the rows at ${top}`);
      const drawn = await page.evaluate(() =>
        [...(CSS.highlights.get('sidelight') ?? [])].every((range) =>
          /^(?:Joe Biden|Vladimir Putin|NATO|OSCE)$/.test((range.startContainer as Text).data.slice(range.startOffset, range.endOffset)),
        ),
      );
      expect(drawn).toBe(true);
    }
    await page.close();
  });

  test('back and forward through the page cache', async () => {
    const { server, open } = bench();
    const page = await open('/shell');
    await waitForMarks(page);
    await page.evaluate(() => {
      document.body.dataset.kept = 'yes';
    });
    await page.goto(`${server.origin}/other`);
    await waitForMarks(page);
    await page.evaluate(() => setTimeout(() => history.back()));
    await until(() => page.evaluate(() => document.body.dataset.kept === 'yes'), 'the page, as it was left');
    await waitForMarks(page);
    expect(await markedTexts(page)).toEqual(['Joe Biden']);
    await page.evaluate(() => document.querySelector('#app p')?.append(' NATO heard.'));
    await hasMarks(page, 'Joe Biden,NATO');
    await restOn(page, await findMark(page, 'NATO'));
    await until(() => page.evaluate(() => document.querySelectorAll('sidelight-card').length === 1), 'one card');
    await page.close();
  });

  test('a document that is written anew by script', async () => {
    const { driven, open } = bench();
    const page = await open('/shell');
    await waitForMarks(page);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>New</title><p>Vladimir Putin spoke.</p>');
      document.close();
    });
    await hasMarks(page, 'Vladimir Putin');
    await page.evaluate(() => document.body.append('NATO'));
    await hasMarks(page, 'Vladimir Putin,NATO');
    await restOn(page, await findMark(page, 'Vladimir Putin'));
    await waitForCard(driven, page, 'Vladimir Putin');
    await page.close();
  });

  if (browser === 'chromium')
    test('a page that is loaded in advance is read when it is opened', async () => {
      const { driven, server } = bench();
      const page = await driven.browser.newPage();
      await page.bringToFront();
      await page.goto(`${server.origin}/shell`);
      await page.evaluate((url) => {
        const rules = document.createElement('script');
        rules.type = 'speculationrules';
        rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [url] }] });
        document.head.append(rules);
      }, `${server.origin}/other`);
      await until(async () => server.requests.some(({ path }) => path === '/other'), 'the page to be loaded in advance');
      await pause(500);
      await page.evaluate((url) => {
        location.href = url;
      }, `${server.origin}/other`);
      await until(async () => (await page.evaluate(() => document.body.textContent)) === 'Vladimir Putin', 'the page');
      await waitForMarks(page);
      expect(await markedTexts(page)).toEqual(['Vladimir Putin']);
      await page.close();
    });
});
