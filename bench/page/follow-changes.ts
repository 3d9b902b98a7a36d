import type { Page } from 'puppeteer-core';
import type { Figure } from '../suite.ts';
import { pause } from './measure.ts';
import type { MovingPages } from './moving-pages.ts';

/** From a change of the page to the frame with its mark, and to the frame without the mark of what was there before, ms. */
export type Followed = { readonly come: readonly number[]; readonly go: readonly number[] };
/** On a page that is quiet otherwise, and on two that never are. */
export type FollowedPages = { readonly quiet: Followed; readonly ticker: Followed; readonly storm: Followed };

const SETTLED_MS = 1200;
const QUIET_AT_MOST_MS = 1000;
const RESTLESS_AT_MOST_MS = 2000;

/** Changes pages of each kind, so many times each, one change when the one before was followed: the worst that can be for what is read ever more rarely. */
export async function followChanges(tab: Page, quiet: string, { ticker, storm }: MovingPages, times: number): Promise<FollowedPages> {
  const follow = async (url: string): Promise<Followed> => {
    await tab.bringToFront();
    await tab.goto(url);
    await pause(SETTLED_MS);
    return tab.evaluate(change, times);
  };
  return { quiet: await follow(quiet), ticker: await follow(ticker), storm: await follow(storm) };
}

/** Runs in the page. Looks once a frame. */
async function change(times: number): Promise<Followed> {
  const isMarked = (node: Node | null) =>
    [...CSS.highlights].some(([name, marks]) => name === 'sidelight' && [...marks].some((mark) => mark.startContainer === node));
  const until = (check: () => boolean): Promise<number> => {
    const start = performance.now();
    return new Promise((resolve) => {
      const look = () => (check() ? resolve(performance.now() - start) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
  };
  const followed = { come: [] as number[], go: [] as number[] };
  const line = document.createElement('p');
  document.body.prepend(line);
  for (let i = 0; i < times; i++) {
    line.textContent = `Vladimir Putin spoke for the ${i}th time.`;
    const name = line.firstChild;
    followed.come.push(await until(() => isMarked(name)));
    line.textContent = 'Nobody spoke.';
    followed.go.push(await until(() => !isMarked(name)));
  }
  return followed;
}

export function followFigures({ quiet, ticker, storm }: FollowedPages, where = ''): Figure[] {
  const figure = (what: string, samples: readonly number[], atMost: number): Figure => ({
    what: `${where}${what}`,
    unit: 'ms',
    samples,
    budgets: [{ of: 'max', atMost }],
  });
  const both = (page: string, { come, go }: Followed, atMost: number) => [
    figure(`${page}: from new text to its mark`, come, atMost),
    figure(`${page}: until the mark of old text is gone`, go, atMost),
  ];
  return [
    ...both('quiet page', quiet, QUIET_AT_MOST_MS),
    ...both('a line that changes in each frame', ticker, RESTLESS_AT_MOST_MS),
    ...both('1,000 text changes a second', storm, RESTLESS_AT_MOST_MS),
  ];
}
