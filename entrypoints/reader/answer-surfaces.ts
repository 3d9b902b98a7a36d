import { browser } from '@wxt-dev/browser';
import { answer, Unanswerable } from '../../lib/messaging/answer';
import type { PageQuestions } from '../../lib/messaging/protocol';
import { rectsOf } from '../../lib/page/mention-at-point';
import type { PageIndex, PageMention } from '../../lib/page/page-index';
import type { Pointer } from './follow-pointer';

type Answering = { readonly index: PageIndex; readonly pointer: Pointer; readonly signal: AbortSignal; readonly end: () => void };

/** Answers what popup, panel and keyboard commands ask of the page. */
export function answerSurfaces({ index, pointer, signal, end }: Answering): void {
  let current: PageMention | undefined;

  /** The mentions that the reader can see, were they scrolled to. */
  const shown = (entityId?: string) =>
    index.all().filter((mention) => (entityId === undefined || mention.entityId === entityId) && rectsOf(mention).length > 0);

  const step = (direction: 1 | -1, entityId?: string) => {
    const mentions = shown(entityId);
    const [first] = mentions;
    if (!first) throw new Unanswerable('unknown');
    const next = nextIndex(mentions, current, direction);
    current = mentions[next] ?? first;
    index.setActive(current);
    current.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'auto' });
    return { index: next + 1, total: mentions.length };
  };

  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): true | undefined => {
    const answering = answer<PageQuestions, undefined>(
      {
        pageNames: async () => ({ counts: index.counts() }),
        stepToMention: async ({ direction, entityId }) => step(direction, entityId),
        openCard: async () => {
          if (!current || rectsOf(current).length === 0) step(1);
          if (current) pointer.open(current);
          return null;
        },
        leaveAlone: async () => {
          end();
          return null;
        },
      },
      message,
      undefined,
    );
    if (!answering) return undefined;
    void answering.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update the runtime is gone, and the listener with it.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

/** The one after (before) the current one; the first in view when there is none; round at the ends. */
function nextIndex(mentions: readonly PageMention[], current: PageMention | undefined, direction: 1 | -1): number {
  const at = current ? mentions.indexOf(current) : -1;
  if (at >= 0) return (at + direction + mentions.length) % mentions.length;
  const inView = mentions.findIndex((mention) => rectsOf(mention).some((rect) => rect.bottom > 0));
  return Math.max(0, inView);
}
