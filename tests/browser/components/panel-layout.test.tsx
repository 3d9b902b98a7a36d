import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageNames } from '../../../components/page-names';
import { SideBySide } from '../../../components/side-by-side';
import { TimelineActions } from '../../../components/timeline-actions';
import { TimelineAsOf } from '../../../components/timeline-as-of';
import { TimelineFilters } from '../../../components/timeline-filters';
import { TimelineLeftOut } from '../../../components/timeline-left-out';
import { TimelineList } from '../../../components/timeline-list';
import { TimelineOverview } from '../../../components/timeline-overview';
import { TimelineTabs } from '../../../components/timeline-tabs';
import type { TimelineGroup } from '../../../lib/answers';
import { all, click, draw, emulate, faults, root, waitFor } from './draw-panel';
import { CLAIM, COMPARISON, GROUPS, makeEntry, NAMES, OVERVIEW, SOURCES } from './sample-timeline';

const nothing = () => {};
const PARTS = ['timeline', 'differences', 'left-out'] as const;
const LONG = 'Verteidigungsministerialausschuss'.repeat(4);
const LONG_GROUPS: readonly TimelineGroup[] = [{ key: '2022', entries: [makeEntry({ text: LONG, sourceIds: [LONG] }), ...(GROUPS[1]?.entries ?? [])] }];

/** The whole panel as the side panel puts it together. */
function Panel({
  part: first = 'timeline',
  groups = GROUPS,
  label = 'NATO',
}: {
  part?: (typeof PARTS)[number];
  groups?: readonly TimelineGroup[];
  label?: string;
}) {
  const [part, setPart] = useState(first);
  const common = { locale: 'en-GB', onEntity: nothing };
  const timeline = (
    <>
      <TimelineAsOf date={{ day: '2021-12-30', from: 'meta', confidence: 'medium' }} later={3} showsLater={false} onLater={nothing} {...common} />
      <TimelineOverview overview={OVERVIEW} description="Three events." lit={new Set(['pack/talks'])} onMove={nothing} {...common} />
      <TimelineFilters filter={{ act: 'warn' }} names={NAMES} sources={SOURCES} acts={['warn']} shown={3} total={3} onFilter={nothing} {...common} />
      <TimelineList
        groups={groups}
        names={NAMES}
        sources={SOURCES}
        lit={new Set(['pack/talks'])}
        places={new Map([['pack/talks', 1]])}
        comparison="done"
        load={async () => ({ ok: true, value: { claims: [CLAIM] } })}
        onGo={async () => true}
        {...common}
      />
      <TimelineActions onCopy={async () => true} onPrint={nothing} />
    </>
  );
  return (
    <>
      <h1>On this page</h1>
      <section aria-label="Names on this page">
        <PageNames names={[{ entityId: 'nato', label, count: 14 }]} onStep={nothing} onChoose={nothing} selected="nato" />
      </section>
      <TimelineTabs
        selected={part}
        onSelect={setPart}
        locale="en-GB"
        tabs={[
          { id: 'timeline', label: 'Timeline', heading: 'Timeline', content: timeline },
          {
            id: 'differences',
            label: 'Sources differ',
            heading: 'Where sources differ',
            count: 1234,
            content: <SideBySide comparisons={[COMPARISON]} {...common} />,
          },
          { id: 'left-out', label: 'Left out', heading: 'What this page leaves out', count: 12, content: <TimelineLeftOut claims={[CLAIM]} {...common} /> },
        ]}
      />
    </>
  );
}

const tab = (name: string) => all('[role=tab]').find(({ textContent }) => textContent?.startsWith(name));
const shown = () => all('[role=tabpanel]').filter((part) => part.checkVisibility()).length;

describe.each(PARTS)('%s', (part) => {
  test.each([
    [180, 'ltr'],
    [260, 'ltr'],
    [360, 'rtl'],
    [600, 'ltr'],
    [1200, 'rtl'],
  ])('at %i px, %s: nothing stands out to the side, long words and opened claims included', async (width, dir) => {
    document.documentElement.dir = dir;
    await page.viewport(width, 700);
    await draw(<Panel part={part} groups={LONG_GROUPS} label={LONG} />);
    if (part === 'timeline') for (const opener of all('.entry [aria-expanded]')) await click(opener);
    expect(document.documentElement.scrollWidth).toBe(width);
    const beyond = all('button, p, h3, select').filter((one) => {
      const { left, right, width: own } = one.getBoundingClientRect();
      return own > 1 && (left < 0 || right > width + 0.5);
    });
    expect(beyond.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test.each(['light', 'dark'])('in the %s: no accessibility fault that axe can find, headings in their order', async (value) => {
    await emulate({ features: [{ name: 'prefers-color-scheme', value }] });
    await draw(<Panel part={part} />);
    if (part === 'timeline') await click(all('.entry [aria-expanded]')[0]);
    expect(await faults()).toEqual([]);
    const levels = all('h1, h2, h3, h4')
      .filter((one) => one.checkVisibility())
      .map(({ tagName }) => Number(tagName[1]));
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    await emulate();
  });

  test('what can be pressed is at least 24 px high, but for names within text', async () => {
    await draw(<Panel part={part} />);
    const small = all('button, select, summary, input').filter(
      (one) => one.checkVisibility() && !one.closest('.says, .attribution') && one.getBoundingClientRect().height < 24 && one.getAttribute('role') !== 'switch',
    );
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

describe('tabs', () => {
  test('show one part at a time, by click', async () => {
    await draw(<Panel />);
    expect([shown(), tab('Timeline')?.ariaSelected]).toEqual([1, 'true']);
    await click(tab('Left out'));
    expect([shown(), tab('Left out')?.ariaSelected, root.querySelector('[role=tabpanel]:not([hidden])')?.textContent]).toEqual([
      1,
      'true',
      expect.stringContaining('Also reported'),
    ]);
  });

  test.each([
    ['ltr', '{ArrowRight}', 'Sources differ'],
    ['ltr', '{ArrowLeft}', 'Left out'],
    ['rtl', '{ArrowLeft}', 'Sources differ'],
    ['rtl', '{ArrowRight}', 'Left out'],
    ['ltr', '{End}', 'Left out'],
    ['ltr', '{ArrowRight}{Home}', 'Timeline'],
  ])('in %s, %s goes to %s', async (dir, keys, name) => {
    document.documentElement.dir = dir;
    await draw(<Panel />);
    tab('Timeline')?.focus();
    await userEvent.keyboard(keys);
    await waitFor(() => expect(tab(name)?.ariaSelected).toBe('true'));
    expect([document.activeElement, all('[role=tab][tabindex="0"]')]).toEqual([tab(name), [tab(name)]]);
  });

  test('stay in view with the date that is read', async () => {
    await page.viewport(360, 500);
    await draw(<Panel />);
    scrollTo(0, 600);
    await waitFor(() => expect(tab('Timeline')?.getBoundingClientRect().top).toBeLessThan(20));
  });
});

test('on paper: all parts with their headings, no controls, dark ink on white', async () => {
  await emulate({ media: 'print', features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  await draw(<Panel />);
  expect(shown()).toBe(3);
  expect(all('h2').map((heading) => [heading.textContent, heading.getBoundingClientRect().height > 10])).toEqual([
    ['Timeline', true],
    ['Where sources differ', true],
    ['What this page leaves out', true],
  ]);
  const controls = all('button, select, input, summary').filter((one) => one.checkVisibility() && !one.matches('.title, .name'));
  expect(controls.map(({ outerHTML }) => outerHTML)).toEqual([]);
  const [{ color, backgroundColor }, muted] = [getComputedStyle(document.body), getComputedStyle(all('.attribution')[0] as Element).color];
  expect([color, backgroundColor, muted]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(68, 68, 68)']);
  await emulate();
});
