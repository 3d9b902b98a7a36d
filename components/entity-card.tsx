import { useState } from 'preact/hooks';
import type { EntityCard as Card, SourcedLine, SourcedRole } from '../lib/answers';
import { formatDate } from '../lib/format';
import { ClaimRow } from './claim-row';
import { LinkedText } from './linked-text';
import { SourceNames } from './source-notes';

type Props = { readonly card: Card; readonly locale: string; readonly onEntity: (entityId: string) => void };

const SHOWN_AT_FIRST = 3;

/** What is known of one entity: role at the time, background, and claims, those closest to the sentence first. */
export function EntityCard({ card, locale, onEntity }: Props) {
  const [all, setAll] = useState(false);
  const claims = all ? card.claims : card.claims.slice(0, SHOWN_AT_FIRST);
  const more = card.claims.length - claims.length;
  return (
    <>
      {card.role && <Role role={card.role} locale={locale} />}
      <div class="background">
        {[card.description, ...card.background].map((line, i) => (
          <BackgroundLine key={i} line={line} onEntity={onEntity} />
        ))}
      </div>
      <h3 class="label">{heading(card)}</h3>
      <ol class="claims">
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} locale={locale} onEntity={onEntity} />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" class="plain more" onClick={() => setAll(true)}>
          {more === 1 ? '1 more claim' : `${more} more claims`}
        </button>
      )}
    </>
  );
}

function heading({ claims, closest }: Card): string {
  if (claims.length === 0) return 'No claims about this name yet';
  return closest > 0 ? 'Closest to this sentence' : 'Claims';
}

function Role({ role, locale }: { readonly role: SourcedRole; readonly locale: string }) {
  return (
    <p class="role">
      {role.label} · as of <time dateTime={role.asOf}>{formatDate(role.asOf, locale)}</time> · <SourceNames sources={role.sources} />
    </p>
  );
}

function BackgroundLine({ line, onEntity }: { readonly line: SourcedLine; readonly onEntity: Props['onEntity'] }) {
  return (
    <p>
      <LinkedText runs={line.text} onEntity={onEntity} /> <SourceNames sources={line.sources} />
    </p>
  );
}
