import type { Claim, Entity, Pack } from '../../lib/model.ts';
import { between, createRandom, pick, type Random } from '../random.ts';

/** A made-up page of news: its HTML, its text by paragraphs, and what it was made from. */
export type Article = {
  readonly html: string;
  readonly paragraphs: readonly string[];
  /** Qualified ids of the entities that it names. */
  readonly entityIds: readonly string[];
  readonly day: string;
  /** Beginnings of words of the claims about them, to look for. */
  readonly words: readonly string[];
};

const PARAGRAPHS = 120;
/** Share of the sentences that speak of a claim; of the claim's telling words, the share that they keep; the shares with its day and with its quote. */
const TELLING = 0.2;
const KEPT = 0.7;
const DATED = 0.5;
const QUOTING = 0.25;
const WORDS_OF_CLAIMS = 3000;
const SHORTEST_TELLING_WORD = 5;
const [WORDS_TYPED, LETTERS_TYPED] = [4, 6];
/** The day after the sources of a generated pack appeared: everything in it is known by then. */
const DAY = '2022-01-02';
const SAYING = ['was reported by now to have', 'had made clear that', 'is said to have', 'told a meeting that'];

type Tools = {
  readonly random: Random;
  readonly names: readonly Entity[];
  /** What sentences are filled with: words as often as the pack has them, no names. */
  readonly words: readonly string[];
  /** Claims in which the names have a part, with those of them that do. */
  readonly told: readonly { readonly claim: Claim; readonly parties: readonly Entity[] }[];
};

/** Writes a page that names these entities of a pack and no others; a share of its sentences speaks of claims about them in other words. */
export function makeArticle(pack: Pack, names: readonly Entity[], seed: number): Article {
  const random = createRandom(seed);
  const tools: Tools = { random, names, words: wordsOf(pack), told: claimsAbout(pack, names) };
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => makeParagraph(tools, i));
  const words = shuffle(random, tools.told).flatMap(({ claim }) => tellingWords(claim)[0]?.slice(0, LETTERS_TYPED) ?? []);
  return { html: toHtml(paragraphs), paragraphs, entityIds: names.map(({ id }) => `${pack.id}/${id}`), day: DAY, words: words.slice(0, WORDS_TYPED) };
}

/** Entities that a page can name without a doubt: no other bears their label. */
export function nameable({ entities }: Pack): Entity[] {
  const bearers = new Map<string, number>();
  for (const { aliases } of entities) for (const text of new Set(aliases.map((alias) => alias.text))) bearers.set(text, (bearers.get(text) ?? 0) + 1);
  return entities.filter(({ label, aliases, marked }) => marked !== false && bearers.get(label) === 1 && aliases.some(({ text }) => text === label));
}

/** Different things by a way of picking. */
export function pickDifferent<T>(count: number, next: () => T, fits: (thing: T) => boolean): T[] {
  const picked = new Set<T>();
  while (picked.size < count) {
    const thing = next();
    if (fits(thing)) picked.add(thing);
  }
  return [...picked];
}

function makeParagraph(tools: Tools, i: number): string {
  const { random, names, told } = tools;
  const sentences = Array.from({ length: between(random, 3, 5) }, () => (told.length > 0 && random() < TELLING ? retell(tools) : filler(tools)));
  // Every name is named, each by turns.
  const name = names[i % names.length];
  return [...sentences, ...(name ? [`The ${phrase(tools, 4)} of ${name.label} ${phrase(tools, 5)}.`] : [])].join(' ');
}

/** A claim in other words: who has a part in it, most of its telling words in another order with others between them, at times its day and its quote. */
function retell(tools: Tools): string {
  const { random, told } = tools;
  const { claim, parties } = pick(random, told);
  const [citation] = claim.citations;
  const telling = shuffle(random, tellingWords(claim)).filter(() => random() < KEPT);
  const day = random() < DATED ? dayInWords(claim.date) : '';
  const quote = random() < QUOTING ? `, in the words “${citation.quote.exact}”` : '';
  const [first, ...others] = parties.map(({ label }) => label);
  const body = telling.map((word) => (random() < 0.5 ? `${pick(random, tools.words)} ${word}` : word)).join(' ');
  return `${day === '' ? 'By then' : `On ${day}`} ${first} ${pick(random, SAYING)} ${body}${others.map((other) => ` with ${other}`).join('')}${quote}.`;
}

function filler(tools: Tools): string {
  return `The ${phrase(tools, between(tools.random, 8, 22))}.`;
}

function phrase({ random, words }: Tools, length: number): string {
  return Array.from({ length }, () => pick(random, words)).join(' ');
}

/** Longer words in small letters, each once: no names, no function words. */
function tellingWords({ text }: Claim): string[] {
  return [...new Set(text.split(' ').map((word) => word.replace(/\W+$/, '')))].filter(
    (word) => word.length >= SHORTEST_TELLING_WORD && /^\p{Ll}+$/u.test(word),
  );
}

function wordsOf({ claims, entities }: Pack): string[] {
  const inNames = new Set(entities.flatMap(({ aliases }) => aliases.flatMap(({ text }) => text.toLowerCase().split(' '))));
  return claims.slice(0, WORDS_OF_CLAIMS).flatMap(({ text }) => text.split(' ').filter((word) => /^\p{Ll}+$/u.test(word) && !inNames.has(word)));
}

function claimsAbout({ claims }: Pack, names: readonly Entity[]): Tools['told'] {
  const named = new Map(names.map((entity) => [entity.id, entity]));
  return claims.flatMap((claim) => {
    const parties = [claim.claimant, ...claim.about].flatMap((id) => named.get(id ?? '') ?? []);
    return parties.length > 0 ? [{ claim, parties: [...new Set(parties)] }] : [];
  });
}

/** `15 June 2010`, `June 2010`, `2010`; nothing for a span. */
function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (date.includes('/') || year === undefined) return '';
  const name = month === undefined ? undefined : new Date(Date.UTC(year, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

function shuffle<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((thing) => ({ thing, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ thing }) => thing);
}

function toHtml(paragraphs: readonly string[]): string {
  const style = 'body{font:18px/1.6 serif;max-width:38em;margin:2em auto}';
  const head = `<meta charset="utf-8"><title>Made up</title><meta property="article:published_time" content="${DAY}T08:00:00Z"><style>${style}</style>`;
  const body = paragraphs.map((text, i) => `<p id="p${i}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;
}
