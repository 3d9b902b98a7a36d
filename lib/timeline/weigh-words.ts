import type { Sentence } from './read-sentence';
import { NAME_STEM, type Telling } from './read-tellings';
import type { TellingIndex } from './telling-index';

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

// Of a word's weight: where only the quote has it; where it stands in a run; where the sentence has it in quotation marks.
const QUOTE_ONLY_SHARE = 0.5;
const RUN_SHARE = 0.3;
const QUOTED_SHARE = 0.5;
const FEWEST_QUOTED_TERMS = 3;
// So many of the same words in the same order are no chance.
const RUN = 4;

/** Weighs the words that a sentence and a claim share, each by its rarity in the base. */
export function weighWords(sentence: Sentence, telling: Telling, { rarity }: TellingIndex): WordEvidence {
  const { terms } = sentence;
  const { words, quotes } = telling;
  let whole = 0;
  const opposed = new Map<string, number>();
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
    else opposed.set(found.from, weight * found.weight);
  }
  // Words that only a quote has confirm, but are not missed.
  for (const term of quotes.flatMap((quote) => [...quote.terms])) {
    if (terms.get(term)?.from === term && !words.has(term)) tell(term, QUOTE_ONLY_SHARE * rarity(term));
  }
  // Where both deny something, how far each "not" reaches is a matter of wording.
  if (bothNegate) for (const [from, weight] of opposed) tell(from, weight);
  const shared = total(told.values());
  return {
    shared,
    whole: Math.max(whole, shared),
    opposed: bothNegate ? 0 : total(opposed.values()),
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

/** Of the names that a claim's text has, how many the passage has, how many of them the sentence, and how many are missing. */
export function namesOf({ names, tokens }: Sentence, { named }: Telling): { readonly written: number; readonly here: number; readonly missing: number } {
  const written = [...named].filter((name) => names.has(name.slice(0, NAME_STEM))).length;
  const own = new Set(tokens.map(({ folded }) => folded.slice(0, NAME_STEM)));
  return { written, here: [...named].filter((name) => own.has(name.slice(0, NAME_STEM))).length, missing: named.size - written };
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

function total(weights: Iterable<number>): number {
  return [...weights].reduce((sum, weight) => sum + weight, 0);
}

function sumOf(terms: readonly string[], rarity: TellingIndex['rarity']): number {
  return terms.reduce((sum, term) => sum + rarity(term), 0);
}
