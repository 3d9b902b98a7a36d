import { browser } from '@wxt-dev/browser';
import type { PageChoices } from '../../lib/answers';
import { createAsk } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import { listenUntil } from '../../lib/page/listen';
import { createMarksInView, type MarksInView } from '../../lib/page/marks-in-view';
import { createPageIndex, type PageIndex } from '../../lib/page/page-index';
import { world } from '../../lib/page/world';
import { bringHoverWhenNeeded } from './bring-hover';
import { readPage } from './read-page';
import { untilWorthReading } from './worth-reading';

const CONNECTED_EVERY_MS = 1000;

/** Starts a reader in this frame, unless there is one or there is nothing to read. */
export function startReader(): void {
  if (/html/.test(document.contentType) && !world.sidelightReader?.isConnected()) start();
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
  void run({ marks, index, signal, end, isConnected });
}

type Run = {
  readonly marks: MarksInView;
  readonly index: PageIndex;
  readonly signal: AbortSignal;
  readonly end: () => void;
  readonly isConnected: () => boolean;
};

async function run({ marks, index, signal, end, isConnected }: Run): Promise<void> {
  const ask = createAsk<Questions>((message) => browser.runtime.sendMessage(message), { isConnected });
  const onChoices = ({ density, sitesLeftAlone }: PageChoices) => (sitesLeftAlone.includes(hostOfFrame()) ? end() : marks.setDensity(density));
  bringHoverWhenNeeded({ index, ask, signal, onReadAgain: start, onChoices });
  // What was chosen or corrected while the page was kept for going back.
  listenUntil(signal)('pageshow', ({ persisted }) => persisted && start());
  await untilWorthReading(signal);
  if (signal.aborted) return;
  signal.addEventListener('abort', index.subscribe(marks.update));
  readPage({ index, ask, signal, end, setDensity: marks.setDensity, onNewDocument: start });
}

/** The host that a frame's document comes from; one without an address of its own has its parent's. */
function hostOfFrame(): string {
  return URL.parse(origin)?.hostname ?? '';
}
