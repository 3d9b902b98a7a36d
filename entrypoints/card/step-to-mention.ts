import type { MentionPosition } from '../../lib/messaging/protocol';
import { rectsOf } from '../../lib/page/mention-at-point';
import { liveRange, type PageIndex, type PageMention } from '../../lib/page/page-index';
import { createRing } from '../../lib/page/ring';
import { scrollToRange } from '../../lib/page/scroll-to-range';

// Of WAI-ARIA 1.3: older browsers lack it, and the types do not know it yet.
type Notifying = Document & { ariaNotify?(text: string): void };

/** Goes through the mentions of a page, round at the ends. */
export function createStepper(index: PageIndex, signal: AbortSignal) {
  const ring = createRing(signal);
  let current: PageMention | undefined;
  let position: MentionPosition | undefined;

  const goTo = (mention: PageMention) => {
    const range = liveRange(mention);
    ring.clear();
    if (!range) return;
    // The page can read what is ringed as well as what is marked.
    if (mention.mark === 'none') scrollToRange(range);
    else ring.show(range);
  };
  /** Goes to the next or previous mention that can be scrolled to, of one entity or of any, and rings it; `undefined` when there is none. */
  const step = (direction: 1 | -1, entityId?: string): MentionPosition | undefined => {
    const shown = index.all().filter((mention) => rectsOf(mention).length > 0);
    const wanted = shown.filter((mention) => entityId === undefined || mention.entityId === entityId);
    const next = wanted[nextIndex(wanted, current, direction)];
    current = next;
    if (!next) return undefined;
    goTo(next);
    const same = shown.filter((mention) => mention.entityId === next.entityId);
    position = { entityId: next.entityId, index: same.indexOf(next) + 1, total: same.length };
    return position;
  };
  return {
    step,
    /** Has a screen reader say which mention was stepped to, by the name that the page uses; the page's document is not touched. */
    say(): void {
      if (current && position) (document as Notifying).ariaNotify?.(`${current.alias}, mention ${position.index} of ${position.total}`);
    },
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
