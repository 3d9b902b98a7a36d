import { type DateSpan, parseEdtf } from '../edtf';
import type { Claim, Event } from '../model';
import { once } from '../text/once';
import { termsOf } from '../text/terms';
import { datesIn, type WrittenDate } from './dates-in-text';
import { type CountedThing, numbersIn } from './numbers-in-text';
import type { Token, TokenReader } from './read-tokens';
import { headOf } from './speakers-in-text';

/** What matching needs of a claim; `entityIds` holds everyone who has a part in it. */
export type MatchableClaim = Pick<Claim, 'id' | 'text' | 'act' | 'claimant' | 'addressee' | 'relayedBy' | 'date' | 'citations'> & {
  readonly entityIds: readonly string[];
};
/** What matching needs of an event. */
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
  /** Whether its date is a part of what it tells, not only of when it was said. */
  readonly isDated: boolean;
  /** Its own and those of its events. */
  readonly spans: readonly DateSpan[];
};

// How claims are worded and what offices people hold: nothing that a claim tells.
const hedges = once(
  () =>
    new Set(
      termsOf(
        'likelihood likely account headline article newspaper report president presidency deputy secretary minister chancellor leader counterpart ' +
          'ambassador spokeswoman spokesman spokesperson adviser advisor aide',
      ),
    ),
);

/** Names are compared by so many letters: `Zelenskyy` and `Zelenskiy` are Zelensky, and who is Russian is of Russia. */
export const NAME_STEM = 6;

/** Reads claims, then events, in many small steps. */
export function* readTellings(claims: readonly MatchableClaim[], events: readonly MatchableEvent[], read: TokenReader): Generator<void, Telling[]> {
  const eventsOf = new Map<string, MatchableEvent[]>();
  for (const event of events) for (const id of event.claims) eventsOf.set(id, [...(eventsOf.get(id) ?? []), event]);
  const texts = [...claims.map(({ text }) => text), ...events.map(({ label }) => label)];
  const tokens: Token[][] = [];
  for (const text of texts) {
    tokens.push(read(text));
    yield;
  }
  // A name opens a text with a capital that it has everywhere.
  const names = new Set(tokens.flatMap((list) => list.filter((token, i) => i > 0 && token.capital).map(({ folded }) => folded)));
  const unworded = [...claims.map((claim) => readClaim(claim, eventsOf.get(claim.id) ?? [])), ...events.map(readEvent)];
  const tellings: Telling[] = [];
  for (const [i, { citations, ...telling }] of unworded.entries()) {
    const wording = readWording(texts[i] ?? '', tokens[i] ?? [], names);
    tellings.push({ ...telling, ...wording, quotes: citations.map(({ quote }) => readQuote(quote.exact, names, read)) });
    yield;
  }
  return tellings;
}

type WordingOf = 'words' | 'capitals' | 'named' | 'numbers' | 'head' | 'tail';
type Unworded = Omit<Telling, WordingOf | 'quotes'> & Pick<MatchableClaim, 'citations'>;

function readClaim(claim: MatchableClaim, events: readonly MatchableEvent[]): Unworded {
  const { id, act, claimant, relayedBy = [], citations } = claim;
  const span = parseEdtf(claim.date);
  return {
    kind: 'claim',
    id,
    citations,
    entityIds: new Set(claim.entityIds),
    denies: act === 'deny' || act === 'reject',
    claimant,
    sayers: new Set([...(claimant === undefined ? [] : [claimant]), ...relayedBy]),
    addressees: new Set(claim.addressee),
    eventIds: events.map((event) => event.id),
    span,
    isDated: act === 'plan' || act === 'report',
    spans: [...(span ? [span] : []), ...events.flatMap((event) => parseEdtf(event.date) ?? [])],
  };
}

function readEvent({ id, about, place, date, citations }: MatchableEvent): Unworded {
  const span = parseEdtf(date);
  return {
    kind: 'event',
    id,
    citations,
    entityIds: new Set([...about, ...(place === undefined ? [] : [place])]),
    denies: false,
    claimant: undefined,
    sayers: new Set(),
    addressees: new Set(),
    eventIds: [id],
    span,
    isDated: true,
    spans: span ? [span] : [],
  };
}

function readWording(text: string, tokens: readonly Token[], names: ReadonlySet<string>): Pick<Telling, WordingOf> {
  const inDate = tokensIn(tokens, datesIn(text));
  const numbers = numbersIn(tokens, text, inDate);
  const words = new Map<string, { negated: boolean }>();
  const capitals = new Set<string>();
  const named = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const { term, folded, capital, negated } = token;
    if (term === undefined || hedges().has(term) || inDate.has(i) || numbers.tokens.has(i)) continue;
    if (capital && (i > 0 || names.has(folded))) {
      capitals.add(folded);
      const next = tokens[i + 1];
      if (!next?.capital || next.clause !== token.clause) named.add(folded);
    } else words.set(term, { negated });
  }
  return { words, capitals, named, numbers: numbers.counted, ...headOf(tokens) };
}

/** The indices of the tokens that stand in dates. */
export function tokensIn(tokens: readonly Token[], dates: readonly WrittenDate[]): Set<number> {
  if (dates.length === 0) return new Set();
  return new Set(tokens.flatMap((token, i) => (dates.some((date) => token.start < date.end && date.start < token.end) ? [i] : [])));
}

function readQuote(exact: string, names: ReadonlySet<string>, read: TokenReader): Telling['quotes'][number] {
  const tokens = read(exact);
  const terms = tokens
    .filter(({ capital, folded }, i) => !capital || (i === 0 && !names.has(folded)))
    .flatMap(({ term }) => (term === undefined || /^\d/.test(term) ? [] : [term]));
  return { words: tokens.map(({ folded }) => folded), terms: new Set(terms) };
}
