import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SearchTools } from '../../../components/use-search';
import { box, draw, drawResults, faults, found, heading, keys, root, rowCount, rows, status, waitFor } from './draw-search';
import { CLAIM, RESULTS } from './sample-search';

describe('completion of a field', () => {
  const complete = vi.fn<SearchTools['complete']>(async () => ({
    ok: true,
    value: [
      { field: 'who', value: '"Vladimir Putin"', label: 'Vladimir Putin' },
      { field: 'who', value: 'psaki', label: 'Jen Psaki' },
    ],
  }));

  test.each([
    ['{Enter}', 'x who:"Vladimir Putin" '],
    ['{Tab}', 'x who:"Vladimir Putin" '],
    ['{ArrowDown}{Tab}', 'x who:psaki '],
  ])('%s takes it', async (key, query) => {
    complete.mockClear();
    const search = found();
    await draw({ search, complete });
    await keys('x who:pu');
    await rowCount(6);
    expect([rows()[0]?.textContent, status()]).toEqual(['who: Vladimir Putin', '2 suggestions, 4 results']);
    await keys(key);
    expect([box().value, document.activeElement]).toEqual([query, box()]);
    await rowCount(4);
    expect(search).toHaveBeenLastCalledWith(query);
    expect(complete.mock.calls.every(([asked]) => asked.startsWith('x who:'))).toBe(true);
  });

  test('Tab on a result goes on as ever', async () => {
    await drawResults();
    await keys('{Tab}');
    expect(document.activeElement?.textContent).toBe('×');
  });
});

describe('copying', () => {
  const copying = () => vi.fn<SearchTools['copy']>(async () => true);

  test.each(['Control', 'Meta'])('%s+C copies the chosen result', async (modifier) => {
    const copy = copying();
    await drawResults({ copy });
    await keys(`{ArrowDown}{${modifier}>}c{/${modifier}}`);
    await waitFor(() => expect(status()).toBe('Copied'));
    expect(copy.mock.calls).toEqual([[{ kind: 'claim', value: { claim: CLAIM } }]]);
    expect(document.activeElement).toBe(box());
  });

  test('copies what was opened, by key and by button, and says when the browser refuses', async () => {
    const copy = copying();
    await drawResults({ copy });
    await keys('{Enter}');
    await waitFor(() => expect(heading()).toBe('Talks in Geneva'));
    await keys('{Control>}c{/Control}');
    await waitFor(() => expect(status()).toBe('Copied'));
    copy.mockResolvedValueOnce(false);
    await userEvent.click([...root.querySelectorAll('button')].find((button) => button.textContent === 'Copy') as Element);
    await waitFor(() => expect(status()).toContain('did not let'));
    expect(copy.mock.calls.map(([detail]) => detail.kind)).toEqual(['event', 'event']);
  });

  test('text that is selected in the box or the page is copied by the browser', async () => {
    const copy = copying();
    await drawResults({ copy });
    await keys('{Control>}a{/Control}{Control>}c{/Control}');
    await keys('{End}');
    getSelection()?.selectAllChildren(rows()[0] as Element);
    await keys('{Control>}c{/Control}');
    expect(copy).not.toHaveBeenCalled();
    getSelection()?.removeAllRanges();
  });
});

test.each([0, 1, 2, 3])('result %i and what it opens have no accessibility fault that axe can find', async (row) => {
  await drawResults({ onTab: () => {} });
  expect(await faults()).toEqual([]);
  await keys(`${'{ArrowDown}'.repeat(row)}{Enter}`);
  await waitFor(() => expect(heading()).toBeDefined());
  expect(await faults()).toEqual([]);
});

test.each([0, 1, 2, 3])('at 320 px nothing stands out, in the list and in what result %i opens', async (row) => {
  document.body.style.cssText = 'width: 320px; overflow: auto';
  const long = 'Geneva'.repeat(40);
  const results = RESULTS.map((result) => ({ ...result, detail: long, text: [...result.text, { text: ` ${long}`, match: true }] }));
  await drawResults({ search: found({ results, understood: [long], problems: [long] }), onTab: () => {} });
  expect(document.body.scrollWidth).toBe(320);
  expect(root.querySelector('.results')?.scrollWidth).toBeLessThanOrEqual(320);
  await keys(`${'{ArrowDown}'.repeat(row)}{Enter}`);
  await waitFor(() => expect(heading()).toBeDefined());
  expect(document.body.scrollWidth).toBe(320);
  expect(root.querySelector('.opened')?.scrollWidth).toBeLessThanOrEqual(320);
});
