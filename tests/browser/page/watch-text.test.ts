import { afterEach, describe, expect, test } from 'vitest';
import { createShadowRootFinder } from '../../../lib/page/shadow-roots';
import { sortChange } from '../../../lib/page/sort-change';
import { type Change, watchText } from '../../../lib/page/watch-text';

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  ending = new AbortController();
  document.body.replaceChildren();
});

/** What is handed on for a change of the page, as soon as it is. */
async function changeAfter(html: string, change: (body: HTMLElement) => void): Promise<{ change: Change; gone: string[] }> {
  document.body.innerHTML = html;
  // The change that made the page is not the one to be seen.
  await new Promise((resolve) => setTimeout(resolve));
  const gone: string[] = [];
  const seen = new Promise<Change>((resolve) => {
    watchText({ signal: ending.signal, onGone: (text) => gone.push(text.data), onChange: resolve, onNewDocument: () => {} });
  });
  change(document.body);
  return { change: await seen, gone };
}

/** The text that the page's paragraph begins with. */
const textOf = (body: HTMLElement) => body.querySelector('p')?.firstChild as Text;
const inWords = (node: Node) => (node instanceof Element ? `<${node.localName}>` : `${node.nodeValue}`);

describe('What is read after a change', () => {
  test.each<[string, string, (body: HTMLElement) => void, { trees: string[]; texts: string[]; leftOut?: string[] }]>([
    ['a text edited', '<p>One</p>', (body) => textOf(body).appendData('!'), { trees: [], texts: ['One!'] }],
    ['a block added', '<p>One</p>', (body) => body.append(document.createElement('p')), { trees: ['<p>'], texts: [] }],
    [
      'an inline element added, between texts',
      '<p>One three</p>',
      (body) =>
        textOf(body)
          .splitText(4)
          .before(Object.assign(document.createElement('b'), { textContent: 'two ' })),
      { trees: ['<b>'], texts: ['One ', 'three', 'two '] },
    ],
    ['an inline element taken out', '<p>One <b>two</b> three</p>', (body) => body.querySelector('b')?.remove(), { trees: [], texts: ['One ', ' three'] }],
    [
      'a tree in a tree, both added',
      '<main></main>',
      (body) => {
        const section = document.createElement('section');
        body.querySelector('main')?.append(section);
        section.append(document.createElement('p'));
      },
      { trees: ['<section>'], texts: [] },
    ],
    ['added and gone again', '<p>One</p>', (body) => body.appendChild(document.createElement('p')).remove(), { trees: [], texts: [] }],
    [
      'in what is left out',
      '<nav><p>One</p></nav>',
      (body) => body.querySelector('nav')?.append(document.createElement('p'), 'text'),
      { trees: [], texts: [] },
    ],
    [
      'made an editor',
      '<p>One <b>two</b></p>',
      (body) => body.querySelector('p')?.setAttribute('contenteditable', ''),
      { trees: [], texts: [], leftOut: ['One ', 'two'] },
    ],
    ['no editor any more', '<p contenteditable>One</p>', (body) => body.querySelector('p')?.removeAttribute('contenteditable'), { trees: ['<p>'], texts: [] }],
    ['hidden behind a dialog', '<main>One</main>', (body) => body.querySelector('main')?.setAttribute('aria-hidden', 'true'), { trees: [], texts: [] }],
    ['a script added', '<p>One</p>', (body) => body.append(document.createElement('template')), { trees: [], texts: [] }],
  ])('%s', async (_name, html, act, expected) => {
    const { trees, texts, leftOut } = sortChange((await changeAfter(html, act)).change);
    expect({ trees: trees.map(inWords), texts: [...new Set(texts.map(inWords))].sort(), leftOut: leftOut.map(inWords) }).toEqual({
      leftOut: [],
      ...expected,
      texts: expected.texts.sort(),
    });
  });

  test('texts that changed are told at once, in shadow roots that are watched too', async () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('No host');
    root.innerHTML = '<p>One</p>two';
    const gone: string[] = [];
    const { watch } = watchText({ signal: ending.signal, onGone: (text) => gone.push(text.data), onChange: () => {}, onNewDocument: () => {} });
    watch(root);
    (root.querySelector('p')?.firstChild as Text).data = 'uno';
    await Promise.resolve();
    expect(gone).toEqual(['uno']);
  });
});

test('open shadow roots are found once each, nested and late ones too; a form field of that name is none', async () => {
  document.body.innerHTML = '<div><b id="a"></b><i id="late"></i><form><input name="shadowRoot"></form><div id="closed"></div></div>';
  const outer = document.createElement('section');
  document.getElementById('a')?.replaceWith(outer);
  const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  inner.attachShadow({ mode: 'open' });
  document.getElementById('closed')?.attachShadow({ mode: 'closed' });
  const found: Element[] = [];
  const find = createShadowRootFinder(({ host }) => found.push(host));
  await find(document.body, true);
  expect(found).toEqual([outer, inner]);
  const late = document.getElementById('late')?.parentElement;
  late?.attachShadow({ mode: 'open' });
  await find(document.body, true);
  await find(document.body, true);
  expect(found).toEqual([outer, inner, late]);
});

test('a quick look finds the shadow roots of custom elements, nested ones and that of the node itself', async () => {
  document.body.innerHTML = '<div></div><x-outer></x-outer><div id="plain"></div>';
  const outer = document.body.querySelector('x-outer') as Element;
  const shadow = outer.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<x-first></x-first><p><x-inner></x-inner></p>';
  const [first, inner] = [...shadow.querySelectorAll('x-first, x-inner')] as [Element, Element];
  for (const host of [first, inner, document.getElementById('plain')]) host?.attachShadow({ mode: 'open' });
  const found: Element[] = [];
  const find = createShadowRootFinder(({ host }) => found.push(host));
  await find(outer, false);
  expect(found).toEqual([outer, first, inner]);
  await find(document.body, false);
  expect(found).toEqual([outer, first, inner]);
});
