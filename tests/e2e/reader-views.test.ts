import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { findMark, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { inBrowsers, pageOf } from './harness.ts';

const ARTICLE = '<h1>Calls</h1><p>Joe Biden rang <a href="#there">Vladimir Putin</a>.</p><p>NATO was told.</p>';
const NAMES = ['Joe Biden', 'NATO', 'Vladimir Putin'];
const SIDE = '<nav>Politics</nav><aside>The weather is mild.</aside>';

/** Ways in which sites show an article by itself: what the page does at a click, `article` being the one it has. */
const VIEWS: readonly (readonly [name: string, show: string])[] = [
  ['a simplified copy in the place of the article', 'article.innerHTML = [...article.children].map((part) => "<div>" + part.textContent + "</div>").join("")'],
  ['a simplified copy in the place of the page', 'const copy = article.cloneNode(true); document.body.replaceChildren(copy)'],
  ['the article itself, moved to an empty body', 'const body = document.createElement("body"); body.append(article); document.body.replaceWith(body)'],
  [
    'a copy over the page, which is hidden',
    `const main = document.querySelector('main'), over = document.createElement('div'); over.style.cssText = 'position: fixed; inset: 0; background: #fff';
      over.innerHTML = article.innerHTML; document.body.append(over); main.style.display = 'none'; main.setAttribute('aria-hidden', 'true')`,
  ],
  ['a copy in a modal dialog', 'const dialog = document.createElement("dialog"); dialog.append(article); document.body.append(dialog); dialog.showModal()'],
  ['a template of the page', 'document.querySelector("main").replaceWith(document.querySelector("template").content.cloneNode(true))'],
  [
    'the article in the shadow root of a new element',
    'const host = document.createElement("div"); document.body.replaceChildren(host); host.attachShadow({ mode: "open" }).append(article)',
  ],
  ['the article in a shadow root of its own', 'article.attachShadow({ mode: "open" }).append(...article.childNodes)'],
  [
    'a frame with a document of its own',
    `document.body.innerHTML = '<iframe width="800" height="600"></iframe>'; document.querySelector('iframe').srcdoc = article.outerHTML`,
  ],
  [
    'a frame of the page that it writes',
    `document.body.innerHTML = '<iframe width="800" height="600"></iframe>'; document.querySelector('iframe').contentDocument.write(article.outerHTML)`,
  ],
  ['a window of its own', 'open("", "", "width=800,height=600").document.write(article.outerHTML)'],
];

const ROUTES = {
  '/article': pageOf(`${SIDE}<main><article>${ARTICLE}</article></main><template><section>${ARTICLE}</section></template>`),
};

/** The marked texts in a frame that are drawn, sorted. */
function drawnIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const texts = [...(CSS.highlights.get('sidelight') ?? [])].flatMap(({ startContainer, startOffset, endOffset }) =>
      startContainer.isConnected && startContainer.parentElement?.checkVisibility() ? `${startContainer.nodeValue}`.slice(startOffset, endOffset) : [],
    );
    return texts.sort();
  });
}

inBrowsers('A view for reading', ROUTES, (bench) => {
  test.each(VIEWS)('%s: its names are marked, those of the page are not any more, and the card opens', async (_name, show) => {
    const { driven, open } = bench();
    const page = await open('/article');
    await waitForMarks(page, 3);
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await page.evaluate((code) => {
      addEventListener('click', () => Function('article', code)(document.querySelector('article')), { once: true });
    }, show);
    await page.mouse.click(600, 600);
    const view = show.startsWith('open(') ? await opened : page;
    if (!view) throw new Error('No window was opened.');
    const drawn = async () => (await Promise.all(view.frames().map((frame) => drawnIn(frame).catch(() => [])))).flat().sort();
    await until(async () => (await drawn()).join() === NAMES.join(), 'the marks').catch(async () => expect(await drawn()).toEqual(NAMES));
    if (view === page && page.frames().length === 1) {
      await restOn(page, await findMark(page, 'NATO'));
      await waitForCard(driven, page, 'NATO');
    }
    await Promise.all(new Set([view, page]).values().map((each) => each.close()));
  });
});
