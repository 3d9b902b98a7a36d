import { afterEach, describe, expect, test } from 'vitest';
import { nodesBelow } from '../../../lib/page/elements';
import { scrollToRange } from '../../../lib/page/scroll-to-range';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  scrollTo({ top: 0, left: 0, behavior: 'instant' });
});

const LINES = 'A line of text.<br>'.repeat(300);
const WORDS = 'many words in one text '.repeat(3000);

/** A range over the word `here`, wherever in the page or below a root it is. */
function here(root: Node = document.body): Range {
  for (const node of nodesBelow(root, NodeFilter.SHOW_TEXT) as Iterable<Text>) {
    const at = node.data.indexOf('here');
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 4);
    return range;
  }
  throw new Error('It is not here.');
}

/** Whether a range is in view, and as good as in the middle of it. */
function place(range: Range, view = new DOMRect(0, 0, innerWidth, innerHeight)): { inView: boolean; inMiddle: boolean } {
  const box = range.getBoundingClientRect();
  const inView = box.top >= view.top && box.bottom <= view.bottom && box.left >= view.left && box.right <= view.right;
  return { inView, inMiddle: Math.abs((box.top + box.bottom - view.top - view.bottom) / 2) < 20 };
}

describe('A range is brought to the middle of the view', () => {
  test.each([
    ['in an element of many lines', `<div>${LINES}here<br>${LINES}</div>`],
    ['in one very long text', `<p>${WORDS}here ${WORDS}</p>`],
    ['in a text of the body', `${LINES}here<br>${LINES}`],
    ['far to the right', `<div style="width: 9000px">${LINES}<span style="margin-left: 8000px">here</span><br>${LINES}</div>`],
    ['on a page that scrolls smoothly by its own style', `<style>html { scroll-behavior: smooth }</style><div>${LINES}here<br>${LINES}</div>`],
    ['on a page whose body scrolls, not the window', `<style>html, body { height: 100%; margin: 0; overflow: auto }</style>${LINES}here<br>${LINES}`],
  ])('%s', (_name, html) => {
    document.body.innerHTML = html;
    const range = here();
    expect(place(range).inView).toBe(false);
    expect(scrollToRange(range)).toBe(true);
    expect(place(range)).toEqual({ inView: true, inMiddle: true });
  });

  test('on a page that scrolls to the left, which has no middle from top to bottom', () => {
    document.body.innerHTML = `<style>html { writing-mode: vertical-rl }</style><div>${LINES}</div><p>here</p><div>${LINES}</div>`;
    const range = here();
    scrollToRange(range);
    expect(place(range).inView).toBe(true);
    const { left, right } = range.getBoundingClientRect();
    expect(Math.abs((left + right - innerWidth) / 2)).toBeLessThan(20);
  });

  test('in boxes that scroll in boxes that scroll', () => {
    const inner = `<div id="inner" style="height: 200px; overflow: auto; border: 10px solid">${LINES}here<br>${LINES}</div>`;
    document.body.innerHTML = `${LINES}<div id="outer" style="height: 400px; overflow: hidden">${LINES}${inner}${LINES}</div>${LINES}`;
    const range = here();
    scrollToRange(range);
    expect(place(range)).toEqual({ inView: true, inMiddle: true });
    for (const id of ['inner', 'outer']) expect(place(range, document.getElementById(id)?.getBoundingClientRect()).inView).toBe(true);
  });

  test('in a box of a shadow tree that has it in a slot', () => {
    document.body.innerHTML = `<div id="host"><p>${LINES}here<br>${LINES}</p></div>`;
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<div style="height: 300px; overflow: auto"><slot></slot></div>';
    const range = here();
    scrollToRange(range);
    expect(place(range, root?.querySelector('div')?.getBoundingClientRect())).toEqual({ inView: true, inMiddle: true });
  });

  test('in a shadow tree', () => {
    document.body.innerHTML = `${LINES}<div id="host"></div>${LINES}`;
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>${LINES}here<br>${LINES}</p>`;
    const range = here(root);
    scrollToRange(range);
    expect(place(range)).toEqual({ inView: true, inMiddle: true });
  });
});

test('The page stays where it is for what is fixed to the window', () => {
  document.body.innerHTML = `${LINES}<div style="position: fixed; top: 0; height: 100px; overflow: auto">${LINES}here</div>`;
  scrollTo({ top: 500, behavior: 'instant' });
  const range = here();
  expect(scrollToRange(range)).toBe(true);
  expect([scrollY, place(range).inView]).toEqual([500, true]);
});

test.each(['display: none', 'display: none; position: fixed'])('What is not drawn (%s) moves nothing', (style) => {
  document.body.innerHTML = `${LINES}<p style="${style}">here</p>`;
  expect([scrollToRange(here()), scrollY]).toEqual([false, 0]);
});
