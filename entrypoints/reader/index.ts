import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAsk } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import { createPageIndex } from '../../lib/page/page-index';
import { readSettings, watchSettings } from '../../lib/settings';
import { answerSurfaces } from './answer-surfaces';
import { followPointer } from './follow-pointer';
import { readPage } from './read-page';

/** A reader in this frame: whether its extension is still there (an update leaves the old script behind, cut off), and its end. */
type Running = { readonly isConnected: () => boolean; readonly end: () => void };

/** The script in every page. Small, without a user interface; at rest it has nothing in the page's DOM. */
export default defineUnlistedScript(async () => {
  const world = globalThis as typeof globalThis & { sidelightReader?: Running };
  const isText = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
  if (!isText || !('highlights' in CSS) || world.sidelightReader?.isConnected()) return;
  world.sidelightReader?.end();

  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  world.sidelightReader = { isConnected: () => browser.runtime?.id !== undefined, end };
  signal.addEventListener('abort', () => delete world.sidelightReader);

  const ask = createAsk<Questions>((message) => browser.runtime.sendMessage(message));
  const settings = await readSettings(browser.storage);
  const index = createPageIndex();
  const pointer = followPointer({ index, ask, signal, end, openAfterMs: settings.openAfterMs });

  index.show(settings.marks);
  signal.addEventListener('abort', () => index.show(false));
  watchSettings(
    browser.storage,
    (changed) => {
      index.show(changed.marks);
      pointer.setDelay(changed.openAfterMs);
    },
    signal,
  );
  answerSurfaces({ index, pointer, signal, end });
  readPage({ index, ask, signal, end });
});
