import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, driveBrowser, stopWorker } from '../scripts/drive-browser.ts';
import { generatePack, type PackSize } from './generate-pack.ts';
import { createRandom } from './random.ts';
import { bundleInPage, callInPage } from './search/bundle.ts';
import { type Measured, measurePeers } from './search/measure-peers.ts';
import { BUNDLED_QUERIES, queriesFor } from './search/queries.ts';
import { askBackground, heapOf, heapOfWorker, type Opened, timeOpening, typeQueries } from './search/surfaces.ts';
import type { Key } from './search/watch-page.ts';
import { type Budget, type Figure, type Group, type Suite, statistic } from './suite.ts';

const SIZE: PackSize = { seed: 1, entities: 10_000, claims: 100_000 };
const OPENINGS = 25;
const OPENINGS_STOPPED = 10;
// After the peers the browser still frees their memory, after an installation it still sorts what was written.
const REST_MS = 10_000;
const POPUP = 'popup.html';
const SLOWEST = 4;
const LETTER = 'the letter itself';

type Surfaces = { readonly popup: Opened[]; readonly popupStopped: Opened[]; readonly page: Opened[]; readonly pageStopped: Opened[]; readonly keys: Key[] };
type Round = {
  readonly queries: readonly string[];
  readonly surfaces: Surfaces;
  readonly peers: Measured;
  readonly popupHeap: number;
  readonly workerHeap: number;
};

/** The search, from the reader's finger to the painted line, at the size that ships and at that of a large base. */
export const suite: Suite = async (say) => {
  const driven = await driveBrowser({ name: 'chromium' });
  try {
    const script = await bundleInPage();
    const tools = async () => {
      const page = await driven.extensionPage('search.html');
      await page.evaluate(script);
      return page;
    };
    // An open page would keep the extension's process for the ones that are measured.
    for (const page of await driven.browser.pages()) if (page.url().startsWith(driven.extensionUrl(''))) await page.close();

    const bundled = await measureRound(driven, tools, BUNDLED_QUERIES, (line) => say(`bundled base: ${line}`));
    say('generated base: installing');
    const seeded = await installGenerated(driven, await tools());
    const large = await measureRound(driven, tools, queriesFor(generatePack(SIZE)), (line) => say(`generated base: ${line}`));
    return {
      browser: await driven.browser.version(),
      groups: [
        bundledGroup(bundled),
        largeGroup(large, bundled),
        peersGroup('Bundled base: finding, without surfaces', bundled.peers),
        peersGroup('Generated base: finding, without surfaces', large.peers),
      ],
      notes: [...NOTES, seeded, ...wrongKeys(bundled, large), slowest('bundled', bundled), slowest('generated', large)],
    };
  } finally {
    await driven.close();
  }
};

async function installGenerated(driven: DrivenBrowser, page: Page): Promise<string> {
  const { problem, generateMs, installMs } = await callInPage(page, 'seed', SIZE);
  if (problem !== undefined) throw new Error(`The generated pack is not valid: ${problem}`);
  await stopWorker(driven);
  const { firstId } = await askBackground(page, generatePack(SIZE).entities[0]?.label ?? '');
  if (!firstId?.startsWith('generated-')) throw new Error(`The background does not see the generated pack: it found ${firstId}.`);
  await page.close();
  await pause(REST_MS);
  return `The generated pack (seed ${SIZE.seed}, ${SIZE.entities} entities, ${SIZE.claims} claims; made in ${seconds(generateMs)}) passed the checks of \`parsePack\` and was installed beside the bundled one in ${seconds(installMs)}.`;
}

async function measureRound(driven: DrivenBrowser, tools: () => Promise<Page>, queries: readonly string[], say: (line: string) => void): Promise<Round> {
  say('finding, beside its peers');
  const page = await tools();
  const { total } = await askBackground(page, queries[0] ?? '');
  if (total === 0) throw new Error(`Nothing is found for "${queries[0]}".`);
  const peers = await measurePeers(page, queries);
  await page.close();
  say('waiting for the browser to be at rest');
  // With the worker ends the process that held the peers.
  await stopWorker(driven);
  await pause(REST_MS);

  say('opening');
  const found = queries.filter((_, i) => (peers.found[i] ?? 0) > 0);
  const popup = Array.from({ length: OPENINGS }, () => POPUP);
  const pages = Array.from({ length: OPENINGS }, (_, i) => `search.html?q=${encodeURIComponent(found[i % found.length] ?? '')}`);
  const stop = () => stopWorker(driven);
  // One that does not count: it starts the worker.
  await timeOpening(driven, pages.slice(0, 1), true);
  const opened = {
    popup: await timeOpening(driven, popup, false),
    page: await timeOpening(driven, pages, true),
    popupStopped: await timeOpening(driven, popup.slice(0, OPENINGS_STOPPED), false, stop),
    pageStopped: await timeOpening(driven, pages.slice(0, OPENINGS_STOPPED), true, stop),
  };

  say('typing');
  const typed = await typeQueries(driven, POPUP, queries, createRandom(7));
  const heaps = { popupHeap: await heapOf(typed.page), workerHeap: await heapOfWorker(driven) };
  await typed.page.close();
  return { queries, surfaces: { ...opened, keys: typed.keys }, peers, ...heaps };
}

function bundledGroup({ surfaces }: Round): Group {
  const openBudget: Budget[] = [{ of: 'median', atMost: 100 }];
  return {
    title: 'Bundled base',
    figures: [...boxFigures(surfaces, openBudget), ...resultFigures(surfaces, []), ...keyFigures(surfaces.keys, [{ of: 'median', atMost: 16 }])],
  };
}

function largeGroup({ surfaces, popupHeap, workerHeap, peers }: Round, bundled: Round): Group {
  const sameHeap = 'the same with the bundled base';
  return {
    title: `Generated base: ${SIZE.entities} entities, ${SIZE.claims} claims, and the bundled one`,
    figures: [
      ...boxFigures(surfaces, []),
      ...resultFigures(surfaces, [{ of: 'p95', atMost: 150 }]),
      ...keyFigures(surfaces.keys, [{ of: 'p95', atMost: 50 }]),
      {
        what: 'popup: JavaScript heap after all queries',
        unit: 'MB',
        samples: [popupHeap],
        peers: [
          { name: sameHeap, samples: [bundled.popupHeap] },
          { name: 'MiniSearch', samples: [peers.peerHeap] },
        ],
        budgets: [{ of: 'median', atMost: 1.25, timesPeer: sameHeap }],
      },
      {
        what: 'background: JavaScript heap after all queries',
        unit: 'MB',
        samples: [workerHeap],
        peers: [{ name: sameHeap, samples: [bundled.workerHeap] }],
      },
    ],
  };
}

function boxFigures({ popup, popupStopped }: Surfaces, budgets: readonly Budget[]): Figure[] {
  const figure = (what: string, opened: readonly Opened[]): Figure => ({ what, unit: 'ms', samples: opened.map(({ boxReady }) => boxReady), budgets });
  return [figure('popup: open to ready box', popup), figure('the same, worker and process stopped before', popupStopped)];
}

function resultFigures({ page, pageStopped }: Surfaces, budgets: readonly Budget[]): Figure[] {
  const figure = (what: string, opened: readonly Opened[]): Figure => ({
    what,
    unit: 'ms',
    samples: opened.flatMap(({ firstOption }) => firstOption ?? []),
    peers: [{ name: 'its ready box', samples: opened.map(({ boxReady }) => boxReady) }],
    budgets,
  });
  return [figure('search page with a query: open to first result', page), figure('the same, worker and process stopped before', pageStopped)];
}

function keyFigures(keys: readonly Key[], budgets: readonly Budget[]): Figure[] {
  return [
    {
      what: 'popup: keystroke to painted results',
      unit: 'ms',
      samples: keys.flatMap(({ drawn }) => drawn ?? []),
      peers: [{ name: LETTER, samples: keys.flatMap(({ echo }) => echo ?? []) }],
      budgets,
    },
    { what: 'popup: keystroke to the question leaving for the background', unit: 'ms', samples: keys.flatMap(({ asked }) => asked ?? []) },
    { what: 'popup: keystroke to the answer, not painted yet', unit: 'ms', samples: keys.flatMap(({ answered }) => answered ?? []) },
  ];
}

function peersGroup(title: string, measured: Measured): Group {
  return {
    title,
    figures: [
      {
        what: 'one query, everything open',
        unit: 'ms',
        samples: measured.ours,
        peers: [
          { name: 'MiniSearch, prefix and fuzzy 0.2', samples: measured.peerWithTypos },
          { name: 'MiniSearch, prefix alone', samples: measured.peerWithoutTypos },
          { name: 'plain scan', samples: measured.scan },
        ],
      },
      {
        what: 'from nothing to the first answer',
        unit: 'ms',
        samples: measured.oursFromNothing,
        peers: [
          { name: 'MiniSearch, index read from IndexedDB', samples: measured.peerFromNothing },
          { name: 'MiniSearch, index built (its documents given)', samples: [measured.peerBuild] },
        ],
      },
      {
        what: 'read from the base for the first answer',
        unit: 'MB',
        samples: measured.readMegabytes,
        peers: [{ name: "MiniSearch's index as JSON", samples: [measured.peerMegabytes] }],
      },
      {
        what: 'JavaScript heap held',
        unit: 'MB',
        samples: [measured.oursHeap],
        peers: [
          { name: 'MiniSearch', samples: [measured.peerHeap] },
          { name: 'plain scan', samples: [measured.scanHeap] },
        ],
      },
    ],
  };
}

const NOTES = [
  'Opening: from the start of the navigation in a new tab to the task after the frame that has the box, present and focused (the first line with `role=option`).',
  'Keystroke: from the time stamp of the `keydown` event (real input, through the browser) to the task after the frame that follows the answer to the text then in the box; headless frames come 60 times a second, so the next frame is 8 ms away on average: "the letter itself" is the same way without a search. Each key waits for the one before.',
  'Finding: in an extension page; ours reads the base and makes the lines that are drawn, with names of sources and speakers and both versions; the peers give ids alone, and are asked without fields and quotation marks, which they do not have. MiniSearch 7.2.0 has the same words (small letters, endings cut), fields and boosts.',
  'Bytes read are counted as JSON, typed arrays by their length. Heaps are measured after a collection, typed arrays included.',
];

function wrongKeys(...rounds: readonly Round[]): string[] {
  const keys = rounds.flatMap(({ surfaces }) => surfaces.keys);
  const checked = keys.flatMap(({ right }) => right ?? []);
  const right = checked.filter(Boolean).length;
  return [`Of ${keys.length} keys, ${checked.length} found something; in ${right} of their frames the list showed the first result for the newest text.`];
}

/** Which queries take ours longest (median), and after which keys the results were painted last. */
function slowest(name: string, { queries, peers, surfaces }: Round): string {
  const asked = queries.map((query, i) => ({
    text: query,
    ms: statistic(
      peers.ours.filter((_, k) => k % queries.length === i),
      'median',
    ),
  }));
  const typed = surfaces.keys.map(({ text, drawn = Number.NaN }) => ({ text, ms: drawn }));
  const worst = (list: readonly { text: string; ms: number }[]) =>
    [...list]
      .sort((a, b) => b.ms - a.ms)
      .slice(0, SLOWEST)
      .map(({ text, ms }) => `\`${text}\` ${ms.toFixed(1)} ms`)
      .join(', ');
  return `Slowest in the ${name} base: queries of ours ${worst(asked)}; keys, by the text then in the box, ${worst(typed)}.`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
