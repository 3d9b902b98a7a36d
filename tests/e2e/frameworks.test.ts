import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { createSSRApp, h, type VNode } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, findMark, markedTexts, restOn, waitForCard } from '../../scripts/read-page.ts';
import { type App, type CreateElement, FIRST, type Story, viewOf } from '../fixtures/frameworks/story.ts';
import { besideBare, type Watched } from './beside-bare.ts';
import { bundle } from './bundle.ts';
import { inBrowsers, pageOf } from './harness.ts';

// React comes without types.
const require = createRequire(import.meta.url);
const react: { createElement: CreateElement<unknown> } = require('react');
const reactServer: { renderToString: (element: unknown) => string } = require('react-dom/server');

/** A story as Preact's server renderer would write it: text as it is, nothing between. */
const write: CreateElement<string> = (tag, { key: _, ...attributes }, ...children) => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')}>${children.join('')}</${tag}>`;
};

const MARKUP = {
  react: reactServer.renderToString(viewOf(react.createElement, FIRST)),
  vue: await renderToString(createSSRApp({ render: () => viewOf<VNode>((tag, props, ...children) => h(tag, props, children), FIRST) })),
  preact: viewOf(write, FIRST),
};
const FRAMEWORKS = Object.keys(MARKUP) as (keyof typeof MARKUP)[];

const ROUTES = {
  '/favicon.ico': { body: '', headers: { 'content-type': 'image/x-icon' } },
  ...Object.fromEntries(
    FRAMEWORKS.flatMap((name) => {
      const root = `<div id="root">${MARKUP[name]}</div><script type="module">import '/${name}.js'; `;
      const atOnce = `await app.hydrate(${JSON.stringify(FIRST)}); document.documentElement.lang = 'en-GB'`;
      return [
        [`/${name}/later`, pageOf(`${root}</script>`)],
        [`/${name}/at-once`, pageOf(`${root}${atOnce}</script>`)],
      ];
    }),
  ),
  '/react.js': await bundle('frameworks/react.js'),
  '/vue.js': await bundle('frameworks/vue.ts'),
  '/preact.js': await bundle('frameworks/preact.ts'),
};

const [a, b, c] = FIRST.lines as [Story['lines'][0], Story['lines'][0], Story['lines'][0]];
const OF_FIRST = ['Biden', 'Vladimir Putin', 'Vladimir Putin', 'Putin', 'Joe Biden', 'Joe Biden', 'Zelensky', 'NATO', 'NATO', 'OSCE'];
const OF_A = ['Zelensky', 'Vladimir Putin', 'Vladimir Putin'];

/** What the page shows one after the other, and the names that stand in it. */
const CHANGES: readonly (readonly [what: string, story: Story, names: readonly string[]])[] = [
  ['text that changes in place', { ...FIRST, lines: [{ ...a, who: 'Zelensky' }, b, c] }, [...OF_A, ...OF_FIRST.slice(3)]],
  ['lines that move', { ...FIRST, lines: [c, { ...a, who: 'Zelensky' }, b] }, [...OF_A, ...OF_FIRST.slice(3)]],
  ['parts that go', { title: FIRST.title, lines: [c] }, OF_FIRST.slice(6, 9)],
  [
    'parts that come',
    { title: 'Putin speaks', lines: [{ id: 'd', who: 'Biden', whom: 'OSCE' }, c], note: 'Volodymyr Zelensky was silent.' },
    ['Putin', 'Biden', 'OSCE', 'OSCE', 'Zelensky', 'NATO', 'NATO', 'Volodymyr Zelensky'],
  ],
];

const run = (page: Page, act: keyof App, story: Story) =>
  page.evaluate((name, given) => (globalThis as typeof globalThis & { app: App }).app[name](given), act, story);
const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

async function waitForNames(page: Page, names: readonly string[], what: string): Promise<void> {
  const wanted = names.toSorted().join();
  await until(async () => (await markedTexts(page)).toSorted().join() === wanted, `the marks after ${what}`).catch(async (error: unknown) => {
    expect((await markedTexts(page)).toSorted(), String(error)).toEqual(names.toSorted());
  });
}

/** Keeps the nodes that came from the server, and tells later whether they are all still there: hydration that fails makes new ones. */
async function keepNodes(page: Page): Promise<() => Promise<boolean>> {
  const kept = await page.evaluateHandle(() => {
    const walker = document.createTreeWalker(document.querySelector('#story') ?? document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  });
  return () => kept.evaluate((nodes) => nodes.length > 0 && nodes.every((node) => node.isConnected));
}

inBrowsers('Pages that a framework takes over', ROUTES, (bench, browser) => {
  const openBoth = besideBare(bench, browser);

  /** Holds the page against the same one in a browser without the extension. */
  const expectAlike = async (ours: Watched, bare: Watched, what: string) => {
    expect(await markup(ours.page), what).toBe(await markup(bare.page));
    expect(ours.complaints, what).toEqual(bare.complaints);
  };

  test.each(FRAMEWORKS)('%s takes over marked text, changes, moves and removes it: the same page, the right marks', async (name) => {
    const { driven } = bench();
    const { ours, bare } = await openBoth(`/${name}/later`);
    const { page } = ours;
    await waitForNames(page, OF_FIRST, 'loading');
    const areKept = await keepNodes(page);
    await Promise.all([run(page, 'hydrate', FIRST), run(bare.page, 'hydrate', FIRST)]);
    expect(await areKept()).toBe(true);
    await expectAlike(ours, bare, 'hydration');
    await waitForNames(page, OF_FIRST, 'hydration');

    for (const [what, story, names] of CHANGES) {
      await Promise.all([run(page, 'show', story), run(bare.page, 'show', story)]);
      await waitForNames(page, names, what);
      await expectAlike(ours, bare, what);
    }
    await restOn(page, await findMark(page, 'Biden'));
    await waitForCard(driven, page, 'Joe Biden');
    await page.mouse.move(900, 700, { steps: 3 });
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    await expectAlike(ours, bare, 'a card');
    await Promise.all([page.close(), bare.page.close()]);
  });

  test.each(FRAMEWORKS)('%s takes over text while it is being marked', async (name) => {
    const { driven } = bench();
    const { ours, bare } = await openBoth(`/${name}/at-once`);
    for (const { page } of [ours, bare]) await until(() => page.evaluate(() => document.documentElement.lang === 'en-GB'), 'hydration');
    await waitForNames(ours.page, OF_FIRST, 'hydration');
    await expectAlike(ours, bare, 'hydration');
    await restOn(ours.page, await findMark(ours.page, 'Zelensky'));
    await waitForCard(driven, ours.page, 'Volodymyr Zelensky');
    await Promise.all([ours.page.close(), bare.page.close()]);
  });
});
