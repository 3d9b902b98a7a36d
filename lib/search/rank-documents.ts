import { rarity } from './postings';

export type DocumentKind = 'entity' | 'claim' | 'event' | 'source';
/** A document that fits, with how well. */
export type Hit = { readonly packId: string; readonly n: number; readonly kind: DocumentKind; readonly score: number };

/** How many documents of each kind a pack has; they are numbered in this order. */
export type CountedPack = {
  readonly id: string;
  readonly entityCount: number;
  readonly claimCount: number;
  readonly eventCount: number;
  readonly sourceCount: number;
};

/** A term's postings in one pack. */
export type PackPostings = { readonly packId: string; readonly docs: Uint32Array; readonly weights: Float32Array };
/** A term that a word of the query may stand for, and how much less than the word itself it counts. */
export type Variant = { readonly term: string; readonly weight: number; readonly postings: readonly PackPostings[] };

const KEPT = 200;

export type NumberedPacks = {
  readonly total: number;
  readonly packs: readonly { readonly id: string; readonly offset: number; readonly ends: readonly (readonly [DocumentKind, number])[] }[];
};

/** Gives every pack a place in one long row of documents, and tells where in it each kind ends. */
export function numberPacks(records: readonly CountedPack[]): NumberedPacks {
  let total = 0;
  const packs = records.map(({ id, entityCount, claimCount, eventCount, sourceCount }) => {
    const offset = total;
    const ends: [DocumentKind, number][] = [];
    for (const [kind, count] of [
      ['entity', entityCount],
      ['claim', claimCount],
      ['event', eventCount],
      ['source', sourceCount],
    ] as const) {
      total += count;
      ends.push([kind, total - offset]);
    }
    return { id, offset, ends };
  });
  return { total, packs };
}

/** The score of every document: for each word its best variant by rarity and weight, less when words are missing, none when a requirement is. */
export function scoreDocuments(
  { total, packs }: NumberedPacks,
  groups: readonly (readonly Variant[])[],
  required: readonly (readonly PackPostings[])[],
): Float32Array {
  const offsets = new Map(packs.map(({ id, offset }) => [id, offset]));
  const each = (postings: readonly PackPostings[], visit: (place: number, weight: number) => void) => {
    for (const { packId, docs, weights } of postings) {
      const offset = offsets.get(packId) ?? 0;
      for (const [i, n] of docs.entries()) visit(offset + n, weights[i] ?? 0);
    }
  };
  const scores = new Float32Array(total);
  const hits = new Uint8Array(total);
  for (const group of groups) {
    const best = new Float32Array(total);
    // All variants of a word are as rare as they are together: a rare synonym must not outweigh the word itself.
    const rare = rarity(sum(group.flatMap(({ postings }) => postings.map(({ docs }) => docs.length))), total);
    for (const { weight, postings } of group) {
      const worth = weight * rare;
      each(postings, (place, own) => {
        best[place] = Math.max(best[place] ?? 0, own * worth);
      });
    }
    best.forEach((score, place) => {
      if (score > 0) {
        scores[place] = (scores[place] ?? 0) + score;
        hits[place] = (hits[place] ?? 0) + 1;
      }
    });
  }
  if (groups.length === 0 && required.length > 0) scores.fill(1);
  else
    scores.forEach((score, place) => {
      if (score > 0) scores[place] = score * ((hits[place] ?? 0) / groups.length) ** 2;
    });
  for (const postings of required) {
    const fulfilled = new Float32Array(total);
    each(postings, (place, weight) => {
      fulfilled[place] = Math.max(fulfilled[place] ?? 0, weight);
    });
    fulfilled.forEach((weight, place) => {
      scores[place] = (scores[place] ?? 0) * weight;
    });
  }
  return scores;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The best documents, best first, and how many have any score. */
export function pickBest({ packs }: NumberedPacks, scores: Float32Array, weigh: (kind: DocumentKind) => number): { best: Hit[]; total: number } {
  const best: Hit[] = [];
  let total = 0;
  for (const { id: packId, offset, ends } of packs) {
    let n = 0;
    for (const [kind, end] of ends) {
      const weight = weigh(kind);
      for (; n < end; n++) {
        const score = (scores[offset + n] ?? 0) * weight;
        if (score <= 0) continue;
        total++;
        if (best.length < KEPT || score > (best.at(-1)?.score ?? 0)) insert(best, { packId, n, kind, score });
      }
    }
  }
  return { best, total };
}

/** Puts a hit at its place in a list that is sorted by falling score and kept short. */
function insert(best: Hit[], hit: Hit): void {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((best[middle]?.score ?? 0) >= hit.score) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, hit);
  if (best.length > KEPT) best.pop();
}
