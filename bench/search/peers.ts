import MiniSearch, { type SearchOptions } from 'minisearch';
import type { PackRecords } from '../../lib/knowledge/records';
import { searchDocuments } from '../../lib/knowledge/search-documents';
import { termsOf } from '../../lib/text/terms';

const SHOWN = 20;
const NAMES = ['names', 'main', 'second', 'third'] as const;

/** A document as MiniSearch takes it: our fields by their rank, names apart because they weigh most. */
type Flat = { readonly id: string } & Partial<Record<(typeof NAMES)[number], string>>;

// The same words as ours (small letters, endings cut, stop words out), so that both index and find the same.
const OPTIONS = { fields: [...NAMES], tokenize: termsOf, processTerm: (term: string) => term };

/** What a MiniSearch user writes: the last word may be under way, one letter in five may be wrong. */
export const WITH_TYPOS: SearchOptions = {
  boost: { names: 3, main: 2, second: 0.8, third: 0.7 },
  prefix: (_term, i, terms) => i === terms.length - 1,
  fuzzy: 0.2,
};
export const WITHOUT_TYPOS: SearchOptions = { ...WITH_TYPOS, fuzzy: false };

export function flatten(records: PackRecords): Flat[] {
  return [...searchDocuments(records)].map(({ id, fields }) => {
    const names = fields.find((field) => field.kind === 'names')?.text;
    const [main, second, third] = fields.filter((field) => field.kind === 'prose').map((field) => field.text);
    return { id, ...(names && { names }), ...(main && { main }), ...(second && { second }), ...(third && { third }) };
  });
}

export function buildMiniSearch(documents: readonly Flat[]): MiniSearch<Flat> {
  const index = new MiniSearch<Flat>(OPTIONS);
  index.addAll(documents);
  return index;
}

export function loadMiniSearch(json: string): MiniSearch<Flat> {
  return MiniSearch.loadJSON<Flat>(json, OPTIONS);
}

/** What the peers are asked: they know no fields and no quotation marks. */
export function withoutFields(query: string): string {
  return query.replace(/\p{L}+:/gu, ' ').replaceAll('"', ' ');
}

/** The first ids. */
export function askMiniSearch(index: MiniSearch<Flat>, query: string, options: SearchOptions): string[] {
  return index
    .search(withoutFields(query), options)
    .slice(0, SHOWN)
    .map(({ id }) => String(id));
}

/** All texts in small letters: what a plain scan looks through. */
export function toTexts(documents: readonly Flat[]): string[] {
  return documents.map(({ id: _id, ...texts }) => Object.values(texts).join(' ').toLowerCase());
}

/** The first texts that contain every word; every text is looked at, for a total is shown. */
export function scan(texts: readonly string[], query: string): { first: number[]; total: number } {
  const words = withoutFields(query).toLowerCase().split(/\s+/).filter(Boolean);
  const first: number[] = [];
  let total = 0;
  for (const [i, text] of texts.entries()) {
    if (!words.every((word) => text.includes(word))) continue;
    total++;
    if (first.length < SHOWN) first.push(i);
  }
  return { first, total };
}
