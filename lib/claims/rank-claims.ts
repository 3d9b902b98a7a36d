import type { Claim } from '../model';
import { termsOf } from '../text/terms';

/** What the reader rests on: the entity, the sentence around it, and the other entities that the sentence names. */
export type Passage = { readonly entityId: string; readonly sentence: string; readonly otherEntities: readonly string[] };

/** What ranking needs of a claim; `entityIds` holds everyone who has a part in it. */
export type RankableClaim = Pick<Claim, 'id' | 'text' | 'claimant' | 'date' | 'citations'> & { readonly entityIds: readonly string[] };

/** A claim with its rank; 0 when nothing but the entity connects it to the sentence. */
export type RankedClaim<C extends RankableClaim> = { readonly claim: C; readonly score: number };

// A shared name counts like two rare words: a sentence on Biden and Putin wants the claims of one to the other.
const ENTITY_WEIGHT = 2;
const NUMBER_WEIGHT = 1.5;
// Everything else equal, what the entity said itself comes before what is said of it.
const SPEAKER_BONUS = 0.25;

/**
 * Orders claims by what they share with a sentence: rare words (each weighed by how few of the claims have it), numbers, and named
 * entities; then the entity's own words first, later ones first, and by id, so that the order never depends on storage.
 */
export function rankClaims<C extends RankableClaim>(claims: readonly C[], passage: Passage): RankedClaim<C>[] {
  const bags = claims.map((claim) => new Set(termsOf([claim.text, ...claim.citations.map((citation) => citation.quote.exact)].join(' '))));
  const spread = new Map<string, number>();
  for (const bag of bags) for (const term of bag) spread.set(term, (spread.get(term) ?? 0) + 1);
  const sought = new Set(termsOf(passage.sentence));
  const weigh = (term: string) => Math.log(1 + claims.length / (spread.get(term) ?? claims.length)) * (/^\d/.test(term) ? NUMBER_WEIGHT : 1);

  const ranked = claims.map((claim, i) => {
    const bag = bags[i] ?? new Set();
    let shared = 0;
    for (const term of sought) if (bag.has(term)) shared += weigh(term);
    const named = passage.otherEntities.filter((id) => id !== passage.entityId && claim.entityIds.includes(id)).length;
    // Long claims hold more words by chance.
    const score = shared / Math.sqrt(1 + bag.size / 12) + named * ENTITY_WEIGHT;
    return { claim, score: score === 0 ? 0 : score + (claim.claimant === passage.entityId ? SPEAKER_BONUS : 0) };
  });
  return ranked.sort(
    (a, b) =>
      b.score - a.score ||
      Number(b.claim.claimant === passage.entityId) - Number(a.claim.claimant === passage.entityId) ||
      compare(b.claim.date, a.claim.date) ||
      compare(a.claim.id, b.claim.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
