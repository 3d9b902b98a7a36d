import type { Browser } from '@wxt-dev/browser';
import type { FromPage, ToPage } from '../../lib/messaging/reading-port';
import { readPageDate } from '../../lib/page/page-date';
import { createPassages } from '../../lib/page/passages';
import { createRing } from '../../lib/page/ring';
import { watchText } from '../../lib/page/watch-text';
import { watchView } from '../../lib/page/watch-view';

// A page that never rests is read anew this often at most.
const READ_AGAIN_AFTER_MS = 3000;

/** Tells an open side panel what the page says and which of it is before the reader, until the panel closes or the page goes. */
export function followReading(port: Browser.runtime.Port): void {
  const ending = new AbortController();
  const { signal } = ending;
  port.onDisconnect.addListener(() => ending.abort());
  const tell = (message: FromPage) => {
    if (!signal.aborted) port.postMessage(message);
  };

  const passages = createPassages();
  const view = watchView((ids) => tell({ type: 'inView', ids }), signal);
  const ring = createRing(signal);

  let busy = false;
  let stale = false;
  const read = async () => {
    stale = true;
    if (busy) return;
    busy = true;
    while (stale && !signal.aborted) {
      stale = false;
      const { passages: found, cut } = await passages.read(signal);
      tell({ type: 'passages', passages: found, cut, date: readPageDate() });
      await new Promise((resolve) => setTimeout(resolve, READ_AGAIN_AFTER_MS));
    }
    busy = false;
  };

  port.onMessage.addListener((message: ToPage) => {
    if (message.type === 'watch') {
      view.watch(message.ids.flatMap((id) => ({ id, element: passages.elementOf(id) })).filter(hasElement));
      return;
    }
    const range = passages.rangeOf(message.id, message.start, message.end);
    tell({ type: 'shown', id: message.id, found: range !== undefined && ring.show(range, true) });
  });
  watchText({ signal, onGone: () => {}, onChange: () => void read(), onNewDocument: () => port.disconnect() });
  void read();
}

function hasElement(target: { readonly id: number; readonly element: Element | undefined }): target is { id: number; element: Element } {
  return target.element !== undefined;
}
