import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SearchAnswer } from '../../../lib/answers';
import { failure, type Result } from '../../../lib/result';
import { active, box, draw, drawResults, faults, found, heading, keys, root, rowCount, rows, status, TOOLS, waitFor } from './draw-search';
import { answerTo, RESULTS } from './sample-search';

describe('the box', () => {
  test('has the focus at once, and what is given stands below it while it is empty', async () => {
    const opened = vi.fn(TOOLS.open);
    await draw({
      open: opened,
      children: (open) => (
        <button type="button" onClick={() => open('x')}>
          Names
        </button>
      ),
    });
    expect(document.activeElement).toBe(box());
    expect(box().ariaExpanded).toBe('false');
    await userEvent.click(root.querySelector('.below button') as Element);
    await waitFor(() => expect(heading()).toBe('Vladimir Putin'));
    expect(opened).toHaveBeenCalledWith('entity', 'x');
    await keys('{Backspace}');
    await waitFor(() => expect(root.querySelector('.below')).not.toBeNull());
    expect(document.activeElement).toBe(box());
    await keys('g');
    expect(root.querySelector('.below')).toBeNull();
  });

  test('shows the answer with its date, sources and both values where they differ, and marks the words that match', async () => {
    await drawResults();
    expect(rows()[0]?.querySelector('.facts')?.textContent).toMatch(/Planned9\s?–\s?10 Jan 2022Paper A; Paper B/);
    expect(rows()[0]?.querySelector('.versions')?.textContent).toBe('Sources differ: 10 January (Paper A) · 9–10 January (Paper B)');
    expect(rows()[1]?.querySelector('.facts')?.textContent).toBe('30 Dec 2021Vladimir PutinPaper A');
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Geneva']);
    const { fontWeight, textDecorationLine } = getComputedStyle(root.querySelector('mark') as Element);
    expect([Number(fontWeight) > 600, textDecorationLine]).toEqual([true, 'underline']);
    expect(status()).toBe('4 results');
  });

  test('tells when there is more than is shown', async () => {
    await drawResults({ search: found({ total: 30 }) });
    expect(status()).toBe('4 of 30 results');
  });

  test('asks with the newest query when typing outruns the answers, and never draws a late one', async () => {
    const answers: ((answer: Result<SearchAnswer>) => void)[] = [];
    const search = vi.fn((_query: string) => new Promise<Result<SearchAnswer>>((resolve) => answers.push(resolve)));
    await draw({ search });
    await keys('abc');
    expect(search.mock.calls).toEqual([['a']]);
    await act(async () => answers[0]?.({ ok: true, value: answerTo('a') }));
    expect(rows()).toEqual([]);
    await waitFor(() => expect(search.mock.calls).toEqual([['a'], ['abc']]));
    await act(async () => answers[1]?.({ ok: true, value: answerTo('abc', { results: RESULTS.slice(1, 2) }) }));
    await rowCount(1);
    await keys('{Control>}a{/Control}{Delete}');
    expect(rows()).toEqual([]);
  });

  test('Enter before the answer waits for it', async () => {
    let answer: (answer: Result<SearchAnswer>) => void = () => {};
    await draw({ search: () => new Promise((resolve) => (answer = resolve)) });
    await keys('g{Enter}');
    expect(heading()).toBeUndefined();
    await act(async () => answer({ ok: true, value: answerTo('g', { results: RESULTS.slice(2) }) }));
    await waitFor(() => expect(heading()).toBe('Vladimir Putin'));
  });

  test('a click on a line of the question before opens nothing', async () => {
    const open = vi.fn(TOOLS.open);
    const search = found();
    await drawResults({ open, search });
    search.mockReturnValueOnce(new Promise(() => {}));
    await keys('x');
    await userEvent.click(rows()[1] as Element);
    expect(open).not.toHaveBeenCalled();
  });

  test('says so when an answer takes long, and shows it when it comes', async () => {
    let answer: (answer: Result<SearchAnswer>) => void = () => {};
    await draw({ search: () => new Promise((resolve) => (answer = resolve)) });
    await keys('g');
    await waitFor(() => expect(status()).toContain('the answer comes by itself'));
    await act(async () => answer({ ok: true, value: answerTo('g') }));
    await waitFor(() => expect(status()).toBe('4 results'));
  });
});

describe('keys', () => {
  test('arrows go round the results while the focus stays in the box', async () => {
    await drawResults();
    const seen = [active()];
    for (const key of ['Down', 'Down', 'Up', 'Up', 'Up']) {
      await keys(`{Arrow${key}}`);
      seen.push(active());
    }
    expect(seen).toEqual([0, 1, 2, 1, 0, 3]);
    expect(document.activeElement).toBe(box());
    expect(box().getAttribute('aria-activedescendant')).toBe(rows()[3]?.id);
    expect([box().ariaExpanded, box().getAttribute('aria-controls')]).toEqual(['true', root.querySelector('[role=listbox]')?.id]);
  });

  test.each([
    ['{Backspace}', 0, 'Talks in Geneva'],
    ['{Alt>}{ArrowLeft}{/Alt}', 1, 'Claim by Vladimir Putin'],
    ['{Escape}', 2, 'Vladimir Putin'],
    ['{Backspace}', 3, 'Paper A'],
  ])('Enter opens, and %s goes back to the box with row %i chosen', async (key, row, title) => {
    await drawResults();
    await keys(`${'{ArrowDown}'.repeat(row)}{Enter}`);
    await waitFor(() => expect(heading()).toBe(title));
    expect(document.activeElement).toBe(root.querySelector('h2'));
    expect(box().ariaExpanded).toBe('false');
    await keys(key);
    await waitFor(() => expect(heading()).toBeUndefined());
    expect([document.activeElement, box().value, active()]).toEqual([box(), 'geneva', row]);
  });

  test('a claim has its quote, its chain of attribution, its sources and comparisons', async () => {
    await drawResults();
    await keys('{ArrowDown}{Enter}');
    await waitFor(() => expect(heading()).toBe('Claim by Vladimir Putin'));
    const text = root.querySelector('article')?.textContent ?? '';
    for (const part of ['complete severance', 'told by Yuri Ushakov', 'Paper A ¶ 22', 'Note: The name is misspelt.', 'The wording differs'])
      expect(text).toContain(part);
  });

  test('names inside what was opened lead on, and back goes one step', async () => {
    await drawResults();
    await keys('{ArrowDown}{Enter}');
    await waitFor(() => expect(heading()).toBe('Claim by Vladimir Putin'));
    await userEvent.click(root.querySelector('.attribution .name') as Element);
    await waitFor(() => expect(heading()).toBe('Vladimir Putin'));
    await keys('{Backspace}');
    await waitFor(() => expect(heading()).toBe('Claim by Vladimir Putin'));
    expect(document.activeElement).toBe(root.querySelector('h2'));
  });

  test('Backspace in a box with text takes a letter, and typing goes back to the results', async () => {
    await drawResults();
    await keys('{Enter}');
    await waitFor(() => expect(heading()).toBe('Talks in Geneva'));
    await act(() => box().focus());
    await keys('{End}{Backspace}');
    expect([box().value, heading()]).toEqual(['genev', undefined]);
  });

  test('Escape clears, then closes', async () => {
    const onClose = vi.fn();
    await drawResults({ onClose });
    await keys('{Escape}');
    expect([box().value, rows().length, onClose.mock.calls.length]).toEqual(['', 0, 0]);
    await keys('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a click opens a result', async () => {
    await drawResults();
    await userEvent.click(rows()[1] as Element);
    await waitFor(() => expect(heading()).toBe('Claim by Vladimir Putin'));
  });
});

describe('what was not found, not understood, or failed', () => {
  test('problems are explained beside the results', async () => {
    await drawResults({ search: found({ problems: ['There is no field “whom:”. Did you mean “who:”?'], understood: ['before 1 January 2022'] }) });
    expect(root.querySelector('.problem')?.textContent).toBe('There is no field “whom:”. Did you mean “who:”?');
    expect(root.querySelector('.understood')?.textContent).toBe('Understood as: before 1 January 2022');
  });

  test('nothing found says what was understood and offers the nearest names; Enter alone opens none of them', async () => {
    const open = vi.fn(TOOLS.open);
    await draw({ open, search: found({ results: [], understood: ['said by Putin'], nearest: [{ entityId: 'vladimir-putin', label: 'Vladimir Putin' }] }) });
    await keys('who:putyn');
    await rowCount(1);
    expect([status(), root.querySelector('.understood')?.textContent, active()]).toEqual(['Nothing found, 1 near name', 'Understood as: said by Putin', -1]);
    expect(root.querySelector('[role=listbox]')?.ariaLabel).toBe('Nearest names');
    expect(await faults()).toEqual([]);
    await keys('{Enter}');
    expect(open).not.toHaveBeenCalled();
    await keys('{ArrowDown}{Enter}');
    await waitFor(() => expect(heading()).toBe('Vladimir Putin'));
  });

  test('a base that cannot be opened: the sentence, and another try that answers', async () => {
    const search = found();
    search.mockResolvedValueOnce(failure('base-unavailable'));
    await draw({ search });
    await keys('g');
    await waitFor(() => expect(status()).toContain('The knowledge base cannot be opened.'));
    expect(await faults()).toEqual([]);
    await userEvent.click([...root.querySelectorAll('button')].find((button) => button.textContent === 'Try again') as Element);
    await rowCount(4);
  });

  test('what is gone when it is opened says so, and back works', async () => {
    await drawResults({ open: async () => failure('unknown') });
    await keys('{Enter}');
    await waitFor(() => expect(root.querySelector('.failure')?.textContent).toContain('nothing under this name'));
    await keys('{Backspace}');
    await waitFor(() => expect(document.activeElement).toBe(box()));
  });
});
