import type { Sentence } from './read-sentence';
import { NAME_STEM, type Telling } from './read-tellings';
import { RUN, type TellingIndex } from './telling-index';

/** How much of a claim's wording a sentence has: `shared` of `whole`. */
export type WordEvidence = {
  readonly shared: number;
  readonly whole: number;
  /** Words that one of the two has under a negation, and the other not. */
  readonly opposed: number;
  /** The sentence's terms that tell something of it, with how much each tells. */
  readonly told: ReadonlyMap<string, number>;
  /** How much of its best quote the sentence has, 0 to 1. */
  readonly quoteCoverage: number;
  /** For what it has of it word by word: in a run of four and more, and within quotation marks of its own. */
  readonly run: number;
  readonly quoted: number;
};

const QUOTE_ONLY_SHARE = 0.5;
const RUN_SHARE = 0.3;
const QUOTED_SHARE = 0.5;
const FEWEST_QUOTED_TERMS = 3;

export function weighWords(sentence: Sentence, telling: Telling, { rarity }: TellingIndex): WordEvidence {
  const { terms } = sentence;
  const { words, quotes } = telling;
  let [whole, opposed] = [0, 0];
  let bothNegate = false;
  // One word of the sentence tells one word of the claim, not all that mean the same.
  const told = new Map<string, number>();
  const tell = (from: string, weight: number) => told.set(from, Math.max(told.get(from) ?? 0, weight));
  for (const [term, { negated }] of words) {
    const weight = rarity(term);
    whole += weight;
    const found = terms.get(term);
    if (found === undefined) continue;
    bothNegate ||= negated && found.negated;
    if (negated ? found.negated : found.affirmed) tell(found.from, weight * found.weight);
    else opposed += weight * found.weight;
  }
  // Words that only a quote has confirm, but are not missed.
  for (const term of quotes.flatMap((quote) => [...quote.terms])) {
    if (terms.get(term)?.from === term && !words.has(term)) tell(term, QUOTE_ONLY_SHARE * rarity(term));
  }
  const sum = [...told.values()].reduce((total, weight) => total + weight, 0);
  // Where both deny something, how far each "not" reaches is a matter of wording.
  const shared = bothNegate ? sum + opposed : sum;
  return {
    shared,
    whole: Math.max(whole, shared),
    opposed: bothNegate ? 0 : opposed,
    told,
    quoteCoverage: Math.max(0, ...quotes.map((quote) => coverageOf(quote.terms, sentence, rarity))),
    run: RUN_SHARE * Math.max(0, ...quotes.map((quote) => longestRun(quote.words, sentence, rarity))),
    quoted:
      QUOTED_SHARE *
      sumOf(
        [...sentence.quoted].filter((term) => quotes.some((quote) => quote.terms.has(term))),
        rarity,
      ),
  };
}

/** Of names that a claim's text has, how many the passage has, and how many of its own it puts in their place. */
export function namesOf({ names }: Sentence, { named }: Telling): { readonly written: number; readonly missing: number } {
  const written = [...named].filter((name) => names.has(name.slice(0, NAME_STEM))).length;
  return { written, missing: named.size - written };
}

function coverageOf(quoted: ReadonlySet<string>, { terms }: Sentence, rarity: TellingIndex['rarity']): number {
  if (quoted.size < FEWEST_QUOTED_TERMS) return 0;
  const shared = [...quoted].reduce((sum, term) => sum + rarity(term) * (terms.get(term)?.weight ?? 0), 0);
  return shared / sumOf([...quoted], rarity);
}

/** How much the telling words of the longest common run weigh; a run of names and small words is none. */
function longestRun(quote: readonly string[], { tokens }: Sentence, rarity: TellingIndex['rarity']): number {
  let best = 0;
  for (let i = 0; i + RUN <= tokens.length; i++) {
    for (let k = 0; k + RUN <= quote.length; k++) {
      let length = 0;
      while (tokens[i + length]?.folded !== undefined && tokens[i + length]?.folded === quote[k + length]) length++;
      if (length < RUN) continue;
      const telling = new Set(tokens.slice(i, i + length).flatMap(({ term, capital, entityId }) => (capital || entityId !== undefined ? [] : (term ?? []))));
      if (telling.size >= 2) best = Math.max(best, sumOf([...telling], rarity));
    }
  }
  return best;
}

function sumOf(terms: readonly string[], rarity: TellingIndex['rarity']): number {
  return terms.reduce((sum, term) => sum + rarity(term), 0);
}
