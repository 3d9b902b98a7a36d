import type { CardClaim } from '../lib/answers';
import { Attribution, SourceDetails } from './claim-row';
import { ComparisonTable } from './comparison-table';
import { LinkedText } from './linked-text';

type Props = { readonly claim: CardClaim; readonly locale: string; readonly onEntity: (entityId: string) => void };

/** One claim with nothing folded away: our words, the chain of attribution, every quote with its source, every comparison. */
export function ClaimDetail({ claim, locale, onEntity }: Props) {
  return (
    <>
      <p class="says">
        <LinkedText runs={claim.text} onEntity={onEntity} />
      </p>
      <Attribution claim={claim} locale={locale} onEntity={onEntity} />
      <h3 class="label">{claim.sources.length === 1 ? 'Source' : 'Sources'}</h3>
      <SourceDetails claim={claim} />
      {claim.comparisons.length > 0 && <h3 class="label">Compared</h3>}
      {claim.comparisons.map((comparison) => (
        <ComparisonTable key={comparison.id} comparison={comparison} locale={locale} />
      ))}
    </>
  );
}
