import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ComparisonState } from '../../../lib/answers';
import { entry, ids, show } from './draw-list';
import { all, button, click, emulate, faults, root, status, waitFor } from './draw-panel';
import { GROUPS, makeGroup } from './sample-timeline';

describe('the way to the article', () => {
  test('the title and the button of what the page speaks of lead there', async () => {
    const onGo = vi.fn(async () => true);
    await show({ onGo, places: new Map([['pack/talks', 3]]) });
    expect(all('button').filter(({ textContent }) => textContent === 'Show in the article').length).toBe(1);
    await click(button('Show in the article'));
    await click(button('Talks in Geneva'));
    expect(onGo.mock.calls).toEqual([[GROUPS[2]?.entries[0]], [GROUPS[2]?.entries[0]]]);
    expect(status()).toBe('');
  });

  test('the title of any other says in words that the article does not speak of it', async () => {
    const onGo = vi.fn(async () => true);
    await show({ onGo });
    await click(button('Talks in Geneva'));
    expect([onGo.mock.calls, status()]).toEqual([[], 'Not in this article: Talks in Geneva']);
    expect(entry('pack/talks').querySelector('.meta')?.textContent).toContain('Not in this article');
    expect(await faults()).toEqual([]);
    await click(button('Annexation of Crimea'));
    expect(all('.meta').filter(({ textContent }) => textContent?.includes('Not in this article')).length).toBe(1);
    expect(all('[role=status]').length).toBe(1);
  });

  test.each<[ComparisonState, string]>([
    ['pending', 'Comparing the page with the base …'],
    ['unread', 'The text of this page could not be read.'],
    ['failed', 'The page could not be compared.'],
    ['other-language', 'This page is not in English: sentences cannot be compared yet.'],
  ])('while the comparison is %s nothing is said to be absent', async (comparison, words) => {
    await show({ comparison, places: comparison === 'other-language' ? new Map() : undefined });
    await click(button('Talks in Geneva'));
    expect(status()).toBe(`${words}: Talks in Geneva`);
    expect(entry('pack/talks').querySelector('.meta')?.textContent).toContain(words);
    expect(root.textContent).not.toContain('Not in this article');
    expect(await faults()).toEqual([]);
  });

  test('where the sentence is not on the page any more, the entry says so until another one is chosen', async () => {
    const onGo = vi.fn(async () => true).mockResolvedValueOnce(false);
    await show({ onGo, places: new Map([['pack/talks', 3]]) });
    await click(button('Talks in Geneva'));
    expect(status()).toBe('The sentence is no longer on the page: Talks in Geneva');
    expect(entry('pack/talks').querySelector('.meta')?.textContent).toContain('The sentence is no longer on the page');
    expect(await faults()).toEqual([]);
    await click(button('Talks in Geneva'));
    expect([onGo.mock.calls.length, status()]).toEqual([2, '']);
  });

  test('what was chosen before the page was compared is gone to with the first comparison, and with none after it', async () => {
    const onGo = vi.fn(async () => true);
    const talks = new Map([['pack/talks', 3]]);
    await show({ onGo, comparison: 'pending', places: undefined });
    await click(button('Talks in Geneva'));
    await show({ onGo, places: talks });
    expect([onGo.mock.calls.length, status()]).toEqual([1, '']);

    await show({ onGo, comparison: 'pending', places: undefined });
    await click(button('Talks in Geneva'));
    await show({ onGo });
    expect(status()).toBe('Not in this article: Talks in Geneva');
    // A feed brought the sentence.
    await show({ onGo, places: talks });
    expect([onGo.mock.calls.length, status(), button('Show in the article') !== undefined]).toEqual([1, '', true]);
  });
});

describe('what is lit out of view', () => {
  beforeEach(() => scrollTo(0, 0));
  const groups = Array.from({ length: 4 }, (_, i) => makeGroup(String(2015 + i), 10));
  const line = () => root.querySelector<HTMLElement>('.lit-line');
  const isInView = (id: string) => {
    const { top, bottom } = entry(id).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  const light = async (...lit: string[]) => {
    await show({ groups, lit: new Set(lit) });
    // An observer tells of what is in view after the frame.
    await act(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  };
  afterEach(async () => {
    vi.restoreAllMocks();
    await emulate();
  });

  test('is brought into view as it changes, while the reader is at the page', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await light('2015 0');
    await light('2018 8', '2018 9');
    await waitFor(() => expect(isInView('2018 8')).toBe(true));
    await waitFor(() => expect(line()).toBeNull());
  });

  test.each([
    ['with the focus in the panel', true, 'no-preference'],
    ['without motion', false, 'reduce'],
  ])('%s a line leads there instead', async (_, focus, motion) => {
    await emulate({ features: [{ name: 'prefers-reduced-motion', value: motion }] });
    vi.spyOn(document, 'hasFocus').mockReturnValue(focus);
    await light('2015 0');
    expect(line()).toBeNull();
    await light('2018 8', '2018 9');
    expect([isInView('2018 8'), line()?.textContent]).toEqual([false, '2 entries on this paragraph']);
    expect(await faults()).toEqual([]);
    await click(line() ?? undefined);
    expect([isInView('2018 8'), document.activeElement?.textContent]).toEqual([true, 'Entry 8 of 2018']);
    await waitFor(() => expect(line()).toBeNull());
    await light();
    expect(line()).toBeNull();
  });

  test('when the list is first drawn, it stays where it is', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await light('2018 8');
    expect([isInView('2018 8'), line()?.textContent]).toEqual([false, '1 entry on this paragraph']);
  });

  test('what was lit stays, and what is lit above the view moves nothing in it', async () => {
    const many = Array.from({ length: 60 }, (_, i) => makeGroup(String(1940 + i), 10));
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await show({ groups: many });
    scrollTo(0, 1500);
    const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    await settle();
    const row = all('.entry').find((one) => one.getBoundingClientRect().top > 100)?.dataset.entry ?? '';
    const top = () => entry(row).getBoundingClientRect().top;
    const before = top();
    for (const lit of [['1950 4'], ['1960 1', '1960 2'], []]) {
      await show({ groups: many, lit: new Set(lit) });
      await settle();
      expect(top()).toBeCloseTo(before, 0);
    }
    expect(ids().slice(0, 3)).toEqual(['1950 4', '1960 1', '1960 2']);
  });
});
