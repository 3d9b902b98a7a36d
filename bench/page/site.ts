import { servePages } from '../../scripts/serve.ts';
import { type MovingPages, movingPages } from './moving-pages.ts';
import { type BenchPage, generatePages, pageWithNames } from './pages.ts';

export type ServedPage = BenchPage & { readonly url: string };
export type Site = {
  readonly pages: readonly ServedPage[];
  /** An empty page, to start from. */
  readonly blank: string;
  /** Addresses of the pages that change. */
  readonly moving: MovingPages;
  /** Addresses of reports with a name in the first lines and at regular places. */
  readonly reports: readonly string[];
  /** Address of a report with known names at so many places. */
  readonly named: Readonly<Record<30 | 2600, string>>;
  readonly close: () => Promise<void>;
};

const REPORT_WORDS = [600, 900, 1200, 1500, 1800, 2100, 2400, 2700, 3000, 4000, 5000, 6000];
const WORDS_PER_NAME = 60;
// In a page that is isolated from others the clock has steps of 5 microseconds instead of 100.
const FINE_CLOCK = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Serves the set and the pages that change; of the set only so many of each kind, for trying things out. */
export async function openSite(most?: number): Promise<Site> {
  const pages = generatePages(most);
  const bodies = {
    blank: '<!doctype html><title>Blank</title>',
    30: pageWithNames(30, 2700),
    2600: pageWithNames(2600, 60_000),
    ...movingPages(),
    ...Object.fromEntries(REPORT_WORDS.map((words) => [`report-${words}`, pageWithNames(words / WORDS_PER_NAME, words)])),
    ...Object.fromEntries(pages.map(({ html }, i) => [`set-${i}`, html])),
  };
  const server = await servePages(Object.fromEntries(Object.entries(bodies).map(([name, body]) => [`/${name}`, { body, headers: FINE_CLOCK }])));
  const at = (name: string) => `${server.origin}/${name}`;
  return {
    pages: pages.map((page, i) => ({ ...page, url: at(`set-${i}`) })),
    blank: at('blank'),
    moving: { ticker: at('ticker'), storm: at('storm'), edited: at('edited'), feed: at('feed'), views: at('views') },
    reports: REPORT_WORDS.map((words) => at(`report-${words}`)),
    named: { 30: at('30'), 2600: at('2600') },
    close: server.close,
  };
}
