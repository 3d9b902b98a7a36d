import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, until } from './drive-browser.ts';

/** A mark as the page itself can see it: the marked text, and the middle of its first line box in the viewport after scrolling there. */
export type Mark = { readonly text: string; readonly x: number; readonly y: number };

/** The marked texts of a page, in document order. Only what is near the view is marked: a longer page is scrolled through, and back. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await readMarks(page)).map(({ text }) => text);
}

/** Scrolls the nth mark of this text into the middle of the view and tells where it is. */
export async function findMark(page: Page, text: string, nth = 0): Promise<Mark> {
  const marks = await readMarks(page);
  const mark = marks.filter((candidate) => candidate.text === text)[nth];
  if (!mark) throw new Error(`There is no mark "${text}" on ${page.url()}.`);
  const { x, y } = await page.evaluate(
    (left, top) => {
      scrollTo({ left, top: top - innerHeight / 2, behavior: 'instant' });
      return { x: left - scrollX, y: top - scrollY };
    },
    mark.x,
    mark.y,
  );
  return { text, x, y };
}

/** Every mark with the middle of its first line box in the document. */
function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(async () => {
    const seen: { range: Range; text: string; x: number; y: number }[] = [];
    const look = () => {
      for (const mark of CSS.highlights.get('sidelight') ?? []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const [box] = range.getClientRects();
        if (seen.some((known) => known.range.startContainer === range.startContainer && known.range.startOffset === range.startOffset)) continue;
        const text = range.toString().replaceAll('\u00ad', '').replace(/\s+/g, ' ');
        seen.push({ range, text, x: (box?.x ?? 0) + (box?.width ?? 0) / 2 + scrollX, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 + scrollY });
      }
    };
    look();
    const { scrollX: left, scrollY: top } = window;
    const { scrollHeight } = document.documentElement;
    for (let y = 0; scrollHeight > innerHeight && y < scrollHeight; y += innerHeight) {
      scrollTo({ left, top: y, behavior: 'instant' });
      // What comes into view is marked with one of the next frames.
      for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 20));
      look();
    }
    if (scrollHeight > innerHeight) scrollTo({ left, top, behavior: 'instant' });
    const rootOf = ({ range }: { range: Range }) => range.startContainer.getRootNode();
    return seen
      .sort((a, b) => (rootOf(a) === rootOf(b) ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range) : a.y - b.y))
      .map(({ text, x, y }) => ({ text, x, y }));
  });
}

/** Waits for marks to come. */
export function waitForMarks(page: Page, atLeast = 1): Promise<void> {
  return until(async () => (await markedTexts(page)).length >= atLeast, `${atLeast} marks on ${page.url()}`);
}

/** Rests the pointer on a mark as a hand would: it comes from the side, slows down and stays. */
export async function restOn(page: Page, { x, y }: Mark): Promise<void> {
  await page.mouse.move(Math.max(1, x - 80), Math.max(1, y - 60));
  await page.mouse.move(x, y, { steps: 6 });
}

/**
 * Runs a function on the frame of the open card; `undefined` when none is open. The card's shadow root is closed: only an extension's
 * content script can ask the browser for it, each browser in its way.
 */
export function inCard<A extends unknown[], R>(
  { inContentWorld }: DrivenBrowser,
  page: Page,
  run: (frame: HTMLElement, ...args: A) => R,
  ...args: A
): Promise<R | undefined> {
  const code = `(...args) => {
    const host = document.querySelector('sidelight-card');
    const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
    const frame = root && root.querySelector('.frame');
    return frame ? (${run.toString()})(frame, ...args) : undefined;
  }`;
  return inContentWorld(page, { toString: () => code } as (...args: A) => R | undefined, ...args) as Promise<R | undefined>;
}

/** The text of the open card as it is laid out, without what is hidden; `undefined` when none is open. */
export function cardText(driven: DrivenBrowser, page: Page): Promise<string | undefined> {
  return inCard(driven, page, (frame) => frame.innerText);
}

/** What a reader reads in an open card, part by part. */
export type ReadCard = {
  readonly label: string;
  readonly role: string;
  readonly background: readonly string[];
  readonly heading: string;
  readonly claims: readonly { readonly says: string; readonly attribution: string; readonly meta: string }[];
};

/** The parts of the open card; `undefined` when none is open. */
export function readCard(driven: DrivenBrowser, page: Page): Promise<ReadCard | undefined> {
  return inCard(driven, page, (frame) => {
    const text = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent.trim() ?? '';
    return {
      label: text(frame, 'h2'),
      role: text(frame, '.role'),
      background: [...frame.querySelectorAll('.background p')].map((line) => line.textContent.trim()),
      heading: text(frame, 'h3'),
      claims: [...frame.querySelectorAll('.claim')].map((claim) => ({
        says: text(claim, '.says'),
        attribution: text(claim, '.attribution'),
        meta: [...claim.querySelectorAll('.meta > button')].map((button) => button.textContent).join(' | '),
      })),
    };
  });
}

/** Waits until a card is open and has more than a loading line, and gives its text. */
export async function waitForCard(driven: DrivenBrowser, page: Page, wanted = ''): Promise<string> {
  let text = '';
  await until(
    async () => {
      text = (await cardText(driven, page)) ?? '';
      return text !== '' && !text.includes('Looking it up') && text.includes(wanted);
    },
    `a card${wanted && ` with "${wanted}"`}`,
  );
  return text;
}

/** Where the first button or link of the open card whose text or label begins so is; throws when there is none. */
export async function findInCard(driven: DrivenBrowser, page: Page, label: string): Promise<{ x: number; y: number }> {
  const find = (frame: HTMLElement, wanted: string) => {
    const element = [...frame.querySelectorAll<HTMLElement>('button, a')].find((candidate) =>
      (candidate.getAttribute('aria-label') ?? candidate.textContent).trim().startsWith(wanted),
    );
    element?.scrollIntoView({ block: 'nearest' });
    const box = element?.getClientRects()[0];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const found = await inCard(driven, page, find, label);
  if (!found) throw new Error(`The card has nothing called "${label}".`);
  return found;
}

/** Clicks a button or link of the open card. */
export async function clickInCard(driven: DrivenBrowser, page: Page, label: string): Promise<void> {
  const { x, y } = await findInCard(driven, page, label);
  await page.mouse.click(x, y);
}
