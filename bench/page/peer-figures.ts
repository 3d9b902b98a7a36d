import type { Figure, Group } from '../suite.ts';
import type { Visited } from './load-pages.ts';
import { FINDERS, MARK_JS_WORDS, MARKED_SIZES, type Read, type ReadAndFound } from './read-and-find.ts';
import type { ServedPage } from './site.ts';
import { sum } from './trace.ts';

const AHO_CORASICK = '@monyone/aho-corasick';
const LARGE = 100_000;
const COPY = 'each text only copied out';

/** The way over a page, in times of the bare walk. */
export function readGroup({ read }: ReadAndFound): Group {
  const figures = (kind: string, list: readonly Read[]): Figure[] => [
    {
      what: `walk with the text made into a message, cold, ${kind} pages`,
      unit: 'ms',
      samples: list.map(({ gatherCold }) => gatherCold),
      peers: [{ name: 'bare walk', samples: list.map(({ walkCold }) => walkCold) }],
    },
    {
      what: `reading ${kind} pages, cold, in times of the bare walk, page by page`,
      unit: 'x',
      samples: list.map(({ gatherCold, walkCold }) => gatherCold / walkCold),
      peers: [{ name: COPY, samples: list.map(({ copyCold, walkCold }) => copyCold / walkCold) }],
      budgets: [{ of: 'median', atMost: 1.6 }],
    },
    {
      what: 'the same, both warm',
      unit: 'x',
      samples: list.map(({ gatherWarm, walkWarm }) => gatherWarm / walkWarm),
      peers: [{ name: COPY, samples: list.map(({ copyWarm, walkWarm }) => copyWarm / walkWarm) }],
    },
    { what: 'the exact blocks around possible names, cold', unit: 'ms', samples: list.map(({ blocksCold }) => blocksCold) },
  ];
  return {
    title: 'Reading a page, main thread',
    figures: [
      ...figures('ordinary', ordinaryOf(read)),
      ...figures(
        'extreme',
        read.filter(({ page }) => !page.ordinary),
      ),
    ],
  };
}

/** Finding names in the texts of the ordinary pages, as the background does; everything warm but the walk, which a page's script does once. */
export function findGroup({ read, found }: ReadAndFound): Group {
  const floor = ordinaryOf(read).map(({ walkCold }) => walkCold);
  const figures = ({ names, finders }: ReadAndFound['found'][number]): Figure[] => {
    const beside = (of: (finder: (typeof finders)['ours']) => readonly number[]) => ({
      samples: of(finders.ours),
      peers: [
        { name: 'RegExp', samples: of(finders.regexp) },
        { name: AHO_CORASICK, samples: of(finders['aho-corasick']) },
      ],
    });
    const times = beside(({ samples }) => samples);
    const standing = finders.standing.samples;
    const ratio = (ms: readonly number[], base: readonly number[]) => ms.map((one, i) => one / (base[i] ?? Number.NaN));
    const large = names === LARGE;
    return [
      { what: `finding ${names} names`, unit: 'ms', samples: times.samples, peers: [{ name: 'bare walk, cold', samples: floor }, ...times.peers] },
      {
        what: `finding ${names} names in times of the bare walk, page by page`,
        unit: 'x',
        samples: ratio(times.samples, floor),
        ...(large && { budgets: [{ of: 'median', atMost: 2.5 }] }),
      },
      {
        what: `finding ${names} names: ${AHO_CORASICK} in times of ours, page by page`,
        unit: 'x',
        samples: ratio(finders['aho-corasick'].samples, times.samples),
      },
      { what: `of it, where which of ${names} names stand, unjudged`, unit: 'ms', samples: standing, peers: times.peers },
      {
        what: `where which of ${names} names stand: ${AHO_CORASICK} in times of ours, page by page`,
        unit: 'x',
        samples: ratio(finders['aho-corasick'].samples, standing),
        budgets: [{ of: 'median', atLeast: 2.5 }],
      },
      {
        what: `of it, looking where ${names} names may begin`,
        unit: 'ms',
        samples: finders.places.samples,
        peers: [{ name: AHO_CORASICK, samples: finders['aho-corasick'].samples }],
      },
      { what: `building it from ${names} names`, unit: 'ms', ...beside(({ buildMs }) => [buildMs]) },
      {
        what: `memory that ${names} names hold`,
        unit: 'MB',
        ...beside(({ megabytes }) => [megabytes]),
        ...(large && { budgets: [{ of: 'median', atMost: 10 }] }),
      },
    ];
  };
  return { title: 'Finding names in the text of an ordinary page', figures: found.flatMap(figures) };
}

/** Reading and marking a whole page: ours on both sides of the message, the peers in the page. */
export function markGroup({ read, marked, found }: ReadAndFound, visited: readonly Visited[]): Group {
  const pages = ordinaryOf(read).map(({ page }) => page);
  const ownOn = (page: ServedPage) => Math.min(...(visited.find((one) => one.page === page)?.withUs ?? []).map(({ own }) => sum(own)));
  const figures = (size: number, atLeast: number): Figure[] => {
    const finders = found.find(({ names }) => names === size)?.finders;
    const finding = (page: ServedPage) => finders?.ours.samples[pages.indexOf(page)] ?? Number.NaN;
    const standing = (page: ServedPage) => finders?.standing.samples[pages.indexOf(page)] ?? Number.NaN;
    const gatherWarm = (page: ServedPage) => read.find((one) => one.page === page)?.gatherWarm ?? Number.NaN;
    const of = (measure: (page: ServedPage) => number) => marked.map(({ page }) => measure(page));
    const markJs = (when: 'cold' | 'warm') => marked.map((one) => one.markJs.get(size)?.[when] ?? Number.NaN);
    const cold = of((page) => ownOn(page) + finding(page));
    const warmTimes = (what: string, measure: (page: ServedPage) => number) => ({
      what: `${size} names: mark.js in times of ${what}, both warm`,
      unit: 'x' as const,
      samples: of(measure).map((ms, i) => (markJs('warm')[i] ?? Number.NaN) / ms),
    });
    return [
      {
        what: `${size} names: read, find and mark, cold`,
        unit: 'ms',
        samples: cold,
        peers: [
          { name: 'of it main thread', samples: of(ownOn) },
          { name: 'of it background', samples: of(finding) },
          { name: 'mark.js', samples: markJs('cold') },
          ...(size === MARKED_SIZES[0] ? [{ name: 'RegExp and span elements', samples: marked.map(({ spans }) => spans.ms) }] : []),
        ],
      },
      { what: `${size} names: mark.js in times of that, page by page`, unit: 'x', samples: markJs('cold').map((ms, i) => ms / (cold[i] ?? Number.NaN)) },
      warmTimes('our reading and finding', (page) => gatherWarm(page) + finding(page)),
      {
        ...warmTimes('our reading and where which names stand, unjudged', (page) => gatherWarm(page) + standing(page)),
        budgets: [{ of: 'median', atLeast }],
      },
      warmTimes('where which names stand alone', standing),
    ];
  };
  const [few, many] = MARKED_SIZES;
  return { title: `Marking a page of up to ${MARK_JS_WORDS} words (${marked.length} pages)`, figures: [...figures(few, 300), ...figures(many, 3000)] };
}

/** How many hits each had: what is compared must have done about the same work. */
export function hitsNote({ found, marked }: ReadAndFound): string {
  const hits = found.map(({ names, finders }) => `${names} names: ${FINDERS.map((finder) => `${finder} ${finders[finder].hits}`).join(', ')}`);
  const marks = marked.map(({ page, spans, markJs }) => `"${page.name}" spans ${spans.hits}, mark.js ${markJs.get(MARKED_SIZES[0])?.hits}`);
  return `Hits in the ordinary pages: ${hits.join('; ')}. Marks of 60 names: ${marks.join('; ')}. Ours drops what the context makes doubtful, and is told the languages and every form of a name; \`standing\` is its first part, the longest names at each place as whole words in their capitals, with nothing around them judged, which is what the peers do: it is held to the budgets. Aho-Corasick counts parts of words and names inside names too, mark.js names inside names.`;
}

function ordinaryOf(read: readonly Read[]): Read[] {
  return read.filter(({ page }) => page.ordinary);
}
