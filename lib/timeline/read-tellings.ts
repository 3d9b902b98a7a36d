import { type DateSpan, parseEdtf } from '../edtf';
import type { Claim, Event } from '../model';
import { termsOf } from '../text/terms';
import { datesIn } from './dates-in-text';
import { type CountedThing, numbersIn } from './numbers-in-text';
import type { Token, TokenReader } from './read-tokens';
import { headOf } from './speakers-in-text';

export type MatchableClaim = Pick<Claim, 'id' | 'text' | 'act' | 'claimant' | 'addressee' | 'relayedBy' | 'date' | 'citations'> & {
  readonly entityIds: readonly string[];
};
export type MatchableEvent = Pick<Event, 'id' | 'label' | 'about' | 'place' | 'date' | 'claims' | 'citations'>;

/** A claim or an event as matching reads it. */
export type Telling = {
  readonly kind: 'claim' | 'event';
  readonly id: string;
  /** Its telling words, and whether they stand under a negation. Names, dates and numbers are kept apart. */
  readonly words: ReadonlyMap<string, { readonly negated: boolean }>;
  /** Words with a capital that its text has, and of these the last of each name (`United States`: states). */
  readonly capitals: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly quotes: readonly { readonly words: readonly string[]; readonly terms: ReadonlySet<string> }[];
  readonly numbers: readonly CountedThing[];
  readonly entityIds: ReadonlySet<string>;
  /** Whether it says that something is not so, or not to be. */
  readonly denies: boolean;
  /** Who may be named as the one who says it; empty where nobody does. */
  readonly sayers: ReadonlySet<string>;
  readonly claimant: string | undefined;
  readonly addressees: ReadonlySet<string>;
  /** Words before and after its first verb of saying. */
  readonly head: ReadonlySet<string>;
  readonly tail: ReadonlySet<string>;
  /** The events that it belongs to; an event's own. */
  readonly eventIds: readonly string[];
  readonly span: DateSpan | undefined;
  /** Its own and those of its events. */
  readonly spans: readonly DateSpan[];
};

// How claims are worded and what offices people hold: nothing that a claim tells.
const HEDGES = new Set(
  termsOf(
    'likelihood likely account headline article newspaper report president presidency deputy secretary minister chancellor leader counterpart ' +
      'ambassador spokeswoman spokesman spokesperson adviser advisor aide',
  ),
);

/** Names are compared by so many letters: `Zelenskyy` and `Zelenskiy` are Zelensky, and who is Russian is of Russia. */
export const NAME_STEM = 6;

export function readTellings(claims: readonly MatchableClaim[], events: readonly MatchableEvent[], read: TokenReader): Telling[] {
  const eventsOf = new Map<string, MatchableEvent[]>();
  for (const event of events) for (const id of event.claims) eventsOf.set(id, [...(eventsOf.get(id) ?? []), event]);
  const texts = [...claims.map(({ text }) => text), ...events.map(({ label }) => label)];
  const tokens = texts.map((text) => read(text));
  const names = new Set(tokens.flatMap((list) => list.filter((token, i) => i > 0 && token.capital).map(({ folded }) => folded)));
  const wording = (i: number) => readWording(texts[i] ?? '', tokens[i] ?? [], names);
  return [
    ...claims.map((claim, i): Telling => {
      const span = parseEdtf(claim.date);
      const own = eventsOf.get(claim.id) ?? [];
      return {
        kind: 'claim',
        id: claim.id,
        ...wording(i),
        quotes: claim.citations.map(({ quote }) => readQuote(quote.exact, names, read)),
        entityIds: new Set(claim.entityIds),
        denies: claim.act === 'deny' || claim.act === 'reject',
        claimant: claim.claimant,
        sayers: new Set([...(claim.claimant === undefined ? [] : [claim.claimant]), ...(claim.relayedBy ?? [])]),
        addressees: new Set(claim.addressee),
        span,
        eventIds: own.map((event) => event.id),
        spans: [...(span ? [span] : []), ...own.flatMap((event) => parseEdtf(event.date) ?? [])],
      };
    }),
    ...events.map((event, i): Telling => {
      const span = parseEdtf(event.date);
      return {
        kind: 'event',
        id: event.id,
        ...wording(claims.length + i),
        quotes: event.citations.map(({ quote }) => readQuote(quote.exact, names, read)),
        entityIds: new Set([...event.about, ...(event.place === undefined ? [] : [event.place])]),
        denies: false,
        claimant: undefined,
        sayers: new Set(),
        addressees: new Set(),
        span,
        eventIds: [event.id],
        spans: span ? [span] : [],
      };
    }),
  ];
}

function readWording(
  text: string,
  tokens: readonly Token[],
  names: ReadonlySet<string>,
): Pick<Telling, 'words' | 'capitals' | 'named' | 'numbers' | 'head' | 'tail'> {
  const inDate = tokensOfDates(text, tokens);
  const numbers = numbersIn(tokens, text, inDate);
  const words = new Map<string, { negated: boolean }>();
  const capitals = new Set<string>();
  const named = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const { term, folded, capital, negated } = token;
    if (term === undefined || HEDGES.has(term) || inDate.has(i) || numbers.tokens.has(i)) continue;
    if (capital && (i > 0 || names.has(folded))) {
      capitals.add(folded);
      if (!tokens[i + 1]?.capital) named.add(folded);
    } else words.set(term, { negated });
  }
  return { words, capitals, named, numbers: numbers.counted, ...headOf(tokens) };
}

/** Which tokens stand in dates. */
export function tokensOfDates(text: string, tokens: readonly Token[]): Set<number> {
  const dates = datesIn(text);
  return new Set(tokens.flatMap((token, i) => (dates.some((date) => token.start < date.end && date.start < token.end) ? [i] : [])));
}

function readQuote(exact: string, names: ReadonlySet<string>, read: TokenReader): Telling['quotes'][number] {
  const tokens = read(exact);
  const terms = tokens
    .filter(({ capital, folded }, i) => !capital || (i === 0 && !names.has(folded)))
    .flatMap(({ term }) => (term === undefined || /^\d/.test(term) ? [] : [term]));
  return { words: tokens.map(({ folded }) => folded), terms: new Set(terms) };
}
