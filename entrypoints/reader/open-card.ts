import type { EntityCard } from '../../lib/answers';
import type { Ask } from '../../lib/messaging/ask';
import type { Place, Questions } from '../../lib/messaging/protocol';
import { type CardView, offeredCardView } from '../../lib/page/card-view';
import type { PageMention } from '../../lib/page/page-index';
import type { Result } from '../../lib/result';

type Opening = {
  readonly ask: Ask<Questions>;
  readonly end: () => void;
  readonly anchor: () => DOMRect | undefined;
  /** Whether a token is the open card's: one that comes late must not be shown. */
  readonly isCurrent: (token: number) => boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
};

// More text than any sentence around a name needs; a block can be as long as a page.
const REACH = 1000;

/** Brings the card script into the frame at the first hover intent, and shows a mention's card with it. */
export function createCardOpener({ ask, end, anchor, isCurrent, onPin, onClose }: Opening) {
  let lookedUp: { readonly token: number; readonly answer: Promise<Result<EntityCard>> } | undefined;

  const bringView = async (): Promise<CardView | undefined> => {
    if (!offeredCardView()) await ask('injectCard', {});
    return offeredCardView();
  };
  const load = async (mention: Pick<PageMention, 'entityId'> & Partial<PageMention>): Promise<Result<EntityCard>> => {
    const { entityId, block, start, end: stop } = mention;
    const date = (await bringView())?.pageDay();
    const place = block && start !== undefined && stop !== undefined ? { place: surroundings(block.text, start, stop) } : {};
    const answer = await ask('entityCard', { entityId, ...place, ...(date !== undefined && { pageDate: date }) });
    if (!answer.ok && answer.failure === 'gone') queueMicrotask(end);
    return answer;
  };
  const lookUp = (mention: PageMention, token: number) => {
    if (lookedUp?.token !== token) lookedUp = { token, answer: load(mention) };
    return lookedUp.answer;
  };

  const onTimeline = (entityId: string) => void ask('openPanel', { entityId });

  return {
    lookUp,
    async open(mention: PageMention, token: number, focus: boolean): Promise<void> {
      const answer = lookUp(mention, token);
      const view = await bringView();
      if (!view) onClose();
      else if (isCurrent(token)) {
        view.show({ anchor, answer, load: (entityId) => load({ entityId }), focus, pinned: focus, onTimeline, onPin, onClose });
      }
    },
    close: () => offeredCardView()?.hide(),
    place: () => offeredCardView()?.place(),
    box: () => offeredCardView()?.box(),
    hasFocus: () => offeredCardView()?.hasFocus() ?? false,
  };
}

/** A mention's place in as much of its block as a sentence may need. */
function surroundings(text: string, start: number, end: number): Place {
  const from = Math.max(0, start - REACH);
  return { text: text.slice(from, end + REACH), start: start - from, end: end - from };
}
