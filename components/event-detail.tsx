import type { EventDetail as Event } from '../lib/answers';
import { ClaimRow, Parties } from './claim-row';
import { EdtfDate } from './edtf-date';
import { SourceNames } from './source-notes';

type Props = { readonly event: Event; readonly locale: string; readonly onEntity: (entityId: string) => void };

/** One event: when and where, whom it concerns, and the claims that speak of it. */
export function EventDetail({ event, locale, onEntity }: Props) {
  const { date, dateNote, status, place, about, sources, claims } = event;
  return (
    <>
      <p class="role">
        {status === 'planned' ? 'Planned' : 'Happened'} · <EdtfDate date={date} locale={locale} />
        {place && (
          <>
            {' · '}
            <Parties parties={[place]} onEntity={onEntity} />
          </>
        )}
      </p>
      {dateNote !== undefined && <p class="note">On the date: {dateNote}</p>}
      {about.length > 0 && (
        <p class="attribution">
          About <Parties parties={about} onEntity={onEntity} />
        </p>
      )}
      <p class="attribution">
        {sources.length === 1 ? 'Source: ' : 'Sources: '}
        <SourceNames sources={sources} />
      </p>
      <h3 class="label">{claims.length === 0 ? 'No claims about this event yet' : 'Claims'}</h3>
      <ol class="claims">
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} locale={locale} onEntity={onEntity} />
        ))}
      </ol>
    </>
  );
}
