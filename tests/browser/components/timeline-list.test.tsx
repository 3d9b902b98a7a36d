import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Props } from '../../../components/timeline-list';
import { failure } from '../../../lib/result';
import { DETAILS, entry, ids, show } from './draw-list';
import { all, button, click, faults, plain, root, waitFor } from './draw-panel';
import { GROUPS, makeEntry, makeGroup } from './sample-timeline';

const nothing = () => {};
const opener = (id: string) => entry(id).querySelector('[aria-expanded]') as HTMLElement;

describe('entries', () => {
  test('stand under their dates, which keep their precision', async () => {
    await show();
    expect(all('h3 time').map((time) => [time.getAttribute('datetime'), time.textContent])).toEqual([
      ['2014', '2014'],
      ['2021-12-30', '30 December 2021'],
      ['2022-01', 'January 2022'],
    ]);
    expect(all('.attribution time').map((time) => [time.getAttribute('datetime'), plain(time.textContent)])).toEqual([
      ['2014', '2014'],
      ['2021-12-30', '30 Dec 2021'],
      // HTML has no form for an interval.
      ['2022-01-09', '9–10 Jan 2022'],
    ]);
  });

  test('tell in words what was planned and who said what, by which sources, and on what these differ', async () => {
    await show();
    expect(all('.attribution').map((line) => plain(line.textContent))).toEqual([
      '2014 · Paper A',
      '30 Dec 2021said by Vladimir Putin · Paper A',
      '9–10 Jan 2022 · planned · Paper A, Paper B',
    ]);
    expect(all('.meta').map((line) => line.textContent)).toEqual(['1 claim', 'Quote and source', '2 claims2 sources, date and wording differ']);
    // The heading says the day already; to a screen reader the entry still says it.
    expect(all('.attribution time').map((time) => time.className)).toEqual(['', 'visually-hidden', '']);
  });

  test.each([
    [{ speaker: undefined, kind: 'claim', status: 'said' }, '2022-01 · reported · Paper A, Paper B'],
    [{ speaker: 'nobody', kind: 'claim', status: 'said' }, '2022-01 · said by nobody · Paper A, Paper B'],
    [{ sourceIds: ['a', 'b', 'c', 'd', 'e'], status: 'happened' }, '2022-01 · Paper A, Paper B, c and 2 more'],
    [{ sourceIds: [], status: 'happened' }, '2022-01'],
    [{ date: 'Thursday', status: 'happened', sourceIds: ['a'] }, 'Thursday · Paper A'],
  ] as const)('%j reads %s', async (part, expected) => {
    const { speaker, ...rest } = { speaker: undefined, ...part };
    const one = makeEntry({ date: '2022-01', ...rest, ...(speaker !== undefined && { speaker }) });
    await show({ groups: [{ key: '2022', entries: [one] }] });
    expect(plain(root.querySelector('.attribution')?.textContent)).toBe(expected.replace('2022-01', 'Jan 2022'));
  });

  test('those that the paragraph in view speaks of are marked for everyone: current, a word, weight, a bar', async () => {
    await show({ lit: new Set(['pack/talks']) });
    expect(all('[aria-current="true"]')).toEqual([entry('pack/talks')]);
    expect(plain(entry('pack/talks').querySelector('.says')?.textContent)).toBe('In the paragraph before you: Talks in Geneva');
    const weight = (id: string) => Number(getComputedStyle(entry(id).querySelector('.title') as Element).fontWeight);
    expect(weight('pack/talks')).toBeGreaterThan(weight('pack/crimea'));
    const bar = (id: string) => Number.parseFloat(getComputedStyle(entry(id), '::after').borderInlineStartWidth);
    expect(bar('pack/talks')).toBeGreaterThan(bar('pack/crimea'));
    expect(await faults()).toEqual([]);
    await show();
    expect(all('[aria-current]')).toEqual([]);
  });
});

describe('opening', () => {
  test('shows place, note and claims with their quotes and chain, and asks only once', async () => {
    const load = vi.fn(async () => DETAILS);
    const onEntity = vi.fn();
    await show({ load, onEntity });
    expect(load).not.toHaveBeenCalled();
    await click(opener('pack/talks'));
    expect(opener('pack/talks').ariaExpanded).toBe('true');
    const text = entry('pack/talks').querySelector('.details')?.textContent ?? '';
    for (const part of ['In Geneva', 'On the date: Worked out', 'complete severance', 'told by Yuri Ushakov', 'Paper A ¶ 22']) expect(text).toContain(part);
    expect(await faults()).toEqual([]);
    await click(button('Geneva'));
    expect(onEntity).toHaveBeenCalledWith('geneva');
    await click(opener('pack/talks'));
    expect(entry('pack/talks').querySelector('.details')?.checkVisibility()).toBe(false);
    await click(opener('pack/talks'));
    expect(load.mock.calls).toEqual([[GROUPS[2]?.entries[0]]]);
  });

  test('closed and opened again while it waits, it still asks only once', async () => {
    let answer: (details: typeof DETAILS) => void = nothing;
    const load = vi.fn(() => new Promise<typeof DETAILS>((resolve) => (answer = resolve)));
    await show({ load });
    for (let i = 0; i < 3; i++) await click(opener('pack/talks'));
    expect(entry('pack/talks').querySelector('.loading')?.textContent).toBe('Looking it up …');
    expect(await faults()).toEqual([]);
    await click(undefined);
    answer(DETAILS);
    await waitFor(() => expect(entry('pack/talks').querySelectorAll('.claim').length).toBe(1));
    expect(load).toHaveBeenCalledOnce();
  });

  test('says why it failed and tries again', async () => {
    const load = vi.fn<Props['load']>(async () => DETAILS).mockResolvedValueOnce(failure('base-unavailable'));
    await show({ load });
    await click(opener('pack/talks'));
    expect(entry('pack/talks').querySelector('[role=alert]')?.textContent).toContain('The knowledge base cannot be opened.');
    expect(await faults()).toEqual([]);
    await click(button('Try again'));
    expect([load.mock.calls.length, entry('pack/talks').querySelectorAll('.claim').length]).toEqual([2, 1]);
  });

  test('an event without claims says so', async () => {
    await show({ load: async () => ({ ok: true, value: { claims: [] } }) });
    await click(opener('pack/crimea'));
    expect(entry('pack/crimea').querySelector('.details')?.textContent).toBe('No claims about this event yet');
    expect(await faults()).toEqual([]);
  });

  test('with the keyboard alone', async () => {
    await show();
    opener('pack/warning').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(entry('pack/warning').querySelector('.claim')).not.toBeNull());
    await userEvent.keyboard(' ');
    expect(opener('pack/warning').ariaExpanded).toBe('false');
  });
});

describe('folding', () => {
  test('a long group shows eight and a button for the others, which takes the focus to the first of them', async () => {
    await show({ groups: [makeGroup('2014-03', 45), makeGroup('2014-04', 12)] });
    expect(all('.entry').length).toBe(20);
    await click(button('37 more in March 2014'));
    expect(all('.entry').length).toBe(57);
    expect([document.activeElement?.textContent, button('37 more in March 2014')]).toEqual(['Entry 8 of 2014-03', undefined]);
  });

  test('of a huge group each press brings a hundred and twenty', async () => {
    await show({ groups: [makeGroup('2014', 3000)] });
    await click(button('2,992 more in 2014'));
    expect(all('.entry').length).toBe(128);
    await click(button('2,872 more in 2014'));
    expect(document.activeElement?.textContent).toBe('Entry 128 of 2014');
  });

  test('three thousand entries: forty are drawn, the latest; the earlier ones come by button, a hundred and twenty each time', async () => {
    await show({ groups: Array.from({ length: 300 }, (_, i) => makeGroup(String(1700 + i), 10)) });
    expect([ids().length, ids()[0], ids().at(-1)]).toEqual([40, '1996 0', '1999 9']);
    const earlier = button('Earlier: 2,960 entries, 1700 to 1995');
    expect(await faults()).toEqual([]);
    await click(earlier);
    expect([ids().length, ids()[0], document.activeElement?.textContent]).toEqual([160, '1984 0', 'Entry 0 of 1984']);
    expect(button('Earlier: 2,840 entries, 1700 to 1983')).toBeDefined();
  });

  test('what is lit shows in the midst of what is folded', async () => {
    const groups = Array.from({ length: 60 }, (_, i) => makeGroup(String(1940 + i), 10));
    await show({ groups, lit: new Set(['1950 4']) });
    expect(ids()[0]).toBe('1950 4');
    expect(all('.fold').map(({ textContent }) => textContent)).toEqual([
      'Earlier: 100 entries, 1940 to 1949',
      '9 more in 1950',
      'Between: 450 entries, 1951 to 1995',
    ]);
  });

  test('unfolded, as for printing, everything is drawn', async () => {
    await show({ groups: [...Array.from({ length: 30 }, (_, i) => makeGroup(String(1900 + i), 10)), makeGroup('1950', 40)], unfolded: true });
    expect([ids().length, all('.fold').length]).toEqual([340, 0]);
  });
});

describe('target', () => {
  const groups = [makeGroup('2014', 300), ...Array.from({ length: 40 }, (_, i) => makeGroup(String(2015 + i), 10))];
  const inView = (id: string) => {
    const { top, bottom } = entry(id).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };

  test.each([
    ['2054 9', 0],
    ['2050 4', 1e6],
    ['2016 0', 0],
    ['2014 250', 1e6],
  ])('%s is brought into view, folded away or not, from %i px', async (entryId, from) => {
    await show({ groups });
    scrollTo(0, from);
    await show({ groups, target: { entryId } });
    await waitFor(() => expect(inView(entryId)).toBe(true));
    // Not under the heading that stays in view.
    const heading = entry(entryId).closest('section')?.querySelector('h3') as Element;
    expect(entry(entryId).getBoundingClientRect().top).toBeGreaterThanOrEqual(heading.getBoundingClientRect().bottom);
  });

  test('the same entry is brought back when it is asked for once more', async () => {
    await show({ groups, target: { entryId: '2054 9' } });
    scrollTo(0, 0);
    await show({ groups, target: { entryId: '2054 9' } });
    await waitFor(() => expect(inView('2054 9')).toBe(true));
  });

  test('one that is not there does nothing', async () => {
    await show({ groups: GROUPS, target: { entryId: 'elsewhere' } });
    expect(scrollY).toBe(0);
  });
});

test('markup in a text is shown, never run', async () => {
  const text = '<img src=x onerror="globalThis.harmed = true">';
  await show({ groups: [{ key: '2022', entries: [makeEntry({ text })] }] });
  expect([root.querySelector('.title')?.textContent, root.querySelector('img'), 'harmed' in globalThis]).toEqual([text, null, false]);
});
