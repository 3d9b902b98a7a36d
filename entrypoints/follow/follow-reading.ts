import type { Browser } from '@wxt-dev/browser';
import type { FromPage, ToPage } from '../../lib/messaging/reading-port';
import { readPageDate } from '../../lib/page/page-date';
import { createPassages } from '../../lib/page/passages';
import { createRing } from '../../lib/page/ring';
import { watchText } from '../../lib/page/watch-text';
import { watchView } from '../../lib/page/watch-view';

// A page that never rests is read anew this often at most.
const READ_AGAIN_AFTER_MS = 3000;
// Nothing tells when an element gets a shadow root, and a page's scripts may be late.
const LOOK_FOR_ROOTS_AFTER_MS = [1000, 4000, 10_000];

type Port = Pick<Browser.runtime.Port, 'postMessage' | 'disconnect' | 'onMessage' | 'onDisconnect'>;

/** Tells an open side panel what the page says and which of it is before the reader, until the panel closes or the page goes. */
export function followReading(port: Port): void {
  const ending = new AbortController();
  const { signal } = ending;
  port.onDisconnect.addListener(() => ending.abort());
  const tell = (message: FromPage) => {
    if (!signal.aborted) port.postMessage(message);
  };

  const passages = createPassages((root) => watcher.watch(root));
  const view = watchView((ids) => tell({ type: 'inView', ids }), signal);
  const ring = createRing(signal);
  let watched: readonly number[] = [];
  const watch = () => view.watch(watched.flatMap((id) => ({ id, element: passages.elementOf(id) })).filter(hasElement));

  const readOnce = createTeller(passages, tell);
  const read = repeatWhileStale(async () => {
    await readOnce(signal);
    // What is the same may stand somewhere else now.
    watch();
  }, signal);
  port.onMessage.addListener((message: ToPage) => {
    if (message.type === 'watch') {
      watched = message.ids;
      return watch();
    }
    const range = passages.rangeOf(message.id, message.start, message.end);
    tell({ type: 'shown', id: message.id, found: range !== undefined && ring.show(range, true) });
  });

  const onNewDocument = () => {
    ending.abort();
    // Only the other end is told of it.
    port.disconnect();
  };
  const watcher = watchText({ signal, onGone: () => {}, onChange: read, onNewDocument });
  read();
  for (const ms of LOOK_FOR_ROOTS_AFTER_MS) {
    const timer = setTimeout(read, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}

/** Reads the page and tells what it says if that is not what was told last: other passages, or another date. */
function createTeller(passages: ReturnType<typeof createPassages>, tell: (message: FromPage) => void) {
  let told = '';
  return async (signal: AbortSignal): Promise<void> => {
    const { passages: found, cut } = await passages.read(signal);
    const date = readPageDate();
    const summary = JSON.stringify([found.map(({ id }) => id), cut, date]);
    if (summary === told) return;
    tell({ type: 'passages', passages: found, cut, date });
    told = summary;
  };
}

/** Gives what runs a task now, or once more some time after the run that is under way. A run that fails is no end: the next one is a new try. */
function repeatWhileStale(task: () => Promise<void>, signal: AbortSignal): () => void {
  let busy = false;
  let stale = false;
  const run = async () => {
    busy = true;
    while (stale && !signal.aborted) {
      stale = false;
      await task().catch(complain);
      await new Promise((resolve) => setTimeout(resolve, READ_AGAIN_AFTER_MS));
    }
    busy = false;
  };
  return () => {
    stale = true;
    if (!busy) void run();
  };
}

function complain(error: unknown): void {
  console.error('Sidelight could not follow this page:', error);
}

function hasElement(target: { readonly id: number; readonly element: Element | undefined }): target is { id: number; element: Element } {
  return target.element !== undefined;
}
