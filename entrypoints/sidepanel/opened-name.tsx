import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Detail } from '../../components/detail-view';
import { leaveDoubt } from '../../lib/doubt';
import type { ActivePage } from '../../lib/messaging/active-page';
import type { Result } from '../../lib/result';
import { ask, searchTools } from '../surfaces/ask-background';
import { useAnswer } from './use-answer';

type Props = {
  readonly entityId: string;
  readonly page: ActivePage;
  /** The article's, for roles. */
  readonly day: string | undefined;
  readonly onClose: () => void;
};

/** What the base knows of a name, as its card says it, with the way on to other names and back to where the reader was. */
export function OpenedName({ entityId: first, page: { tabId, state }, day, onClose }: Props) {
  const [trail, setTrail] = useState<readonly string[]>([first]);
  const entityId = trail.at(-1) ?? first;
  const { answered } = useAnswer(
    useMemo(() => ({ entityId, ...(day !== undefined && { pageDate: day }) }), [entityId, day]),
    lookUp,
  );
  useFocusAfter();
  if (!answered?.result.ok) return null;
  const { detail, DetailView } = answered.result.value;
  const named = state.name === 'names' ? state.names.find((name) => name.entityId === entityId) : undefined;
  const doubt = tabId !== undefined && named ? () => void leaveDoubt(browser.storage, { tabId, entityId, alias: named.label }) : undefined;
  return (
    <DetailView
      key={answered.args.entityId}
      detail={detail}
      locale={navigator.language}
      onBack={() => (trail.length > 1 ? setTrail(trail.slice(0, -1)) : onClose())}
      onCopy={() => void (detail.ok && searchTools.copy(detail.value))}
      onEntity={(next) => setTrail([...trail, next])}
      onDoubt={doubt}
    />
  );
}

/** The card of an entity, or why there is none, and what draws it: not loaded before the panel is first painted. */
async function lookUp(args: { entityId: string; pageDate?: string }) {
  const [card, { DetailView }] = await Promise.all([ask('entityCard', args), import('../../components/detail-view')]);
  const detail: Result<Detail> = card.ok ? { ok: true, value: { kind: 'entity', value: card.value } } : card;
  return { ok: true, value: { detail, DetailView } } as const;
}

/** Gives the focus back to what had it, when this goes. */
function useFocusAfter(): void {
  const opener = useRef(document.activeElement);
  useLayoutEffect(
    () => () => {
      const { current } = opener;
      if (current instanceof HTMLElement) setTimeout(() => current.focus());
    },
    [],
  );
}
