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

/** Days as numbers, `20211230`; 0 for a document without. `to` is left out. */
export type DayRange = { readonly from: number; readonly to: number };
export type Demand = { readonly postings: readonly PackPostings[] } | DayRange;

const KEPT = 200;
// Where nothing but fields is asked for, the newest comes first: a day is worth less than any other difference.
const DAY_WORTH = 1e-9;

/** All documents of all packs in one long row, with the places where a kind of a pack ends. */
export type Row = {
  readonly total: number;
  readonly offsets: ReadonlyMap<string, number>;
  readonly stretches: readonly { readonly end: number; readonly packId: string; readonly offset: number; readonly kind: DocumentKind }[];
  /** The day at each place. */
  readonly days: Uint32Array;
};

export function layRow(packs: readonly CountedPack[], daysOf: ReadonlyMap<string, Uint32Array>): Row {
  let total = 0;
  const offsets = new Map<string, number>();
  const stretches: { end: number; packId: string; offset: number; kind: DocumentKind }[] = [];
  for (const { id, entityCount, claimCount, eventCount, sourceCount } of packs) {
    const offset = total;
    offsets.set(id, offset);
    const counts = { entity: entityCount, claim: claimCount, event: eventCount, source: sourceCount };
    for (const kind of ['entity', 'claim', 'event', 'source'] as const) {
      total += counts[kind];
      stretches.push({ end: total, packId: id, offset, kind });
    }
  }
  const days = new Uint32Array(total);
  for (const [id, list] of daysOf) days.set(list.subarray(0, total - (offsets.get(id) ?? total)), offsets.get(id) ?? total);
  return { total, offsets, stretches, days };
}

/** The documents that have any of the words and fulfil every demand: their places, and by place their score. */
export type Scored = { readonly places: readonly number[]; readonly scores: Float32Array };

/** Scores documents: for each word its best variant by rarity and weight, less when words are missing, none when a demand is not met. */
export function scoreDocuments(row: Row, groups: readonly (readonly Variant[])[], demands: readonly Demand[]): Scored {
  const met = demands.map((demand) => meet(row, demand));
  const meetAll = (place: number) => met.reduce((product, weigh) => product * weigh(place), 1);
  if (groups.length === 0) return demands.length === 0 ? { places: [], scores: new Float32Array(row.total) } : takeAll(row, meetAll);

  const scores = new Float32Array(row.total);
  const hits = new Uint8Array(row.total);
  const places: number[] = [];
  for (const group of groups) {
    for (const [place, score] of scoreWord(row, group)) {
      if (scores[place] === 0) places.push(place);
      scores[place] = (scores[place] ?? 0) + score;
      hits[place] = (hits[place] ?? 0) + 1;
    }
  }
  for (const place of places) scores[place] = (scores[place] ?? 0) * ((hits[place] ?? 0) / groups.length) ** 2 * meetAll(place);
  return { places, scores };
}

/** Every document that meets the demands, the newest first. */
function takeAll({ total, days }: Row, meetAll: (place: number) => number): Scored {
  const scores = new Float32Array(total);
  const places: number[] = [];
  for (let place = 0; place < total; place++) {
    const score = meetAll(place);
    if (score === 0) continue;
    places.push(place);
    scores[place] = score * (1 + DAY_WORTH * (days[place] ?? 0));
  }
  return { places, scores };
}

/** What one word adds to each document that has a variant of it. */
function* scoreWord(row: Row, group: readonly Variant[]): Generator<readonly [number, number]> {
  const best = new Float32Array(row.total);
  const touched: number[] = [];
  // All variants of a word are as rare as they are together: a rare synonym must not outweigh the word itself.
  const rare = rarity(
    group.flatMap(({ postings }) => postings).reduce((sum, { docs }) => sum + docs.length, 0),
    row.total,
  );
  for (const { weight, postings } of group) {
    visit(row, postings, (place, own) => {
      const before = best[place] ?? 0;
      if (before === 0) touched.push(place);
      best[place] = Math.max(before, own * weight * rare);
    });
  }
  for (const place of touched) yield [place, best[place] ?? 0];
}

function visit({ offsets }: Row, postings: readonly PackPostings[], take: (place: number, weight: number) => void): void {
  for (const { packId, docs, weights } of postings) {
    const offset = offsets.get(packId) ?? 0;
    for (let i = 0; i < docs.length; i++) take(offset + (docs[i] ?? 0), weights[i] ?? 0);
  }
}

/** How well a place meets a demand: 0 not, 1 wholly. */
function meet(row: Row, demand: Demand): (place: number) => number {
  if ('from' in demand) {
    return (place) => {
      const day = row.days[place] ?? 0;
      return day >= demand.from && day < demand.to && day > 0 ? 1 : 0;
    };
  }
  const met = new Float32Array(row.total);
  visit(row, demand.postings, (place, weight) => {
    met[place] = Math.max(met[place] ?? 0, weight);
  });
  return (place) => met[place] ?? 0;
}

/** The best documents, best first, and how many have any score; `weigh` says what a kind is worth. */
export function pickBest({ stretches }: Row, { places, scores }: Scored, weigh: (kind: DocumentKind) => number): { best: Hit[]; total: number } {
  const best: Hit[] = [];
  let total = 0;
  const worth = stretches.map(({ kind }) => weigh(kind));
  for (const place of places) {
    const index = stretches.findIndex(({ end }) => place < end);
    const stretch = stretches[index];
    const score = (scores[place] ?? 0) * (worth[index] ?? 0);
    if (!stretch || score <= 0) continue;
    total++;
    if (best.length < KEPT || score > (best.at(-1)?.score ?? 0)) {
      insert(best, { packId: stretch.packId, n: place - stretch.offset, kind: stretch.kind, score });
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
