import type { EntityCard } from '../../lib/answers';
import { formatLanguage } from '../../lib/format';
import { explainMention } from '../../lib/linking/explain-mention';
import { explanationSentence } from '../../lib/linking/explanation-sentence';
import type { Ask } from '../../lib/messaging/ask';
import type { Place, Questions } from '../../lib/messaging/protocol';
import { readPageDate } from '../../lib/page/page-date';
import type { PageMention } from '../../lib/page/page-index';
import type { Result } from '../../lib/result';
import type { CardRequest, CardView } from './card-view';

/** Asks for the side panel beside this page. */
export type OpenPanel = (args: Questions['openPanel']['args']) => void;

type Opening = Pick<CardRequest, 'anchor' | 'onPin' | 'onClose'> & {
  readonly view: CardView;
  readonly ask: Ask<Questions>;
  readonly openPanel: OpenPanel;
  readonly end: () => void;
};

// More text than any sentence around a name needs; a block can be as long as a page.
const REACH = 1000;

/** Looks a mention's card up ahead of time, and shows it. */
export function createCardOpener({ view, ask, openPanel, end, anchor, onPin, onClose }: Opening) {
  let lookedUp: { readonly token: number; readonly answer: Promise<Result<EntityCard>> } | undefined;

  const load = async (mention: Pick<PageMention, 'entityId'> & Partial<PageMention>): Promise<Result<EntityCard>> => {
    const { entityId, block, start, end: stop } = mention;
    const date = readPageDate()?.day;
    const place = block && start !== undefined && stop !== undefined ? { place: surroundings(block.text, start, stop) } : {};
    const answer = await ask('entityCard', { entityId, ...place, ...(date !== undefined && { pageDate: date }) });
    if (!answer.ok && answer.failure === 'gone') queueMicrotask(end);
    return answer;
  };
  const lookUp = (mention: PageMention, token: number) => {
    if (lookedUp?.token !== token) lookedUp = { token, answer: load(mention) };
    return lookedUp.answer;
  };

  const onTimeline = (entityId: string) => openPanel({ entityId });

  return {
    lookUp,
    open(mention: PageMention, token: number, focus: boolean): void {
      const answer = lookUp(mention, token);
      const node = mention.block.pieces[0]?.node;
      const { entityId, alias, block } = mention;
      const reason = explanationSentence(explainMention(block.text, mention), (tag) => formatLanguage(tag, navigator.language));
      const onDoubt = () => {
        openPanel({ entityId, doubt: { alias } });
        onClose();
      };
      view.show({ anchor, node, answer, load: (other) => load({ entityId: other }), reason, focus, pinned: focus, onDoubt, onTimeline, onPin, onClose });
    },
  };
}

/** A mention's place in as much of its block as a sentence may need. */
function surroundings(text: string, start: number, end: number): Place {
  const from = Math.max(0, start - REACH);
  return { text: text.slice(from, end + REACH), start: start - from, end: end - from };
}
