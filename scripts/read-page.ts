import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, until } from './drive-browser.ts';

/** A mark as the page itself can see it: the marked text, and the middle of its first line box in the viewport after scrolling there. */
export type Mark = { readonly text: string; readonly x: number; readonly y: number };

/** The marked texts of a page, in the order of marking. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const live = (range: AbstractRange) => {
      const copy = document.createRange();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy;
    };
    return [...(CSS.highlights.get('sidelight') ?? [])].map((range) => live(range).toString().replaceAll('\u00ad', '').replace(/\s+/g, ' '));
  });
}

/** Waits for marks to come. */
export function waitForMarks(page: Page, atLeast = 1): Promise<void> {
  return until(async () => (await markedTexts(page)).length >= atLeast, `${atLeast} marks on ${page.url()}`);
}

/** Scrolls the nth mark of this text into the middle of the view and tells where it is. */
export async function findMark(page: Page, text: string, nth = 0): Promise<Mark> {
  const found = await page.evaluate(
    (wanted, index) => {
      const marks = [...(CSS.highlights.get('sidelight') ?? [])].flatMap((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const said = live.toString().replaceAll('\u00ad', '').replace(/\s+/g, ' ');
        return said === wanted ? [live] : [];
      });
      const mark = marks[index];
      if (!mark) return undefined;
      mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = mark.getClientRects();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    text,
    nth,
  );
  if (!found) throw new Error(`There is no mark "${text}" on ${page.url()}.`);
  return { text, ...found };
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
