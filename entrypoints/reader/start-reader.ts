import { browser } from '@wxt-dev/browser';
import { createAsk } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import { listenUntil } from '../../lib/page/listen';
import { createMarksInView, type MarksInView } from '../../lib/page/marks-in-view';
import { createPageIndex, type PageIndex } from '../../lib/page/page-index';
import { world } from '../../lib/page/world';
import { readSettings, type Settings, watchSettings } from '../../lib/settings';
import { bringHoverWhenNeeded } from './bring-hover';
import { readPage } from './read-page';
import { untilWorthReading } from './worth-reading';

const CONNECTED_EVERY_MS = 1000;

/** Starts a reader in this frame, unless there is one or there is nothing to read. */
export function startReader(): void {
  const isText = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
  if (isText && 'highlights' in CSS && !world.sidelightReader?.isConnected()) start();
}

function start(): void {
  world.sidelightReader?.end();

  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  const marks = createMarksInView(signal, () => index.blocks());
  const index = createPageIndex(marks.marker);
  const isConnected = () => browser.runtime?.id !== undefined;
  world.sidelightReader = { isConnected, end, signal, index };
  // Nobody tells a script that its extension was disabled or removed.
  const watch = setInterval(() => isConnected() || end(), CONNECTED_EVERY_MS);
  signal.addEventListener('abort', () => {
    clearInterval(watch);
    delete world.sidelightReader;
  });
  run({ marks, index, signal, end }).catch((error: unknown) => console.error('Sidelight could not start:', error));
}

type Run = { readonly marks: MarksInView; readonly index: PageIndex; readonly signal: AbortSignal; readonly end: () => void };

async function run({ marks, index, signal, end }: Run): Promise<void> {
  await untilWorthReading(signal);
  const ask = createAsk<Questions>((message) => browser.runtime.sendMessage(message));
  const first = await readSettings(browser.storage);
  if (signal.aborted) return;
  signal.addEventListener('abort', index.subscribe(marks.update));

  const apply = (settings: Settings) => {
    if (settings.sitesLeftAlone.includes(hostOfFrame())) return end();
    marks.setDensity(settings.marks ? settings.density : 'none');
  };
  apply(first);
  watchSettings(browser.storage, apply, signal);
  // What was chosen or corrected while the page was kept for going back.
  listenUntil(signal)('pageshow', ({ persisted }) => persisted && start());
  bringHoverWhenNeeded({ index, ask, signal, onReadAgain: start });
  readPage({ index, ask, signal, end, onNewDocument: start });
}

/** The host that a frame's document comes from; one without an address of its own has its parent's. */
function hostOfFrame(): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
