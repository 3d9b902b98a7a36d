import type { CardClaim } from '../lib/answers';
import { ClaimRow } from './claim-row';
import { FoldedList } from './timeline-folded-list';

type Props = {
  /** Those closest to what the page speaks of first. */
  readonly claims: readonly CardClaim[];
  readonly unfolded?: boolean;
  readonly onEntity: (entityId: string) => void;
  readonly locale: string;
};

/** Claims on the events of which the page speaks that no sentence of it was found to match. */
export function TimelineLeftOut({ claims, unfolded, onEntity, locale }: Props) {
  if (claims.length === 0) return <p class="empty">Nothing else was found in the base on the events of which this page speaks.</p>;
  return (
    <>
      <p class="lead">Also reported on these events. No sentence was found on this page that speaks of it.</p>
      <FoldedList items={claims} atFirst={5} unfolded={unfolded} name="claims" more={(count) => `${count.toLocaleString(locale)} more`}>
        {(claim) => <ClaimRow key={claim.id} claim={claim} locale={locale} onEntity={onEntity} />}
      </FoldedList>
    </>
  );
}
