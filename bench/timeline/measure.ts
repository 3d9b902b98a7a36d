import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, stopWorker } from '../../scripts/drive-browser.ts';
import { createRandom } from '../random.ts';
import { callInPage, distractBackground } from './bundle.ts';
import type { Answers, Part } from './in-page.ts';
import type { Article } from './make-article.ts';
import { changeFilters, type Opened, openRealPanel, type PanelKind, type Panels, timeOpening } from './panels.ts';
import { type Lighting, scrollByWheel, timeLighting } from './scrolling.ts';
import type { FrameWork } from './trace.ts';
import type { Change } from './watch-panel.ts';

/** How often each thing is done. */
export type Times = {
  readonly openings: number;
  readonly openingsStopped: number;
  readonly openingsNaive: number;
  readonly openingsReal: number;
  readonly askings: number;
  readonly lightings: number;
  readonly wheelSteps: number;
  /** How many words are typed into each panel, and how many letters of each. */
  readonly typed: Record<PanelKind, { readonly words: number; readonly letters: number }>;
};

/** What was measured beside one page: what the background answers, the page beside the browser's own panel, the panel's page in a window. */
export type Round = Answering & BesidePanel & InWindow;

type Answering = { readonly answers: readonly Answers[]; readonly parts: Record<Part, number[]> };
type BesidePanel = {
  readonly framesWithout: readonly FrameWork[];
  readonly framesWith: readonly FrameWork[];
  /** Milliseconds from the click on the popup's button. */
  readonly openedReal: readonly number[];
  readonly lighting: Lighting;
};
type InWindow = {
  readonly opened: readonly Opened[];
  readonly openedStopped: readonly Opened[];
  readonly openedNaive: readonly Opened[];
  readonly changes: Record<PanelKind, readonly Change[]>;
  /** Entries that stand in each panel. */
  readonly drawn: Record<PanelKind, number>;
};

export type Setting = {
  readonly driven: DrivenBrowser;
  /** The article, open in a tab. */
  readonly page: Page;
  readonly article: Article;
  /** A page of the extension with `in-page.ts` in it. */
  readonly tools: () => Promise<Page>;
  readonly naive: string;
  readonly times: Times;
  readonly say: (line: string) => void;
};

// After a crowd of entries the browser still frees their memory.
const REST_MS = 5000;
// They cannot be scrolled to where people read.
const LAST_PARAGRAPHS = 10;

export async function measureRound(setting: Setting): Promise<Round> {
  const { page, article, say } = setting;
  const tools = await setting.tools();
  const { tabId, names } = await callInPage(tools, 'lookAtTab', page.url());
  const known = new Set(names.map(({ entityId }) => entityId));
  if (known.size !== article.entityIds.length || article.entityIds.some((id) => !known.has(id)))
    throw new Error(`The page should name ${article.entityIds.length} entities, but ${known.size} are found in it.`);
  say('what the background answers');
  const answering = await measureAnswers(setting, tools);
  say("scrolling, without a panel and beside the browser's own");
  const beside = await measureBesidePanel(setting, tools, answering.answers[0]?.lights ?? []);
  await tools.close();
  await pause(REST_MS);
  return { ...answering, ...beside, ...(await measureInWindow(setting, tabId)) };
}

async function measureAnswers({ article, times }: Setting, tools: Page): Promise<Answering> {
  const asked = { entityIds: [...article.entityIds].sort(), passages: article.paragraphs, pageDay: article.day };
  const answers: Answers[] = [];
  for (let i = 0; i < times.askings; i++) {
    await distractBackground(tools, article);
    answers.push(await callInPage(tools, 'askBackground', asked));
  }
  return { answers, parts: await callInPage(tools, 'timeParts', asked, times.askings) };
}

async function measureBesidePanel({ driven, page, article, times }: Setting, tools: Page, lights: Answers['lights']): Promise<BesidePanel> {
  const framesWithout = await scrollByWheel(page, times.wheelSteps);
  const openedReal: number[] = [];
  let panel: Page | undefined;
  for (let i = 0; i < times.openingsReal; i++) {
    await panel?.close();
    await distractBackground(tools, article);
    const real = await openRealPanel(driven, tools, page);
    openedReal.push(...(real.firstEntry === undefined ? [] : [real.firstEntry]));
    panel = real.panel;
  }
  if (!panel) throw new Error('The side panel was not opened.');
  await panel.waitForFunction('panelSeen.compared !== undefined', { polling: 50 });
  const framesWith = await scrollByWheel(page, times.wheelSteps);
  const reachable = lights.filter(({ passage }) => passage < article.paragraphs.length - LAST_PARAGRAPHS);
  const lighting = await timeLighting(page, panel, reachable.slice(0, times.lightings));
  await panel.close();
  return { framesWithout, framesWith, openedReal, lighting };
}

async function measureInWindow({ driven, article, naive, times, say }: Setting, tabId: number): Promise<InWindow> {
  const panels: Panels = { driven, article, tabId, naive };
  const change = ({ words, letters }: Times['typed'][PanelKind], kind: PanelKind) =>
    changeFilters(
      panels,
      kind,
      article.words.slice(0, words).map((word) => word.slice(0, letters)),
      createRandom(7),
    );
  say('opening');
  // One that does not count: it starts the worker.
  await timeOpening(panels, 'ours', 1);
  const opened = await timeOpening(panels, 'ours', times.openings);
  const openedStopped = await timeOpening(panels, 'ours', times.openingsStopped, () => stopWorker(driven));
  say('changing filters');
  const ours = await change(times.typed.ours, 'ours');
  say('the naive panel');
  const openedNaive = await timeOpening(panels, 'naive', times.openingsNaive);
  const theirs = await change(times.typed.naive, 'naive');
  return {
    opened,
    openedStopped,
    openedNaive,
    changes: { ours: ours.changes, naive: theirs.changes },
    drawn: { ours: ours.drawn, naive: theirs.drawn },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
