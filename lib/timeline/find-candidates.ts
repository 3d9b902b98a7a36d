import type { Wording } from './read-sentence';
import type { TellingIndex } from './telling-index';

// Of the words of a claim, two that weigh so much together are worth a closer look, or one that is so much of it.
const LEAST_SHARED = 0.7;
const LEAST_SHARE = 0.6;
const SOLE_WORD_SHARE = 0.4;
// Words that more claims have than this lead to too many.
const COMMON = 0.3;

/** Finds the tellings (by number) that share some rare words of their text or quotes with a sentence, a number, or a day. */
export function createCandidateFinder(index: TellingIndex): (wording: Wording) => ReadonlySet<number> {
  const { weights } = index;
  // Zero between two sentences, and made once: a page has thousands of sentences.
  const shared = new Float64Array(weights.length);
  const words = new Uint16Array(weights.length);

  const share = (found: readonly number[], weight: number, touched: number[]) => {
    for (const i of found) {
      if (words[i] === 0) touched.push(i);
      words[i] = (words[i] ?? 0) + 1;
      shared[i] = (shared[i] ?? 0) + weight;
    }
  };
  const isPromising = (i: number) => {
    const whole = weights[i] ?? 0;
    return (shared[i] ?? 0) >= ((words[i] ?? 0) > 1 ? Math.min(LEAST_SHARED, LEAST_SHARE * whole) : SOLE_WORD_SHARE * whole);
  };
  return (wording) => {
    const touched: number[] = [];
    for (const [term, { weight }] of wording.terms) {
      const found = index.byTerm.get(term);
      const rarity = found === undefined ? 0 : index.rarity(term);
      if (found !== undefined && rarity >= COMMON) share(found, rarity * weight, touched);
    }
    const candidates = new Set(touched.filter(isPromising));
    for (const i of touched) {
      words[i] = 0;
      shared[i] = 0;
    }
    for (const found of outright(wording, index)) for (const i of found) candidates.add(i);
    return candidates;
  };
}

/** What a number or a day leads to. */
function* outright({ numbers, dates }: Wording, { byNumber, byDay }: TellingIndex): Generator<readonly number[]> {
  for (const { value } of numbers) yield byNumber.get(value) ?? [];
  for (const { month, day } of dates) yield byDay.get(`${two(month)}-${two(day)}`) ?? [];
}

function two(number: number | undefined): string {
  return String(number ?? '').padStart(2, '0');
}
