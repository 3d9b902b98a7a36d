import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TimelineOverview } from '../../../components/timeline-overview';
import type { Overview } from '../../../lib/answers';
import { all, draw, emulate, faults, root } from './draw-panel';
import { OVERVIEW } from './sample-timeline';

type Props = Parameters<typeof TimelineOverview>[0];
const show = (part: Partial<Props> = {}) =>
  draw(<TimelineOverview overview={OVERVIEW} description="Three events from 2014 to 2022." lit={new Set()} onMove={() => {}} locale="en-GB" {...part} />);
const chart = () => root.querySelector('[role=img]') as HTMLElement;
const lane = (i: number) => all('.overview-lane svg').map((svg) => svg.getBoundingClientRect())[i] as DOMRect;

/** A press at a share of the width in a lane, a way over others, and the release. */
function drag(...places: readonly (readonly [lane: number, at: number])[]) {
  const rtl = document.documentElement.dir === 'rtl';
  places.forEach(([i, at], step) => {
    const { left, width, top, height } = lane(i);
    const event = (type: string) =>
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        button: type === 'pointermove' ? -1 : 0,
        clientX: left + width * (rtl ? 1 - at : at),
        clientY: top + height / 2,
      });
    chart().dispatchEvent(event(step === 0 ? 'pointerdown' : 'pointermove'));
  });
}

/** Synthetic pointers cannot be captured: the chart is told that this one is. */
function allowCapture() {
  const captured = new Set<number>();
  chart().setPointerCapture = (id) => void captured.add(id);
  chart().hasPointerCapture = (id) => captured.has(id);
}

describe('what is drawn', () => {
  test('is told in words, to everyone', async () => {
    await show();
    expect([chart().ariaLabel, root.querySelector('details p')?.textContent]).toEqual(['Three events from 2014 to 2022.', 'Three events from 2014 to 2022.']);
    expect(await faults()).toEqual([]);
  });

  test('a disc for a day, a bar for a span, the larger the more weight; the fold says its gap; the article stands where it stands', async () => {
    await show();
    expect(all('.disc').map((disc) => disc.getAttribute('d'))).toEqual(['M0.5000 .5H0.5000']);
    expect(all('.span').map((bar) => bar.getAttribute('d'))).toEqual(['M0.0000 .5H0.1000', 'M0.9000 .5H0.9500']);
    const [light, heavy] = all('.span').map((bar) => Number(bar.getAttribute('stroke-width')));
    expect(heavy).toBeGreaterThan(light as number);
    expect(root.querySelector('title')?.textContent).toBe('Nothing from 2015 to 2020');
    expect(root.querySelector('line.article')?.getAttribute('x1')).toBe('60%');
    expect(root.querySelector('.overview-article')?.textContent).toBe('this article');
  });

  test('what the paragraph in view speaks of is ringed', async () => {
    await show({ lit: new Set(['pack/warning']) });
    expect(all('.ring').length).toBe(1);
    expect(all('.lit')[0]?.querySelector('.disc')?.getAttribute('d')).toBe('M0.5000 .5H0.5000');
  });

  test('without an article there is no marker, without lanes no chart', async () => {
    const { article: _, ...unplaced } = OVERVIEW;
    await show({ overview: unplaced });
    expect(all('.article, .overview-article')).toEqual([]);
    await show({ overview: { ...unplaced, lanes: [] } });
    expect(root.children.length).toBe(0);
  });

  test.each([180, 260, 360, 600])('at %i px nothing stands out and no date runs into the next', async (width) => {
    await page.viewport(width, 600);
    const ticks: Overview['ticks'] = Array.from({ length: 9 }, (_, i) => ({ at: i / 8, date: `2021-12-${10 + i}` }));
    const lanes = OVERVIEW.lanes.map(({ entityId }) => ({ entityId, label: `Organisation of many words ${entityId}` }));
    await show({ overview: { ...OVERVIEW, ticks, lanes } });
    expect(document.documentElement.scrollWidth).toBe(width);
    const dates = all('.overview-axis time').filter((date) => date.checkVisibility());
    const boxes = dates.map((date) => date.getBoundingClientRect());
    expect(boxes.length).toBeGreaterThanOrEqual(2);
    for (const [i, box] of boxes.entries()) if (i > 0) expect(box.left).toBeGreaterThan(boxes[i - 1]?.right ?? 0);
    expect(all('.overview-lane svg').every((svg) => svg.getBoundingClientRect().height === 16)).toBe(true);
  });

  test.each(['active', 'none'])('forced colours %s: dots, rings and markers are seen on the paper', async (value) => {
    await emulate({ features: [{ name: 'forced-colors', value }] });
    await show({ lit: new Set(['pack/warning']) });
    const paper = getComputedStyle(document.body).backgroundColor;
    expect(getComputedStyle(all('.disc')[0] as Element).stroke).not.toBe(paper);
    expect(getComputedStyle(all('.ring')[0] as Element).stroke).not.toBe(paper);
    expect(getComputedStyle(all('line.article')[0] as Element).stroke).not.toBe(paper);
    await emulate();
  });
});

describe('pointing', () => {
  test.each([
    ['ltr', 0],
    ['rtl', 0],
    ['ltr', 260],
    ['rtl', 600],
  ])('in %s at %i px tells the nearest dot, each once on the way', async (dir, width) => {
    document.documentElement.dir = dir;
    if (width > 0) await page.viewport(width, 600);
    const onMove = vi.fn();
    await show({ onMove });
    allowCapture();
    drag([0, 0.05], [0, 0.08], [1, 0.5], [1, 0.48], [0, 0.92]);
    expect(onMove.mock.calls).toEqual([[['pack/crimea']], [['pack/warning']], [['pack/talks']]]);
  });

  test('moving over it without pressing does nothing', async () => {
    const onMove = vi.fn();
    await show({ onMove });
    chart().dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: 1, clientX: lane(1).left, clientY: lane(1).top }));
    expect(onMove).not.toHaveBeenCalled();
  });

  test('a real click and a real drag', async () => {
    const onMove = vi.fn();
    await show({ onMove });
    const { width, height } = chart().getBoundingClientRect();
    const names = lane(0).left - chart().getBoundingClientRect().left;
    const at = (share: number) => names + (width - names) * share;
    await userEvent.click(chart(), { position: { x: at(0.92), y: 24 } });
    expect(onMove.mock.calls).toEqual([[['pack/talks']]]);
    await userEvent.dragAndDrop(chart(), chart(), { sourcePosition: { x: at(0.03), y: 24 }, targetPosition: { x: at(0.5), y: height - 24 } });
    expect(onMove.mock.calls.map(([ids]) => ids[0])).toEqual(['pack/talks', 'pack/crimea', 'pack/warning']);
  });
});
