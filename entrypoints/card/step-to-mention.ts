import { rectsOf } from '../../lib/page/mention-at-point';
import { liveRange, type PageIndex, type PageMention } from '../../lib/page/page-index';
import { createRing } from '../../lib/page/ring';
import { scrollToRange } from '../../lib/page/scroll-to-range';

/** Goes through the mentions of a page, round at the ends. */
export function createStepper(index: PageIndex, signal: AbortSignal) {
  const ring = createRing(signal);
  let current: PageMention | undefined;

  const goTo = (mention: PageMention) => {
    const range = liveRange(mention);
    ring.clear();
    if (!range) return;
    // The page can read what is ringed as well as what is marked.
    if (mention.mark === 'none') scrollToRange(range);
    else ring.show(range);
  };
  /** Goes to the next or previous mention that can be scrolled to, of one entity or of any, and rings it; `undefined` when there is none. */
  const step = (direction: 1 | -1, entityId?: string): { index: number; total: number } | undefined => {
    const mentions = index.all().filter((mention) => (entityId === undefined || mention.entityId === entityId) && rectsOf(mention).length > 0);
    const next = nextIndex(mentions, current, direction);
    current = mentions[next];
    if (!current) return undefined;
    goTo(current);
    return { index: next + 1, total: mentions.length };
  };
  return {
    step,
    /** The mention that was stepped to; when it is gone, or there is none yet, the first in view. */
    current(): PageMention | undefined {
      if (!current || rectsOf(current).length === 0) step(1);
      return current;
    },
  };
}

/** The one after (before) the current one; the first in view when there is none. */
function nextIndex(mentions: readonly PageMention[], current: PageMention | undefined, direction: 1 | -1): number {
  const at = current ? mentions.indexOf(current) : -1;
  if (at >= 0) return (at + direction + mentions.length) % mentions.length;
  const inView = mentions.findIndex((mention) => rectsOf(mention).some((rect) => rect.bottom > 0));
  return Math.max(0, inView);
}
