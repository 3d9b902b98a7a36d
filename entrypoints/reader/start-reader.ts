import { browser } from '@wxt-dev/browser';
import type { PageChoices } from '../../lib/answers';
import { createAsk } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import { listenUntil } from '../../lib/page/listen';
import { createMarksInView } from '../../lib/page/marks-in-view';
import { createPageIndex } from '../../lib/page/page-index';
import { world } from '../../lib/page/world';
import type { Failure } from '../../lib/result';
import { bringHoverWhenNeeded } from './bring-hover';
import { readPage } from './read-page';
import { untilWorthReading } from './worth-reading';

const CONNECTED_EVERY_MS = 1000;
// A base that cannot be opened, or a background that is silent, is asked anew: ever more rarely, for some four minutes.
const AGAIN_AFTER_MS = 2000;
const LAST_AFTER_MS = 128_000;

/** Starts a reader in this frame, unless there is one or there is nothing to read. */
export function startReader(): void {
  if (/html/.test(document.contentType) && !world.sidelightReader?.isConnected()) start();
}

function start(againAfter = AGAIN_AFTER_MS): void {
  world.sidelightReader?.end();

  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  const marks = createMarksInView(signal, () => index.blocks());
  const index = createPageIndex(marks.marker);
  const isConnected = () => browser.runtime?.id !== undefined;
  const ask = createAsk<Questions>((message) => browser.runtime.sendMessage(message), { isConnected });
  const onChoices = ({ density, sitesLeftAlone }: PageChoices) => (sitesLeftAlone.includes(hostOfFrame()) ? end() : marks.setDensity(density));
  const onFailure = (failure: Failure) => {
    if (failure === 'gone' || failure === 'left-alone') end();
    else if (againAfter <= LAST_AFTER_MS) setTimeout(() => signal.aborted || start(2 * againAfter), againAfter);
  };
  world.sidelightReader = { isConnected, end, signal, index };
  // Nobody tells a script that its extension was disabled or removed.
  const watch = setInterval(() => isConnected() || end(), CONNECTED_EVERY_MS);
  signal.addEventListener('abort', () => {
    clearInterval(watch);
    delete world.sidelightReader;
  });
  bringHoverWhenNeeded({ index, ask, signal, onReadAgain: start, onChoices });
  // What was chosen or corrected while the page was kept for going back.
  listenUntil(signal)('pageshow', ({ persisted }) => persisted && start());
  void untilWorthReading(signal).then(() => {
    signal.addEventListener('abort', index.subscribe(marks.update));
    readPage({ index, ask, signal, onFailure, setDensity: marks.setDensity, onNewDocument: start });
  });
}

/** The host that a frame's document comes from; one without an address of its own has its parent's. */
function hostOfFrame(): string {
  return URL.parse(origin)?.hostname ?? '';
}
