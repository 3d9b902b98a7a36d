import bundledPack from '../assets/public/packs/new-year-calls-2022.json' with { type: 'json' };
import type { Entity, Pack } from '../lib/model.ts';
import { type DrivenBrowser, driveBrowser, stopWorker } from '../scripts/drive-browser.ts';
import { waitForMarks } from '../scripts/read-page.ts';
import { servePages } from '../scripts/serve.ts';
import { generatePack, type PackSize } from './generate-pack.ts';
import { createRandom, pick, zipf } from './random.ts';
import { bundleInPage as bundleSearch, callInPage as callSearch } from './search/bundle.ts';
import type { Suite } from './suite.ts';
import { bundleScript } from './timeline/bundle.ts';
import { toGroup } from './timeline/figures.ts';
import { type Article, makeArticle, nameable, pickDifferent } from './timeline/make-article.ts';
import { measureRound, type Round, type Times } from './timeline/measure.ts';

const SIZE: PackSize = { seed: 1, entities: 10_000, claims: 100_000 };
const NAMES = 40;
const TIMES: Times = {
  openings: 25,
  openingsStopped: 10,
  openingsNaive: 10,
  openingsReal: 5,
  askings: 10,
  lightings: 20,
  wheelSteps: 120,
  typed: { ours: { words: 4, letters: 6 }, naive: { words: 4, letters: 6 } },
};
/** With tens of thousands of entries one naive drawing takes many seconds. */
const TIMES_BUSY: Times = {
  ...TIMES,
  openings: 10,
  openingsStopped: 5,
  openingsNaive: 2,
  openingsReal: 2,
  askings: 3,
  typed: { ...TIMES.typed, naive: { words: 1, letters: 2 } },
};
const REST_MS = 10_000;

type Subject = { readonly path: string; readonly title: string; readonly article: Article; readonly times: Times };

/** The side panel, from its opening to the painted timeline, and what it costs the page that is read. */
export const suite: Suite = async (say) => {
  const pack = generatePack(SIZE);
  const subjects = [bundledSubject(), evenSubject(pack), busySubject(pack)];
  const server = await servePages(Object.fromEntries(subjects.map(({ path, article }) => [path, article.html])));
  const driven = await driveBrowser({ name: 'chromium' });
  try {
    const [script, naive, seeding] = [await bundleScript('in-page.ts'), await bundleScript('naive-panel.tsx'), await bundleSearch()];
    const tools = async (code = script) => {
      const page = await driven.extensionPage('search.html');
      await page.evaluate(code);
      return page;
    };
    // An open page would keep the extension's process for the panels that are measured.
    for (const page of await driven.browser.pages()) if (page.url().startsWith(driven.extensionUrl(''))) await page.close();

    const rounds: Round[] = [];
    let seeded = '';
    for (const { path, title, article, times } of subjects) {
      if (path !== BUNDLED && seeded === '') {
        say('installing the generated base');
        seeded = await installGenerated(driven, await tools(`${seeding}; globalThis.sidelightBench = sidelightBench; 0`));
      }
      const page = await driven.browser.newPage();
      await page.goto(`${server.origin}${path}`);
      await page.bringToFront();
      await waitForMarks(page);
      rounds.push(await measureRound({ driven, page, article, tools, naive, times, say: (line) => say(`${title}: ${line}`) }));
      await page.close();
      await pause(REST_MS);
    }
    return {
      browser: await driven.browser.version(),
      groups: rounds.map((round, i) => toGroup(subjects[i]?.title ?? '', round)),
      notes: [...NOTES, seeded, ...rounds.map((round, i) => describe(subjects[i]?.title ?? '', round))],
    };
  } finally {
    await driven.close();
    await server.close();
  }
};

const BUNDLED = '/bundled';

function bundledSubject(): Subject {
  const pack = bundledPack as unknown as Pack;
  return { path: BUNDLED, title: 'Bundled base', article: makeArticle(pack, nameable(pack), 1), times: TIMES };
}

/** Names well known and hardly known alike: together they have about as many claims as 40 of 10,000 names have on average. */
function evenSubject(pack: Pack): Subject {
  const [random, names] = [createRandom(5), nameable(pack)];
  const picked = pickDifferent(
    NAMES,
    () => pick(random, names),
    () => true,
  );
  return { path: '/even', title: `Generated base, ${NAMES} names of any rank`, article: makeArticle(pack, picked, 2), times: TIMES };
}

/** Names picked as claims pick theirs: such 40 have a part in a third of them all. */
function busySubject(pack: Pack): Subject {
  const clear = new Set(nameable(pack));
  const someone = zipf(createRandom(5), pack.entities);
  const picked = pickDifferent(NAMES, someone, (entity: Entity) => clear.has(entity));
  return { path: '/busy', title: `Generated base, ${NAMES} names, a third of its claims`, article: makeArticle(pack, picked, 3), times: TIMES_BUSY };
}

async function installGenerated(driven: DrivenBrowser, page: Awaited<ReturnType<DrivenBrowser['extensionPage']>>): Promise<string> {
  const { problem, installMs } = await callSearch(page, 'seed', SIZE);
  if (problem !== undefined) throw new Error(`The generated pack is not valid: ${problem}`);
  // The background knows only the names that it read when it started.
  await stopWorker(driven);
  await page.close();
  await pause(REST_MS);
  return `The generated pack (seed ${SIZE.seed}, ${SIZE.entities} entities, ${SIZE.claims} claims) was installed beside the bundled one in ${(installMs / 1000).toFixed(1)} s.`;
}

const NOTES = [
  "Opening: `sidepanel.html?tab=…`, the panel's own page, in a new window of 400 by 900 pixels beside the page that it follows, from the start of its navigation to the task after the frame that has the first entry. The browser's own panel takes longer to open than can be repeated so often: a few openings by real clicks (page, toolbar popup, its button) stand below, timed from the click on the button; one that was painted before it could be watched is left out.",
  'The first frame with entries has the list and the names; the overview joins them when the browser is idle after it. Further rows stand behind buttons.',
  'The naive panel stands in the same page with the same style sheets in place of the script of the panel: the same questions, the same components, every entry drawn, no overview.',
  'Filters: from the time stamp of the `keydown` or `click` event (real input, through the browser) to the task after the frame that follows the last change of the document which it brought.',
  "Scrolling: real wheel events; a trace of the browser, thread time, summed from the beginning of one frame of the page's main thread to that of the next. Measuring what is in view is done by the browser for all observers of the page.",
  "Lit: from the moment at which the page is scrolled (instantly) to the task after the frame of the browser's own panel that has the entry lit.",
  'The background keeps the claims that it read last; before each opening and asking it was asked about another page. Parts of its answers are measured in an extension page that does the same work.',
];

/** What the page and the base gave, beside the times. */
function describe(title: string, { answers, drawn, lighting }: Round): string {
  const [{ entries, matches, spokenOf, leftOut } = { entries: 0, matches: 0, spokenOf: 0, leftOut: 0 }] = answers;
  return `${title}: ${entries} entries, ${matches} sentences of the page speak of ${spokenOf} of them, ${leftOut} claims left out; entries in the document: ${drawn.ours} of ours, ${drawn.naive} of the naive panel; ${lighting.missed} of ${lighting.missed + lighting.ms.length} scrollings lit nothing.`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
