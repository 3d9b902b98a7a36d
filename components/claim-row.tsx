import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardClaim, Party } from '../lib/answers';
import { formatAgreement, formatSources } from '../lib/format';
import { ComparisonTable } from './comparison-table';
import { EdtfDate } from './edtf-date';
import { LinkedText } from './linked-text';
import { SourceName } from './source-notes';

type Props = { readonly claim: CardClaim; readonly locale: string; readonly onEntity: (entityId: string) => void };

/** One claim: our words, the quoted words, who said it to whom and who passed it on, when, which source, and whether the sources agree. */
export function ClaimRow({ claim, locale, onEntity }: Props) {
  const [opened, setOpened] = useState<'compare' | 'source' | undefined>();
  const detailsId = useId();
  const details = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (opened) details.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const toggle = (part: 'compare' | 'source') => setOpened(opened === part ? undefined : part);
  const agreement = formatAgreement(claim);
  return (
    <li class="claim">
      <p class="says">
        <LinkedText runs={claim.text} onEntity={onEntity} /> <q>{claim.sources[0]?.quote}</q>
      </p>
      <Attribution claim={claim} locale={locale} onEntity={onEntity} />
      <p class="meta">
        <button type="button" class="plain" aria-expanded={opened === 'source'} aria-controls={detailsId} onClick={() => toggle('source')}>
          {formatSources(claim.sources)}
          {claim.notes.length > 0 && ', with a note'}
        </button>
        {agreement !== '' && (
          <button type="button" class="plain" aria-expanded={opened === 'compare'} aria-controls={detailsId} onClick={() => toggle('compare')}>
            Compare: {agreement}
          </button>
        )}
      </p>
      <div id={detailsId} ref={details} class="details" hidden={opened === undefined}>
        {opened === 'compare' && claim.comparisons.map((comparison) => <ComparisonTable key={comparison.id} comparison={comparison} locale={locale} />)}
        {opened === 'source' && <SourceDetails claim={claim} />}
      </div>
    </li>
  );
}

/** `Vladimir Putin → Joe Biden · by phone · told by Yuri Ushakov · 30 Dec 2021`; without a speaker the source itself reports it. */
export function Attribution({ claim, locale, onEntity }: Props) {
  const { claimant, addressee, relayedBy, medium } = claim;
  return (
    <p class="attribution">
      {claimant ? <Parties parties={[claimant]} onEntity={onEntity} /> : 'Reported by the source'}
      {addressee.length > 0 && (
        <>
          <span aria-hidden="true"> → </span>
          <span class="visually-hidden"> to </span>
          <Parties parties={addressee} onEntity={onEntity} />
        </>
      )}
      {medium !== undefined && ` · ${medium}`}
      {relayedBy.length > 0 && (
        <>
          {' · told by '}
          <Parties parties={relayedBy} onEntity={onEntity} />
        </>
      )}
      {' · '}
      <EdtfDate date={claim.date} locale={locale} />
    </p>
  );
}

/** Names that open their entity, one after the other. */
export function Parties({ parties, onEntity }: { readonly parties: readonly Party[]; readonly onEntity: Props['onEntity'] }) {
  return (
    <>
      {parties.map(({ entityId, label }, i) => (
        <>
          {i > 0 && ', '}
          <button key={entityId} type="button" class="name" onClick={() => onEntity(entityId)}>
            <bdi>{label}</bdi>
          </button>
        </>
      ))}
    </>
  );
}

/** The quoted words with their paragraph, how the date was found, and every oddity that was noted. */
export function SourceDetails({ claim }: Pick<Props, 'claim'>) {
  return (
    <>
      {claim.sources.map((source, i) => (
        <p key={i} class="quoted">
          <q>{source.quote}</q>
          <SourceName source={source} />
          <span class="note">{source.headline}</span>
        </p>
      ))}
      {claim.dateNote !== undefined && <p class="note">On the date: {claim.dateNote}</p>}
      {claim.notes.map((note) => (
        <p key={note} class="note">
          Note: {note}
        </p>
      ))}
    </>
  );
}
