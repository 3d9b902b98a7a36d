import { browser } from 'wxt/browser';
import type { PageDate } from '../../lib/answers';
import type { FollowAnswer, FromPage, PagePassage, ToPage } from '../../lib/messaging/reading-port';

/** What an open page says, and which of it is before the reader. */
export type Reading = {
  /** Absent until the page was read; its date is known before. */
  readonly passages: readonly PagePassage[] | undefined;
  readonly date: PageDate | undefined;
  /** Whether the page has more text than is followed. */
  readonly cut: boolean;
  /** Numbers of the watched passages that are in view. */
  readonly inView: readonly number[];
};

/** What is known of an open page: it is `awaited`, it is `unread` as the browser lets nobody in or it keeps silent, or it was read. */
export type ReadingState = 'awaited' | 'unread' | Reading;

type Port = ReturnType<typeof browser.tabs.connect>;

export type ReadingLink = ReturnType<typeof createReadingLink>;

/** A link to the page in one tab at a time, through a script that is put into it; calls back with what the page says. */
export function createReadingLink(onChange: (reading: ReadingState) => void) {
  let followed: number | undefined;
  let port: Port | undefined;
  let connecting = false;
  let reading: ReadingState = 'awaited';
  const showing = new Map<number, (found: boolean) => void>();

  const change = (next: ReadingState) => {
    if (next === reading) return;
    reading = next;
    onChange(next);
  };
  const hear = (message: FromPage) => {
    const read = typeof reading === 'object' ? reading : undefined;
    if (message.type === 'passages') change({ passages: message.passages, cut: message.cut, date: message.date, inView: read?.inView ?? [] });
    else if (message.type === 'inView') {
      // Asked what is in view before it was read, a page answers that nothing is.
      if (read) change({ ...read, inView: message.ids });
    } else {
      showing.get(message.id)?.(message.found);
      showing.delete(message.id);
    }
  };
  const drop = () => {
    port?.disconnect();
    port = undefined;
    for (const resolve of showing.values()) resolve(false);
    showing.clear();
    change('awaited');
  };
  const connect = async (tabId: number) => {
    connecting = true;
    const opened = await openPort(tabId);
    const connected = opened?.port;
    connecting = false;
    if (followed !== tabId) {
      connected?.disconnect();
      if (followed !== undefined) await connect(followed);
      return;
    }
    port = connected;
    if (!opened) change('unread');
    // One that names no date yet may do so when it is loaded.
    else if (opened.date) change({ passages: undefined, cut: false, date: opened.date, inView: [] });
    connected?.onMessage.addListener((message) => {
      if (port === connected) hear(message as FromPage);
    });
    // The page has gone, and its script with it; the next one is connected to when it is followed again.
    connected?.onDisconnect.addListener(() => {
      if (port === connected) drop();
    });
  };

  return {
    /** Follows a tab's page from now on; a page that is followed already stays so, one that could not be reached is tried again. */
    follow(tabId: number | undefined): void {
      if (tabId !== followed) drop();
      followed = tabId;
      if (tabId !== undefined && !port && !connecting) void connect(tabId);
    },
    /** Watches these passages, and no others. */
    watch(ids: readonly number[]): void {
      port?.postMessage({ type: 'watch', ids } satisfies ToPage);
    },
    /** Scrolls the page to a part of a passage; gives whether it was still there. */
    show(id: number, start: number, end: number): Promise<boolean> {
      return new Promise((resolve) => {
        if (!port) return resolve(false);
        showing.get(id)?.(false);
        // Beside the page, its tab is in front already; where the view is a tab itself, the page's is brought there.
        if (followed !== undefined) void browser.tabs.update(followed, { active: true });
        showing.set(id, resolve);
        port.postMessage({ type: 'show', id, start, end } satisfies ToPage);
      });
    },
  };
}

/** Puts the script into the tab's page and connects to it, on the port whose name it gives; `undefined` where the browser lets nobody in. */
async function openPort(tabId: number): Promise<{ readonly port: Port; readonly date: PageDate | undefined } | undefined> {
  try {
    const [script] = await browser.scripting.executeScript({ target: { tabId }, files: ['/follow.js'], injectImmediately: true });
    const answer = script?.result as FollowAnswer | undefined;
    return answer && { port: browser.tabs.connect(tabId, { name: answer.name, frameId: 0 }), date: answer.date };
  } catch {
    return undefined;
  }
}
