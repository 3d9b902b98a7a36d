import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SideBySide } from '../../../components/side-by-side';
import { TimelineLeftOut } from '../../../components/timeline-left-out';
import type { CardComparison, ComparedSide } from '../../../lib/answers';
import { all, button, click, draw, faults, plain, root } from './draw-panel';
import { CLAIM, COMPARISON } from './sample-timeline';

const show = (comparisons: readonly CardComparison[], unfolded = false) => draw(<SideBySide comparisons={comparisons} unfolded={unfolded} locale="en-GB" />);
const make = (id: string, part: Partial<CardComparison> = {}): CardComparison => ({ ...COMPARISON, id, ...part });
const side = (part: Partial<ComparedSide>): ComparedSide => ({ ...(COMPARISON.sides[0] as ComparedSide), ...part });

describe('where sources differ', () => {
  test('reads aloud as who says what, then what to make of it', async () => {
    await show([COMPARISON]);
    expect(plain(root.querySelector('.versions li')?.textContent)).toBe(
      'Paper A ¶ 22 sayscomplete severanceIn its words: complete severanceDated 30 Dec 2021' +
        'Paper B ¶ 10 sayscomplete ruptureIn its words: complete ruptureOnly here: ruptureDated Dec 2021' +
        'Two renderings of one phrase.',
    );
    expect(all('h4').length).toBe(2);
    expect(await faults()).toEqual([]);
  });

  test('marks the words that differ by weight and by a label; where all words do, there is nothing to pick out', async () => {
    await show([COMPARISON]);
    const [word] = all('.quote strong');
    expect(word?.textContent).toBe('rupture');
    expect(Number(getComputedStyle(word as Element).fontWeight)).toBeGreaterThanOrEqual(600);
    expect(all('.only bdi').map(({ textContent }) => textContent)).toEqual(['rupture']);
    await show([make('x', { sides: [side({ quote: [{ text: 'one', shared: false }] }), side({ claimId: 'd', quote: [{ text: 'two', shared: false }] })] })]);
    expect([all('.quote strong').length, all('.only bdi').length]).toEqual([0, 0]);
    expect(all('.quote q').map(({ textContent }) => textContent)).toEqual(['one', 'two']);
  });

  test('groups by what they differ on, numbers and dates before wording', async () => {
    await show([make('a'), make('b', { on: 'date' }), make('c', { on: 'number' }), make('d', { on: 'date' }), make('e', { kind: 'agree', on: 'date' })]);
    expect(all('h3').map(({ textContent }) => textContent)).toEqual(['Number 1 difference', 'Date 2 differences', 'Wording 1 difference']);
  });

  test('what sources agree on is folded below', async () => {
    await show([make('a'), make('b', { kind: 'agree', on: 'substance' })]);
    expect(root.querySelector('summary')?.textContent).toBe('1 point on which sources agree');
    expect(all('.agree')[0]?.checkVisibility()).toBe(false);
    await click(root.querySelector('summary') ?? undefined);
    expect(all('.agree')[0]?.checkVisibility()).toBe(true);
    expect([root.querySelector('.agree strong'), root.querySelector('.agree .only bdi')]).toEqual([null, null]);
    expect(await faults()).toEqual([]);
  });

  test('five of each kind at first; the button brings more and takes the focus to them', async () => {
    await show(Array.from({ length: 30 }, (_, i) => make(`c${i}`)));
    expect(all('.differ').length).toBe(5);
    await click(button('25 more on the wording'));
    expect([all('.differ').length, document.activeElement]).toEqual([25, all('.differ')[5]]);
    await click(button('5 more on the wording'));
    expect([all('.differ').length, document.activeElement, all('.fold').length]).toEqual([30, all('.differ')[25], 0]);
    expect(await faults()).toEqual([]);
  });

  test('unfolded, as for printing, all of it shows', async () => {
    await show([...Array.from({ length: 30 }, (_, i) => make(`c${i}`)), make('b', { kind: 'agree' })], true);
    expect([all('.differ').length, all('.agree')[0]?.checkVisibility(), all('.fold').length]).toEqual([30, true, 0]);
  });

  test.each([
    [260, 1],
    [320, 1],
    [360, 2],
    [600, 2],
  ])('at %i px: %i columns', async (width, columns) => {
    await page.viewport(width, 600);
    await show([COMPARISON]);
    const lefts = all('.version').map((version) => version.getBoundingClientRect().left);
    expect(new Set(lefts).size).toBe(columns);
  });

  test('no difference says so', async () => {
    await show([]);
    expect(root.textContent).toBe('No differences between sources were found on these names.');
    expect(await faults()).toEqual([]);
  });
});

describe('what this page leaves out', () => {
  const claims = (count: number) => Array.from({ length: count }, (_, i) => ({ ...CLAIM, id: `c${i}` }));
  const showClaims = (count: number) => draw(<TimelineLeftOut claims={claims(count)} onEntity={() => {}} locale="en-GB" />);

  test('five at first, the others by button', async () => {
    await showClaims(12);
    expect(root.querySelector('.lead')?.textContent).toContain('Also reported on these events.');
    expect(all('.claim').length).toBe(5);
    await click(button('7 more'));
    expect([all('.claim').length, document.activeElement, all('.fold').length]).toEqual([12, all('.claim')[5], 0]);
    expect(await faults()).toEqual([]);
  });

  test('nothing found is said neutrally', async () => {
    await showClaims(0);
    expect(root.textContent).toBe('Nothing else was found in the base on the events of which this page speaks.');
    expect(await faults()).toEqual([]);
  });
});
