import { answer, Unanswerable } from '../../lib/messaging/answer';
import type { PageQuestions } from '../../lib/messaging/protocol';
import { MOST_MENTIONS, type PageIndex, type PageMention } from '../../lib/page/page-index';
import { createStepper } from './step-to-mention';

/** Answers what popup, panel and keyboard commands ask of the page; `undefined` when a message is no such question. */
export function createPageAnswers(
  index: PageIndex,
  signal: AbortSignal,
  open: (target: PageMention) => void,
): (message: unknown) => Promise<unknown> | undefined {
  const { step, say, current } = createStepper(index, signal);
  return (message) =>
    answer<PageQuestions, undefined>(
      {
        pageNames: async () => ({ counts: index.counts(), ...(index.isFull() && { capped: MOST_MENTIONS }) }),
        stepToMention: async ({ direction, entityId }) => {
          const place = step(direction, entityId);
          if (!place) throw new Unanswerable('unknown');
          return place;
        },
        sayPosition: async () => {
          say();
          return null;
        },
        openCard: async () => {
          const target = current();
          if (target) open(target);
          return null;
        },
      },
      message,
      undefined,
    );
}
