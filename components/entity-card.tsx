import { useState } from 'preact/hooks';
import type { EntityCard as Card, SourcedLine, SourcedRole } from '../lib/answers';
import { ClaimRow } from './claim-row';
import { EdtfDate } from './edtf-date';
import { LinkedText } from './linked-text';
import { SourceNames } from './source-notes';

type Props = { readonly card: Card; readonly locale: string; readonly onEntity: (entityId: string) => void };

// The reader came for the claims: who this is takes a line, the rest is one step away.
const CLAIMS_AT_FIRST = 3;
const LINES_AT_FIRST = 1;

/** What is known of one entity: role at the time, background, and claims, those closest to the sentence first. */
export function EntityCard({ card, locale, onEntity }: Props) {
  const [allClaims, setAllClaims] = useState(false);
  const [allLines, setAllLines] = useState(false);
  const claims = allClaims ? card.claims : card.claims.slice(0, CLAIMS_AT_FIRST);
  const lines = [card.description, ...card.background];
  const moreClaims = card.claims.length - claims.length;
  return (
    <>
      {card.role && <Role role={card.role} locale={locale} />}
      <div class="background">
        {(allLines ? lines : lines.slice(0, LINES_AT_FIRST)).map((line, i) => (
          <BackgroundLine key={i} line={line} onEntity={onEntity} onMore={!allLines && lines.length > LINES_AT_FIRST ? () => setAllLines(true) : undefined} />
        ))}
      </div>
      <h3 class="label">{heading(card)}</h3>
      <ol class="claims">
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} locale={locale} onEntity={onEntity} />
        ))}
      </ol>
      {moreClaims > 0 && (
        <button type="button" class="plain more" onClick={() => setAllClaims(true)}>
          {moreClaims === 1 ? '1 more claim' : `${moreClaims} more claims`}
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
      {role.label} · as of <EdtfDate date={role.asOf} locale={locale} /> · <SourceNames sources={role.sources} />
    </p>
  );
}

type LineProps = { readonly line: SourcedLine; readonly onEntity: Props['onEntity']; readonly onMore: (() => void) | undefined };

function BackgroundLine({ line, onEntity, onMore }: LineProps) {
  return (
    <p>
      <LinkedText runs={line.text} onEntity={onEntity} /> <SourceNames sources={line.sources} />
      {onMore && (
        <>
          {' '}
          <button type="button" class="plain" onClick={onMore}>
            More background
          </button>
        </>
      )}
    </p>
  );
}
