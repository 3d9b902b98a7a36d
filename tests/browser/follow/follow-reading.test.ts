import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followReading } from '../../../entrypoints/follow/follow-reading';
import type { FromPage, ToPage } from '../../../lib/messaging/reading-port';

const LINE = 'It rained in the morning and in the evening.';
// Longer than a page that never rests waits for its next reading.
const NEXT_READING_MS = 3600;

let close = () => {};
beforeEach(() => {
  document.body.innerHTML = `<p id="line">${LINE}</p><p id="clock">12:00</p>`;
});
afterEach(() => {
  close();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Follows this page on a port whose other end is the test. */
function follow(post: (message: FromPage) => void = () => {}) {
  const told: FromPage[] = [];
  const onMessage = new Set<(message: ToPage) => void>();
  const onDisconnect = new Set<() => void>();
  let isOpen = true;
  const port = {
    postMessage(message: FromPage) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      post(message);
      told.push(message);
    },
    // As in a browser: only the other end hears of it.
    disconnect: () => {
      isOpen = false;
    },
    onMessage: { addListener: (listener: (message: ToPage) => void) => onMessage.add(listener) },
    onDisconnect: { addListener: (listener: () => void) => onDisconnect.add(listener) },
  };
  followReading(port as unknown as Parameters<typeof followReading>[0]);
  close = () => {
    for (const listener of onDisconnect) listener();
  };
  const texts = () => told.flatMap((message) => (message.type === 'passages' ? [message.passages.map(({ text }) => text)] : []));
  const ask = (message: ToPage) => {
    for (const listener of onMessage) listener(message);
  };
  return { told, texts, ask, isOpen: () => isOpen };
}

const setText = (id: string, text: string) => {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('What a page tells the panel', () => {
  test('is told once, whatever a clock in it says, and again when it says something else', async () => {
    const { texts } = follow();
    await vi.waitFor(() => expect(texts()).toEqual([[LINE]]));
    setText('clock', '12:01');
    await pause(NEXT_READING_MS);
    setText('clock', '12:02');
    await pause(NEXT_READING_MS);
    expect(texts()).toEqual([[LINE]]);
    setText('line', `${LINE} Then it snowed.`);
    await vi.waitFor(() => expect(texts()).toEqual([[LINE], [`${LINE} Then it snowed.`]]), 2 * NEXT_READING_MS);
  }, 30_000);

  test('is told although it could not be once', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let tries = 0;
    const { texts } = follow(() => {
      if (++tries === 1) throw new Error('The message is too long.');
    });
    await vi.waitFor(() => expect(tries).toBe(1));
    setText('clock', '12:01');
    await vi.waitFor(() => expect(texts()).toEqual([[LINE]]), 2 * NEXT_READING_MS);
  }, 30_000);

  test('has what is in shadow roots, also in those that come later and when they change', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div id="host"></div>');
    const { texts, told, ask } = follow();
    await vi.waitFor(() => expect(texts().at(-1)).toEqual([LINE]));
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('p'), { textContent: 'The article came with a component.' }));
    await vi.waitFor(() => expect(texts().at(-1)).toEqual([LINE, 'The article came with a component.']), 4 * NEXT_READING_MS);
    root?.append(Object.assign(document.createElement('p'), { textContent: 'And another paragraph came after it.' }));
    await vi.waitFor(() => expect(texts().at(-1)?.[2]).toBe('And another paragraph came after it.'), 2 * NEXT_READING_MS);

    const last = told.findLast((message) => message.type === 'passages')?.passages.at(-1)?.id ?? 0;
    ask({ type: 'watch', ids: [last] });
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ type: 'inView', ids: [last] }));
    ask({ type: 'show', id: last, start: 0, end: 11 });
    expect(told.at(-1)).toEqual({ type: 'shown', id: last, found: true });
  }, 60_000);

  test('tells what is in view of a passage that was moved', async () => {
    const { told, texts, ask } = follow();
    await vi.waitFor(() => expect(texts().length).toBe(1));
    const [{ id } = { id: 0 }] = told.findLast((message) => message.type === 'passages')?.passages ?? [];
    ask({ type: 'watch', ids: [id] });
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ type: 'inView', ids: [id] }));
    // The same text in another element, far down.
    const far = Object.assign(document.createElement('section'), { style: 'margin-top: 9000px' });
    far.append(document.getElementById('line')?.firstChild as Text);
    document.body.append(far);
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ type: 'inView', ids: [] }), 2 * NEXT_READING_MS);
  }, 30_000);

  test('ends with the document, on both sides', async () => {
    const { told, texts, isOpen, ask } = follow();
    await vi.waitFor(() => expect(texts().length).toBe(1));
    const { documentElement } = document;
    const [{ id } = { id: 0 }] = told.findLast((message) => message.type === 'passages')?.passages ?? [];
    ask({ type: 'show', id, start: 0, end: 2 });
    document.replaceChild(document.createElement('html'), documentElement);
    await pause(0);
    document.replaceChild(documentElement, document.documentElement);
    expect([isOpen(), CSS.highlights.has('sidelight-passage')]).toEqual([false, false]);
    const before = told.length;
    setText('line', `${LINE} Then it snowed.`);
    ask({ type: 'show', id, start: 0, end: 2 });
    await pause(NEXT_READING_MS);
    expect(told.length).toBe(before);
  }, 30_000);
});
