import type { Budget, Figure, Group } from '../suite.ts';
import type { Part } from './in-page.ts';
import type { Round } from './measure.ts';
import type { FrameWork } from './trace.ts';
import type { Change } from './watch-panel.ts';

const NAIVE = 'every entry drawn at once';
const WITHOUT = 'without a panel';
const OPENING: readonly Budget[] = [{ of: 'p95', atMost: 200 }];
const CHANGE: readonly Budget[] = [{ of: 'p95', atMost: 50 }];
const FOLLOWING: readonly Budget[] = [{ of: 'p95', atMost: 1 }];
const LIGHTING: readonly Budget[] = [{ of: 'p95', atMost: 100 }];

/** The figures of one page. */
export function toGroup(title: string, round: Round): Group {
  return { title, figures: [...openingFigures(round), ...changeFigures(round), ...scrollFigures(round), ...answerFigures(round)] };
}

function openingFigures({ opened, openedStopped, openedNaive, openedReal }: Round): Figure[] {
  const firstEntries = (list: Round['opened']) => list.map(({ firstEntry }) => firstEntry);
  const naive = { name: NAIVE, samples: firstEntries(openedNaive) };
  return [
    { what: "panel's page: open to the first entry painted", unit: 'ms', samples: firstEntries(opened), peers: [naive], budgets: OPENING },
    { what: 'the same, worker and process stopped before', unit: 'ms', samples: firstEntries(openedStopped), budgets: OPENING },
    { what: "the browser's own panel: click on the popup's button to the first entry painted", unit: 'ms', samples: openedReal },
    { what: "panel's page: open to the page compared", unit: 'ms', samples: opened.flatMap(({ compared }) => compared ?? []) },
  ];
}

function changeFigures({ changes }: Round): Figure[] {
  const drawn = (list: readonly Change[], by: Change['by']) => list.flatMap((change) => (change.by === by ? (change.drawn ?? []) : []));
  const figure = (what: string, by: Change['by']): Figure => ({
    what,
    unit: 'ms',
    samples: drawn(changes.ours, by),
    peers: [{ name: NAIVE, samples: drawn(changes.naive, by) }],
    budgets: CHANGE,
  });
  return [figure('filter: key in the box to painted', 'key'), figure('filter: click on a name to painted', 'name')];
}

function scrollFigures({ framesWith, framesWithout, lighting }: Round): Figure[] {
  const figure = (what: string, of: (frame: FrameWork) => number, budgets: readonly Budget[] = []): Figure => ({
    what,
    unit: 'ms',
    samples: framesWith.map(of),
    peers: [{ name: WITHOUT, samples: framesWithout.map(of) }],
    budgets,
  });
  return [
    figure("scrolling, a frame: the panel's script in the page, and measuring what is in view", (frame) => frame.following + frame.intersections, FOLLOWING),
    figure('scrolling, a frame: all scripts of the extension', (frame) => frame.scripts),
    figure("scrolling, a frame: everything on the page's main thread", (frame) => frame.everything),
    { what: "paragraph scrolled into view to its entry lit in the browser's own panel", unit: 'ms', samples: lighting.ms, budgets: LIGHTING },
  ];
}

const PARTS: Readonly<Record<Part, string>> = {
  material: 'reading the base',
  entries: 'making the entries',
  'as JSON': 'writing the timeline as JSON',
  matcher: 'making the matcher',
  mentions: "finding the names in the page's text",
  matching: "comparing the page's sentences",
  'left out': 'what the page leaves out',
};

function answerFigures({ answers, parts }: Round): Figure[] {
  return [
    { what: 'background: the timeline, there and back', unit: 'ms', samples: answers.map(({ timelineMs }) => timelineMs) },
    { what: 'background: the page compared, there and back', unit: 'ms', samples: answers.map(({ matchesMs }) => matchesMs) },
    ...Object.entries(PARTS).map(([part, what]): Figure => ({ what: `of this, ${what}`, unit: 'ms', samples: parts[part as Part] })),
    { what: 'size of the timeline as JSON', unit: 'MB', samples: answers.slice(0, 1).map(({ timelineMegabytes }) => timelineMegabytes) },
    { what: 'size of the comparison as JSON', unit: 'MB', samples: answers.slice(0, 1).map(({ matchesMegabytes }) => matchesMegabytes) },
  ];
}
