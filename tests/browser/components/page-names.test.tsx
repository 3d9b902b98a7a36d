import { describe, expect, test, vi } from 'vitest';
import { PageNames } from '../../../components/page-names';
import { all, button, click, draw, faults, root, status } from './draw-panel';

type Props = Parameters<typeof PageNames>[0];
const NAMES = ['NATO', 'Joe Biden', 'OSCE', 'Kyiv', 'Geneva'].map((label, i) => ({
  entityId: label.toLowerCase(),
  label,
  count: 14 - i * 3 - (i === 4 ? 1 : 0),
}));
const show = (part: Partial<Props> = {}) => draw(<PageNames names={NAMES} onStep={() => {}} {...part} />);
const labels = () => all('.page-names bdi').map(({ textContent }) => textContent);
const counts = () => all('.count').map(({ textContent }) => textContent);

test('names with counts; steps call back', async () => {
  const onStep = vi.fn();
  await show({ onStep });
  expect(counts()).toEqual(['14 times', '11 times', '8 times', '5 times', 'once']);
  await click(all('[aria-label="Next mention of OSCE"]')[0]);
  await click(all('[aria-label="Previous mention of NATO"]')[0]);
  expect(onStep.mock.calls).toEqual([
    ['osce', 1],
    ['nato', -1],
  ]);
  expect([status(), all('[aria-pressed]').length]).toEqual(['', 0]);
});

test('each name opens by a button of its own, where it can be opened', async () => {
  await show();
  expect(all('[aria-label^="About "]')).toEqual([]);
  const onOpen = vi.fn();
  await show({ onOpen });
  await click(all('[aria-label="About Kyiv"]')[0]);
  expect(onOpen.mock.calls).toEqual([['kyiv']]);
  expect(await faults()).toEqual([]);
});

describe('position', () => {
  test('stands in place of the count and is said once', async () => {
    await show({ position: { entityId: 'nato', index: 3, total: 14 } });
    expect([counts()[0], status(), all('[role=status]').length]).toEqual(['3 of 14', 'NATO, mention 3 of 14', 1]);
    // A live region around the list does not say the count as well.
    expect(all('.count').every((count) => count.getAttribute('aria-live') === 'off')).toBe(true);
    expect(await faults()).toEqual([]);
  });

  test('of a name that is not on the page says nothing', async () => {
    await show({ position: { entityId: 'gone', index: 1, total: 1 } });
    expect(status()).toBe('');
  });
});

describe('a chosen name', () => {
  test('is pressed, the others are not', async () => {
    const onChoose = vi.fn();
    await show({ onChoose, selected: 'osce' });
    expect(all('.name').map(({ ariaPressed }) => ariaPressed)).toEqual(['false', 'false', 'true', 'false', 'false']);
    const [other, , chosen] = all('.name').map((name) => getComputedStyle(name).fontWeight);
    expect(Number(chosen)).toBeGreaterThan(Number(other));
    await click(button('OSCE'));
    expect(onChoose).toHaveBeenCalledWith('osce');
    expect(await faults()).toEqual([]);
    await show({ onChoose, selected: null });
    expect(all('[aria-pressed="true"]').length).toBe(0);
    await show({ onChoose });
    expect(all('[aria-pressed]').length).toBe(0);
  });
});

test('only the first are shown if asked so, with what was chosen and stepped to; the button shows all and folds again', async () => {
  await show({ atFirst: 2, selected: 'kyiv', position: { entityId: 'geneva', index: 1, total: 1 }, onChoose: () => {} });
  expect(labels()).toEqual(['NATO', 'Joe Biden', 'Kyiv', 'Geneva']);
  await click(button('All 5 names'));
  expect([labels().length, button('Fewer names').ariaExpanded]).toEqual([5, 'true']);
  await click(button('Fewer names'));
  expect(labels().length).toBe(4);
  await show({ atFirst: 5 });
  expect([labels().length, root.querySelector('.plain')]).toEqual([5, null]);
});

test('numbers are written as in the locale', async () => {
  const many = { entityId: 'nato', label: 'NATO', count: 12_345 };
  await show({ names: [many], capped: 5000, locale: 'de' });
  expect([counts(), root.textContent.includes('first 5.000 mentions')]).toEqual([['12.345 times'], true]);
  await show({ names: [many], position: { entityId: 'nato', index: 1234, total: 12_345 }, locale: 'de' });
  expect([counts(), status()]).toEqual([['1.234 of 12.345'], 'NATO, mention 1.234 of 12.345']);
});
