import type { Page } from 'puppeteer-core';
import type { Questions } from '../../lib/messaging/protocol.ts';
import { type DrivenBrowser, stopWorker } from '../../scripts/drive-browser.ts';
import { heapOfWorker } from '../search/surfaces.ts';
import type { Figure, Group } from '../suite.ts';
import { bundle } from './bundle.ts';
import { LEAST } from './least-extension.ts';
import { ownWork, type Visit, type Visited, visit } from './load-pages.ts';
import { median, pause } from './measure.ts';
import type { ServedPage } from './site.ts';

type Background = {
  /** From a question to the stopped worker to the answer: one that needs the names, and one that does not, ms. */
  readonly names: readonly number[];
  readonly plain: readonly number[];
  /** Heap of a worker that has not looked for names yet, and of one that has, MB. */
  readonly heapBefore: number;
  readonly heapAfter: number;
};
export type Large = {
  readonly aliases: number;
  readonly installMs: number;
  readonly bundled: Background;
  readonly large: Background;
  readonly visits: readonly Visit[];
};

const ALIASES = 100_000;
const RESTED_MS = 3000;

/** The background and the ordinary pages with a hundred thousand names more in the base, which stay there. */
export async function measureLargeBase(
  withUs: DrivenBrowser,
  tab: Page,
  pages: readonly ServedPage[],
  rounds: number,
  say: (line: string) => void,
): Promise<Large> {
  const asker = await withUs.extensionPage('search.html');
  say('starting the background with the bundled base');
  const bundled = await measureBackground(withUs, asker, rounds);
  say(`installing ${ALIASES} names`);
  await asker.evaluate(await bundle('bench/page/in-extension.ts', 'sidelightBench'));
  const installMs = (await asker.evaluate(`sidelightBench.installNames(${ALIASES})`)) as number;
  await pause(RESTED_MS);
  say('starting the background with them');
  const large = await measureBackground(withUs, asker, rounds);
  await asker.close();
  const visits: Visit[] = [];
  for (const page of pages.filter(({ ordinary }) => ordinary)) {
    say(`loading "${page.name}"`);
    visits.push(await visit(tab, page));
  }
  return { aliases: ALIASES, installMs, bundled, large, visits };
}

async function measureBackground(withUs: DrivenBrowser, asker: Page, rounds: number): Promise<Background> {
  const [names, plain]: [number[], number[]] = [[], []];
  let [heapBefore, heapAfter] = [Number.NaN, Number.NaN];
  for (let round = 0; round < rounds; round++) {
    await stopWorker(withUs);
    plain.push(await timeAsking(asker, 'nameEntities', { counts: {} }));
    heapBefore = await heapOfWorker(withUs);
    await stopWorker(withUs);
    names.push(await timeAsking(asker, 'findMentions', { blocks: [{ text: 'Joe Biden' }] }));
    heapAfter = await heapOfWorker(withUs);
  }
  return { names, plain, heapBefore, heapAfter };
}

/** Milliseconds to the answer, which must be one. */
async function timeAsking<K extends keyof Questions>(asker: Page, question: K, args: Questions[K]['args']): Promise<number> {
  const { ms, answer } = (await asker.evaluate(`(async () => {
    const start = performance.now();
    const answer = await (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ question, args })});
    return { ms: performance.now() - start, answer };
  })()`)) as { ms: number; answer?: { ok: boolean } };
  if (!answer?.ok) throw new Error(`The background did not answer "${question}": ${JSON.stringify(answer)}`);
  return ms;
}

export function largeGroup({ aliases, bundled, large, visits }: Large, visited: readonly Visited[]): Group {
  const asked = (what: string, of: (background: Background) => readonly number[], more: Partial<Figure> = {}): Figure => ({
    what,
    unit: 'ms',
    samples: of(large),
    peers: [{ name: BUNDLED, samples: of(bundled) }],
    ...more,
  });
  const ready = ({ names, plain }: Background) => names.map((ms) => ms - median(plain));
  return {
    title: `With ${aliases} names more in the base`,
    figures: [
      {
        what: `own work on the main thread at a page load, ordinary pages, ${aliases} names more`,
        unit: 'ms',
        samples: ownWork(visits),
        peers: [{ name: LEAST, samples: ownWork(visited.filter(({ page }) => page.ordinary).flatMap(({ least }) => least)) }],
        budgets: [
          { of: 'median', atMost: 2 },
          { of: 'p95', atMost: 5 },
        ],
      },
      { what: 'work of the background for it', unit: 'ms', samples: visits.map(({ background }) => background) },
      asked('stopped worker: a question without names', ({ plain }) => plain),
      asked('stopped worker: a question that needs the names', ({ names }) => names),
      asked(`${aliases} names ready, beyond the start of the worker`, ready, { budgets: [{ of: 'median', atMost: 15 }] }),
      {
        what: `background's heap, ${aliases} names ready`,
        unit: 'MB',
        samples: [large.heapAfter],
        peers: [
          { name: 'before they were needed', samples: [large.heapBefore] },
          { name: BUNDLED, samples: [bundled.heapAfter] },
        ],
        budgets: [{ of: 'median', atMost: 30 }],
      },
    ],
  };
}

const BUNDLED = 'bundled base';

export function largeNote({ aliases, installMs }: Large): string {
  return `A made-up pack of ${aliases / 10} people with ${aliases} names passed the checks and was installed beside the bundled one in ${(installMs / 1000).toFixed(1)} s.`;
}
