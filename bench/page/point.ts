import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, stopWorker, until } from '../../scripts/drive-browser.ts';
import { type Mark, restOn } from '../../scripts/read-page.ts';
import type { Figure, Group } from '../suite.ts';
import { LEAST } from './least-extension.ts';
import type { Tabs } from './load-pages.ts';
import { difference, pause } from './measure.ts';
import type { Site } from './site.ts';
import { dispatches, forcedLayouts, record } from './trace.ts';
import { type SeenCard, seenCard, watchCard } from './watch-card.ts';

/** The delay that a reader has who has chosen none: `DEFAULT_SETTINGS` in lib/settings.ts. */
const OPEN_AFTER_MS = 400;

export type Pointed = {
  /** What a pointer move costs the page, which listens itself, before a card was shown in it and after, ms. */
  readonly moves: Record<'before' | 'open' | 'after' | 'without' | 'least' | 'leastOverBox', readonly number[]>;
  /** How often our handlers forced style or layout, in so many moves. */
  readonly forced: number;
  /** From the last pointer move to the painted card, less the time that the reader wants it to wait, ms. */
  readonly firstCard: readonly number[];
  readonly laterCard: readonly number[];
  readonly stoppedCard: readonly number[];
};

const TURNS = 3;
const MOVES = 200;
const SETTLED_MS = 800;
const AWAY = { x: 2, y: 2 };
/** Where the page's text is. */
const READ = { x: 300, y: 100, width: 500, height: 700 };
// Soon after a card the next one opens sooner.
const COOLED_MS = 1200;

/** Moves the pointer over a page with names, and rests it on some of them. */
export async function pointAt(driven: DrivenBrowser, { withUs, least, without }: Tabs, site: Site, rounds: number): Promise<Pointed> {
  const moves: Record<keyof Pointed['moves'], number[]> = { before: [], open: [], after: [], without: [], least: [], leastOverBox: [] };
  let forced = 0;
  // In turns: the pace of the machine changes from one to the next.
  for (let turn = 0; turn < TURNS; turn++) {
    moves.without.push(...(await timeMoves(without, site.named[2600])));
    moves.least.push(...(await timeMoves(least, site.named[2600])));
    moves.before.push(...(await timeMoves(withUs, site.named[2600])));
    forced += await countForced(withUs);
    await openCard(driven, withUs, 0);
    moves.after.push(...(await timeMoves(withUs)));
    const { mark } = await waitForCard(driven, withUs, 0);
    // The card is below the name.
    const card = { x: mark.x + 10, y: mark.y + 40, width: 200, height: 60 };
    moves.open.push(...(await timeMoves(withUs, undefined, card)));
    await least.bringToFront();
    await least.evaluate(openEmptyBox, card);
    moves.leastOverBox.push(...(await timeMoves(least, undefined, card)));
  }
  const [firstCard, laterCard, stoppedCard]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    // An address of its own tells the tab from others.
    await withUs.goto(`${site.named[30]}?${round}`);
    await pause(SETTLED_MS);
    firstCard.push(await openCard(driven, withUs, 0));
    laterCard.push(await openCard(driven, withUs, 1), await openCard(driven, withUs, 2));
    stoppedCard.push(await openCard(driven, withUs, 3, () => stopWorker(driven)));
  }
  return { moves, forced, firstCard, laterCard, stoppedCard };
}

/** Runs in the page: a box in the top layer, in a closed shadow root as the card is. */
function openEmptyBox({ x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText = 'position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;background:none;pointer-events:none';
  const box = document.createElement('div');
  box.style.cssText = `position:absolute;pointer-events:auto;left:${x}px;top:${y}px;width:${width}px;height:${height}px;background:#fff`;
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  host.showPopover();
}

/** What each move of the real pointer takes until all listeners have heard of it; what a page dispatches itself, ours do not answer. */
async function timeMoves(tab: Page, url?: string, area = READ): Promise<number[]> {
  await tab.bringToFront();
  if (url !== undefined) await tab.goto(url);
  // A move that nobody listens to is not dispatched at all.
  await tab.evaluate(() => {
    window.onpointermove = () => {};
  });
  await pause(SETTLED_MS * 2);
  const { page } = await record(tab, () => movePointer(tab, area));
  return dispatches(page, 'pointermove');
}

async function movePointer(tab: Page, { x, y, width, height } = READ): Promise<void> {
  for (let i = 0; i < MOVES; i++) await tab.mouse.move(x + ((i * 37) % width), y + ((i * 23) % height));
}

/** Moves the pointer, and counts what our handlers force. */
async function countForced(tab: Page): Promise<number> {
  const { page } = await record(tab, () => movePointer(tab));
  return page.reduce((all, task) => all + forcedLayouts(task, ['pointermove', 'mousemove']), 0);
}

/** Rests the pointer on the nth mark of the page until its card is painted, and leaves it again; ms beyond the delay. */
async function openCard(driven: DrivenBrowser, tab: Page, nth: number, before = async () => {}): Promise<number> {
  const { shown, since } = await waitForCard(driven, tab, nth, before);
  await tab.mouse.move(AWAY.x, AWAY.y);
  return shown - since - OPEN_AFTER_MS;
}

async function waitForCard({ inContentWorld }: DrivenBrowser, tab: Page, nth: number, before = async () => {}): Promise<SeenCard & { mark: Mark }> {
  await tab.mouse.move(AWAY.x, AWAY.y);
  await until(() => tab.evaluate(() => document.querySelector('sidelight-card') === null), 'the card before to close');
  if (nth > 0) await pause(COOLED_MS);
  const mark = await markInView(tab, nth);
  await inContentWorld(tab, watchCard);
  await before();
  await pause(50);
  await restOn(tab, mark);
  let seen: SeenCard | undefined;
  await until(async () => {
    seen = await inContentWorld(tab, seenCard);
    return seen !== undefined;
  }, 'a card');
  return { ...((seen as SeenCard | undefined) ?? { since: Number.NaN, shown: Number.NaN }), mark };
}

/** The middle of the nth mark that is alive (counted round and round), scrolled into the middle of the view. */
async function markInView(tab: Page, nth: number): Promise<Mark> {
  const found = await tab.evaluate((index) => {
    const marks = [...(CSS.highlights.get('sidelight') ?? [])];
    const range = marks[index % marks.length];
    if (!range) return undefined;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [box] = live.getClientRects();
    return box && { text: live.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, nth);
  if (!found) throw new Error(`There are no marks on ${tab.url()}.`);
  return found;
}

export function pointGroup({ moves, forced, firstCard, laterCard, stoppedCard }: Pointed): Group {
  // A frame comes every 16.7 ms.
  const oneFrame = 16.7;
  const added = (what: string, samples: readonly number[], least = moves.least): Figure => ({
    what,
    unit: 'ms',
    samples: difference(samples, moves.without),
    peers: [
      { name: 'the move itself, without the extension', samples: moves.without },
      { name: `added by ${LEAST}`, samples: difference(least, moves.without) },
    ],
    budgets: [{ of: 'median', atMost: 0.02 }],
  });
  return {
    title: 'The pointer',
    figures: [
      added('one pointer move: added to it, before a card was shown', moves.before),
      added('one pointer move: added to it, after a card was shown', moves.after),
      added('one pointer move: added to it, over an open card', moves.open, moves.leastOverBox),
      { what: `layouts forced by ${TURNS * MOVES} pointer moves`, unit: 'count', samples: [forced], budgets: [{ of: 'max', atMost: 0 }] },
      { what: 'rest to painted card, beyond the delay: first card of a page', unit: 'ms', samples: firstCard, budgets: [{ of: 'median', atMost: oneFrame }] },
      { what: 'rest to painted card, beyond the delay: later cards', unit: 'ms', samples: laterCard, budgets: [{ of: 'median', atMost: oneFrame }] },
      {
        what: 'rest to painted card, beyond the delay: worker stopped before',
        unit: 'ms',
        samples: stoppedCard,
        budgets: [{ of: 'median', atMost: oneFrame + 50 }],
      },
    ],
  };
}
