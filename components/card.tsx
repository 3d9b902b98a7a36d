import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityCard as Card } from '../lib/answers';
import { messageOf, type Result } from '../lib/result';
import { EntityCard } from './entity-card';
import { MatchReason } from './match-reason';
import { usePromise } from './use-promise';

type Answer = Promise<Result<Card>>;

type Props = {
  readonly answer: Answer;
  readonly load: (entityId: string) => Answer;
  /** Why the name on the page stands for the entity of the first card, in a sentence. */
  readonly reason?: string | undefined;
  /** The reader doubts that it does. */
  readonly onDoubt?: (() => void) | undefined;
  readonly locale: string;
  readonly focus: boolean;
  readonly pinned: boolean;
  readonly onTimeline: (entityId: string) => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  /** Called after each change of what is drawn, so that the card can be placed anew. */
  readonly onDrawn: () => void;
};

/** The card over a page: a name's entity, and the way through the names inside it, with back. */
export function CardFrame(props: Props) {
  const { answer, load, reason, onDoubt, locale, focus, onTimeline, onPin, onClose, onDrawn } = props;
  const [trail, setTrail] = useState<readonly Answer[]>([answer]);
  const [pinned, setPinned] = useState(props.pinned);
  const shown = usePromise(trail.at(-1) ?? answer);
  const heading = useRef<HTMLHeadingElement>(null);
  const status = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(onDrawn);
  // A screen reader tells of what changes in a status, not of what it came with.
  useEffect(() => {
    if (status.current) status.current.textContent = announcement(shown);
  }, [shown]);
  useEffect(() => {
    if (focus || trail.length > 1) heading.current?.focus({ preventScroll: true });
  }, [focus, trail.length, shown === undefined]);

  const open = (entityId: string) => {
    setTrail([...trail, load(entityId)]);
    pin(true);
  };
  const pin = (value: boolean) => {
    setPinned(value);
    onPin(value);
  };
  return (
    <>
      <header>
        {trail.length > 1 && (
          <button type="button" class="icon" aria-label="Back" title="Back" onClick={() => setTrail(trail.slice(0, -1))}>
            ‹
          </button>
        )}
        <h2 id="title" ref={heading} tabIndex={-1}>
          <bdi>{shown?.ok ? shown.value.label : 'Sidelight'}</bdi>
        </h2>
        <button type="button" class="plain" aria-pressed={pinned} onClick={() => pin(!pinned)}>
          {pinned ? 'Pinned' : 'Pin'}
        </button>
        <button type="button" class="icon" aria-label="Close" title="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <p class="visually-hidden" role="status" ref={status} />
      <div class="body">
        {shown === undefined && <p class="loading">Looking it up …</p>}
        {shown?.ok === false && <p class="failure">{messageOf(shown)}</p>}
        {shown?.ok && <EntityCard key={`${trail.length}/${shown.value.entityId}`} card={shown.value} locale={locale} onEntity={open} />}
      </div>
      {shown?.ok && (
        <footer>
          <button type="button" class="plain" onClick={() => onTimeline(shown.value.entityId)}>
            Timeline
          </button>
          {reason !== undefined && trail.length === 1 && <MatchReason reason={reason} onDoubt={onDoubt} onDrawn={onDrawn} />}
        </footer>
      )}
    </>
  );
}

/** What a screen reader is told when the card's content is there. */
function announcement(shown: Result<Card> | undefined): string {
  if (shown === undefined) return '';
  if (!shown.ok) return messageOf(shown);
  const { label, claims } = shown.value;
  return `${label}, ${claims.length === 1 ? '1 claim' : `${claims.length} claims`}`;
}
