import type { EntityCard } from '../../lib/answers';
import type { Ask } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import { type CardView, offeredCardView } from '../../lib/page/card-view';
import { pageDate } from '../../lib/page/page-date';
import type { PageMention } from '../../lib/page/page-index';
import type { Result } from '../../lib/result';

type Opening = {
  readonly ask: Ask<Questions>;
  readonly end: () => void;
  readonly anchor: () => DOMRect | undefined;
  /** Whether a token is still the machine's: a card that comes late must not open. */
  readonly isCurrent: (token: number) => boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
};

/** Brings the card script into the frame at the first hover intent, and shows a mention's card with it. */
export function createCardOpener({ ask, end, anchor, isCurrent, onPin, onClose }: Opening) {
  let lookedUp: { readonly token: number; readonly answer: Promise<Result<EntityCard>> } | undefined;

  const bringView = async (): Promise<CardView | undefined> => {
    if (!offeredCardView()) await ask('injectCard', {});
    return offeredCardView();
  };
  const load = async (mention: Pick<PageMention, 'entityId'> & Partial<PageMention>): Promise<Result<EntityCard>> => {
    const { entityId, block, start, end: stop } = mention;
    const date = pageDate();
    const place = block && start !== undefined && stop !== undefined ? { place: { text: block.text, start, end: stop } } : {};
    const answer = await ask('entityCard', { entityId, ...place, ...(date !== undefined && { pageDate: date }) });
    if (!answer.ok && answer.failure === 'gone') queueMicrotask(end);
    return answer;
  };
  const lookUp = (mention: PageMention, token: number) => {
    if (lookedUp?.token !== token) lookedUp = { token, answer: load(mention) };
    void bringView();
    return lookedUp.answer;
  };

  return {
    lookUp,
    async open(mention: PageMention, token: number, focus: boolean): Promise<void> {
      const answer = lookUp(mention, token);
      const view = await bringView();
      if (!view) onClose();
      else if (isCurrent(token)) {
        view.show({ anchor, answer, load: (entityId) => load({ entityId }), focus, pinned: focus, onPin, onClose });
      }
    },
    close: () => offeredCardView()?.hide(),
    place: () => offeredCardView()?.place(),
    box: () => offeredCardView()?.box(),
    hasFocus: () => offeredCardView()?.hasFocus() ?? false,
  };
}
