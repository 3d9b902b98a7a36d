import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { driveBrowser } from '../scripts/drive-browser.ts';
import { readCorpus } from '../tests/corpus/read-corpus.ts';
import type * as InPage from './linking/in-page.ts';
import { bundleForPage, callInPage } from './page-script.ts';
import { heapOf } from './search/surfaces.ts';
import type { Budget, Figure, Group, Suite } from './suite.ts';

const PACK = 'assets/public/packs/new-year-calls-2022.json';
const LOADS = 12;
const PAGES = 4;
const ROUNDS = 30;

/** Whether the right names are found in the labelled corpus, and what finding them costs with 100,000 aliases. */
export const suite: Suite = async (say) => {
  const driven = await driveBrowser({ name: 'chromium' });
  try {
    const script = await bundleForPage('bench/linking/in-page.ts');
    const openPage = async (): Promise<Page> => {
      const page = await driven.extensionPage('search.html');
      await page.evaluate(script);
      return page;
    };

    // Pages of their own, one at a time: all of them are on one thread, and what one has left behind is in the way of the next.
    say('installing 100,000 aliases');
    const installing = await openPage();
    const { aliases, installMs } = await callInPage<typeof InPage, 'installLarge'>(installing, 'installLarge');
    await installing.close();
    const loaded = await openPage();
    const before = await heapOf(loaded);
    const loading = await callInPage<typeof InPage, 'timeLoading'>(loaded, 'timeLoading', LOADS);
    const heap = (await heapOf(loaded)) - before;
    await loaded.close();
    say('finding names');
    const times = await timeLinking(openPage);
    const { chars, possible, mentions } = times;
    say('scoring the corpus');
    const { entities } = JSON.parse(readFileSync(PACK, 'utf8')) as { entities: Parameters<typeof InPage.scoreCorpus>[1] };
    const scores = await callInPage<typeof InPage, 'scoreCorpus'>(await openPage(), 'scoreCorpus', readCorpus(), entities);
    return {
      browser: await driven.browser.version(),
      groups: [...corpusGroups(scores), costGroup({ loading, heap, times })],
      notes: [
        ...NOTES,
        `The generated pack has ${aliases} aliases and was installed beside the bundled one in ${(installMs / 1000).toFixed(1)} s. In ${chars} characters of made-up news, ${possible} places were looked at and ${mentions} mentions found.`,
      ],
    };
  } finally {
    await driven.close();
  }
};

/** In pages of their own, each of which meets the code and the text anew: how a page's code is compiled differs from one to the next. */
async function timeLinking(openPage: () => Promise<Page>): Promise<LinkingTimes> {
  const all = { walk: [] as number[], link: [] as number[], scan: [] as number[] };
  const first: number[] = [];
  let filled: ReturnType<typeof InPage.fillPage> | undefined;
  for (let i = 0; i < PAGES; i++) {
    const page = await openPage();
    await callInPage<typeof InPage, 'timeLoading'>(page, 'timeLoading', 1);
    filled = await callInPage<typeof InPage, 'fillPage'>(page, 'fillPage');
    first.push(filled.firstMs);
    const times = await callInPage<typeof InPage, 'timeLinking'>(page, 'timeLinking', ROUNDS);
    for (const part of ['walk', 'link', 'scan'] as const) all[part].push(...times[part]);
    await page.close();
  }
  if (!filled) throw new Error('No page was timed.');
  return { ...all, ...filled, first };
}

type LinkingTimes = ReturnType<typeof InPage.timeLinking> & ReturnType<typeof InPage.fillPage> & { readonly first: readonly number[] };

const NOTES = [
  'Precision: of the spans that are found, those that are labelled, to the letter. Recall: of the labelled spans, those that are found. F1: their harmonic mean.',
  'The plain RegExp has all aliases of the pack as whole words; compromise 14.17.0 reads English alone, and its people and organisations count where the whole or the last word is an alias.',
  'Finding with 100,000 aliases: in an extension page, one text of a message for each paragraph; the bare walk is a TreeWalker over the text nodes of the same paragraphs (one for each 25 characters, as in the sample article; looked at for the first time) that sums their lengths. In turns, five walks and then five texts, for no background makes elements between two texts; 30 in each of four pages, after 30 that are not counted, for until then the engine still compiles. What the first time costs in a new page stands beside it. As on a page, only marked entities are asked for.',
];

const OVERALL: Wanted = { precision: 99, recall: 97 };
const EACH: Wanted = { precision: 95, recall: 93 };
type Wanted = { readonly precision: number; readonly recall: number };

function corpusGroups(scores: InPage.Scores): Group[] {
  const groups = Object.keys(scores).sort();
  const figures = (kind: (group: string) => boolean) => groups.filter(kind).flatMap((group) => scoreFigures(group, scores[group] ?? {}));
  return [
    { title: 'Labelled corpus', figures: figures((group) => !group.startsWith('language')) },
    { title: 'Labelled corpus by language', figures: figures((group) => group.startsWith('language')) },
  ];
}

function scoreFigures(group: string, { ours, ...peers }: InPage.Scores[string]): Figure[] {
  const wanted = group === 'all' ? OVERALL : EACH;
  const figure = (what: keyof Wanted | 'f1', budgets: readonly Budget[]): Figure => ({
    what: `${group} (${ours?.passages} passages): ${what === 'f1' ? 'F1' : what}`,
    unit: '%',
    samples: [100 * (ours?.[what] ?? Number.NaN)],
    peers: Object.entries(peers).map(([name, peer]) => ({ name, samples: [100 * peer[what]] })),
    budgets,
  });
  const figures = [
    figure('precision', [{ of: 'median', atLeast: wanted.precision }]),
    figure('recall', [{ of: 'median', atLeast: wanted.recall }]),
    figure('f1', []),
  ];
  if (group !== 'kind: trap') return figures;
  const wrong = { what: `${group}: passages with a wrong mention`, unit: '%', samples: [100 * (ours?.wrongTraps ?? Number.NaN)] } as const;
  return [
    ...figures.slice(0, 1).map(({ budgets: _, ...rest }) => rest),
    { ...wrong, peers: Object.entries(peers).map(([name, peer]) => ({ name, samples: [100 * peer.wrongTraps] })), budgets: [{ of: 'median', atMost: 1 }] },
  ];
}

function inTimesOf({ walk, link }: Cost['times']): number[] {
  return link.map((ms, i) => ms / (walk[i] ?? Number.NaN));
}

type Cost = {
  readonly loading: readonly number[];
  readonly heap: number;
  readonly times: Pick<LinkingTimes, 'walk' | 'link' | 'scan' | 'first'>;
};

function costGroup({ loading, heap, times }: Cost): Group {
  const walk = { name: 'bare walk', samples: times.walk };
  return {
    title: '100,000 aliases',
    figures: [
      { what: 'ready after a worker start (read from IndexedDB)', unit: 'ms', samples: loading, budgets: [{ of: 'median', atMost: 15 }] },
      { what: 'memory held', unit: 'MB', samples: [heap], budgets: [{ of: 'median', atMost: 10 }] },
      { what: 'finding names in 1 MB of text', unit: 'ms', samples: times.link, peers: [walk] },
      // The machine's pace changes from one moment to the next: a round's two times are of the same moment.
      { what: 'finding names in times of the bare walk, round by round', unit: 'x', samples: inTimesOf(times), budgets: [{ of: 'median', atMost: 3 }] },
      { what: 'the same, the first time in a new page', unit: 'ms', samples: times.first },
      { what: 'of it, looking where names may begin', unit: 'ms', samples: times.scan, peers: [walk] },
    ],
  };
}
