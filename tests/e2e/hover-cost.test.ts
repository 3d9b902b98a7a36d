import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, findMark, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { type Bench, inBrowsers, pageOf, readAgain } from './harness.ts';
import { overhear } from './overhear.ts';

const ROUTES = { '/page': pageOf(`<p>Joe Biden met Vladimir Putin.</p>${'<p>Ministers spoke of security and of gas.</p>'.repeat(200)}`) };
// Of the page's scripts: how long a pointer is still that rests, in ms, and how fast it may be at most, in pixels a ms.
const REST_AFTER_MS = 40;
const REST_SPEED = 0.5;
const MOVES = 120;

/** What was measured in a handler, and of each hit test how long the pointer had been still and how fast it was before. */
type Seen = {
  readonly handled: Record<string, number>;
  readonly measured: string[];
  readonly hitTests: { readonly stillMs: number; readonly speed: number }[];
};

/** Put into the world of the page's scripts: notes which of their handlers measure, and when they look what is under the pointer. */
function spy(): void {
  const world = globalThis as unknown as { seen: Seen } & Pick<typeof globalThis, 'addEventListener'>;
  const seen: Seen = { handled: {}, measured: [], hitTests: [] };
  world.seen = seen;
  let handling: string | undefined;
  let moves: PointerEvent[] = [];

  const listen = window.addEventListener.bind(window) as (type: string, listener: (event: Event) => void, options: unknown) => void;
  world.addEventListener = ((type: string, listener: (event: Event) => void, options: unknown) =>
    listen(
      type,
      (event) => {
        handling = type;
        seen.handled[type] = (seen.handled[type] ?? 0) + 1;
        if (event instanceof PointerEvent && type === 'pointermove') moves = [...moves, event].slice(-3);
        listener(event);
        handling = undefined;
      },
      options,
    )) as typeof addEventListener;

  const noteHitTest = () => {
    const [first, last] = [moves[0], moves.at(-1)];
    if (!first || !last) return;
    const way = Math.hypot(last.clientX - first.clientX, last.clientY - first.clientY);
    seen.hitTests.push({ stillMs: performance.now() - last.timeStamp, speed: way / Math.max(1, last.timeStamp - first.timeStamp) });
  };
  const watch = (prototype: object, name: string) => {
    const measure = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
      if (handling) seen.measured.push(`${name} in ${handling}`);
      if (name === 'caretPositionFromPoint') noteHitTest();
      return measure.apply(this, args);
    });
  };
  for (const name of ['elementFromPoint', 'caretPositionFromPoint']) watch(Document.prototype, name);
  for (const name of ['getBoundingClientRect', 'getClientRects', 'checkVisibility']) watch(Element.prototype, name);
  for (const name of ['getBoundingClientRect', 'getClientRects']) watch(Range.prototype, name);
}

/** Has the page's script begin anew, with a spy beside it. */
async function openSpied({ driven, open }: Bench): Promise<{ page: Page; seen: () => Promise<Seen> }> {
  const page = await open('/page');
  await waitForMarks(page, 2);
  await driven.inContentWorld(page, spy);
  await readAgain(driven, page);
  await waitForMarks(page, 2);
  return { page, seen: () => driven.inContentWorld(page, () => (globalThis as unknown as { seen: Seen }).seen) };
}

/** Moves the pointer to and fro over the text, and scrolls. */
async function moveAndScroll(page: Page): Promise<void> {
  for (let i = 0; i < MOVES; i++) await page.mouse.move(100 + ((i * 337) % 700), 100 + ((i * 223) % 600));
  await page.evaluate(async () => {
    for (const by of [300, 300, -300, -300]) {
      scrollBy({ top: by, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

inBrowsers('The pointer', ROUTES, (bench) => {
  test('costs a comparison until it rests: no handler of moves or scrolling measures anything, and nobody is asked', async () => {
    const { page, seen } = await openSpied(bench());
    const asked = await overhear(bench());
    await moveAndScroll(page);
    const { handled, measured, hitTests } = await seen();
    expect(handled.pointermove).toBeGreaterThan(MOVES / 2);
    expect(handled.scroll).toBeGreaterThan(0);
    expect(measured).toEqual([]);
    expect(hitTests.filter(({ stillMs }) => stillMs < REST_AFTER_MS)).toEqual([]);
    expect(await asked()).toEqual([]);
    await page.close();
  });

  test('costs no more once a card was shown', async () => {
    const { driven } = bench();
    const { page, seen } = await openSpied(bench());
    const mark = await findMark(page, 'Joe Biden');
    await restOn(page, mark);
    await waitForCard(driven, page, 'Joe Biden');
    // Under an open card, too.
    await page.evaluate(() => scrollBy({ top: 3, behavior: 'instant' }));
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    await moveAndScroll(page);
    const { handled, measured, hitTests } = await seen();
    expect(handled.pointermove).toBeGreaterThan(MOVES / 2);
    expect(measured).toEqual([]);
    expect(hitTests.length).toBeGreaterThan(0);
    expect(hitTests.filter(({ stillMs, speed }) => stillMs < REST_AFTER_MS && speed > REST_SPEED)).toEqual([]);
    await page.close();
  });
});
