import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CardFrame } from '../../../components/card';
import type { MatchReason } from '../../../lib/answers';
import { failure, messageOf, type Result } from '../../../lib/result';
import { all, button, click, draw, faults, root, waitFor } from './draw-panel';
import { CARD } from './sample-card';

type Props = Parameters<typeof CardFrame>[0];

const REASON: MatchReason = { rule: 'A last name with a title.', alias: 'Zełenski', language: 'pl', words: ['prezydent', 'Kijów'] };
const nothing = () => {};
const answer: Props['answer'] = Promise.resolve({ ok: true, value: CARD });
const give = (value: Partial<MatchReason> = {}) => vi.fn(async (): Promise<Result<MatchReason>> => ({ ok: true, value: { ...REASON, ...value } }));
/** Draws a card and waits until it has its answer. */
async function show(props: Partial<Props> = {}): Promise<void> {
  await draw(
    <div role="dialog" aria-labelledby="title">
      <CardFrame
        answer={answer}
        load={() => answer}
        locale="en-GB"
        focus={false}
        pinned={false}
        onTimeline={nothing}
        onPin={nothing}
        onClose={nothing}
        onDrawn={nothing}
        {...props}
      />
    </div>,
  );
  await waitFor(() => expect(button('Timeline')).toBeDefined());
}
const opener = () => button('Why this match?');
const reason = () => root.querySelector<HTMLElement>('.match-reason');
const lines = () => all('.match-reason p').map(({ textContent }) => textContent);

describe('Why this match', () => {
  test('is asked at the first opening, folds, and opens again', async () => {
    const loadReason = give();
    await show({ loadReason });
    expect([loadReason.mock.calls.length, opener().ariaExpanded, reason()?.checkVisibility()]).toEqual([0, 'false', false]);
    await click(opener());
    expect([loadReason.mock.calls.length, opener().ariaExpanded]).toEqual([1, 'true']);
    expect(opener().getAttribute('aria-controls')).toBe(reason()?.id);
    await waitFor(() => expect(lines()).toEqual(['A last name with a title.', 'Known as “Zełenski” in Polish', 'Decided by prezydent, Kijów']));
    expect(await faults()).toEqual([]);
    await click(opener());
    expect([opener().ariaExpanded, reason()?.checkVisibility()]).toEqual(['false', false]);
    await click(opener());
    expect(loadReason.mock.calls.length).toBe(1);
  });

  test.each<[string, Partial<MatchReason>, readonly string[]]>([
    ['no words', { words: [] }, ['A last name with a title.', 'Known as “Zełenski” in Polish']],
    ['a language that has no name', { language: 'x', words: [] }, ['A last name with a title.', 'Known as “Zełenski” in x']],
  ])('with %s', async (_name, given, expected) => {
    await show({ loadReason: give(given) });
    await click(opener());
    await waitFor(() => expect(lines()).toEqual(expected));
  });

  test('that fails says why, and is asked again', async () => {
    const loadReason = give().mockResolvedValueOnce(failure('silent'));
    await show({ loadReason });
    await click(opener());
    await waitFor(() => expect(lines()).toEqual([messageOf(failure('silent'))]));
    await click(opener());
    await click(opener());
    await waitFor(() => expect(lines()[0]).toBe(REASON.rule));
  });

  test('waits with a sentence', async () => {
    await show({ loadReason: () => new Promise(nothing), onDoubt: nothing });
    await click(opener());
    expect(lines()).toEqual(['Looking it up …']);
    expect(await faults()).toEqual([]);
  });

  test('has the card placed anew as it grows', async () => {
    const onDrawn = vi.fn();
    await show({ loadReason: give(), onDrawn });
    const before = onDrawn.mock.calls.length;
    await click(opener());
    expect(onDrawn.mock.calls.length).toBeGreaterThan(before);
  });

  test('is there for the name on the page alone', async () => {
    await show();
    expect(opener()).toBeUndefined();
    await show({ loadReason: give() });
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
    await show({ loadReason: give(), onDoubt });
    expect(button('Not this one …').checkVisibility()).toBe(false);
    await click(opener());
    await waitFor(() => expect(lines()[0]).toBe(REASON.rule));
    const before = root.innerHTML;
    await click(button('Not this one …'));
    expect([onDoubt.mock.calls.length, root.innerHTML]).toEqual([1, before]);
    expect(await faults()).toEqual([]);
  });

  test('is not offered where nothing can be done', async () => {
    await show({ loadReason: give() });
    await click(opener());
    expect(button('Not this one …')).toBeUndefined();
  });
});

test.each([180, 420])('at %i px long words stay inside', async (width) => {
  await page.viewport(width, 500);
  const long = 'Wiederwahlwahrscheinlichkeit'.repeat(6);
  await show({ loadReason: give({ rule: `${long}.`, alias: long, words: [long, 'b'] }), onDoubt: nothing });
  await click(opener());
  await waitFor(() => expect(lines()[0]).toBe(`${long}.`));
  expect(document.documentElement.scrollWidth).toBe(width);
  for (const one of all('footer button')) expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});
