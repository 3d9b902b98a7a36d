import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { all, button, click, draw, faults, root, waitFor } from './draw-panel';
import { CARD } from './sample-card';
import { sampleFrame } from './sample-frame';

type Props = Parameters<typeof sampleFrame>[0];

const REASON = '“Zełenskiego” is a case ending of “Zełenski” in Polish; a title stands before the last name (“prezydenta”).';
const nothing = () => {};
const answer: Props['answer'] = Promise.resolve({ ok: true, value: CARD });
/** Draws a card and waits until it has its answer. */
async function show(props: Partial<Props> = {}): Promise<void> {
  await draw(sampleFrame({ answer, ...props }));
  await waitFor(() => expect(button('Timeline')).toBeDefined());
}
const opener = () => button('Why this match?');
const reason = () => root.querySelector<HTMLElement>('.match-reason');

describe('Why this match', () => {
  test('opens, folds, and opens again', async () => {
    await show({ reason: REASON });
    expect([opener().ariaExpanded, reason()?.checkVisibility()]).toEqual(['false', false]);
    await click(opener());
    expect([opener().ariaExpanded, reason()?.textContent]).toEqual(['true', REASON]);
    expect(opener().getAttribute('aria-controls')).toBe(reason()?.id);
    expect(await faults()).toEqual([]);
    await click(opener());
    expect([opener().ariaExpanded, reason()?.checkVisibility()]).toEqual(['false', false]);
    await click(opener());
    expect(reason()?.checkVisibility()).toBe(true);
  });

  test('has the card placed anew as it grows', async () => {
    const onDrawn = vi.fn();
    await show({ reason: REASON, onDrawn });
    const before = onDrawn.mock.calls.length;
    await click(opener());
    expect(onDrawn.mock.calls.length).toBeGreaterThan(before);
  });

  test('is there for the name on the page alone', async () => {
    await show();
    expect(opener()).toBeUndefined();
    await show({ reason: REASON });
    await click(button('Joe Biden'));
    await waitFor(() => expect(button('Timeline')).toBeDefined());
    expect([button('Timeline').checkVisibility(), opener()]).toEqual([true, undefined]);
    await click(all('[aria-label=Back]')[0]);
    await waitFor(() => expect(opener()?.ariaExpanded).toBe('false'));
  });
});

describe('Not this one', () => {
  test('calls back, and does nothing else', async () => {
    const onDoubt = vi.fn();
    await show({ reason: REASON, onDoubt });
    expect(button('Not this one …').checkVisibility()).toBe(false);
    await click(opener());
    const before = root.innerHTML;
    await click(button('Not this one …'));
    expect([onDoubt.mock.calls.length, root.innerHTML]).toEqual([1, before]);
    expect(await faults()).toEqual([]);
  });

  test('is not offered where nothing can be done', async () => {
    await show({ reason: REASON });
    await click(opener());
    expect(button('Not this one …')).toBeUndefined();
  });
});

test.each([180, 420])('at %i px long words stay inside', async (width) => {
  await page.viewport(width, 500);
  await show({ reason: `${'Wiederwahlwahrscheinlichkeit'.repeat(6)}.`, onDoubt: nothing });
  await click(opener());
  expect(document.documentElement.scrollWidth).toBe(width);
  for (const one of all('footer button')) expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});
