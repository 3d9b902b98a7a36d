import { termsOf } from '../text/terms';
import { joinDigits } from './numbers';

/** Something that can be found: texts with their weight, and marks for what is no text (`who:` and an id), kept under `#`. */
export type SearchDocument = {
  readonly kind: 'entity' | 'claim' | 'event' | 'source';
  readonly id: string;
  readonly fields: readonly { readonly text: string; readonly weight: number; readonly kind: FieldKind }[];
  readonly marks: readonly string[];
  /** Marks that fit half. */
  readonly weakMarks?: readonly string[];
};

/** Prose is weighed by its length, as BM25 does; names are not: a person does not matter less for having many spellings. */
type FieldKind = 'prose' | 'names';

/** In which documents a term stands: their numbers, ascending, and what the term weighs in each (without its rarity). */
export type Postings = { readonly docs: Uint32Array; readonly weights: Float32Array };

const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
const USUAL_LENGTH = 14;

/** The inverted index of documents, which are numbered in the order given. */
export function buildPostings(documents: Iterable<SearchDocument>): Map<string, Postings> {
  const lists = new Map<string, { docs: number[]; weights: number[] }>();
  let number = 0;
  for (const document of documents) {
    for (const [term, weight] of weighTerms(document)) {
      const list = lists.get(term);
      if (list) {
        list.docs.push(number);
        list.weights.push(weight);
      } else lists.set(term, { docs: [number], weights: [weight] });
    }
    number++;
  }
  const postings = new Map<string, Postings>();
  for (const [term, { docs, weights }] of lists) postings.set(term, { docs: Uint32Array.from(docs), weights: Float32Array.from(weights) });
  return postings;
}

function weighTerms({ fields, marks, weakMarks = [] }: SearchDocument): Map<string, number> {
  const weights = new Map<string, number>([...weakMarks.map((mark) => [`#${mark}`, 0.5] as const), ...marks.map((mark) => [`#${mark}`, 1] as const)]);
  for (const { text, weight, kind } of fields) {
    const terms = termsOf(joinDigits(text));
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const length = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * terms.length) / USUAL_LENGTH);
    for (const [term, count] of counts) {
      const share = kind === 'names' ? 1 : (count * (SATURATION + 1)) / (count + length);
      weights.set(term, (weights.get(term) ?? 0) + weight * share);
    }
  }
  return weights;
}

/** How much a term tells, from how few documents have it. */
export function rarity(withTerm: number, all: number): number {
  return Math.log(1 + (all - withTerm + 0.5) / (withTerm + 0.5));
}
