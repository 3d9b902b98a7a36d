import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ClaimDetail as Claim, EntityCard as Entity, EventDetail as Event, SourceDetail as Source } from '../lib/answers';
import { messageOf, type Result } from '../lib/result';
import { ClaimDetail } from './claim-detail';
import { EntityCard } from './entity-card';
import { EventDetail } from './event-detail';
import { SourceDetail } from './source-detail';

/** Something that was opened. */
export type Detail =
  | { readonly kind: 'entity'; readonly value: Entity }
  | { readonly kind: 'claim'; readonly value: Claim }
  | { readonly kind: 'event'; readonly value: Event }
  | { readonly kind: 'source'; readonly value: Source };

type Props = {
  readonly detail: Result<Detail>;
  readonly locale: string;
  readonly onBack: () => void;
  readonly onCopy: () => void;
  readonly onEntity: (entityId: string) => void;
  /** Where names on a page stand for it: the reader says that they do not. */
  readonly onDoubt?: (() => void) | undefined;
};

/** What was opened, as a page of its own, with the way back. Takes the focus to its heading. */
export function DetailView({ detail, locale, onBack, onCopy, onEntity, onDoubt }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <article class="opened" aria-labelledby="opened">
      <header>
        <button type="button" class="icon" aria-label="Back" title="Back" onClick={onBack}>
          ‹
        </button>
        <h2 id="opened" ref={heading} tabIndex={-1}>
          <bdi>{detail.ok ? titleOf(detail.value) : 'Not there'}</bdi>
        </h2>
        {onDoubt && (
          <button type="button" class="plain" onClick={onDoubt}>
            Not this one
          </button>
        )}
        {detail.ok && (
          <button type="button" class="plain" onClick={onCopy}>
            Copy
          </button>
        )}
      </header>
      {detail.ok ? <DetailBody detail={detail.value} locale={locale} onEntity={onEntity} /> : <p class="failure">{messageOf(detail)}</p>}
    </article>
  );
}

function titleOf({ kind, value }: Detail): string {
  switch (kind) {
    case 'entity':
      return value.label;
    case 'claim':
      return value.claim.claimant ? `Claim by ${value.claim.claimant.label}` : 'Report';
    case 'event':
      return value.label;
    case 'source':
      return value.name;
  }
}

function DetailBody({ detail, locale, onEntity }: { readonly detail: Detail } & Pick<Props, 'locale' | 'onEntity'>) {
  switch (detail.kind) {
    case 'entity':
      return <EntityCard card={detail.value} locale={locale} onEntity={onEntity} />;
    case 'claim':
      return <ClaimDetail claim={detail.value.claim} locale={locale} onEntity={onEntity} />;
    case 'event':
      return <EventDetail event={detail.value} locale={locale} onEntity={onEntity} />;
    case 'source':
      return <SourceDetail source={detail.value} locale={locale} />;
  }
}
