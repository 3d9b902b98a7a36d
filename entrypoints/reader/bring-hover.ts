import { browser } from '@wxt-dev/browser';
import type { PageChoices } from '../../lib/answers';
import type { Ask } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import { listenUntil } from '../../lib/page/listen';
import { mentionAtPoint } from '../../lib/page/mention-at-point';
import type { PageIndex } from '../../lib/page/page-index';
import { afterMost } from '../../lib/page/slices';
import { type Hover, world } from '../../lib/page/world';

const REST_AFTER_MS = 40;

type Bringing = {
  readonly index: PageIndex;
  readonly ask: Ask<Questions>;
  readonly signal: AbortSignal;
  /** Other mentions are to be found than before. */
  readonly onReadAgain: () => void;
  readonly onChoices: (choices: PageChoices) => void;
};

/**
 * Brings in the script that shows cards when the pointer first rests on a name, a name is clicked or tapped, or a surface asks something. From then
 * on that script follows the pointer, and this one no longer. Until then a move of the pointer costs a comparison.
 */
export function bringHoverWhenNeeded({ index, ask, signal, onReadAgain, onChoices }: Bringing): void {
  const waiting = new AbortController();
  const until = AbortSignal.any([signal, waiting.signal]);
  const listen = listenUntil(until);
  let last: PointerEvent | undefined;

  const bring = async (): Promise<Hover | undefined> => {
    if (!world.sidelightHover) await ask('injectCard', {});
    if (world.sidelightHover) waiting.abort();
    return world.sidelightHover;
  };
  const check = () => {
    if (!last || last.pointerType === 'touch' || until.aborted) return;
    if (performance.now() - last.timeStamp < REST_AFTER_MS) checkLater();
    else if (mentionAtPoint(index, last.clientX, last.clientY)) void bring().then((hover) => last && hover?.notice(last));
  };
  const checkLater = afterMost(REST_AFTER_MS, check);
  const onMove = (event: PointerEvent) => {
    last = event;
    checkLater();
  };
  const onClick = (event: MouseEvent) => {
    // The path is known only while the event is under way.
    const [element] = event.composedPath();
    if (mentionAtPoint(index, event.clientX, event.clientY)) void bring().then((hover) => hover?.tap(event, element));
  };
  const onMessage = (message: { readonly question?: string; readonly args?: unknown }, _sender: unknown, respond: (answer: unknown) => void) => {
    if (message.question === 'readAgain') return onReadAgain();
    if (message.question === 'applyChoices') return onChoices(message.args as PageChoices);
    void bring()
      .then((hover) => hover?.answer(message))
      .then(respond);
    return true;
  };
  listen('pointermove', onMove);
  listen('click', onClick);
  browser.runtime.onMessage.addListener(onMessage);
  // After an update the runtime is gone, and the listener with it.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage));
}
