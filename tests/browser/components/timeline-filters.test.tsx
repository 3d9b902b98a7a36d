import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TimelineActions } from '../../../components/timeline-actions';
import { TimelineAsOf } from '../../../components/timeline-as-of';
import { TimelineFilters } from '../../../components/timeline-filters';
import { type TimelineState, TimelineStatus } from '../../../components/timeline-status';
import type { PageDate, TimelineFilter } from '../../../lib/answers';
import { all, button, click, draw, faults, root, status, waitFor } from './draw-panel';
import { NAMES, SOURCES } from './sample-timeline';

const nothing = () => {};

describe('filters', () => {
  /** Keeps the filter as the panel does. */
  function Kept({ filter: first, onFilter }: { readonly filter: TimelineFilter; readonly onFilter: (filter: TimelineFilter) => void }) {
    const [filter, setFilter] = useState(first);
    const change = (next: TimelineFilter) => {
      setFilter(next);
      onFilter(next);
    };
    return <TimelineFilters filter={filter} names={NAMES} sources={SOURCES} acts={['warn', 'deny']} shown={12} total={1240} onFilter={change} locale="en-GB" />;
  }
  const show = async (filter: TimelineFilter = {}) => {
    const onFilter = vi.fn();
    await draw(<Kept filter={filter} onFilter={onFilter} />);
    return onFilter;
  };
  const select = (label: string) => all('select').find((one) => one.closest('label')?.textContent?.startsWith(label)) as HTMLSelectElement;

  test('words are handed on with each letter, and none when the box is emptied', async () => {
    const onFilter = await show({ act: 'warn' });
    await userEvent.type(root.querySelector('input') as Element, 'ab');
    await userEvent.keyboard('{Backspace}{Backspace}');
    expect(onFilter.mock.calls.map(([filter]) => filter)).toEqual([
      { act: 'warn', text: 'a' },
      { act: 'warn', text: 'ab' },
      { act: 'warn', text: 'a' },
      { act: 'warn', text: undefined },
    ]);
  });

  test.each([
    ['Name', 'vladimir-putin', { entityId: 'vladimir-putin' }, { entityId: undefined }],
    ['Source', 'b', { sourceId: 'b' }, { sourceId: undefined }],
    ['Speech act', 'deny', { act: 'deny' }, { act: undefined }],
  ])('%s: one, and all again', async (label, value, one, none) => {
    const onFilter = await show();
    await click(button('Filters'));
    await userEvent.selectOptions(select(label), value);
    expect(onFilter).toHaveBeenLastCalledWith(one);
    await userEvent.selectOptions(select(label), '');
    expect(onFilter).toHaveBeenLastCalledWith(none);
  });

  test('are folded until asked for, open when one is set, and say how many are', async () => {
    await show();
    expect(select('Name').checkVisibility()).toBe(false);
    expect(await faults()).toEqual([]);
    await click(button('Filters'));
    expect([select('Name').checkVisibility(), button('Filters').ariaExpanded]).toEqual([true, 'true']);
    await draw(null);
    await show({ sourceId: 'a', act: 'warn' });
    expect([select('Name').checkVisibility(), select('Source').value, button('Filters (2)').ariaExpanded]).toEqual([true, 'a', 'true']);
    expect(await faults()).toEqual([]);
  });

  test('say what is left, and Reset takes all away', async () => {
    const onFilter = await show({ text: 'geneva', act: 'warn' });
    expect(status()).toBe('12 of 1,240 entries');
    await click(button('Reset'));
    expect(onFilter).toHaveBeenLastCalledWith({});
    expect([status(), button('Reset'), root.querySelector('input')?.value, select('Speech act').value]).toEqual(['', undefined, '', '']);
  });

  test('a value from another page is shown as what it is', async () => {
    await show({ entityId: 'pack/gone' });
    expect(select('Name').selectedOptions[0]?.textContent).toBe('Not in this timeline');
  });
});

describe('as of', () => {
  const DATE: PageDate = { day: '2021-12-30', from: 'json-ld', confidence: 'high' };
  const show = (part: Partial<Parameters<typeof TimelineAsOf>[0]> = {}) =>
    draw(<TimelineAsOf date={DATE} later={12} showsLater={false} onLater={nothing} locale="en-GB" {...part} />);
  const lines = () => all('.as-of p').map(({ textContent }) => textContent);

  test.each<[PageDate['from'], PageDate['confidence'], string]>([
    ['json-ld', 'high', 'Date from the page’s structured data, reliable.'],
    ['meta', 'medium', 'Date from the page’s metadata, probably right.'],
    ['time', 'medium', 'Date from a time marked on the page, probably right.'],
    ['dateline', 'low', 'Date from a dateline in the text, uncertain.'],
  ])('a date from %s, confidence %s', async (from, confidence, sentence) => {
    await show({ date: { ...DATE, from, confidence } });
    expect(lines()).toEqual(['Known up to 30 December 2021, the date of this article.', sentence]);
    expect(root.querySelector('time')?.getAttribute('datetime')).toBe('2021-12-30');
    expect(await faults()).toEqual([]);
  });

  test('what speaks against the date is said', async () => {
    await show({ contradiction: 'The page gives 2 July 2022, but speaks of January 2022 as still to come.' });
    expect(lines().at(-1)).toContain('still to come');
  });

  test('the switch calls back, and the line says what is shown', async () => {
    const onLater = vi.fn();
    await show({ onLater, later: 1240 });
    const control = root.querySelector('[role=switch]') as HTMLInputElement;
    expect(control.closest('label')?.textContent).toBe('What came later (1,240)');
    await click(control);
    expect(onLater).toHaveBeenCalledWith(true);
    await show({ showsLater: true });
    expect(lines()[0]).toBe('Everything known, also after 30 December 2021, the date of this article.');
    expect(await faults()).toEqual([]);
  });

  test('without anything later there is no switch, without a date neither', async () => {
    await show({ later: 0, showsLater: true });
    expect([root.querySelector('[role=switch]'), lines()[0]]).toEqual([null, 'Known up to 30 December 2021, the date of this article.']);
    await show({ date: undefined });
    expect([root.querySelector('[role=switch]'), root.textContent]).toEqual([null, 'This page names no date: everything that is known is shown.']);
    await draw(<TimelineAsOf date="unread" later={0} showsLater={false} onLater={nothing} locale="en-GB" />);
    expect(root.textContent).toBe('The date of this page could not be read: everything that is known is shown.');
  });
});

describe('actions', () => {
  test('copying says that it is done, and when the browser refuses', async () => {
    const onCopy = vi.fn(async () => true).mockResolvedValueOnce(false);
    const onPrint = vi.fn();
    await draw(<TimelineActions onCopy={onCopy} onPrint={onPrint} />);
    expect(status()).toBe('');
    await click(button('Copy this timeline'));
    await waitFor(() => expect(status()).toBe('The browser did not let Sidelight copy.'));
    await click(button('Copy this timeline'));
    await waitFor(() => expect(status()).toBe('Copied'));
    await click(button('Print'));
    expect(onPrint).toHaveBeenCalledOnce();
    expect(await faults()).toEqual([]);
  });
});

describe('no timeline', () => {
  const act = vi.fn();
  test.each<[TimelineState, string, string | undefined]>([
    [{ name: 'loading' }, 'Reading the timeline …', undefined],
    [{ name: 'empty' }, 'Nothing in the base about these names.', undefined],
    [{ name: 'filtered', onReset: act }, 'Nothing in the timeline fits these filters.', 'Reset'],
    [{ name: 'later', onLater: act }, 'Nothing was known when this article appeared.', 'Show what came later'],
    [{ name: 'failed', message: 'The base cannot be opened.', onAgain: act }, 'The base cannot be opened.', 'Try again'],
  ])('%o', async (state, sentence, action) => {
    act.mockClear();
    await draw(<TimelineStatus state={state} />);
    expect([status(), root.querySelector('button')?.textContent]).toEqual([sentence, action]);
    expect(await faults()).toEqual([]);
    await click(root.querySelector('button') ?? undefined);
    expect(act).toHaveBeenCalledTimes(action === undefined ? 0 : 1);
  });
});
