import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createRing, RING } from '../../../lib/page/ring';

let ending = new AbortController();
let ring = createRing(ending.signal);
beforeEach(() => {
  ending = new AbortController();
  ring = createRing(ending.signal);
  document.body.innerHTML = '<p id="text">It rained.</p><button type="button">Button</button>';
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

function rangeOver(): Range {
  const range = document.createRange();
  range.selectNodeContents(document.getElementById('text')?.firstChild as Text);
  return range;
}

/** What is ringed and can be drawn. */
const ringed = () => [...(CSS.highlights.get(RING) ?? [])].map((range) => (range as Range).toString()).join();

describe('A ring', () => {
  test('stays until the reader does something else', async () => {
    expect(ring.show(rangeOver())).toBe(true);
    expect(ringed()).toBe('It rained.');
    await userEvent.keyboard('{Alt>}{Shift>}{/Shift}{/Alt}');
    await userEvent.hover(document.querySelector('button') as Element);
    expect(ringed()).toBe('It rained.');
    await userEvent.keyboard('a');
    expect([ringed(), CSS.highlights.has(RING)]).toEqual(['', false]);
    ring.show(rangeOver());
    await userEvent.click(document.querySelector('button') as Element);
    expect(CSS.highlights.has(RING)).toBe(false);
  });

  test('stays whatever the page dispatches', () => {
    ring.show(rangeOver());
    for (const event of [new PointerEvent('pointerdown', { bubbles: true }), new KeyboardEvent('keydown', { key: 'a', bubbles: true })]) {
      document.body.dispatchEvent(event);
    }
    expect(ringed()).toBe('It rained.');
  });

  test.each<[string, (p: HTMLElement) => void]>([
    ['is taken out', (p) => p.remove()],
    ['is replaced', (p) => p.replaceChildren('It snowed.')],
    ['is another one now', (p) => ((p.firstChild as Text).data = 'It snowed.')],
  ])('goes when its text %s', (_name, change) => {
    ring.show(rangeOver());
    change(document.getElementById('text') as HTMLElement);
    expect(ringed()).toBe('');
  });

  test('goes at the end, unless another one has taken its place', () => {
    ring.show(rangeOver());
    const other = new AbortController();
    createRing(other.signal).show(rangeOver());
    ending.abort();
    expect(ringed()).toBe('It rained.');
    other.abort();
    expect(CSS.highlights.has(RING)).toBe(false);
  });

  test('is not put around what is not drawn', () => {
    document.getElementById('text')?.setAttribute('hidden', '');
    expect([ring.show(rangeOver()), CSS.highlights.has(RING)]).toEqual([false, false]);
  });
});
