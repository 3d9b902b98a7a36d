import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Mention } from '../../../lib/model';
import { nodesBelow } from '../../../lib/page/elements';
import { createPageIndex, liveRange, type Marker, MOST_MENTIONS } from '../../../lib/page/page-index';
import { type Block, createBlockReader } from '../../../lib/page/read-blocks';

const NO_MARKER: Marker = { add: () => {}, remove: () => {}, ring: () => {} };

afterEach(() => {
  document.body.replaceChildren();
});

/** The block around a text, and a mention of an entity where a word stands in it. */
function blockWith(word: string, root: Node = document.body): { block: Block; mention: Mention } {
  const text = ([...nodesBelow(root, NodeFilter.SHOW_TEXT)] as Text[]).find(({ data }) => data.includes(word));
  const block = text && createBlockReader()(text, 0);
  if (!block) throw new Error(`There is no "${word}".`);
  const start = block.text.indexOf(word);
  return { block, mention: { start, end: start + word.length, entityId: word.toLowerCase(), alias: word, why: { rule: 'name' } } };
}

function put(index: ReturnType<typeof createPageIndex>, word: string, root?: Node): void {
  const { block, mention } = blockWith(word, root);
  index.add(block, [mention]);
}

const words = (index: ReturnType<typeof createPageIndex>) => index.all().map((mention) => liveRange(mention)?.toString());

describe('The index of a page', () => {
  test('is in document order, whatever the order of reading, shadow roots where their hosts stand', () => {
    document.body.innerHTML = '<p>One</p><div id="host"></div><section><p>Three</p></section><p>Four</p>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('No host');
    root.innerHTML = '<p>Two</p><div></div>';
    const index = createPageIndex(NO_MARKER);
    for (const word of ['Four', 'One', 'Three']) put(index, word);
    put(index, 'Two', root);
    expect(words(index)).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  test('answers for each offset of a text node that a mention covers', () => {
    document.body.innerHTML = '<p>Joe <b>Bi</b>den spoke</p>';
    const index = createPageIndex(NO_MARKER);
    const { block } = blockWith('Joe ');
    index.add(block, [{ start: 0, end: 9, entityId: 'joe', alias: 'Joe Biden', why: { rule: 'name' } }]);
    const [joe, bi, den] = block.pieces.map(({ node }) => node) as [Text, Text, Text];
    expect([index.at(joe, 0), index.at(joe, 4), index.at(bi, 1), index.at(den, 3)].map((mention) => mention?.entityId)).toEqual(Array(4).fill('joe'));
    expect([index.at(den, 4), index.at(new Text('Joe'), 0)]).toEqual([undefined, undefined]);
  });

  test('reads the same block again without a change: the mention stays who it was', () => {
    document.body.innerHTML = '<p>Biden spoke</p>';
    const index = createPageIndex(NO_MARKER);
    put(index, 'Biden');
    const [before] = index.all();
    put(index, 'Biden');
    expect(index.all()).toEqual([before]);
    expect(index.all()[0]).toBe(before);
    index.add(blockWith('Biden').block, []);
    expect(index.all()).toEqual([]);
  });

  test('forgets what changed, what went and what is no longer found', () => {
    document.body.innerHTML = '<p>One</p><p>Two</p><p>Three</p>';
    const removed: string[] = [];
    const index = createPageIndex({ ...NO_MARKER, remove: ({ block }) => void removed.push(block.text) });
    for (const word of ['One', 'Two', 'Three']) put(index, word);
    const [one, two] = document.querySelectorAll('p');
    index.forget(one?.firstChild as Text);
    two?.remove();
    index.sweep();
    expect([words(index), removed, index.counts()]).toEqual([['Three'], ['One', 'Two'], { three: 1 }]);
  });

  test('does not take in a text that changed while its names were looked for', () => {
    document.body.innerHTML = '<p>Biden</p>';
    const index = createPageIndex(NO_MARKER);
    const { block, mention } = blockWith('Biden');
    document.querySelector('p')?.replaceChildren('Somebody');
    index.add(block, [mention]);
    expect(index.all()).toEqual([]);
  });

  test('tells of several changes at once, and not after it was asked to stop', () => {
    vi.useFakeTimers();
    document.body.innerHTML = '<p>One</p><p>Two</p>';
    const index = createPageIndex(NO_MARKER);
    const heard = vi.fn();
    const stop = index.subscribe(heard);
    put(index, 'One');
    put(index, 'Two');
    vi.runAllTimers();
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    index.sweep();
    index.forget(document.querySelector('p')?.firstChild as Text);
    vi.runAllTimers();
    expect(heard).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  test('keeps so many mentions and no more, and has room again when some are gone', () => {
    document.body.innerHTML = `<p>${'x '.repeat(3000)}</p><p>${'x '.repeat(3000)}</p>`;
    const index = createPageIndex(NO_MARKER);
    const many = Array.from({ length: 3000 }, (_, i): Mention => ({ start: 2 * i, end: 2 * i + 1, entityId: 'x', alias: 'x', why: { rule: 'name' } }));
    for (const p of document.querySelectorAll('p')) {
      const block = createBlockReader()(p.firstChild as Text, 0);
      if (block) index.add(block, many);
    }
    expect([index.all().length, index.isFull()]).toEqual([MOST_MENTIONS, true]);
    index.forget(document.querySelector('p')?.firstChild as Text);
    expect([index.all().length, index.isFull()]).toEqual([MOST_MENTIONS - 3000, false]);
  });
});
